"""A result of a year before the report's years is one that an earlier report of the series gave.

It may have been revised; any other year is mistyped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.series_facts import REMEMBERED, reports_in_order
from generator.load.traversal import observations
from generator.model.choice import FigureStatus
from generator.model.facts import Facts, KnownFigure
from generator.model.period import Period

_TARGET = FigureStatus.TARGET.code

_Misdated = dict[tuple[str, str, str], tuple[int, int]]
"""Figures by indicator, period and status, and the first and the last year of the report."""


def check(project: Project) -> Iterator[Diagnostic]:
    mistyped = _mistyped(project.facts)
    for briefing in project.briefings:
        misdated = mistyped.get(briefing.id, {})
        for source, path, observation in observations(briefing):
            key = (observation.indicator, observation.period, observation.status.code)
            if years := misdated.get(key):
                first, last = map(str, years)
                details = {"value": observation.period, "first": first, "last": last}
                yield source.problem((*path, "period"), "outside-the-years", **details)


def concerned(facts: Iterable[Facts]) -> set[str]:
    """The ids of the briefings with results of years that no report of theirs is about."""
    return set(_mistyped(facts))


def _mistyped(facts: Iterable[Facts]) -> Mapping[str, _Misdated]:
    """By briefing, the results of years that no report of its series gave before."""
    of_series = map(_in_series, reports_in_order(facts))
    return {name: figures for misdated in of_series for name, figures in misdated.items()}


@lru_cache(maxsize=REMEMBERED)
def _in_series(reports: Sequence[Facts]) -> Mapping[str, _Misdated]:
    misdated: dict[str, _Misdated] = {}
    told: set[tuple[str, str]] = set()
    for report in reports:
        results = [figure for figure in report.figures if figure.status != _TARGET]
        if years := _years(report):
            for result in results:
                if Period(result.period).year < years[0] and _key(result) not in told:
                    key = (*_key(result), result.status)
                    misdated.setdefault(report.id, {})[key] = years
        told.update(map(_key, results))
    return misdated


def _key(figure: KnownFigure) -> tuple[str, str]:
    return figure.indicator, figure.period


def _years(report: Facts) -> tuple[int, int] | None:
    """The first and the last year, if every part says of which it is."""
    about = [part.about for part in report.read_parts()]
    years = [about.year for about in about if about]
    return (min(years), max(years)) if years and len(years) == len(about) else None
