"""The targets of a plan in figures, as they stand among its milestones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from generator.model.choice import FigureStatus, PartKind
from generator.render import urls
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.milestones import EventView
from generator.render.printed_figure import named_figure

_RESULTS = (FigureStatus.RESULT, FigureStatus.STATED, FigureStatus.PRELIMINARY)


class PlannedFigure(NamedTuple):
    """A target of the plan.

    `result` is what the report says was reached before; `milestone` is the id of the milestone of
    the same subject whose title says the target already, if one does.
    """

    target: PlacedObservation
    result: PlacedObservation | None
    milestone: str


def planned_figures(context: BriefingContext, subject: str) -> Iterator[PlannedFigure]:
    """Those of a subject, in the order of the report."""
    plan = {part.id for part in context.briefing.parts if part.kind is PartKind.PLAN}
    for placed in context.observations:
        observation = placed.observation
        is_planned = observation.status is FigureStatus.TARGET and placed.place.part in plan
        if is_planned and context.parent.indicators[observation.indicator].subject == subject:
            yield PlannedFigure(
                placed, _result(context, placed), _said_by(context, placed, subject)
            )


def all_planned_figures(context: BriefingContext) -> Iterator[PlannedFigure]:
    """Those of all subjects."""
    for subject in context.parent.site.subjects:
        yield from planned_figures(context, subject.id)


def _result(context: BriefingContext, target: PlacedObservation) -> PlacedObservation | None:
    """The latest result before the target's period that is a figure of the same kind."""
    aimed = target.observation
    results = (
        placed
        for placed in context.observations_of(aimed.indicator)
        if placed.observation.status in _RESULTS
        and placed.observation.kind is aimed.kind
        and placed.observation.period < aimed.period
    )
    return max(results, key=lambda placed: placed.observation.period, default=None)


def _said_by(context: BriefingContext, target: PlacedObservation, subject: str) -> str:
    index = context.figure_of(target)
    uses = () if index is None else context.reconciliation.used.get(index, ())
    said = (use.milestone for use in uses if use.milestone and use.field == "title")
    return next((name for name in said if context.milestones[name].subject == subject), "")


def figure_event(context: BriefingContext, placed: PlacedObservation, page: str) -> EventView:
    """The figure with its name, which leads to all that is said of it."""
    words, observation = context.words, placed.observation
    name = context.parent.indicators[observation.indicator].name
    path = urls.indicator(context.config, context.briefing, observation.anchor)
    link = Markup('<a href="{}">{}</a>').format(urls.relative(path, page), name)
    is_target = observation.status is FigureStatus.TARGET
    return EventView(
        anchor="",
        title=named_figure(link, context, placed.place, observation),
        status=words["timeline.target"] if is_target else words.choice(observation.status),
        status_code="target" if is_target else "result",
        datetime="",
        date=words.period(observation.period),
        source=words.place(placed.place),
        href=urls.relative(urls.place(context.config, context.briefing, placed.place), page),
    )
