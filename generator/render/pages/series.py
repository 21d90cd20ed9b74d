"""A series: its reports, the latest first."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.digest import Digest
from generator.model.page import Link, Page
from generator.model.series import Series
from generator.render import json_ld, urls
from generator.render.drawing import Drawing
from generator.render.pages.recurring import recurring_link
from generator.render.report_blocks import report_block
from generator.render.reports import series_lead


def page(drawing: Drawing, series: Series, digests: Iterable[Digest]) -> Page:
    edition, config = drawing.context, drawing.context.config
    path, words = urls.series(config, series.id), edition.words
    reports = edition.by_series[series.id]
    told = {digest.briefing: digest for digest in digests}
    lead = series_lead(edition, series)
    timeline, feed = urls.series_timeline(config, series.id), urls.series_feed(config, series.id)
    return drawing.page(
        "series",
        path,
        title=series.name,
        description=lead,
        values={
            "lead": lead,
            "blocks": [report_block(report, told[report.briefing.id], path) for report in reports],
            "links": [
                Link(title=link.title, path=urls.markdown_relative(link.path, path))
                for link in (
                    Link(title=words["series.timeline"], path=timeline),
                    *recurring_link(edition),
                    Link(title=words["data.link"], path=urls.collection(config, series.id)),
                    Link(title=words["feed.follow"], path=feed),
                )
            ],
        },
        feed=Link(title=series.name, path=feed),
        menu=edition.menu_of,
        kicker=series.issuer or "",
        things=[json_ld.series(edition, series, reports)],
    )
