"""The milestones of all reports of a series, by year and report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.model import anchors
from generator.model.digest import Digest
from generator.model.milestone import Milestone
from generator.model.page import Link, Page
from generator.model.series import Series
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing

_Told = Mapping[str, Sequence[Milestone]]


def page(drawing: Drawing, found: Series, digests: Iterable[Digest]) -> Page:
    edition = drawing.context
    path, words = urls.series_timeline(edition.config, found.id), edition.words
    reports = edition.by_series[found.id]
    known: _Told = {each.briefing: each.milestones for each in digests}
    told: _Told = {each.briefing.id: known[each.briefing.id] for each in reports}
    years = sorted({one.date.year for those in told.values() for one in those}, reverse=True)
    lead = words.phrase(
        "series.timeline_lead", count=sum(map(len, told.values())), reports=len(reports)
    )
    return drawing.page(
        "series_timeline",
        path,
        title=words["series.timeline"],
        description=words.phrase("description.within", briefing=found.name, text=lead),
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
        breadcrumbs=[Link(title=found.name, path=urls.series(edition.config, found.id))],
        kicker=found.name,
        within=found.name,
        contents=[
            Link(title=words.year(year), path=f"{path}#{anchors.year(year)}") for year in years
        ],
    )


def _groups(
    reports: Iterable[BriefingContext], told: _Told, year: int, page: str
) -> Iterator[dict[str, object]]:
    """What each report tells of a year, that of the latest first."""
    for context in reports:
        words = context.words
        found = [each for each in told[context.briefing.id] if each.date.year == year]
        if found:
            yield {
                "title": context.report_name,
                "tally": words.tally(found),
                "milestones": [
                    _milestone(context, each, page)
                    for each in sorted(found, key=lambda each: each.date)
                ],
            }


def _milestone(context: BriefingContext, found: Milestone, page: str) -> dict[str, str]:
    words = context.words
    return {
        "title": found.title,
        "href": urls.relative(urls.milestone(context.config, context.briefing, found.id), page),
        "status": words[f"milestone.{found.status.code}"],
        "status_code": found.status.code,
        "date": words.period(found.date),
    }
