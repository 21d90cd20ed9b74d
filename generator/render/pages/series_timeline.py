"""The milestones of all reports of a series, by year and report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.model import anchors
from generator.model.digest import Digest, ListedMilestone
from generator.model.page import Link, Page
from generator.model.series import Series
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing

_Told = Mapping[str, Sequence[ListedMilestone]]


class _Milestone(NamedTuple):
    title: str
    href: str
    status: str
    status_code: str
    date: str


class _Group(NamedTuple):
    """What a report tells; the `tally` says how many there are of each status."""

    title: str
    tally: str
    milestones: tuple[_Milestone, ...]


def page(drawing: Drawing, series: Series, digests: Iterable[Digest]) -> Page:
    edition = drawing.context
    path, words = urls.series_timeline(edition.config, series.id), edition.words
    reports = edition.by_series[series.id]
    known: _Told = {digest.briefing: digest.milestones for digest in digests}
    told: _Told = {report.briefing.id: known[report.briefing.id] for report in reports}
    years = sorted({one.date.year for those in told.values() for one in those}, reverse=True)
    lead = words.phrase(
        "series.timeline_lead", count=sum(map(len, told.values())), reports=len(reports)
    )
    return drawing.page(
        "series_timeline",
        path,
        title=words["series.timeline"],
        description=words.phrase("description.within", briefing=series.name, text=lead),
        values={
            "lead": lead,
            "years": [
                {
                    "title": words.year(year),
                    "anchor": anchors.year(year),
                    "is_open": year == years[0],
                    "groups": list(_groups(reports, told, year, path)),
                }
                for year in years
            ],
        },
        menu=edition.menu_of,
        breadcrumbs=[Link(title=series.name, path=urls.series(edition.config, series.id))],
        kicker=series.name,
        within=series.name,
        contents=[
            Link(title=words.year(year), path=f"{path}#{anchors.year(year)}") for year in years
        ],
    )


def _groups(
    reports: Iterable[BriefingContext], told: _Told, year: int, page: str
) -> Iterator[_Group]:
    """What each report tells of a year, that of the latest first."""
    for context in reports:
        words = context.words
        milestones = [
            milestone for milestone in told[context.briefing.id] if milestone.date.year == year
        ]
        if milestones:
            in_time = sorted(milestones, key=lambda milestone: milestone.date)
            yield _Group(
                title=context.report_name,
                tally=words.tally(milestone.status for milestone in milestones),
                milestones=tuple(_milestone(context, milestone, page) for milestone in in_time),
            )


def _milestone(context: BriefingContext, milestone: ListedMilestone, page: str) -> _Milestone:
    words = context.words
    return _Milestone(
        title=milestone.title,
        href=urls.relative(urls.milestone(context.config, context.briefing, milestone.id), page),
        status=words.choice(milestone.status),
        status_code=milestone.status.code,
        date=words.period(milestone.date),
    )
