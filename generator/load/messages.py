"""What each finding says to the editor: what is wrong, and what to type instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.diagnostic import Diagnostic, Span


class Message(NamedTuple):
    """Templates; their {fields} are the finding's details."""

    wrong: str
    instead: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A code and its details, before it is known where it stands."""

    code: str
    details: Mapping[str, str] = field(default_factory=dict)

    def at(self, span: Span, source_line: str) -> Diagnostic:
        message = MESSAGES[self.code]
        details = {name: " ".join(text.split()) for name, text in self.details.items()}
        return Diagnostic(
            span,
            self.code,
            message.wrong.format_map(details),
            message.instead.format_map(details),
            source_line=source_line,
        )


MESSAGES = {
    # Files
    "missing-file": Message("缺少文件「{file}」。", "请新建这个文件。"),
    "unreadable-file": Message("「{file}」不是普通文件。", "请换成普通文件；不可用链接。"),
    "forbidden-file": Message("读不了「{file}」：{why}。", "请检查文件的权限。"),
    "wrong-extension": Message("「{file}」的扩展名是 .yaml。", "请改为 .yml。"),
    "bad-character": Message(
        "含有读者看不到的字符 {character}。", "请删去它；多半是从别处复制时带来的。"
    ),
    "not-utf-8": Message("这个文件不是 UTF-8 编码。", "请在编辑器里另存为 UTF-8。"),
    "merge-mark": Message(
        "这里有两个人的改动没有合并完。",
        "请留下要的内容，删去「<<<<<<<」「=======」「>>>>>>>」这三行。",
    ),
    "file-too-large": Message("文件大过 {limit} KB。", "请把内容分到几个文件。"),
    "no-briefing": Message(
        "content/ 里没有简报。",
        "请新建一个文件夹，里面放 briefing.yml、timeline.yml 和 sections/。",
    ),
    "site-not-a-folder": Message(
        "「{file}」是链接或文件，不是文件夹。", "请删去它或改名；网站会生成到这个文件夹。"
    ),
    "no-section": Message("这份简报没有一节。", "请在 sections/ 里新建文件，例如「2023-1.yml」。"),
    # YAML
    "yaml-syntax": Message(
        "从这里起读不懂。",
        "请看这一行和上一行：冒号要用半角并在后面加空格，同一层的缩进要对齐，引号要成对。",
    ),
    "unclosed-quote": Message("引号没有结束。", "请在内容末尾补上同样的引号；引号要成对。"),
    "missing-colon": Message(
        "这一行没有「: 」。", "请写成「字段: 内容」，冒号用半角，后面加一个空格。"
    ),
    "fullwidth-colon": Message("冒号是全角「：」。", "请改用半角「:」，后面加一个空格。"),
    "second-colon": Message(
        "内容里又有「: 」。", '请把整个内容放进半角引号 "…"，或改用全角冒号「：」。'
    ),
    "bad-start": Message("内容不能用这个符号开头。", '请把整个内容放进半角引号 "…"。'),
    "tab-indent": Message("缩进用了 Tab 键。", "请改用空格。"),
    "fullwidth-indent": Message("缩进用了全角空格。", "请改用半角空格。"),
    "bad-indent": Message("缩进不对。", "请与同一层的上一行对齐，只用半角空格。"),
    "empty-file": Message("文件是空的。", "请填写内容，或删去这个文件。"),
    "several-documents": Message("一个文件只能有一份内容。", "请删去这一行的「---」。"),
    "yaml-alias": Message(
        "不能用「&」或「*」开头（YAML 的别名）。", '请把整个内容放进半角引号 "…"。'
    ),
    "yaml-tag": Message(
        "不能用 YAML 标签「{tag}」。", '请删去标签，或把整个内容放进半角引号 "…"。'
    ),
    "too-deep": Message("缩进超过 {limit} 层。", "请减少层数。"),
    "duplicate-key": Message("字段「{field}」写了两次，第 {line} 行已有。", "请只保留一个。"),
    # Fields
    "missing-field": Message("缺少字段「{field}」。", "请加上一行「{field}: …」。"),
    "unknown-field": Message("没有「{field}」这个字段。", "这里可用的字段：{known}。"),
    "misspelt-field": Message("没有「{field}」这个字段。", "是不是「{suggestion}」？"),
    "wants-text": Message("「{field}」要填文字。", "请写成「{field}: 内容」。"),
    "wants-list": Message("「{field}」要填清单。", "请每项另起一行，以「- 」开头。"),
    "wants-fields": Message(
        "「{field}」要填几个字段。", "请每个字段另起一行，写成「字段: 内容」。"
    ),
    "empty-text": Message("「{field}」没有内容。", "请填上内容，或删去这一行。"),
    "empty-list": Message("「{field}」没有一项。", "请至少写一项。"),
    "too-few": Message("「{field}」至少要有 {least} 项。", "请再写一项，每项以「- 」开头。"),
    # Values
    "bad-id": Message(
        "编号「{value}」不合规则。",
        "只可用小写英文字母、数字和连字号，例如「housing-2026」，不超过 60 个字符。",
    ),
    "reserved-id": Message("编号「{value}」是 Windows 的保留名称。", "请换一个编号。"),
    "reserved-page": Message("编号「{value}」是本站固定页面的名称。", "请换一个编号。"),
    "bad-url": Message("「{value}」不是网址。", "请写完整的网址，以「https://」开头。"),
    "bad-licence": Message("「{value}」不是许可的简称。", "请写 SPDX 的简称，例如「CC-BY-4.0」。"),
    "bad-locale": Message(
        "「{value}」不是可用的语言标签。",
        "简体可用 zh-Hans 加 CN、HK、MO、MY、SG，繁体可用 zh-Hant 加 HK、MO、MY、TW，"
        "例如「zh-Hant-HK」。",
    ),
    "bad-place": Message("「{value}」不是报告中的位置。", "请写「部分.节.项」，例如「2023.4.1」。"),
    "bad-date": Message(
        "「{value}」不是日期。", "请写「2023」「2023-H1」「2023-Q3」「2023-06」或「2023-06-05」。"
    ),
    "impossible-date": Message("没有「{value}」这一天。", "请核对月份和日子。"),
    "bad-year": Message("「{value}」不是年份。", "请只写四位数字的年份，例如「2023」。"),
    "bad-day": Message("「{value}」没有写到日。", "请写成「2026-11-23」这样的日期。"),
    "bad-value": Message(
        "「{value}」不是数值。",
        "只写半角数字，例如「22.2」「469.60」；几分之一写成「1/4」；单位写在指标里。",
    ),
    "unknown-choice": Message("「{value}」不在可选的词里。", "请写其中一个：{choices}。"),
    # Across fields and files
    "duplicate-id": Message(
        "编号「{value}」用了两次，另一处在 {file} 第 {line} 行。", "请换一个编号。"
    ),
    "duplicate-observation": Message(
        "指标「{value}」同一时期的数据写了两次，另一处在 {file} 第 {line} 行。",
        "请删去一个，或改正它的 period 或 status。",
    ),
    "unknown-indicator": Message("indicators.yml 里没有指标「{value}」。", "{advice}"),
    "unknown-subject": Message("subjects.yml 里没有领域「{value}」。", "{advice}"),
    "unknown-topic": Message("topics.yml 里没有专题「{value}」。", "{advice}"),
    "unknown-part": Message("briefing.yml 里没有部分「{value}」。", "{advice}"),
    "unknown-place": Message("报告摘要里没有「{value}」这一项。", "{advice}"),
    "unknown-milestone": Message("timeline.yml 里没有事项「{value}」。", "{advice}"),
    "unknown-briefing": Message("content/ 里没有简报「{value}」。", "{advice}"),
    "unobserved-indicator": Message("这份简报里没有指标「{value}」的数据。", "{advice}"),
    "self-reference": Message("「{value}」指向自己。", "请改为另一个，或删去。"),
    "repeated-value": Message("「{value}」在这里写了两次。", "请只保留一个。"),
    "taken-anchor": Message("编号「{value}」与页面内的固定位置重名。", "请换一个编号。"),
    "ratio-without-print": Message(
        "几分之一没有写明怎样印出。", "请加上一行「printed: 每 4 辆有 1 辆」这样的文字。"
    ),
    "misplaced": Message("「{value}」不在本节「{section}」里。", "这里请写「{expected}」。"),
    "wrong-file-name": Message(
        "文件名与位置「{value}」不符。", "请把文件改名为「{expected}.yml」，或改正位置。"
    ),
    "unscaled-unit": Message(
        "单位「{value}」与指标的单位「{unit}」不符。",
        "请删去这一行，或写成「万{unit}」「亿{unit}」这样的单位。",
    ),
    "share-without-whole": Message(
        "占比没有写明是什么的一部分。", "请加上一行「of: …」，写明分母。"
    ),
    "unlike-figures": Message(
        "「{value}」与「{other}」的单位或类别不同，不能画在一张图里。",
        "请只放单位和 kind 都相同的指标；比较增速时写「measure: 变化」。",
    ),
    "unlike-growth": Message(
        "「{value}」与「{other}」量的不是同一样东西，增速不能画在一张图里。",
        "请只放 measures 相同的指标，例如都是「工业投资」。",
    ),
    "growth-of-what": Message(
        "「{value}」没有写明是什么的增速，不能与「{other}」画在一张图里。",
        "请在 indicators.yml 里给这些指标加上同样的「measures: …」，例如「measures: 工业投资」。",
    ),
    "no-change-to-compare": Message(
        "「{value}」没有变化（change），不能比较变化。", "请从图里拿走它，或写「measure: 数值」。"
    ),
    "undecided-continuity": Message(
        "计划项没有写明它延续什么。",
        "请加上「continues: [{example}]」这样的一行；若是新的，加上「new: …」说明。",
    ),
    "both-continued-and-new": Message(
        "计划项不能既延续旧项又是新的。", "请删去「continues」或「new」。"
    ),
    "misused-field": Message("「{field}」不能用在这一部分。", "请删去这一行。"),
    "unplanned-unsaid": Message(
        "没有计划项延续「{value}」。",
        "请在计划项里写「continues: [{value}]」，或在这里加上「unplanned: …」说明。",
    ),
    "source-script-missing": Message(
        "没有一个版本用简体。", "请加上一个「locale: zh-Hans-CN」的版本。"
    ),
    "incomplete-term-source": Message(
        "出处不完整。", "请写「briefing」和「place」（报告中的位置），或写「title」（文件名称）。"
    ),
    "unapproved-conversion": Message(
        "「{text}」印作{prints}，尚未核定。",
        "用 briefings review 看过后，用 briefings approve {id} 核定。",
    ),
    "stale-approval": Message(
        "这条核定已过时：「{text}」不再这样转换或不再出现。",
        "请删去这一行，再用 briefings review 看有没有新的。",
    ),
    "unfolded-text": Message(
        "查找时，「{text}」和它的繁体「{converted}」对不上。",
        "请把两边不同的词写进 content/synonyms.yml，例如「words: [芯片, 晶片]」。",
    ),
    "not-a-table": Message("「{file}」不是对照表。", "请每行写一条「原词: 写法」。"),
    "empty-key": Message("冒号前面没有词。", "请写成「原词: 写法」。"),
    "bad-conversion": Message(
        "「{value}」里有空格或不可见的字符。", "对照表的词里不可有空格；请删去它。"
    ),
    "chained-conversion": Message(
        "「{found}」改成「{value}」，而第 {line} 行又把「{value}」改成「{other}」。",
        "请直接写成「{found}: {other}」，或删去其中一行。",
    ),
    "changed-latin": Message(
        "「{found}」和「{value}」里的数字、拉丁字母或书名号不同。",
        "这些在各版都一样；请让冒号两边相同。",
    ),
    "unused-layer": Message(
        "没有版本用到「{file}」。", "请改名为其中一个：{known}；或把它移出 content/conversion/。"
    ),
}
