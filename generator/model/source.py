"""The report that a briefing sums up, and its parts."""

from __future__ import annotations

from typing import Annotated

from generator.model.base import Frozen, field
from generator.model.choice import PartKind
from generator.model.period import Period, Year
from generator.model.place import PartId
from generator.model.text import Prose, Url


class Source(Frozen, title="报告"):
    """The report itself. What it does not say stays empty; `unsaid` tells readers so."""

    title: Annotated[
        Prose,
        field(
            "标题 名称 题目",
            "报告的全名，照原文写。",
            "2023 年全省工业和信息化发展情况及 2024 年主要工作计划",
        ),
    ]
    issuer: Annotated[
        Prose | None,
        field(
            "发布单位 单位 机构 发布者",
            "报告写明的发布单位；没有写明就不写这一行。",
            "云岭省港口局",
        ),
    ] = None
    date: Annotated[
        Period | None,
        field(
            "日期 时间 发布日期",
            "报告写明的发布日期，写到报告写明的那一级；没有写明就不写这一行。",
            "2026-01",
        ),
    ] = None
    url: Annotated[
        Url | None,
        field(
            "网址 链接 地址",
            "报告在官方网站上的网址；没有就不写这一行。",
            "https://example.org/report",
        ),
    ] = None
    unsaid: Annotated[
        tuple[Prose, ...],
        field(
            "未写明 没有写明 缺漏",
            "报告没有说清楚、读者要知道的事，一项一句。",
            ["报告没有写明统计截止到哪一天。"],
        ),
    ] = ()
    notes: Annotated[
        Prose | None,
        field("说明 备注 注", "整理这份报告时的取舍，给读者看。", "报告共两部分，十三节。"),
    ] = None


class Part(Frozen, title="一个部分"):
    """A part of the report, such as the work of a year; `id` begins the places in it."""

    id: Annotated[
        PartId,
        field(
            "编号 序号",
            "位置以它开头：各部分各讲一年的，写年份；不是的，写 1、2、3；报告不分部分，写 0。",
            "2023",
        ),
    ]
    year: Annotated[
        Year | None,
        field("年份 年", "这一部分讲哪一年；id 就是年份的，不写这一行。", "2025"),
    ] = None
    title: Annotated[Prose, field("标题 名称 题目", "这一部分的标题。", "2023 年主要工作")]
    kind: Annotated[
        PartKind, field("类别 类型 种类", "这一部分是回顾做过的，还是列出计划的。", "回顾")
    ]
    summary: Annotated[
        Prose,
        field(
            "摘要 正文 内容 概要",
            "两三句话，说这一部分讲了什么。",
            "报告回顾全省 2023 年的工作，共六节。",
        ),
    ]

    @property
    def about(self) -> Year | None:
        """The year that it is about, if it is said."""
        return self.year or self.id.year
