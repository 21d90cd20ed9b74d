"""The reports of an edition, by series and year."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.model.briefing import Briefing
from generator.model.page import Link
from generator.model.series import Series
from generator.model.site import EditionConfig
from generator.render import urls
from generator.render.context import BriefingContext, EditionContext


@dataclass(frozen=True)
class ReportGroup:
    """Reports under a title, the latest first; `series` has a page if it has several reports."""

    title: str
    series: str
    reports: tuple[BriefingContext, ...]

    def links(self, way: Callable[[EditionConfig, Briefing], str]) -> tuple[Link, ...]:
        """The `way` to each report, by its year where the title says the rest."""
        return tuple(
            Link(title=_name(report), path=way(report.config, report.briefing))
            for report in self.reports
        )


def report_groups(edition: EditionContext) -> Iterator[ReportGroup]:
    """Series by series, of which that with the newest briefing comes first."""
    for reports in edition.by_series.values():
        briefing = reports[0].briefing
        series = edition.series.get(briefing.series or "")
        yield ReportGroup(
            title=series.name if series else briefing.region,
            series=series.id if series and len(reports) > 1 else "",
            reports=reports,
        )


def report_lists(
    edition: EditionContext, page: str, way: Callable[[EditionConfig, Briefing], str]
) -> list[dict[str, object]]:
    """All reports by series, each with the `way` to it, as the Markdown page at `page` links."""

    def on_page(link: Link) -> Link:
        return Link(title=link.title, path=urls.markdown_relative(link.path, page))

    return [
        {
            "title": group.title,
            "path": urls.markdown_relative(urls.series(edition.config, group.series), page)
            if group.series
            else "",
            "reports": [on_page(link) for link in group.links(way)],
        }
        for group in report_groups(edition)
    ]


def series_lead(edition: EditionContext, series: Series) -> str:
    """How many reports there are of a series, of which years, about what."""
    reports, words = edition.by_series[series.id], edition.words
    return words.phrase(
        "series.lead",
        region=series.region,
        count=len(reports),
        first=words.year(reports[-1].briefing.year),
        last=words.year(reports[0].briefing.year),
    )


def _name(report: BriefingContext) -> str:
    briefing = report.briefing
    return report.words.year(briefing.year) if briefing.series else report.report_name
