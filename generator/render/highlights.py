"""What an editor chose to present of a briefing: figures and milestones."""

from __future__ import annotations

from generator.model.page import Link
from generator.model.source import Part
from generator.render import urls
from generator.render.cards import card, chosen
from generator.render.context import BriefingContext
from generator.render.inline import ProseWriter
from generator.render.milestones import milestone


def highlights(context: BriefingContext, page: str, writer: ProseWriter) -> dict[str, object]:
    """They, and the way from the page at `page` to all others."""
    briefing, words = context.briefing, context.words
    return {
        "cards": [
            card(context, chosen(context, indicator), page, writer, anchored=False)
            for indicator in briefing.headline_indicators
        ],
        "all_indicators": _link(
            words.phrase("home.all_indicators", count=len(context.observations)),
            urls.indicators(context.config, briefing),
            page,
        ),
        "milestones": [_milestones(context, part, page) for part in briefing.parts],
        "all_milestones": _link(
            words.phrase("home.all_milestones", count=len(briefing.milestones)),
            urls.timeline(context.config, briefing),
            page,
        ),
    }


def _link(title: str, target: str, page: str) -> Link:
    return Link(title=title, path=urls.markdown_relative(target, page))


def _milestones(context: BriefingContext, part: Part, page: str) -> dict[str, object]:
    """The chosen milestones of a part, and how many there are of each status."""
    found = [context.milestones[each] for each in context.briefing.headline_milestones]
    everything = [m for m in context.briefing.milestones if m.place.part == part.id]
    return {
        "title": part.title,
        "summary": context.words.tally(everything),
        "milestones": [
            milestone(context, each, page, anchored=False)
            for each in found
            if each.place.part == part.id
        ],
    }
