"""A briefing's overview."""

from __future__ import annotations

from generator.model.page import Page
from generator.render import json_ld, urls
from generator.render.account import account_lines
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing
from generator.render.headlines import name_beside_title
from generator.render.overview import overview


def page(drawing: Drawing, context: BriefingContext) -> Page:
    path, briefing = urls.briefing(context.config, context.briefing), context.briefing
    return drawing.page(
        "briefing",
        path,
        title=context.words.phrase("briefing.title", title=context.report_name),
        description=briefing.summary,
        values={
            **overview(context, path, [*account_lines(context)]),
            "heading": briefing.title,
        },
        menu=context,
        things=[json_ld.report(context)],
        kicker=name_beside_title(context),
    )
