"""A series: its reports, the latest first."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.digest import Digest
from generator.model.page import Link, Page
from generator.model.series import Series
from generator.render import json_ld, urls
from generator.render.drawing import Drawing
from generator.render.report_blocks import report_block
from generator.render.reports import series_lead


def page(drawing: Drawing, found: Series, digests: Iterable[Digest]) -> Page:
    edition = drawing.context
    path, words = urls.series(edition.config, found.id), edition.words
    reports = edition.by_series[found.id]
    told = {each.briefing: each for each in digests}
    lead = series_lead(edition, found)
    timeline = urls.series_timeline(edition.config, found.id)
    return drawing.page(
        "series",
        path,
        title=found.name,
        description=lead,
        values={
            "lead": lead,
            "blocks": [report_block(each, told[each.briefing.id], path) for each in reports],
            "timeline": Link(
                title=words["series.timeline"], path=urls.markdown_relative(timeline, path)
            ),
        },
        menu=edition.menu_of,
        kicker=found.issuer or "",
        things=[json_ld.series(edition, found, reports)],
    )
