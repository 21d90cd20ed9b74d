"""What the commands say of themselves when they are asked with --help.

A line of help is at most 80 columns wide, of which a Chinese character takes two.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.diagnostic import BilingualText


class Help(NamedTuple):
    """One line for the list of commands, and the whole."""

    short: BilingualText
    long: BilingualText


class Parameter(NamedTuple):
    """What stands for a value in the usage, and what to write for it, on the first line at least."""

    name: BilingualText
    told: BilingualText


OPTIONS = BilingualText("[选项]", "[OPTIONS]")
COMMAND = BilingualText("命令 …", "COMMAND …")
WORDS_TITLE = BilingualText("要写的：", "Arguments:")
OPTIONS_TITLE = BilingualText("选项：", "Options:")
COMMANDS_TITLE = BilingualText("命令：", "Commands:")
NEEDED = BilingualText("{told}必写。", "{told} Needed.")
HELP_OPTION = BilingualText("显示这些说明。", "Show this.")

BRIEFINGS = Help(
    BilingualText("", ""),
    BilingualText(
        "把 content/ 里的 YAML 整理成静态网站：简体版，和 site_config.yml 里的各繁体版。\n\n"
        "退出码：0 成功；1 内容有问题，照提示改；2 命令写错；3 程序自己的错。",
        "Makes a static site of the YAML in content/: in Simplified, and in Traditional\n"
        "for each place that site_config.yml names.\n\n"
        "Exit codes: 0 success, 1 something to mend in the content, 2 the command was\n"
        "mistyped, 3 a fault of the program.",
    ),
)
PROJECT = Parameter(
    BilingualText("文件夹", "FOLDER"),
    BilingualText(
        "项目的文件夹，里面有 site_config.yml。\n不写就从当前文件夹往上找。",
        "The project's folder, which has a site_config.yml.\n"
        "Else it is looked for from the current folder upwards.",
    ),
)
LANG = Parameter(
    BilingualText("语言", "LANGUAGE"),
    BilingualText(
        "用什么语言回答：zh-Hans、zh-Hant 或 en。\n也可以写在环境变量 BRIEFINGS_LANG 里。",
        "In what language to answer: zh-Hans, zh-Hant or en.\n"
        "The environment variable BRIEFINGS_LANG can say it too.",
    ),
)

DEBUG = BilingualText(
    "程序自己出错时，显示错在哪一行，给维护者看。",
    "Where the program is at fault, show on which of its lines.",
)

BUILD = Help(
    BilingualText("检查内容，生成网站到 site/。", "Check the content and make the site in site/."),
    BilingualText(
        "检查内容，生成网站到 site/。\n\n内容有问题时不发布，原来的 site/ 不变。",
        "Check the content and make the site in site/.\n\n"
        "If there is anything to mend, nothing is published, and site/ stays as it was.",
    ),
)
FORMAT = Parameter(
    BilingualText("格式", "FORMAT"),
    BilingualText(
        "问题的格式：text、json 或 github。\n"
        "json 和 github 给程序用，写到标准输出；不写就是 text。",
        "How findings are written: text, json or github.\n"
        "The latter are for programs, on standard output; else text.",
    ),
)

EXPORT = Help(
    BilingualText(
        "把网站写成 mkdocs-material 或 Zensical 的项目。",
        "Write the site as a project for other programs.",
    ),
    BilingualText(
        "检查内容，把网站写成一个标准的项目，给用 mkdocs-material 或 Zensical 发布的人：\n"
        "docs/ 里是 Markdown 网页、数据和样式，旁边是 mkdocs.yml 和网页的模板。\n\n"
        "这个文件夹可以移到别处；在里面运行 mkdocs build 或 zensical build。site/ 不变。",
        "Check the content and write the site as a standard project, for those who\n"
        "publish with mkdocs-material or Zensical: in docs/ the pages in Markdown, the\n"
        "data and the styles, beside it mkdocs.yml and the templates.\n\n"
        "The folder can be moved anywhere; run mkdocs build or zensical build in it.\n"
        "site/ is not changed.",
    ),
)
EXPORT_FOLDER = Parameter(
    PROJECT.name,
    BilingualText(
        "网站写进这个文件夹：空的，或者还没有的。",
        "The folder to write to: empty, or not there yet.",
    ),
)

CHECK = Help(
    BilingualText("只检查内容，不生成网站。", "Check the content only."),
    BilingualText(
        "检查 content/ 和 site_config.yml，一次列出所有问题，不生成网站。",
        "Check content/ and site_config.yml and list everything there is to mend; no site\n"
        "is made.",
    ),
)
RELEASE = BilingualText(
    "发布前的检查：不可有提醒，可能印错的繁体写法都要核定过。",
    "As before publishing: no warnings, and every form approved\nthat may be printed wrong.",
)
EVERY_PLACEHOLDER = BilingualText(
    "逐处列出还要写的「（请写…）」，不合计。",
    "List each 「（请写…）」 that is still to be written,\ninstead of summing them.",
)
CHECKED_REPORT = Parameter(
    BilingualText("报告", "REPORT"),
    BilingualText(
        "报告的文件：重新读出它的数字，与 figures.yml 核对。",
        "The report's file: its figures are read anew and held against\nfigures.yml.",
    ),
)

SERVE = Help(
    BilingualText(
        "一边改一边看：保存后，浏览器里的网页就是新的。",
        "See changes at once: every save renews the page.",
    ),
    BilingualText(
        "打开网站，看着 content/ 和 site_config.yml；保存后重新生成，浏览器里随即是\n"
        "新的一页。\n\n"
        "内容有问题时，网页上方和这里都说明哪里不对、改成什么，原来的网页留着。只有本机\n"
        "能看；site/ 不变。按 Ctrl+C 结束。",
        "Open the site and follow content/ and site_config.yml; every save renews the\n"
        "page in the browser.\n\n"
        "If there is anything to mend, the page and the terminal say where and how, and\n"
        "the pages stay as they were. For this machine alone; site/ is not changed.\n"
        "Ctrl+C ends it.",
    ),
)
PORT = Parameter(
    BilingualText("端口", "PORT"),
    BilingualText(
        "用哪个端口。不写就用 8000 起第一个空着的。",
        "Which port to use. Else the first free one from 8000.",
    ),
)
OPEN = BilingualText(
    "是否打开浏览器；不写就打开。", "Whether to open a browser; else it is opened."
)

NEW = Help(
    BilingualText(
        "新建简报、一节、指标或事项，每个字段都有说明。",
        "Begin a briefing, section, indicator or milestone.",
    ),
    BilingualText(
        "新建文件或加上一项，每个字段上面有说明，可以通过检查。\n\n"
        "要写的地方是「（请写…）」；没有写完，briefings check 会提醒，check --release\n"
        "不通过。",
        "Write a file or an entry in which every field is explained; it passes the check.\n\n"
        "What is still to be written is 「（请写…）」; briefings check warns of it, and\n"
        "check --release does not pass.",
    ),
)
NEW_BRIEFING = Help(
    BilingualText("新建一份简报。", "Begin a briefing."),
    BilingualText(
        "新建一份简报：文件夹里有简报、一节和时间线。",
        "Begin a briefing: a folder with the briefing, a section and a timeline.",
    ),
)
NEW_SECTION = Help(
    BilingualText("新建一节。", "Begin a section."),
    BilingualText("在一份简报里新建一节。", "Begin a section of a briefing."),
)
NEW_INDICATOR = Help(
    BilingualText("加上一个指标。", "Add an indicator."),
    BilingualText(
        "在 indicators.yml 末尾加上一个指标。", "Add an indicator at the end of indicators.yml."
    ),
)
NEW_SERIES = Help(
    BilingualText("加上一个报告系列。", "Add a report series."),
    BilingualText(
        "在 series.yml 末尾加上一个系列；还没有这个文件，就写一个。\n\n"
        "同一个单位就同一个地方年年发布的报告是一个系列，各份简报在 briefing.yml 里\n"
        "写「series:」和它的编号。",
        "Add a series at the end of series.yml, which is begun where there is none.\n\n"
        "One issuer's reports on one region, year after year, are a series; each of their\n"
        "briefings has “series:” with its id in briefing.yml.",
    ),
)
NEW_MILESTONE = Help(
    BilingualText("加上一个事项。", "Add a milestone."),
    BilingualText(
        "在一份简报的 timeline.yml 末尾加上一个事项。",
        "Add a milestone at the end of a briefing's timeline.yml.",
    ),
)
_ID = BilingualText("编号", "ID")
NEW_BRIEFING_ID = Parameter(
    _ID,
    BilingualText(
        "新简报的编号，例如 harbour-2025-2026。\n也是它的文件夹的名称。",
        "The new briefing's id, such as harbour-2025-2026.\nIts folder has the same name.",
    ),
)
NEW_INDICATOR_ID = Parameter(
    _ID,
    BilingualText(
        "新指标的编号，例如 listed-funds。", "The new indicator's id, such as listed-funds."
    ),
)
NEW_SERIES_ID = Parameter(
    _ID,
    BilingualText(
        "新系列的编号，例如 yunling-ports。", "The new series' id, such as yunling-ports."
    ),
)
SERIES = Parameter(
    BilingualText("系列", "SERIES"),
    BilingualText(
        "属于 series.yml 里的哪个系列，写它的编号。",
        "The id of the series in series.yml to which it belongs.",
    ),
)
NEW_MILESTONE_ID = Parameter(
    _ID,
    BilingualText(
        "新事项的编号，例如 sme-fair-2024。", "The new milestone's id, such as sme-fair-2024."
    ),
)
BRIEFING = Parameter(
    BilingualText("简报", "BRIEFING"),
    BilingualText(
        "简报的编号，也就是它的文件夹的名称。",
        "The briefing's id, which is the name of its folder.",
    ),
)
PLACE = Parameter(
    BilingualText("位置", "PLACE"),
    BilingualText(
        "这一节在报告中的位置，例如 2024.3。", "Where it stands in the report, such as 2024.3."
    ),
)

RENAME = Help(
    BilingualText("改一个编号，用到它的地方一起改。", "Change an id wherever it is used."),
    BilingualText(
        "改一个编号，用到它的地方一起改；注释和排版不变。\n"
        "旧网址会引到新的，记在 content/moved.yml 里。",
        "Change an id wherever it is used; comments and layout stay.\n"
        "Old addresses lead to the new: content/moved.yml says which.",
    ),
)
KIND = Parameter(
    BilingualText("种类", "KIND"),
    BilingualText(
        "哪一种编号，例如 indicator。\n"
        "指标 indicator、事项 milestone、术语 term、领域 subject、\n"
        "专题 topic、并排的图 comparison、简报 briefing（文件夹也改名）。",
        "Of what it is the id, such as indicator.\n"
        "One of: indicator, milestone, term, subject, topic, comparison,\n"
        "briefing (its folder is renamed too).",
    ),
)
MERGE = Help(
    BilingualText("把两个指标合并成一个。", "Make one indicator of two."),
    BilingualText(
        "把一个指标并入另一个：用到它的地方都改用留下的编号，它自己从 indicators.yml\n"
        "删去。名称、定义以留下的为准，没有留下的会列出来；注释和排版不变。\n\n"
        "单位不同、一个是增速或占比而另一个不是、同一时期会有两个数据的，不合并。\n"
        "例如：briefings merge indicator state-2014-1-2-a grain-output",
        "Merge an indicator into another: wherever it is used stands the id that is kept,\n"
        "and its entry goes from indicators.yml. Name and definition are those of the one\n"
        "that is kept; what is dropped is listed. Comments and layout stay.\n\n"
        "They are not merged if their units differ, if one is growth or a share and the\n"
        "other is not, or if there would be two figures for one period.\n"
        "For example: briefings merge indicator state-2014-1-2-a grain-output",
    ),
)
MERGED_KIND = Parameter(
    BilingualText("种类", "KIND"),
    BilingualText("合并哪一种，写 indicator（指标）。", "Of what to make one: indicator."),
)
MERGED_ID = Parameter(
    BilingualText("去掉的编号", "GOES"),
    BilingualText("并入另一个、自己去掉的指标。", "The indicator that goes."),
)
KEPT_ID = Parameter(
    BilingualText("留下的编号", "STAYS"),
    BilingualText("留下的指标。", "The indicator that stays."),
)

DISCARD = Help(
    BilingualText("删去一份简报和只有它用的指标。", "Remove a briefing and what it alone has."),
    BilingualText(
        "删去一份简报：它的文件夹，和 indicators.yml 里没有别的简报用的指标。其余的内容\n"
        "不变。先说要删什么，问过才删。\n\n"
        "还有术语以它为出处的，不删，会说在哪里。\n"
        "例如：briefings discard state-2014",
        "Remove a briefing: its folder, and the indicators in indicators.yml that no\n"
        "other briefing uses. All else stays. It says first what would go, and asks.\n\n"
        "Where terms have it as their source it is kept, and you are told where.\n"
        "For example: briefings discard state-2014",
    ),
)
DISCARD_MOVED_TO = Parameter(
    BilingualText("网址", "ADDRESS"),
    BilingualText(
        "它的网址以后引到哪里，例如另一份简报 yunling-2025-2026/；\n不写，旧网址就没有了。",
        "Where its addresses lead then, such as another briefing,\n"
        "yunling-2025-2026/; without it they lead to nothing.",
    ),
)
DISCARD_YES = BilingualText("不问，直接删去。", "Remove it without asking.")

PRUNE = Help(
    BilingualText("删去没有简报用的指标。", "Remove the indicators that no briefing uses."),
    BilingualText(
        "从 indicators.yml 删去没有一份简报用到的指标，和起草时加上、现在用不着的领域。\n"
        "先列出来，问过才删。删去事项或数据以后用得着。",
        "Remove from indicators.yml the indicators of which no briefing has a figure, and\n"
        "the subjects that a draft added and nothing is about. They are listed first, and\n"
        "you are asked. Of use once items or figures have been deleted.",
    ),
)
LEAVE_OUT = Help(
    BilingualText(
        "写明报告里的一些数字为什么不用。", "Say why figures of the report are left out."
    ),
    BilingualText(
        "在 figures.yml 里给还没有交代的数字写上 left_out：简报没有用到，也还没有写明不用\n"
        "的。写了位置的，只写那里的；写了 --kind 的，只写那一类的。写了哪些，逐行列出：\n"
        "位置、印出的样子、前后几个字，以制表符分开。\n\n"
        "例如：briefings leave-out state-2014 1.2 1.3.1 --because 简报不讲这一节。\n"
        "　　　briefings leave-out state-2014 --kind 序数 --because 只是次序。",
        "Write left_out in figures.yml at the figures that are open: those that the\n"
        "briefing does not use, and of which it is not said why. With places, at those\n"
        "there alone; with --kind, at those of that kind. They are listed, a line each,\n"
        "with tabs between: place, as printed, a few words around.\n\n"
        "For example: briefings leave-out state-2014 1.2 1.3.1 --because 简报不讲这一节。\n"
        "             briefings leave-out state-2014 --kind 序数 --because 只是次序。",
    ),
)
FIGURE_PLACES = Parameter(
    PLACE.name,
    BilingualText(
        "数字在报告里的位置，或它的节、部分，例如 2023.4.1、2023.4。\n可以写几个。",
        "Where the figures stand in the report, or the section or part,\n"
        "such as 2023.4.1 or 2023.4. There may be several.",
    ),
)
BECAUSE = Parameter(
    BilingualText("理由", "WHY"),
    BilingualText("一句话说明为什么不用，读者看得到。", "Why, in a sentence that readers see."),
)
FIGURE_SORT = Parameter(
    BilingualText("类别", "KIND"),
    BilingualText(
        "哪一类数字：数量、年份、日期、序数、代号、名称。\n可以写几次。",
        "Which kind of figures: 数量 (quantity), 年份 (year),\n"
        "日期 (date), 序数 (ordinal), 代号 (code), 名称 (name).\n"
        "May be repeated.",
    ),
)

COMMANDS_IN_CHINESE = {
    "检查": "check",
    "生成": "build",
    "发布": "build",
    "预览": "serve",
    "导出": "export",
    "新建": "new",
    "改名": "rename",
    "转换": "convert",
    "核对": "review",
    "核定": "approve",
    "比较": "diff",
    "起草": "draft",
    "删去": "discard",
    "合并": "merge",
    "不用": "leave-out",
    "数字": "figures",
    "帮助": "--help",
    "help": "--help",
}
KINDS_IN_CHINESE = {
    "指标": "indicator",
    "事项": "milestone",
    "术语": "term",
    "领域": "subject",
    "专题": "topic",
    "图": "comparison",
    "简报": "briefing",
}
OLD_ID = Parameter(
    BilingualText("旧编号", "OLD"), BilingualText("现在的编号。", "The id as it is.")
)
NEW_ID = Parameter(
    BilingualText("新编号", "NEW"), BilingualText("改成什么。", "The id as it will be.")
)
WHOSE = Parameter(
    BRIEFING.name,
    BilingualText(
        "几份简报都有这个编号时，改哪一份的。", "Whose, where several briefings have the id."
    ),
)

FIX = Help(
    BilingualText("把不是 UTF-8 的文件转成 UTF-8，原件留着。", "Convert files that are not UTF-8."),
    BilingualText(
        "找出不是 UTF-8 的文件，说明看来是什么编码、读出来是什么，问过以后转成 UTF-8。\n\n"
        "原件留在同一个文件夹，名字后面加 .bak；网站不会用它。",
        "Find the files that are not UTF-8, say what encoding they seem to be in and how\n"
        "they would read, and convert them after asking.\n\n"
        "The original stays in the same folder with .bak after its name; the site does\n"
        "not use it.",
    ),
)
YES = BilingualText("不问，全部转换。", "Convert all without asking.")

DIFF = Help(
    BilingualText(
        "列出与从前的内容相比，读者看到的有哪些改动。",
        "List what changes for readers since earlier content.",
    ),
    BilingualText(
        "发布以前，列出各版本的读者将看到的改动：数字、事项、政策用语、文字、页面。\n\n"
        "数字改了而没有写明更正的，会列出要写的几行。",
        "List, before it is published, what readers of each edition will see changed:\n"
        "figures, milestones, terms, texts, pages.\n\n"
        "Where a figure changes and no correction says so, it shows the lines to add.",
    ),
)
EARLIER = Parameter(
    BilingualText("从前的内容", "OLD"),
    BilingualText(
        "从前的项目的文件夹，或者 git 里的一个版本，例如 HEAD。\n"
        "文件夹里有 site_config.yml 和 content/，例如上次发布时的备份。",
        "The folder of the earlier project, or a revision in git, such as HEAD.\n"
        "In the folder are site_config.yml and content/, as in a copy that\n"
        "was kept when the site was last published.",
    ),
)
CHANGES_FORMAT = Parameter(
    FORMAT.name,
    BilingualText(
        "text 给人看，json 给程序用。不写就是 text。",
        "text for people, json for programs. Else text.",
    ),
)

SCHEMA = Help(
    BilingualText("写出编辑器用的 JSON Schema。", "Write JSON Schemas for editors' programs."),
    BilingualText(
        "把每种文件的 JSON Schema 写到 .schema/，VS Code 和 JetBrains 据此边写边提示、\n"
        "边检查。\n\n"
        "文件的第一行「# yaml-language-server: $schema=…」指向它。更新本程序后再运行\n"
        "一次。",
        "Write a JSON Schema for each kind of file to .schema/, by which VS Code and\n"
        "JetBrains complete and check while one types.\n\n"
        "The first line of a file, “# yaml-language-server: $schema=…”, leads to it.\n"
        "Run it again after an update of this program.",
    ),
)

DRAFT = Help(
    BilingualText(
        "从一份报告起草简报；报告改了，再起草一次。",
        "Draft a briefing from a report, or do it over.",
    ),
    BilingualText(
        "读一份报告，写成一份新简报的开头：部分、节、项和其中的数字。\n\n"
        "标题和摘要留给编辑写，是「（请写…）」，旁边有报告的哪一行、哪些数字；不抄报告的\n"
        "句子。新的指标加在 content/indicators.yml 末尾，已有的照用。\n\n"
        "简报已经有了，就对照报告再起草：写好的都留着，加上报告里新的，并说报告改了哪里。\n\n"
        "加上 --after 和前一份报告的简报，就沿用它的系列、指标和分母，并给它的每个目标\n"
        "找出这份报告里的结果；没有找到的列出来，不编。",
        "Read a report and write the start of a new briefing: parts, sections, items\n"
        "and the figures in them.\n\n"
        "Titles and summaries are left to the editor, marked （请写…）, with the line of\n"
        "the report and its figures beside; no sentence of the report is copied. New\n"
        "indicators go to the end of content/indicators.yml; known ones are used.\n\n"
        "Over a briefing that is there, what was written stays, what is new in the\n"
        "report is added, and what it changed is told.\n\n"
        "With --after and the briefing of the report before it, its series, indicators\n"
        "and denominators are taken over, and for each of its targets the result is\n"
        "looked for in this report; what is not found is listed, never made up.",
    ),
)
REPORT = Parameter(
    CHECKED_REPORT.name,
    BilingualText(
        "报告的文件：.docx、.pdf、存下的网页（.html）或文字（.txt）。\n扫描件没有文字，读不了。",
        "The file of the report: .docx, .pdf, a saved page (.html)\nor text (.txt). A scan has no text to be read.",
    ),
)
DRAFT_ID = Parameter(
    _ID,
    BilingualText(
        "简报的编号；不写就用文件的名字。", "The briefing's id; else the name of the file."
    ),
)
AFTER = Parameter(
    BRIEFING.name,
    BilingualText(
        "前一份报告的简报的编号；没写完的也行。",
        "The id of the briefing of the report before this one; it may\nbe unfinished.",
    ),
)
ANSWERS_FORMAT = Parameter(
    FORMAT.name,
    BilingualText(
        "列出 --after 的目标和结果：text 给人看；json 给程序用，写到\n标准输出。不写就是 text。",
        "The targets of --after with their results: text for people,\njson for programs, to "
        "standard output. Else text.",
    ),
)
COLLATION = Parameter(
    BilingualText("文件名", "FILE"),
    BilingualText(
        "另写一个网页，例如 对照.html：左边是报告，右边是简报，\n每个数字标明用上了没有。它有报告的原文，不要发布。",
        "Also write a page, such as beside.html: the report left, the\nbriefing right, each figure marked. It has the report's\nsentences; do not publish it.",
    ),
)
REPORT_YEAR = Parameter(
    BilingualText("年份", "YEAR"),
    BilingualText(
        "报告是哪一年作的；报告自己没有写明时才要写。",
        "The year in which the report was given, if it does not say\nso itself.",
    ),
)

FIGURES = Help(
    BilingualText(
        "列出一份报告里的每个数字和它的位置，或记在简报旁边。",
        "List a report's figures and places, or keep them.",
    ),
    BilingualText(
        "读一份报告，每行列出一个数字，以制表符分开：位置、类别（quantity 数量，\n"
        "year 年份，date 日期，ordinal 序数，code 代号，name 名称）、限定（约、超、近、\n"
        "以上、以下）、数值、单位、印出的样子、前后几个字。\n\n"
        "加上 --write，不列出，而是写成简报的 figures.yml，连同简报里哪里用了每个数字；\n"
        "编辑在那里写的 left_out、read 和 because 会留下。不写报告，就只把用处重新记下。",
        "Read a report and list a figure a line, with tabs between: place,\n"
        "kind (quantity, year, date, ordinal, code, name), qualifier (约, 超, 近, 以上,\n"
        "以下), value, unit, as printed, a few words around.\n\n"
        "With --write they are not listed but written to the briefing's figures.yml, with\n"
        "where it uses each; what an editor wrote there (left_out, read, because) stays.\n"
        "Without a report only the uses are recorded anew.",
    ),
)
KEEP = Parameter(
    BRIEFING.name,
    BilingualText("写进这份简报的 figures.yml。", "Write the figures.yml of this briefing."),
)

CONVERT = Help(
    BilingualText("把简体文字转换成一个繁体版的写法。", "Convert text for a Traditional edition."),
    BilingualText(
        "把简体文字转换成 site_config.yml 里一个繁体版的写法。\n\n"
        "加上 --explain，每段占一行：原文、写法、决定它的各层和条目，以制表符分开；\n"
        "空行隔开原文的各行。两个词重叠时，写着 (counts, over 词) 的那个，\n"
        "是按官方文本里的次数选的。\n\n"
        "网址和代码照原样；看不到的字符也照原样，在标准错误里说明在哪里。",
        "Convert Simplified text as a Traditional edition in site_config.yml prints it.\n\n"
        "With --explain each span has a line: source, result, the layers and entries that\n"
        "decided it, with tabs between; an empty line after each line of the source.\n"
        "Where two phrases overlap, (counts, over PHRASE) marks the one that counts of\n"
        "official text chose.\n\n"
        "Addresses and code stay. So does what cannot be seen; its place is told on\n"
        "standard error.",
    ),
)
TO = Parameter(
    BilingualText("语言标签", "LOCALE"),
    BilingualText("哪一个繁体版，例如 zh-Hant-HK。", "Which edition, such as zh-Hant-HK."),
)
EXPLAIN = BilingualText(
    "逐段说明由哪一层、哪一条决定。", "Say which layer and entry decided each span."
)
SOURCE = Parameter(
    BilingualText("文件名", "FILE"),
    BilingualText("文字在哪个文件里；不写就读标准输入。", "The text; else standard input is read."),
)

REVIEW = Help(
    BilingualText("核定可能印错的繁体写法。", "Answer which Traditional forms are right."),
    BilingualText(
        "一个简体字有几个繁体写法，由词组或默认决定用哪一个。这里问可能印错、又没有人核定\n"
        "过的，最可能错的在前：在浏览器里打开一页，答了就写下；没有浏览器，就列出来。\n\n"
        "列出的每行：编号、印错的可能、官方文本的次数、上下文（〔〕里是决定的词）、写法、\n"
        "哪些繁体版、决定它的层和条目、在哪里出现，以制表符分开。\n"
        "可能到了百分之几才问，写在 site_config.yml 的 review_percent。",
        "Where a character has several Traditional forms, a phrase or a default chooses\n"
        "one. Those that may be wrong and that nobody has approved are asked here, the\n"
        "likeliest first: on a page in the browser, each answer being written at once;\n"
        "or, without a browser, they are listed.\n\n"
        "A line of the list: id, chance of being wrong, counts in official text, context\n"
        "(the word decided is in 〔〕), form printed, editions, layer and entry that\n"
        "decide, where it occurs; with tabs between. From which chance on is set by\n"
        "review_percent in site_config.yml.",
    ),
)
EVERYTHING = BilingualText(
    "连几乎不会错的也问。", "Ask about those too that are hardly ever wrong."
)
LIST = BilingualText("只列出来，不打开浏览器。", "List them; open no browser.")
PAGE = Parameter(
    BilingualText("文件名", "FILE"),
    BilingualText(
        "写一个网页，例如 核对.html，发给没有装本程序的同事。\n他答完下载的答案，用 briefings approve --from 读入。",
        "Write a page, such as review.html, for a colleague without\nthis program; briefings approve --from reads the answers.",
    ),
)

APPROVE = Help(
    BilingualText("核定几组转换，或读入同事的答案。", "Approve forms, or take answers."),
    BilingualText(
        "核定 briefings review --list 列出的一组或几组，要写明名字和理由；或者读入同事\n"
        "在网页上答完、下载的答案，名字和理由都在里面。几组里有一组不在的，都不核定。\n\n"
        "同事说不对的，先说会改什么，再问写不写。",
        "Approve one or more of those that briefings review --list shows, and say who and\n"
        "why; or take the file that a colleague has downloaded from the page, which says\n"
        "both. If one of several is not there, none is approved.\n\n"
        "Of what a colleague finds wrong, it tells what would change, then asks.",
    ),
)
DECISIONS = Parameter(
    _ID,
    BilingualText(
        "briefings review --list 列出的编号。可以写几个。",
        "The id that briefings review --list shows. There may be several.",
    ),
)
BY = Parameter(BilingualText("名字", "WHO"), BilingualText("谁核定的。", "Who approves it."))
REASON = Parameter(
    BilingualText("理由", "WHY"), BilingualText("为什么这样转换是对的。", "Why it is right so.")
)
ANSWERS = Parameter(
    BilingualText("文件名", "FILE"),
    BilingualText(
        "同事下载的答案，例如 answers.json。", "A colleague's answers, such as answers.json."
    ),
)
