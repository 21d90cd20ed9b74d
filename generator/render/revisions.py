"""Where another report of the series gives another figure for the same thing and period."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from generator.account import disagree
from generator.model.choice import FigureStatus
from generator.model.observation import Observation
from generator.render import urls
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.printed_figure import printed_figure


def revisions(context: BriefingContext, placed: PlacedObservation, page: str) -> Iterator[Markup]:
    """What the latest report says instead, and what the one before said; on the page `page`."""
    year = context.briefing.year
    after = (report for report in context.in_series if report.briefing.year > year)
    before = (report for report in context.in_series if report.briefing.year < year)
    yield from _told(context, placed.observation, after, "revision.later", page)
    yield from _told(context, placed.observation, before, "revision.earlier", page)


def _told(
    context: BriefingContext,
    own: Observation,
    others: Iterable[BriefingContext],
    key: str,
    page: str,
) -> Iterator[Markup]:
    """Of `others`, the first that has a figure for it, if that is another."""
    for other in others:
        for one in other.observations_of(own.indicator):
            if (one.observation.period, one.observation.status) == (own.period, own.status):
                if _revised(context, own, one.observation):
                    yield _line(other, one, key, page)
                return


def _revised(context: BriefingContext, own: Observation, other: Observation) -> bool:
    """Whether they disagree; what was aimed at may have been set anew."""
    is_target = own.status is FigureStatus.TARGET
    return not is_target and disagree(own, other, context.unit_of(own))


def _line(other: BriefingContext, placed: PlacedObservation, key: str, page: str) -> Markup:
    observation = placed.observation
    path = urls.indicator(other.config, other.briefing, observation.anchor)
    link = Markup('<a href="{}">{}</a>').format(urls.relative(path, page), other.report_name)
    figure = printed_figure(other, placed.place, observation)
    return other.words.html(key, report=link, figure=figure)
