"""What a briefing says first: its editor's findings, then what can be counted."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from markupsafe import escape

from generator.account import planned_items
from generator.model.briefing import FINDINGS
from generator.model.briefing_page import BriefingPage
from generator.model.choice import PartKind
from generator.model.digest import Finding
from generator.model.place import Place
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.data import data
from generator.render.figure_links import value_of
from generator.render.pieces import Piece, with_pieces
from generator.render.work import items_of, work, years_of

_A_LINE = 16
"""How many of a finding's large letters stand in one line on the smallest screen, spaced wide."""


def findings(context: BriefingContext) -> tuple[Finding, ...]:
    """As many as there is room for: where an editor wrote fewer, the rest is counted."""
    return tuple(islice(chain(_written(context), _counted(context)), FINDINGS))


def _written(context: BriefingContext) -> Iterator[Finding]:
    for text in context.briefing.findings:
        pieces, places = [], []
        for stated in context.figures_in(text, None):
            at = context.briefing.figures[stated.figures[0]].place
            places.append(at.place)
            printed = text[stated.start : stated.end]
            shown = data(value_of(context, stated), at.item, printed, _A_LINE)
            pieces.append(Piece(stated.start, stated.end, shown))
        place = next((candidate for candidate in places if candidate in context.places), None)
        yield Finding(
            text=with_pieces(text, pieces, escape),
            path=_where(context, place),
            source=context.words.place(place) if place else context.words["nav.indicators"],
        )


def _where(context: BriefingContext, place: Place | None) -> str:
    """Its indicators, where the report's figures are not kept, or are of what is not summarised."""
    if place:
        return urls.place(context.config, context.briefing, place)
    return urls.page(context.config, context.briefing, BriefingPage.INDICATORS)


def _counted(context: BriefingContext) -> Iterator[Finding]:
    """How much of the work goes on, how much of the plan has a number, how many figures are aims.

    Nothing is said of what a report does not have.
    """
    words, config, briefing = context.words, context.config, context.briefing
    done, planned = (items_of(context, kind) for kind in (PartKind.REVIEW, PartKind.PLAN))
    if going_on := sum(item.place in context.continued_by for item in done):
        year = years_of(context, PartKind.PLAN)
        yield Finding(
            text=escape(
                words.phrase(
                    "finding.done_in" if year else "finding.done",
                    work=work(context, PartKind.REVIEW),
                    count=going_on,
                    year=year,
                )
            ),
            path=urls.page(config, briefing, BriefingPage.TIMELINE),
            source=words.phrase("finding.counted", page=words["nav.timeline"]),
        )
    if planned:
        count = sum(bool(item.targets) for item in planned_items(briefing))
        text = words.phrase("finding.planned", work=work(context, PartKind.PLAN), count=count)
        yield Finding(
            text=escape(text),
            path=urls.page(config, briefing, BriefingPage.INDICATORS),
            source=words.phrase("finding.counted", page=words["nav.indicators"]),
        )
    yield Finding(
        text=escape(words.phrase("finding.figures", count=len(context.observations))),
        path=urls.page(config, briefing, BriefingPage.INDICATORS),
        source=words.phrase("finding.counted", page=words["nav.indicators"]),
    )
