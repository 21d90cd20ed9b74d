"""An edition's home where reports are of several series: the latest of each, and all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

from generator.model.digest import Digest
from generator.model.page import Page
from generator.render import json_ld, urls
from generator.render.drawing import Drawing
from generator.render.feed import newest
from generator.render.report_blocks import NewestReport, newest_report
from generator.render.reports import ReportGroup, report_groups, report_lists

_NEWS = 5


def page(drawing: Drawing, digests: Sequence[Digest]) -> Page:
    edition = drawing.context
    path, words, config = urls.home(edition.config), edition.words, edition.site.config
    told: Mapping[str, Digest] = {digest.briefing: digest for digest in digests}
    news = newest(chain.from_iterable(digest.news for digest in digests))[:_NEWS]
    values = {
        "lead": config.description,
        "newest": [_newest(group, told, path) for group in report_groups(edition)],
        "groups": report_lists(edition, path, urls.briefing),
        "news": [
            {
                "date": words.period(entry.day),
                "title": entry.title,
                "path": urls.markdown_relative(entry.path, path),
            }
            for entry in news
        ],
    }
    return drawing.page(
        "front",
        path,
        title=config.title,
        description=config.description,
        values=values,
        things=[json_ld.web_site(edition)],
    )


def _newest(group: ReportGroup, told: Mapping[str, Digest], page: str) -> NewestReport:
    latest = group.reports[0]
    return newest_report(latest, told[latest.briefing.id], page, group.title)
