"""What a briefing says of the policy terms: where it uses each, and what its report means by it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import anchors
from generator.model.digest import TermSense, TermUse
from generator.model.page import Link
from generator.model.place import Place
from generator.render import urls
from generator.render.context import BriefingContext


def term_uses(context: BriefingContext) -> Iterator[TermUse]:
    """Where the briefing's texts first have each term."""
    known = set()
    for place, text in _texts(context):
        for _, term in context.parent.terms_in(text):
            if term.id not in known:
                known.add(term.id)
                yield TermUse(term.id, _path(context, place))


def term_senses(context: BriefingContext) -> Iterator[TermSense]:
    """What the briefing's report means by terms."""
    for sense in context.briefing.senses:
        there = report_place(context, sense.place)
        yield TermSense(
            term=sense.term,
            anchor=anchors.sense(sense.term, context.briefing.id),
            place=there.title,
            path=there.path,
            explanation=sense.explanation,
        )


def report_place(context: BriefingContext, place: Place) -> Link:
    """The way from the terms' page to a place in the report, which is named where others are."""
    title = context.words.place(place)
    if context.parent.extent.several_reports:
        title = context.words.phrase("report.place", report=context.report_name, place=title)
    return Link(title=title, path=_path(context, place))


def _path(context: BriefingContext, place: Place) -> str:
    config = context.config
    return urls.relative(urls.place(config, context.briefing, place), urls.terms(config))


def _texts(context: BriefingContext) -> Iterator[tuple[Place, str]]:
    """The texts in which terms lead to their explanations, each with its place."""
    for section in context.briefing.sections:
        yield section.place, section.lead
        for item in section.items:
            yield item.place, item.summary
            yield from ((item.place, point.summary) for point in item.points)
