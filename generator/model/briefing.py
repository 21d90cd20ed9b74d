"""A briefing: the structured summary of one report."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated

from generator.model.base import Frozen, NonEmpty, field
from generator.model.comparison import Comparison
from generator.model.figure import KeptFigure
from generator.model.glossary import Sense
from generator.model.ids import BriefingId, IndicatorId, MilestoneId, SeriesId
from generator.model.milestone import Milestone
from generator.model.period import Day
from generator.model.place import Place
from generator.model.section import Item, Section
from generator.model.source import Part, Source
from generator.model.text import Prose

FINDINGS = 3
"""How many sentences stand first on a briefing's page."""


class BriefingHead(Frozen, title="一份简报"):
    """What briefing.yml says."""

    title: Annotated[
        Prose,
        field(
            "标题 名称 题目",
            "简报的标题，让人一看就知道是哪里、哪几年。",
            "云岭港口：2025 年做了什么，2026 年计划什么",
        ),
    ]
    short_title: Annotated[
        Prose, field("短标题 简称 短名", "导航里用的短标题。", "云岭港口 2025—2026")
    ]
    summary: Annotated[
        Prose,
        field(
            "摘要 正文 内容 概要",
            "两三句话，说简报整理了什么、读者能查到什么。",
            "本简报整理云岭省的一份港口报告。",
        ),
    ]
    findings: Annotated[
        tuple[Prose, ...],
        field(
            "要点 发现 首页要点",
            "首页最前面的三句话，一句说报告里的一个数字；没有写满三句的，本站数出其余的。",
            ["2025 年港口吞吐量约 1.20 亿吨。"],
        ),
    ] = ()
    series: Annotated[
        SeriesId | None,
        field(
            "系列 报告系列",
            "series.yml 里一个系列的编号，同一个单位年年发布的报告属于一个系列；只此一份就不写。",
            "yunling-ports",
        ),
    ] = None
    region: Annotated[Prose, field("地区 地方 区域", "报告讲的是哪个地方。", "云岭省")]
    period: Annotated[
        Prose, field("时期 年份 时间", "报告讲的是哪几年，照印出的样子写。", "2023—2024")
    ]
    source: Annotated[Source, field("报告 出处 来源", "简报所整理的报告。")]
    parts: Annotated[NonEmpty[Part], field("部分 各部分", "报告的各个部分，依报告的次序。")]
    headline_indicators: Annotated[
        NonEmpty[IndicatorId],
        field(
            "首页指标 重点指标 指标",
            "首页列出的指标的编号，首页放前六个；这份简报里要有它们的数据。",
            ["port-throughput"],
        ),
    ]
    headline_milestones: Annotated[
        NonEmpty[MilestoneId],
        field(
            "首页事项 重点事项 事项",
            "首页的「重点事项」列出的事项的编号，见 timeline.yml。",
            ["sme-fair-2024"],
        ),
    ]
    comparisons: Annotated[
        tuple[Comparison, ...], field("并排的图 比较 图", "把几个指标并排画成的图；没有就不写。")
    ] = ()
    senses: Annotated[
        tuple[Sense, ...],
        field(
            "本报告的用法 用法 术语",
            "报告用一个术语，意思与 terms.yml 的解释不完全相同的，写在这里；没有就不写。",
        ),
    ] = ()
    published: Annotated[
        Day, field("发布日期 日期 发布", "这份简报发布的日期；最新的一份放在首页。", "2026-11-23")
    ]


def year_of(head: BriefingHead) -> int:
    """The last year that a part is about; where none says so, that of the report or briefing."""
    about = [part.about.year for part in head.parts if part.about]
    return max(about) if about else (head.source.date or head.published).year


class Briefing(BriefingHead):
    """A whole briefing; `id` is the name of its folder, `figures` are the report's."""

    id: BriefingId
    sections: tuple[Section, ...]
    milestones: tuple[Milestone, ...]
    figures: tuple[KeptFigure, ...] = ()

    def __hash__(self) -> int:
        """By its id alone: what is kept by briefings is asked for often."""
        return hash(self.id)

    def sections_of(self, part: Part) -> tuple[Section, ...]:
        return tuple(section for section in self.sections if section.place.part == part.id)

    @property
    def in_series(self) -> str:
        """Its series, or itself where it is in none."""
        return self.series or self.id

    @cached_property
    def year(self) -> int:
        """That by which the report is called: the last that it is about."""
        return year_of(self)

    @property
    def revised(self) -> Day:
        """The day of the latest correction, else the day of publishing."""
        corrected = (
            correction.date
            for section in self.sections
            for _, observation in section.placed_observations()
            for correction in observation.corrections
        )
        return max([self.published, *corrected])

    def items(self) -> Iterator[Item]:
        for section in self.sections:
            yield from section.items

    @property
    def places(self) -> tuple[Place, ...]:
        """All that it summarises, the headings of its sections included."""
        headings = (section.place.heading() for section in self.sections)
        return (*headings, *(item.place for item in self.items()))
