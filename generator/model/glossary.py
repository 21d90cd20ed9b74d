"""Subjects, topics and policy terms."""

from __future__ import annotations

from typing import Annotated

from generator.model.base import Frozen, NonEmpty, field
from generator.model.ids import BriefingId, SubjectId, TermId, TopicId
from generator.model.period import Year
from generator.model.place import Place
from generator.model.text import Prose


class Subject(Frozen, title="一个领域"):
    """A field of policy, by which indicators and milestones are grouped."""

    id: Annotated[
        SubjectId,
        field("编号 代号", "自己起的编号；只用小写英文字母、数字和连字号。", "enterprises"),
    ]
    title: Annotated[
        Prose, field("名称 标题 名字", "领域的名称，指标和事项按它分组。", "企业培育与服务")
    ]


class Topic(Frozen, title="一个专题"):
    """What some readers look for across all sections; each has a page of its own.

    By its `names`, such as those of places, readers find the page and all that is on it.
    """

    id: Annotated[
        TopicId,
        field(
            "编号 代号",
            "自己起的编号，成为网址的一部分；只用小写英文字母、数字和连字号。",
            "greater-bay-area",
        ),
    ]
    title: Annotated[Prose, field("标题 名称 题目", "专题的标题。", "与港澳有关")]
    summary: Annotated[
        Prose,
        field(
            "摘要 正文 内容 概要",
            "一两句话，说这一页汇集什么。",
            "本页汇集报告里提到港澳的工作和计划。",
        ),
    ]
    names: Annotated[
        tuple[Prose, ...],
        field(
            "别名 地名 关键词 查找词",
            "读者会用来查找这个专题的词，例如地名；用标题就找得到的不必写。",
            ["香港", "澳门"],
        ),
    ] = ()


class TermSource(Frozen, title="一个出处"):
    """Where an explanation is from: a place in a briefing's report, or an official document."""

    briefing: Annotated[
        BriefingId | None,
        field(
            "简报 编号",
            "出自一份简报的报告时，写简报的编号，就是它的文件夹名。",
            "yunling-2025-2026",
        ),
    ] = None
    place: Annotated[
        Place | None,
        field("位置 章节", "在那份报告中的位置：部分.节.项；节的开头是第 0 项。", "2023.1.0"),
    ] = None
    title: Annotated[
        Prose | None,
        field("标题 名称 文件", "出自别的文件时，写文件的名称，不加书名号。", "中国统计年鉴"),
    ] = None
    issuer: Annotated[
        Prose | None, field("发布单位 单位 机构 发布者", "文件由谁发布。", "国家统计局")
    ] = None
    number: Annotated[
        Prose | None, field("文号 发文字号", "文件的文号。", "云府函〔2025〕8 号")
    ] = None
    year: Annotated[Year | None, field("年份 年 日期 时间", "文件是哪一年的。", "2020")] = None


class Term(Frozen, title="一个术语"):
    """A policy term; `match` lists the spellings that lead to it from a text, if not `term`."""

    id: Annotated[
        TermId,
        field(
            "编号 代号",
            "自己起的编号，成为网址的一部分；只用小写英文字母、数字和连字号。",
            "value-added",
        ),
    ]
    term: Annotated[Prose, field("术语 词 名称 标题", "术语本身，照报告的写法。", "增加值")]
    subject: Annotated[SubjectId, field("领域 分类", "subjects.yml 里一个领域的编号。", "clusters")]
    explanation: Annotated[
        Prose,
        field(
            "解释 说明 定义 正文 内容",
            "一两句话，让外行也读得懂。",
            "一段时间里生产活动新创造的价值。",
        ),
    ]
    sources: Annotated[
        NonEmpty[TermSource], field("出处 来源", "解释出自哪里：报告中的位置，或一份文件。")
    ]
    match: Annotated[
        tuple[Prose, ...] | None,
        field(
            "匹配写法 写法 匹配",
            "正文里哪些写法会链到这里；不写就只有术语本身，写「[]」就一处也不链。",
            ["链长制", "链长"],
        ),
    ] = None

    def __hash__(self) -> int:
        """By its id alone: for all terms of a site is asked often."""
        return hash(self.id)

    @property
    def spellings(self) -> tuple[Prose, ...]:
        return (self.term,) if self.match is None else self.match


class Sense(Frozen, title="一个用法"):
    """What a term means in one report, where it means less, or something else, than elsewhere."""

    term: Annotated[TermId, field("术语 编号 词", "terms.yml 里一个术语的编号。", "shore-power")]
    explanation: Annotated[
        Prose,
        field(
            "解释 说明 用法 正文 内容",
            "一两句话，说这份报告用这个词指什么。",
            "只指货船停靠码头时用的电。",
        ),
    ]
    place: Annotated[
        Place,
        field("位置 章节 出处", "报告在哪一处这样用：部分.节.项；节的开头是第 0 项。", "2023.1.0"),
    ]
