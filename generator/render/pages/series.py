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


def page(drawing: Drawing, found: Series, digests: Iterable[Digest]) -> Page:
    edition, config = drawing.context, drawing.context.config
    path, words = urls.series(config, found.id), edition.words
    reports = edition.by_series[found.id]
    told = {each.briefing: each for each in digests}
    lead = series_lead(edition, found)
    timeline, feed = urls.series_timeline(config, found.id), urls.series_feed(config, found.id)
    return drawing.page(
        "series",
        path,
        title=found.name,
        description=lead,
        values={
            "lead": lead,
            "blocks": [report_block(each, told[each.briefing.id], path) for each in reports],
            "links": [
                Link(title=each.title, path=urls.markdown_relative(each.path, path))
                for each in (
                    Link(title=words["series.timeline"], path=timeline),
                    *recurring_link(edition),
                    Link(title=words["data.link"], path=urls.collection(config, found.id)),
                    Link(title=words["feed.follow"], path=feed),
                )
            ],
        },
        feed=Link(title=found.name, path=feed),
        menu=edition.menu_of,
        kicker=found.issuer or "",
        things=[json_ld.series(edition, found, reports)],
    )
