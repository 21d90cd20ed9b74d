"""A briefing in a few lines, for pages that show several."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model.digest import Headline
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.headline_cards import latest
from generator.render.inline import ProseWriter
from generator.render.observation_text import chosen, reading

_MOST = 3
_FIRST_SENTENCE = re.compile(r".*?。", re.DOTALL)


def line(context: BriefingContext) -> str:
    """What the briefing is about: the first sentence of its summary."""
    summary = context.briefing.summary
    match = _FIRST_SENTENCE.match(summary)
    return match[0] if match else summary


def name_beside_title(context: BriefingContext) -> str:
    """Whose the briefing is, among several, if its title does not begin with that."""
    name = context.report_name
    several = context.parent.extent.several_reports
    return name if several and not context.briefing.title.startswith(name) else ""


def headlines(context: BriefingContext) -> Iterator[Headline]:
    """The first of the indicators that an editor chose, of each the figure of the latest period."""
    config, briefing = context.config, context.briefing
    page = urls.home(config)
    writer = ProseWriter(context, page)
    for indicator in briefing.headline_indicators[:_MOST]:
        placed = latest(chosen(context, indicator))
        shown = reading(context, placed, page, writer)
        yield Headline(
            name=context.parent.indicators[indicator].name,
            path=urls.indicator(config, briefing, shown.anchor),
            value=shown.value,
            place=shown.place,
            before=shown.before,
            number=shown.number,
            unit=shown.unit,
            after=shown.after,
            meaning=shown.meaning,
            status_code=shown.status_code,
            source=shown.source,
            source_path=urls.place(config, briefing, placed.place),
        )
