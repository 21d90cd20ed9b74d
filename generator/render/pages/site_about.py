"""How a site of several series is made, and the way to the source of each report."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from generator.model.briefing_page import BriefingPage
from generator.model.digest import Digest
from generator.model.page import Link, Page
from generator.render import urls
from generator.render.drawing import Drawing
from generator.render.method import editions, method
from generator.render.reports import report_lists

_CHAPTERS = ("method", "sources", "editions", "publisher")


def page(drawing: Drawing, digests: Sequence[Digest]) -> Page:
    edition = drawing.context
    path, words, config = urls.site_about(edition.config), edition.words, edition.site.config
    return drawing.page(
        "site_about",
        path,
        title=words["about.site"],
        description=words["about.site_lead"],
        values={
            "lead": words["about.site_lead"],
            **method(words, digests[0].headlines[0].source, words["about.site_continuity"]),
            "groups": report_lists(edition, path, partial(urls.page, page=BriefingPage.ABOUT)),
            "editions": editions(words, drawing.editions),
            "publisher": config.publisher.statement,
            "publisher_url": config.publisher.url,
        },
        menu=edition.menu_of,
        contents=[
            Link(title=words[f"about.{chapter}"], path=f"{path}#{chapter}") for chapter in _CHAPTERS
        ],
    )
