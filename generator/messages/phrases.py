"""What the commands say around the findings."""

from __future__ import annotations

from generator.diagnostic import BilingualText, Severity

SEVERITY = {
    Severity.ERROR: BilingualText("错误：", "error: "),
    Severity.WARNING: BilingualText("提醒：", "warning: "),
}
STOPPED = BilingualText(
    "共 {count} 处要改；没有发布，原来的网站没有变。",
    "To mend: {count}. Nothing was published; the site is as it was.",
)
WARNED = BilingualText(
    "共 {count} 处提醒，不妨碍生成网站。", "Warnings: {count}; they do not keep the site back."
)
ITEMS_UNWRITTEN = BilingualText(
    "{entries} 项里还有 {left} 项要写", "items to write: {left} of {entries}"
)
HEAD_UNWRITTEN = BilingualText("开头还要写", "to write: the head")
ITEMS_AND_HEAD_UNWRITTEN = BilingualText(
    "{entries} 项里还有 {left} 项和开头要写", "items to write: {left} of {entries}, and the head"
)
IN_FILES = BilingualText("{files} 个文件，{told}", "{files} files, {told}")
UNWRITTEN = BilingualText(
    "还要写的共 {items} 项、{texts} 处，在 {files} 个文件里，发布以前要写完；"
    "逐处列出：briefings check --all。",
    "Still to be written before a release: items {items}, texts {texts}, files {files}; "
    "briefings check --all lists each.",
)
TYPE = BilingualText("写成：", "Write:")
ALL_WELL = BilingualText("没有问题。", "Nothing to mend.")
MAKING = BilingualText(
    "生成网页……{made}／{of} 份简报", "Making the pages: {made} of {of} briefings …"
)
PUT_BACK = BilingualText(
    "上一次生成没有做完就停了；原来的网站已经放回 {folder}。",
    "The last build was ended before it was done; the site as it was is back at {folder}.",
)
LEFT_OVER = BilingualText(
    "网站已经更新；旧的文件夹有些内容删不掉：{folders}。"
    "请检查它的权限，关掉正在用它的程序，再删去；不删也不妨碍以后生成。",
    "The site is new, but not all of the old folder could be removed: {folders}. Check its "
    "permissions, close what uses it, then delete it; until then it does no harm.",
)
BUILT = BilingualText("完成：{pages} 页，在 {folder}", "Done: {pages} pages, in {folder}")
EXPORTED = BilingualText(
    "已写好 {pages} 页，在 {folder}；请在里面运行 mkdocs build 或 zensical build。",
    "Written: {pages} pages, in {folder}. Run mkdocs build or zensical build in it.",
)
FIGURES_KEPT = BilingualText(
    "已写下 {count} 个数字，其中没有用到、也没有说明的 {open} 个：{file}",
    "Figures written: {count}, of which neither used nor left out: {open}, into {file}",
)
DISK_FAULT = BilingualText("读写文件失败：{error}", "Files could not be read or written: {error}")
DISK_ADVICE = BilingualText(
    "请检查磁盘空间和文件夹的权限。原来的网站没有变。",
    "Check the space on the disk and the permissions of the folder. The site is as it was.",
)
NEW_SITE_ADVICE = BilingualText(
    "网站已经更新，只是结果写不出来。请检查磁盘空间，和输出到哪里。",
    "The site is new; only what there is to say could not be written. "
    "Check the space on the disk, and where the output goes.",
)
ASIDE_ADVICE = BilingualText(
    "上一次生成没有做完就停了；原来的网站完整地在 {folder}，放不回原处。"
    "请检查权限，再运行 briefings build；也可以自己移回来，改名为 site。",
    "The last build was ended before it was done; the site as it was stands whole in {folder} and "
    "could not be put back. Check the permissions and run briefings build again, or move it back, "
    "as site.",
)
OUR_FAULT = BilingualText("程序出错：{error}", "A fault of the program: {error}")
OUR_FAULT_ADVICE = BilingualText(
    "这不是内容的问题。请在命令前面加上 --debug 再运行一次，把显示的信息和所用的命令报告给维护者。",
    "The content is not at fault. Please run it again with --debug before the command, and report "
    "what is shown and the command to the maintainers.",
)
TRACED_FAULT_ADVICE = BilingualText(
    "这不是内容的问题。请把以上信息和所用的命令报告给维护者。",
    "The content is not at fault. Please report the above and the command to the maintainers.",
)
SERVING = BilingualText(
    "网站在 {address}，只有本机能看。保存后会自动更新；按 Ctrl+C 结束。",
    "The site is at {address}, for this machine alone. It follows every save; Ctrl+C ends it.",
)
SHOWN = BilingualText("已更新。", "Up to date.")
KEPT = BilingualText(
    "共 {count} 处要改；网页还是上一次的。", "To mend: {count}. The pages are as they were."
)
COPY = BilingualText("复制", "Copy")
COPIED = BilingualText("已复制", "Copied")
ALL_UTF8 = BilingualText(
    "文件都是 UTF-8，不用转换。", "Every file is in UTF-8; there is nothing to convert."
)
MISENCODED = BilingualText(
    "{file} 看来是 {encoding}，读出来是「{sample}」。",
    "{file} seems to be in {encoding} and would read “{sample}”.",
)
CONVERT = BilingualText("转成 UTF-8 吗？", "Convert it to UTF-8?")
CONVERTED = BilingualText(
    "{file} 已转成 UTF-8；原件是 {kept}。", "{file} is now in UTF-8; the original is {kept}."
)
SCHEMAS_WRITTEN = BilingualText(
    "已写出 {count} 个文件到 .schema/。", "Files written to .schema/: {count}."
)
WRITTEN = BilingualText(
    "已写好 {files}。请照里面的说明填写，再运行 briefings check。",
    "Written: {files}. Fill it in as it explains, then run briefings check.",
)
LEFT_OUT = BilingualText(
    "没有算作报告正文的有 {count} 处：{texts}。",
    "Not taken as the report's own text, in {count} places: {texts}.",
)
LOST = BilingualText("没有读到：{what}。", "Not read: {what}.")
QUOTED = BilingualText("「{text}」", "“{text}”")
DRAFTED = BilingualText(
    "已写好 {folder}，共 {count} 个文件。\n"
    "请写「（请写…）」处，对照报告核对每个数字的名称和类别，再运行 briefings check。",
    "Written: {folder}, {count} files.\n"
    "Write what is marked （请写…）, hold the name and the kind of each figure against the report, "
    "then run briefings check.",
)
INDICATORS_ADDED = BilingualText(
    "content/indicators.yml 末尾加了 {count} 个指标，名称取自报告的用词，编号是拼音，都可以改。",
    "Indicators added at the end of content/indicators.yml: {count}, named by the words of the "
    "report, with ids in pinyin; all may be changed.",
)
SUBJECTS_ADDED = BilingualText(
    "content/subjects.yml 末尾加了 {count} 个领域：{titles}。",
    "Subjects added at the end of content/subjects.yml: {count}: {titles}.",
)
DRAFTED_OVER = BilingualText(
    "已对照报告重新起草 {folder}：写好的都留着。",
    "Drafted over: {folder}. What was written stays.",
)
ITEMS_ADDED = BilingualText(
    "加上了报告里新的：{places}。", "Added, as the report has it anew: {places}."
)
ITEMS_MOVED = BilingualText(
    "报告的编号变了，已经跟着改：{places}。", "Numbered as the report now does: {places}."
)
ITEMS_CHANGED = BilingualText(
    "报告的文字变了，请对照着改：{places}。",
    "What the report says has changed; hold these against it: {places}.",
)
ITEMS_GONE = BilingualText(
    "报告里已经没有，简报还写着：{places}。请删去。",
    "The report has these no longer, and the briefing still does: {places}. Delete them.",
)
ITEMS_ELSEWHERE = BilingualText(
    "报告里换了一节，请移到新的位置：{places}。",
    "The report has these in another section; move them: {places}.",
)
OUTDATED = BilingualText(
    "报告改了，简报有 {count} 处还是原来的写法；请照上面改。",
    "The report has changed, and the briefing says what it said before in {count} places; mend "
    "them as above.",
)
NOTHING_NEW = BilingualText(
    "报告没有变，也没有要加的。", "The report is as it was; there was nothing to add."
)
YEARS_GUESSED = BilingualText(
    "报告的标题、日期和各部分的标题没有写明年份：{years} 是从正文猜的，请核对 briefing.yml 里的 "
    "year，或者用 briefings discard 删去这份简报，加上 --year 再起草。",
    "Neither the report's title, its date nor the headings of its parts name the year: {years} is "
    "a guess from the text. Check each year in briefing.yml, or remove this briefing with "
    "briefings discard and draft it again with --year.",
)
TARGETS_ANSWERED = BilingualText(
    "{briefing} 的目标里，这份报告该交代的有 {due} 个，找到结果的有 {found} 个；写在哪里，数据上面"
    "有注。",
    "Targets of {briefing} that this report should tell of: {due}; results found: {found}. A "
    "comment stands above each.",
)
TARGETS_PASSED = BilingualText(
    "{briefing} 有 {count} 个目标是 {years} 年的，这份报告不回顾那一年，没有找结果：交代它们的是中间的报告。"
    "要对照目标和结果，先起草中间的报告。",
    "{count} targets of {briefing} are for {years}, on which this report does not look back; their "
    "results were not looked for, as a report between the two tells of them. To hold targets "
    "against results, draft that report first.",
)
TARGETS_LIKELY = BilingualText("不一定是它的结果，请核对：", "Perhaps not the results; check them:")
TARGETS_OPEN = BilingualText(
    "没有找到结果，请在报告里查一查：", "No result was found; look for one in the report:"
)
TARGET = BilingualText("  {place} {target}", "  {place} {target}")
TARGET_AND_ANSWER = BilingualText(
    "  {place} {target} → {where} {answer}", "  {place} {target} → {where} {answer}"
)
TARGET_SPOKEN_OF = BilingualText(
    "  {place} {target}（{where} 说到）", "  {place} {target} (spoken of at {where})"
)
TARGETS_LATER = BilingualText("还没有到期的有 {count} 个。", "Not yet due: {count}.")
IN_SERIES = BilingualText(
    "属于系列「{series}」，已写进 briefing.yml。",
    "Of the series “{series}”, which is written in briefing.yml.",
)
SERIES_ADDED = BilingualText(
    "两份简报写进了新的系列「{series}」，请核对 content/series.yml 里它的名称和地区。",
    "Both briefings are now of a new series, “{series}”; check its name and region in "
    "content/series.yml.",
)
ANOTHER_REGION = BilingualText(
    "报告里没有「{region}」这几个字，请核对它和 {briefing} 是不是同一个地方的报告。",
    "The report does not say “{region}”; check whether it and {briefing} are reports on one "
    "region.",
)
RENAMED = BilingualText(
    "已把「{old}」改为「{new}」：{count} 处，{files} 个文件。",
    "“{old}” is now “{new}”: {count} places in {files} files.",
)
MOVED_ADDRESS = BilingualText(
    "网址里的编号也变了：别处指向「{old}」的链接会引到「{new}」，记在 content/moved.yml 里。",
    "The id is part of addresses: links from elsewhere to “{old}” lead to “{new}”; "
    "content/moved.yml says so.",
)
MERGED = BilingualText(
    "已把「{old}」并入「{new}」：{count} 处改了编号，共写了 {files} 个文件。",
    "“{old}” is merged into “{new}”: its id changed in {count} places; files written: {files}.",
)
DROPPED = BilingualText(
    "「{old}」的 {field} 没有留下：{text}", "Not kept of “{old}”, its {field}: {text}"
)
MIXED_KINDS = BilingualText(
    "「{new}」的数据现在有几种：{kinds}。请核对每个数据的 kind。",
    "The figures of “{new}” are of several kinds now: {kinds}. Check the kind of each.",
)
NOT_MERGED = BilingualText(
    "合并以后会有 {count} 处不对，没有合并；没有写任何文件。",
    "Merged, they would be wrong in so many places: {count}. No file was written.",
)
WOULD_DISCARD = BilingualText(
    "要删去 {folder}，共 {count} 个文件。", "To be removed: {folder}, files: {count}."
)
DISCARDED_BESIDE = BilingualText(
    "其中不是简报内容的也会删去：{files}。",
    "Among them, and no content of the briefing: {files}.",
)
DISCARDED_INDICATORS = BilingualText(
    "还会从 content/indicators.yml 删去只有它用的 {count} 个指标：{ids}。",
    "Also to be removed from content/indicators.yml, indicators that it alone uses: {count} ({ids}).",
)
DISCARDED_SUBJECTS = BilingualText(
    "还会从 content/subjects.yml 删去别处没有用到的 {count} 个领域：{ids}。",
    "Also to be removed from content/subjects.yml, subjects used nowhere else: {count} ({ids}).",
)
WOULD_PRUNE = BilingualText(
    "要从 content/indicators.yml 删去没有简报用的 {count} 个指标：{ids}。",
    "To be removed from content/indicators.yml, indicators that no briefing uses: {count} ({ids}).",
)
NOTHING_TO_PRUNE = BilingualText("每个指标都有简报用到。", "Every indicator is used by a briefing.")
PRUNED = BilingualText("已删去。", "Removed.")
EMPTIED_TOPICS = BilingualText(
    "这些专题不再有内容，会留着：{ids}。", "These topics stay and have no item any more: {ids}."
)
DISCARD = BilingualText("删去吗？删了不能恢复。", "Remove it? It cannot be brought back.")
DISCARDED = BilingualText("已删去 {folder}。", "Removed: {folder}.")
LED_ON = BilingualText(
    "它的网址会引到 {address}，记在 content/moved.yml 里。",
    "Its addresses lead to {address}; content/moved.yml says so.",
)
NOT_DISCARDED = BilingualText("没有删。", "Nothing was removed.")
FIGURES_LEFT_OUT = BilingualText(
    "已写明 {count} 个数字为什么不用：{file}",
    "Figures that are said to be left out, and why: {count}, in {file}",
)
NOTHING_WRITTEN = BilingualText(
    "共 {count} 处要改；没有写任何文件。", "To mend: {count}. No file was written."
)
LIBRARY_MISSING = BilingualText(
    "缺少程序库 {name}，需要 {needed}。", "The library {name} is missing; {needed} is needed."
)
LIBRARY_MISMATCH = BilingualText(
    "程序库 {name} 的版本是 {installed}，需要 {needed}。",
    "The library {name} is of version {installed}; {needed} is needed.",
)
LIBRARIES_ADVICE = BilingualText(
    "请运行：{command}\n或者删去 .venv，再运行 make site。",
    "Run: {command}\nor delete .venv and run make site.",
)
NOT_LOADED = BilingualText(
    "程序没有装好：{error}\n请删去 .venv，再运行 make site。",
    "The program is not installed as it should be: {error}\nDelete .venv and run make site.",
)
INTERRUPTED = BilingualText("已停止。", "Stopped.")
YES_OR_NO = BilingualText("请回答 y（是）或 n（否）。", "Please answer y or n.")
INPUT_NOT_UTF8 = BilingualText(
    "输入不是 UTF-8 编码。请在编辑器里另存为 UTF-8。",
    "The input is not UTF-8. Save it as UTF-8 in your editor.",
)
INPUT_UNREADABLE = BilingualText(
    "第 {line} 行第 {column} 字是读者看不到的字符 {character}，照原样输出。",
    "Line {line}, character {column} is {character}, which readers cannot see; it is kept as it is.",
)
REVIEWED = BilingualText(
    "要核定 {groups} 组，{open} 种上下文；已核定 {approved} 种。",
    "To answer: {groups} decisions, in {open} contexts; contexts approved: {approved}.",
)
REVIEWING = BilingualText(
    "请在 {address} 核定，只有本机能看；答了就写下。按 Ctrl+C 结束。",
    "Answer at {address}, for this machine alone; each answer is written at once. Ctrl+C ends it.",
)
PAGE_WRITTEN = BilingualText(
    "已写好 {file}，请用浏览器打开来看。", "Written: {file}. Open it in a browser."
)
TIMES = BilingualText("（共 {count} 处）", " ({count} places)")
APPROVED = BilingualText("已核定：{excerpt} → {prints}", "Approved: {excerpt} → {prints}")
ANSWERS_TAKEN = BilingualText(
    "{by}的答案：核定 {right} 组，改写 {mended} 组；已经核定或已经改了的 {gone} 组，没有写。",
    "Answers of {by}: approved {right}, mended {mended}; approved already or changed since, and "
    "not written: {gone}.",
)
WOULD_CHANGE = BilingualText(
    "「{found}」要印作{form}：写进 {lines}，会改成：",
    "For “{found}” to be printed as {form}, this is written into {lines}. It would change:",
)
MENDS_NOTHING = BilingualText(
    "「{found}」这样改，问到的地方印的还不是{form}。没有写。",
    "With this line for “{found}”, what was asked about would still not be printed as {form}. "
    "Nothing was written.",
)
WRITE_LINE = BilingualText("写下吗？", "Write it?")
NOT_ASKED = BilingualText(
    "这一处已经改了，请重新载入这一页。", "This has changed since; load the page again."
)
NOT_OURS = BilingualText(
    "请用终端里 briefings review 说的完整地址打开这一页。",
    "Open this page by the whole address that briefings review told in the terminal.",
)
NO_ANSWER = BilingualText(
    "填的内容不能用，请改短、重新打一遍。",
    "What was typed cannot be used: type it anew, and shorter.",
)
