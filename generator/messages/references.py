"""Names that lead nowhere, or are used twice."""

from __future__ import annotations

from generator.diagnostic import BilingualText, Severity
from generator.messages.message import Message

MESSAGES = {
    "drafted-from-another": Message(
        BilingualText(
            "已经有一份简报叫「{value}」，它整理的不是这份报告，没有起草。",
            "There is a briefing called “{value}” already, and it is not of this report; "
            "nothing was drafted.",
        ),
        BilingualText(
            "请在命令末尾加上 --as，后面写另一个编号，例如「--as {value}-2」。"
            "是同一份报告的话，先运行 briefings figures，加上报告的文件和 --write {value}。",
            "Add --as and another id at the end of the command, such as “--as {value}-2”. If it is "
            "the same report, first run briefings figures with the report's file and "
            "--write {value}.",
        ),
    ),
    "item-in-the-way": Message(
        BilingualText(
            "报告里已经没有这一项（{place}），原来的 {other} 现在排到这个位置。",
            "The report no longer has this item ({place}); what was {other} stands here now.",
        ),
        BilingualText(
            "请把这一项写好的内容移到别处，或者删去它，再起草一次。什么都没有写入。",
            "Move what is written here elsewhere, or delete the item, and draft again. "
            "Nothing was written.",
        ),
    ),
    "draft-without-year": Message(
        BilingualText(
            "「{file}」没有写到任何年份，不知道讲的是哪一年，没有起草。",
            "“{file}” names no year at all, so that it is not known of which it tells; "
            "nothing was drafted.",
        ),
        BilingualText(
            "请在命令末尾加上 --year，后面写报告是哪一年作的，例如「--year 2026」。",
            "Add --year and the year in which the report was given at the end of the command, "
            "such as “--year 2026”.",
        ),
    ),
    "draft-after-itself": Message(
        BilingualText(
            "「--after」后面写的「{value}」就是要起草的这份简报。",
            "“{value}” after --after is the briefing that is to be drafted.",
        ),
        BilingualText(
            "请写前一份报告的简报；要起草的是另一份，就用 --as 写它的编号。",
            "Write the briefing of the report before it; if another is to be drafted, give its id "
            "with --as.",
        ),
    ),
    "draft-after-later": Message(
        BilingualText(
            "「--after」后面写的「{value}」讲到 {year} 年，这份报告讲到 {own} 年，不在它之后。",
            "“{value}” after --after tells of {year}, and this report of {own}: it is not later.",
        ),
        BilingualText(
            "请写前一份报告的简报；年份读错了的，用 --year 写报告是哪一年作的。",
            "Write the briefing of the report before it; if the year was misread, give that in "
            "which the report was given with --year.",
        ),
    ),
    "draft-after-another-region": Message(
        BilingualText(
            "「--after」后面写的「{value}」是「{region}」的报告，要起草的是「{own}」的。",
            "“{value}” after --after is of a report on “{region}”, and what is to be drafted of "
            "one on “{own}”.",
        ),
        BilingualText(
            "请写同一个地方前一份报告的简报；地区写错了的，改 briefing.yml 里的 region。",
            "Write the briefing of the report before it on the same region; if a region is "
            "mistyped, mend it in briefing.yml.",
        ),
    ),
    "duplicate-id": Message(
        BilingualText(
            "编号「{value}」用了两次，另一处在 {file} 第 {line} 行。",
            "The id “{value}” is used twice; the other is in {file}, line {line}.",
        ),
        BilingualText("{advice}", "{advice}"),
    ),
    "duplicate-name": Message(
        BilingualText(
            "「{value}」写了两次，第 {line} 行已有。",
            "“{value}” stands twice, first on line {line}.",
        ),
        BilingualText(
            "请换一个名称；其实是同一样东西的，把其中一处整个删去，用到它的编号的地方改用另一个。",
            "Choose another name; if both are one thing, delete the whole entry, and use the other's id where its own is used.",
        ),
    ),
    "duplicate-spelling": Message(
        BilingualText(
            "「{value}」也是术语「{term}」的写法（第 {line} 行），链接不知道去哪一个。",
            "“{value}” is a spelling of the term “{term}” too (line {line}), so a link would not know which is meant.",
        ),
        BilingualText(
            "请只留在一个术语里。",
            "Keep it with one of them.",
        ),
    ),
    "duplicate-language": Message(
        BilingualText(
            "语言标签「{value}」已经在第 {line} 行给了一个版本。",
            "The language tag “{value}” has its edition already, on line {line}.",
        ),
        BilingualText(
            "一个标签只能给一个版本，请删去一处。",
            "A tag leads to one edition: delete one of the two.",
        ),
    ),
    "duplicate-title": Message(
        BilingualText(
            "「{value}」也是简报「{briefing}」的标题。",
            "“{value}” is the title of the briefing “{briefing}” too.",
        ),
        BilingualText(
            "请写这份报告自己的标题，例如加上年份；文件夹如果是复制来的，其余内容也请逐一改过。",
            "Write the title of this report, with its year for one; where a folder was copied, change the rest of it too.",
        ),
    ),
    "duplicate-observation": Message(
        BilingualText(
            "指标「{value}」同一时期的数据写了两次，另一处在 {file} 第 {line} 行。",
            "The indicator “{value}” has two figures for one period; the other is in {file}, line {line}.",
        ),
        BilingualText(
            "请删去其中一整组数据，或改正它的 indicator、period 或 status。",
            "Delete the whole of one figure, or correct its indicator, period or status.",
        ),
    ),
    "unknown-indicator": Message(
        BilingualText(
            "indicators.yml 里没有指标「{value}」。",
            "There is no indicator “{value}” in indicators.yml.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "unknown-series": Message(
        BilingualText(
            "series.yml 里没有系列「{value}」。",
            "There is no series “{value}” in series.yml.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "year-in-series-name": Message(
        BilingualText(
            "系列的短名「{value}」里有年份「{year}」。",
            "The short name of the series, “{value}”, has the year “{year}” in it.",
        ),
        BilingualText(
            "请从短名里删去年份：印出来的时候，前面会加上每份报告的年份。",
            "Take the year out of it: each report's own is printed before it.",
        ),
        Severity.WARNING,
    ),
    "empty-series": Message(
        BilingualText(
            "没有一份简报属于系列「{value}」。",
            "No briefing is of the series “{value}”.",
        ),
        BilingualText(
            "请在属于它的简报的 briefing.yml 里写「series: {value}」；或删去这个系列。",
            "Write “series: {value}” in the briefing.yml of those that are; or delete the series.",
        ),
        Severity.WARNING,
    ),
    "series-year-twice": Message(
        BilingualText(
            "同一个系列已经有一份 {year} 年的报告，就是简报「{briefing}」。",
            "This series has a report of {year} already, the briefing “{briefing}”.",
        ),
        BilingualText(
            "请看各部分写的年份；不是同一个系列的报告，请换一个系列。",
            "Look at the years of the parts; if the report is of another series, name that one.",
        ),
    ),
    "unstated-series": Message(
        BilingualText(
            "简报「{briefing}」讲的也是「{value}」，没有写这一份属于哪个系列。",
            "The briefing “{briefing}” is about “{value}” too, and it is not said to which series this one belongs.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
        Severity.WARNING,
    ),
    "unknown-subject": Message(
        BilingualText(
            "subjects.yml 里没有领域「{value}」。",
            "There is no subject “{value}” in subjects.yml.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "unknown-term": Message(
        BilingualText(
            "terms.yml 里没有术语「{value}」。",
            "There is no term “{value}” in terms.yml.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "unknown-topic": Message(
        BilingualText(
            "topics.yml 里没有专题「{value}」。",
            "There is no topic “{value}” in topics.yml.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "empty-topic": Message(
        BilingualText(
            "没有一项与专题「{value}」有关，它的页面会是空的。",
            "No item is of the topic “{value}”, so its page would be empty.",
        ),
        BilingualText(
            "请在有关的项里写「topics:」，下面写「- topic: {value}」和「note: …」；或删去这个专题。",
            "Write “topics:” in an item that is, and below it “- topic: {value}” and “note: …”; or delete the topic.",
        ),
        Severity.WARNING,
    ),
    "unused-indicator": Message(
        BilingualText(
            "没有一份简报有指标「{value}」的数据。",
            "No briefing has a figure of the indicator “{value}”.",
        ),
        BilingualText(
            "请在数据里写「indicator: {value}」，或从 indicators.yml 删去它：briefings prune 一次删去"
            "所有这样的；和另一个是同一样东西的，运行 briefings merge indicator {value} 另一个编号。",
            "Write “indicator: {value}” in a figure, or delete it from indicators.yml (briefings "
            "prune deletes all such); if it is another under a second id, run briefings merge indicator {value} OTHER.",
        ),
        Severity.WARNING,
    ),
    "unlike-units": Message(
        BilingualText(
            "「{value}」的单位是「{unit}」，「{other}」的是「{other_unit}」，没有合并。",
            "“{value}” is in “{unit}”, “{other}” in “{other_unit}”; they were not merged.",
        ),
        BilingualText(
            "不是同一样东西，就留着两个；单位写错了的，先在 indicators.yml 里改正，再合并。",
            "If they are not one thing, keep both; where a unit is wrong, correct it in "
            "indicators.yml first, then merge them.",
        ),
    ),
    "unlike-kinds": Message(
        BilingualText(
            "「{value}」的数据是{kinds}，「{other}」的是{known}，没有合并。",
            "The figures of “{value}” are {kinds}, those of “{other}” {known}; they were not merged.",
        ),
        BilingualText(
            "增速、占比和别的数不能是同一个指标；kind 写错的，请先对照报告改正。",
            "Growth, a share and any other figure cannot be one indicator; where a kind is wrong, "
            "correct it first, by the report.",
        ),
    ),
    "moved-of-two-sorts": Message(
        BilingualText(
            "「{value}」这一处没有说清改的是网址还是编号。",
            "It is not clear whether “{value}” is an address or an id.",
        ),
        BilingualText(
            "网址改了，was 和 moved_to 都以「/」结尾，不写 kind；编号改了，两处都写编号，再加一行"
            "「kind: 指标」，写是哪一种。",
            "For an address, both was and moved_to end with “/”, and there is no kind; for an id, "
            "both are ids, and a line “kind: 指标” says of what.",
        ),
    ),
    "moved-of-a-briefing": Message(
        BilingualText(
            "事项和并排的图要写明是哪一份简报的，别的不用写。",
            "Of a milestone or a comparison it is said which briefing has it, and of nothing else.",
        ),
        BilingualText("{advice}", "{advice}"),
    ),
    "moved-in-an-edition": Message(
        BilingualText(
            "「{value}」是一个版本的文件夹。",
            "“{value}” is the folder of an edition.",
        ),
        BilingualText(
            "网址从版本的文件夹后面写起，各版通用。",
            "An address begins after it, and is the same in every edition.",
        ),
    ),
    "moved-twice": Message(
        BilingualText(
            "「{value}」写了两处，第 {line} 行已有，不知道搬到了哪里。",
            "“{value}” stands twice, first on line {line}, and can have moved to one place only.",
        ),
        BilingualText("请删去其中一整组。", "Delete the whole of one entry."),
    ),
    "moved-but-there": Message(
        BilingualText(
            "现在有「{value}」，不能再引到别处。",
            "There is a “{value}” now, so it cannot lead elsewhere.",
        ),
        BilingualText(
            "请从 content/moved.yml 删去这一组；这是旧编号、又给新的东西用了的，给新的换一个编号，"
            "旧链接才不会引错。",
            "Delete this entry from content/moved.yml; where something new has taken an old id, give "
            "it another, so that old links do not lead to it.",
        ),
    ),
    "moved-to-nothing": Message(
        BilingualText(
            "现在没有「{value}」，引不到那里。",
            "There is no “{value}” now, so nothing can lead there.",
        ),
        BilingualText(
            "{advice}不再有去处的，删去这一组。",
            "{advice} If there is nowhere to lead to any more, delete this entry.",
        ),
    ),
    "moved-in-a-circle": Message(
        BilingualText(
            "从「{value}」又引回了原处。",
            "From “{value}” the way leads back to where it began.",
        ),
        BilingualText(
            "请改成现在有内容的网址，或删去这一组。",
            "Write an address at which there is something now, or delete this entry.",
        ),
    ),
    "briefing-still-cited": Message(
        BilingualText(
            "以简报「{value}」为出处的有 {count} 处，在第 {lines} 行，所以没有删。",
            "The briefing “{value}” is given as the source in {count} places, on line {lines}; "
            "so it was not removed.",
        ),
        BilingualText(
            "请先换一个出处，或删去这些术语，再删去简报。",
            "Give other sources first, or delete those terms; then remove the briefing.",
        ),
    ),
    "part-without-year": Message(
        BilingualText(
            "没有写明部分「{value}」讲哪一年。",
            "It is not said which year part “{value}” is about.",
        ),
        BilingualText(
            "请在下面加一行「year: 2025」，写这一部分讲的年份。",
            "Add a line below it, “year: 2025”, with the year that this part is about.",
        ),
    ),
    "unknown-part": Message(
        BilingualText(
            "briefing.yml 里没有部分「{value}」。",
            "There is no part “{value}” in briefing.yml.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "unknown-place": Message(
        BilingualText(
            "报告摘要里没有「{value}」这一项。",
            "No item “{value}” of the report is summarised.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "unwritten-place": Message(
        BilingualText(
            "报告有「{value}」，简报没有写这一项。",
            "The report has “{value}”, of which this briefing does not write.",
        ),
        BilingualText("{advice}", "{advice}"),
    ),
    "unknown-milestone": Message(
        BilingualText(
            "timeline.yml 里没有事项「{value}」。",
            "There is no milestone “{value}” in timeline.yml.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "unknown-briefing": Message(
        BilingualText(
            "content/ 里没有简报「{value}」。",
            "There is no briefing “{value}” in content/.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "not-an-earlier-report": Message(
        BilingualText(
            "简报「{value}」不比这一份早。",
            "The briefing “{value}” is not of an earlier report than this one.",
        ),
        BilingualText(
            "请写往年的一份；这份简报里的，只写位置或编号，不写简报。",
            "Name one of an earlier year; of this briefing, write the place or id alone.",
        ),
    ),
    "unknown-milestone-there": Message(
        BilingualText(
            "简报「{briefing}」的时间线里没有事项「{value}」。",
            "The briefing “{briefing}” has no milestone “{value}”.",
        ),
        BilingualText("{advice}", "{advice}"),
    ),
    "unknown-place-there": Message(
        BilingualText(
            "简报「{briefing}」没有写「{value}」这一项。",
            "The briefing “{briefing}” has no item “{value}”.",
        ),
        BilingualText("{advice}", "{advice}"),
    ),
    "unobserved-indicator": Message(
        BilingualText(
            "这份简报里没有指标「{value}」的数据。",
            "This briefing has no figure for the indicator “{value}”.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "self-reference": Message(
        BilingualText(
            "「{value}」指向自己。",
            "“{value}” points to itself.",
        ),
        BilingualText(
            "请改为另一个，或删去。",
            "Name another one, or delete it.",
        ),
    ),
    "repeated-value": Message(
        BilingualText(
            "「{value}」在这里写了两次。",
            "“{value}” is written twice here.",
        ),
        BilingualText(
            "请只保留一个。",
            "Keep one of them.",
        ),
    ),
    "taken-anchor": Message(
        BilingualText(
            "编号「{value}」会让同一页上两处重名。",
            "The id “{value}” would give one name to two places of a page.",
        ),
        BilingualText(
            "请换一个编号。",
            "Choose another.",
        ),
    ),
    "misplaced": Message(
        BilingualText(
            "这里应是「{expected}」，不是「{value}」。",
            "“{expected}” belongs here, not “{value}”.",
        ),
        BilingualText(
            "这里请写「{expected}」。",
            "Write “{expected}” here.",
        ),
    ),
    "misordered": Message(
        BilingualText(
            "「{value}」不在它该在的地方：各项依报告的次序，一项写一次。",
            "“{value}” is out of its order: items follow the report, each once.",
        ),
        BilingualText(
            "请把这一项移到该在的地方；写错了位置的，改正位置。",
            "Move the item to where it belongs, or correct its place.",
        ),
    ),
    "wrong-file-name": Message(
        BilingualText(
            "文件名与位置「{value}」不符。",
            "The name of the file does not fit the place “{value}”.",
        ),
        BilingualText(
            "请把文件改名为「{expected}.yml」，或改正位置；如果是备份，请移出 content/。",
            "Rename the file to “{expected}.yml”, or correct the place; if it is a backup, move it out of content/.",
        ),
    ),
    "section-twice": Message(
        BilingualText(
            "「{value}」这一节已经写在「{file}」里。",
            "The section “{value}” is written in “{file}” already.",
        ),
        BilingualText(
            "如果是另一节，请改正位置；如果是副本，请移出 content/。",
            "If it is another section, correct the place; if it is a copy, move it out of content/.",
        ),
    ),
    "incomplete-term-source": Message(
        BilingualText(
            "出处不完整。",
            "The source is incomplete.",
        ),
        BilingualText(
            "请写「briefing」和「place」（报告中的位置），或写「title」（文件名称）。",
            "Write “briefing” and “place” (a place in the report), or “title” (the name of a document).",
        ),
    ),
    "source-script-missing": Message(
        BilingualText(
            "没有一个版本用简体。",
            "No edition is in Simplified.",
        ),
        BilingualText(
            "请加上一个「locale: zh-Hans-CN」的版本。",
            "Add an edition with “locale: zh-Hans-CN”.",
        ),
    ),
    "taken-id": Message(
        BilingualText("已经有编号「{value}」。", "The id “{value}” is taken."),
        BilingualText("请换一个编号。", "Choose another."),
    ),
    "no-such-id": Message(
        BilingualText("没有编号「{value}」。", "There is no id “{value}”."),
        BilingualText("{advice}", "{advice}"),
    ),
    "list-on-one-line": Message(
        BilingualText("这里的清单写成了一行。", "The list is written on one line."),
        BilingualText(
            "请改成每项另起一行，以「- 」开头，再试一次。",
            "Begin a line with “- ” for each entry, and try again.",
        ),
    ),
}
