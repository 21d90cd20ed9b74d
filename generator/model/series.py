"""A report series: one issuer's report on one region, year after year."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, NamedTuple, Protocol, Self, TypeVar

from generator.model.base import Frozen, field
from generator.model.ids import SeriesId
from generator.model.text import Prose


class Series(Frozen, title="一个系列"):
    """One issuer's report on one region; `short_name` stands after a year: 2014 年政府工作报告."""

    id: Annotated[
        SeriesId,
        field(
            "编号 代号",
            "自己起的编号，成为网址的一部分；只用小写英文字母、数字和连字号。",
            "yunling-ports",
        ),
    ]
    name: Annotated[
        Prose,
        field(
            "名称 标题 名字",
            "这个系列的名称，不写年份，让人一看就知道是谁的报告。",
            "云岭省港口工作报告",
        ),
    ]
    short_name: Annotated[
        Prose,
        field(
            "短名 简称 短标题", "报告的简称，印在年份后面，指明数字出自哪份报告。", "云岭港口报告"
        ),
    ]
    issuer: Annotated[
        Prose | None,
        field(
            "发布单位 单位 机构 发布者", "各年的报告由谁发布；报告没有写明就不写。", "云岭省港口局"
        ),
    ] = None
    region: Annotated[Prose, field("地区 地方 区域", "各年的报告讲的是哪个地方。", "云岭省")]


class Dated(Protocol):
    """A report by its series, its year, and the day on which its briefing was published."""

    @property
    def id(self) -> str: ...
    @property
    def in_series(self) -> str: ...
    @property
    def year(self) -> int: ...
    @property
    def published(self) -> str: ...


Report = TypeVar("Report", bound=Dated)


class Extent(NamedTuple):
    """Whether a site tells of several reports, and of several series; one in none is a series."""

    several_reports: bool
    several_series: bool

    @classmethod
    def of(cls, reports: Iterable[Dated]) -> Self:
        series = [report.in_series for report in reports]
        return cls(len(series) > 1, len(set(series)) > 1)


def by_series(reports: Iterable[Report]) -> dict[str, list[Report]]:
    """The reports of each series, the latest year first.

    The series whose latest report was published last comes first.
    """
    by_name: dict[str, list[Report]] = {}
    for report in sorted(reports, key=lambda one: (one.year, one.published, one.id), reverse=True):
        by_name.setdefault(report.in_series, []).append(report)
    newest = sorted(
        by_name, key=lambda name: (by_name[name][0].published, by_name[name][0].id), reverse=True
    )
    return {name: by_name[name] for name in newest}


def newest_first(reports: Iterable[Report]) -> list[Report]:
    """Series after series, in each the latest year first."""
    return [report for series in by_series(reports).values() for report in series]
