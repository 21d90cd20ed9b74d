"""An edition's home where all reports are of one series: the latest presented, and the others."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.page import Link, Page
from generator.render import json_ld, urls
from generator.render.drawing import Drawing
from generator.render.overview import overview


def page(drawing: Drawing, account: Sequence[Link]) -> Page:
    """`account` says of the latest what came of targets, and what of its plan can be checked."""
    context = drawing.context.briefings[0]
    path, words = urls.home(context.config), context.words
    latest = words.phrase("home.latest", report=context.report_name) if context.series else ""
    return drawing.page(
        "home",
        path,
        title=context.briefing.title,
        description=context.briefing.summary,
        values=overview(context, path, account),
        menu=context,
        things=[json_ld.report(context)],
        kicker=latest,
    )
