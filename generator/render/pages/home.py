"""An edition's home: the newest briefing presented, and a list of all."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.choice import FigureStatus
from generator.model.page import Link, Page
from generator.model.source import Part
from generator.render import json_ld, urls
from generator.render.cards import card, with_history
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.drawing import Drawing
from generator.render.facts import source_facts
from generator.render.inline import ProseWriter
from generator.render.milestones import milestone


def page(drawing: Drawing, contexts: Sequence[BriefingContext], account: Sequence[Link]) -> Page:
    """`account` says of the newest what came of targets, and what of its plan can be checked."""
    context = contexts[0]
    path = urls.home(context.config)
    briefing, words = context.briefing, context.words
    writer = ProseWriter(context, path)
    values = {
        "summary": briefing.summary,
        "facts": source_facts(context),
        "account": [
            Link(title=each.title, path=each.path and urls.markdown_relative(each.path, path))
            for each in account
        ],
        "cards": [
            with_history(
                context,
                card(context, _headline(context, indicator), path, writer, anchored=False),
                indicator,
            )
            for indicator in briefing.headline_indicators
        ],
        "all_indicators": _link(
            words.phrase("home.all_indicators", count=len(context.observations)),
            urls.indicators(context.config, briefing),
            path,
        ),
        "milestones": [_milestones(context, part, path, writer) for part in briefing.parts],
        "all_milestones": _link(
            words.phrase("home.all_milestones", count=len(briefing.milestones)),
            urls.timeline(context.config, briefing),
            path,
        ),
        "parts": [_part(context, part, path, writer) for part in briefing.parts],
        "briefings": [_briefing(each, path) for each in contexts] if len(contexts) > 1 else [],
    }
    return drawing.page(
        "home",
        path,
        title=briefing.title,
        description=briefing.summary,
        values=values,
        menu=context,
        things=[json_ld.report(context)],
        kicker=words.phrase("home.kicker", region=briefing.region, period=briefing.period),
    )


def _headline(context: BriefingContext, indicator: str) -> list[PlacedObservation]:
    """What was reached, for what is aimed at stands beside it in the picture; else all."""
    found = list(context.observations_of(indicator))
    reached = [one for one in found if one.observation.status is not FigureStatus.TARGET]
    return reached or found


def _link(title: str, target: str, page: str) -> Link:
    return Link(title=title, path=urls.markdown_relative(target, page))


def _milestones(
    context: BriefingContext, part: Part, page: str, writer: ProseWriter
) -> dict[str, object]:
    """The chosen milestones of a part, and how many there are of each status."""
    chosen = [context.milestones[each] for each in context.briefing.headline_milestones]
    everything = [m for m in context.briefing.milestones if m.place.part == part.id]
    return {
        "title": part.title,
        "summary": context.words.tally(everything),
        "milestones": [
            milestone(context, each, page, writer, anchored=False)
            for each in chosen
            if each.place.part == part.id
        ],
    }


def _part(
    context: BriefingContext, part: Part, page: str, writer: ProseWriter
) -> dict[str, object]:
    briefing = context.briefing
    return {
        "id": part.id,
        "title": part.title,
        "summary": part.summary,
        "sections": [
            {
                "number": context.words.section_number(section.place),
                "title": section.title,
                "path": urls.markdown_relative(
                    urls.section(context.config, briefing, section.place), page
                ),
                "line": writer.write(section.line, section.place, link_terms=False),
            }
            for section in briefing.sections_of(part)
        ],
    }


def _briefing(context: BriefingContext, page: str) -> dict[str, str]:
    briefing = context.briefing
    return {
        "title": briefing.title,
        "path": urls.markdown_relative(urls.briefing(context.config, briefing), page),
        "text": context.words.phrase(
            "home.briefing", region=briefing.region, period=briefing.period
        ),
    }
