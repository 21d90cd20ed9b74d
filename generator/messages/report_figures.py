"""Figures that are held against the report's, and the file that keeps them."""

from __future__ import annotations

from generator.diagnostic import BilingualText, Severity
from generator.messages.message import Message

_KEEP_ANEW = BilingualText(
    "如果这份报告是对的，请运行 briefings figures {file} --write {briefing}，重新记下。",
    "If this report is the right one, keep its figures anew: briefings figures {file} --write {briefing}.",
)

MESSAGES = {
    "figure-not-in-report": Message(
        BilingualText(
            "「{value}」不在报告 {place} 的数字里。",
            "“{value}” is not among the report's figures at {place}.",
        ),
        BilingualText("{advice}", "{advice}"),
    ),
    "figure-nowhere-in-report": Message(
        BilingualText(
            "「{value}」不在报告的数字里。",
            "“{value}” is not among the report's figures.",
        ),
        BilingualText("{advice}", "{advice}"),
    ),
    "milestone-elsewhere": Message(
        BilingualText(
            "事项里的「{value}」不在报告 {place}，在 {meant}。",
            "“{value}” of this milestone is not at {place} of the report, but at {meant}.",
        ),
        BilingualText(
            "请核对位置；就是那里的，写「{meant}」。",
            "Check the place; if it is there, write “{meant}”.",
        ),
        Severity.WARNING,
    ),
    "target-of-a-review": Message(
        BilingualText(
            "回顾部分的「{value}」写作目标，报告 {place} 没有说它是目标。",
            "“{value}” of a review is called a target, which the report does not at {place}.",
        ),
        BilingualText(
            "已有的结果请删去 status 这一行；确是先前定的目标，请在 caveat 里写明「目标」。",
            "Delete the line “status” of a result; if it was a target indeed, say 目标 in “caveat”.",
        ),
        Severity.WARNING,
    ),
    "copied-text": Message(
        BilingualText(
            "连着 {count} 个字和报告一样：「{text}」。",
            "{count} characters in a row are the report's: “{text}”.",
        ),
        BilingualText(
            "请用自己的话写；名称放进《》或引号。",
            "Say it in your own words; put names between 《》 or quotation marks.",
        ),
        Severity.WARNING,
    ),
    "figure-changed": Message(
        BilingualText(
            "这里写「{value}」，核对时写的是报告 {place} 的「{recorded}」。",
            "This says “{value}”; when it was checked it said “{recorded}” of {place}.",
        ),
        BilingualText(
            "请改回「{recorded}」；如果现在的才对，请运行 briefings figures --write {briefing}。",
            "Put back “{recorded}”; if what it says now is right, run briefings figures --write {briefing}.",
        ),
    ),
    "period-not-in-report": Message(
        BilingualText(
            "时期「{value}」与报告不符：报告 {place} 讲的是 {year} 年。",
            "The period “{value}” does not agree with the report, which speaks of {year} at {place}.",
        ),
        BilingualText(
            "请写报告这里讲的那一年。",
            "Write the year of which the report speaks there.",
        ),
    ),
    "period-changed": Message(
        BilingualText(
            "报告 {place} 的这个数据，时期写「{value}」，核对时写的是「{recorded}」。",
            "The period of this figure of {place} is “{value}”; when it was checked it was “{recorded}”.",
        ),
        BilingualText(
            "请改回「{recorded}」；如果现在的才对，请运行 briefings figures --write {briefing}。",
            "Put back “{recorded}”; if what it says now is right, run briefings figures --write {briefing}.",
        ),
    ),
    "open-figure": Message(
        BilingualText(
            "报告 {place} 的「{value}」没有用到，也没有说明为什么不用。",
            "“{value}” of {place} in the report is not used, and it is not said why.",
        ),
        BilingualText(
            "请在摘要或数据里写到它，或在这一行写上不用的原因。",
            "State it in a summary or a figure, or say in this line why it is left out.",
        ),
        Severity.WARNING,
    ),
    "no-figure-at-place": Message(
        BilingualText(
            "报告的「{value}」没有数字。",
            "The report has no figure at “{value}”.",
        ),
        BilingualText("{advice}", "{advice}"),
    ),
    "nothing-open": Message(
        BilingualText(
            "这些地方的数字都用到了、写明了不用，或者不用写。",
            "Every figure there is used, left out already, or need be neither.",
        ),
        BilingualText(
            "运行 briefings check，会列出还没有交代的数字和它们的位置。",
            "Run briefings check, which lists the figures that are open and their places.",
        ),
    ),
    "unrecorded-figures": Message(
        BilingualText(
            "有 {count} 处数字还没有记进 figures.yml，第一处是「{value}」。",
            "Figures that are not recorded in figures.yml: {count}, the first of them “{value}”.",
        ),
        BilingualText(
            "它们都与报告相符；请运行 briefings figures --write {briefing}，以后改动才看得出来。",
            "They agree with the report. Run briefings figures --write {briefing}, so that a later change is seen.",
        ),
        Severity.WARNING,
    ),
    "reading-without-reason": Message(
        BilingualText(
            "「{value}」的读法改了，没有写理由。",
            "“{value}” is read otherwise, and it is not said why.",
        ),
        BilingualText(
            '请在这一行最后的右括号前加上 , "because": "为什么这样读"，读者看得到。',
            'Before the last bracket of the line add , "because": "…" and why; readers see it.',
        ),
    ),
    "reason-without-reading": Message(
        BilingualText(
            "写了读法的理由，没有写怎样读。",
            "There is a reason for a reading, and no reading.",
        ),
        BilingualText(
            "请在它前面加上 read，在里面写 qualifier、unit、kind、sign 或 figure；或删去 because。",
            "Add read before it, with qualifier, unit, kind, sign or figure; or delete because.",
        ),
    ),
    "reading-as-it-is": Message(
        BilingualText(
            "「{value}」这样读，和程序读的一样。",
            "“{value}” is read so already.",
        ),
        BilingualText(
            "请删去 read 和 because，或写出不同的读法。",
            "Delete read and because, or say what is to be read otherwise.",
        ),
    ),
    "digits-not-in-print": Message(
        BilingualText(
            "数值「{value}」不在写法「{printed}」里。",
            "The value “{value}” does not stand in the print “{printed}”.",
        ),
        BilingualText(
            "数值不能改读；请改回报告印的数字。",
            "A value cannot be read otherwise; put back the digits of the report.",
        ),
    ),
    "kept-figure-differs": Message(
        BilingualText(
            "这里记的是「{value}」，报告 {place} 写的是「{found}」。",
            "“{value}” is kept here; the report says “{found}” at {place}.",
        ),
        _KEEP_ANEW,
    ),
    "figure-not-kept": Message(
        BilingualText(
            "报告 {place} 的「{value}」没有记在这里。",
            "“{value}” of {place} in the report is not kept here.",
        ),
        _KEEP_ANEW,
    ),
    "kept-figure-gone": Message(
        BilingualText(
            "这里记的「{value}」，报告 {place} 没有。",
            "“{value}”, which is kept here, is not in the report at {place}.",
        ),
        _KEEP_ANEW,
    ),
    "another-source": Message(
        BilingualText(
            "「{file}」与记下数字的那份文字不同，但数字都一样。",
            "“{file}” is another text than the one whose figures are kept, with the same figures.",
        ),
        _KEEP_ANEW,
        Severity.WARNING,
    ),
    "read-otherwise": Message(
        BilingualText(
            "「{file}」没有变，但读它的程序换了版本，读出的文字与记下数字时不同。",
            "“{file}” is the same file, but the library that reads it is another version and reads another text of it.",
        ),
        _KEEP_ANEW,
        Severity.WARNING,
    ),
    "no-kept-figures": Message(
        BilingualText(
            "没有一份简报有 figures.yml，不能与报告核对。",
            "No briefing has a figures.yml to be compared with the report.",
        ),
        BilingualText(
            "请先运行 briefings figures 报告.txt --write 简报的编号。",
            "Run briefings figures REPORT.txt --write BRIEFING first.",
        ),
    ),
    "no-figures": Message(
        BilingualText(
            "这份简报没有 figures.yml，数字没有同报告核对过。",
            "This briefing has no figures.yml: its figures are not checked against the report.",
        ),
        BilingualText(
            "请运行 briefings figures 报告.txt --write {briefing}，「报告.txt」换成报告的文字文件。",
            "Run briefings figures REPORT.txt --write {briefing} with the text of the report.",
        ),
        Severity.WARNING,
    ),
}
