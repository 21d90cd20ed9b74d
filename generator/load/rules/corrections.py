"""A correction is later than what it corrects, and says what was printed otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.diagnostic import Diagnostic
from generator.load.mentions import indicators_by_id
from generator.load.project import BriefingFiles, Project
from generator.load.traversal import FoundObservation, observations
from generator.model.observation import Observation
from generator.model.period import Day
from generator.model.printing import printed
from generator.model.value import Value


def check(project: Project) -> Iterator[Diagnostic]:
    units = {name: indicator.unit for name, indicator in indicators_by_id(project).items()}
    for briefing in project.briefings:
        for located in observations(briefing):
            yield from _days(located, _published(briefing))
            if unit := units.get(located.observation.indicator):
                yield from _prints(located, unit)


def _published(briefing: BriefingFiles) -> Day | None:
    return briefing.head.value.published if briefing.head else None


def _days(located: FoundObservation, published: Day | None) -> Iterator[Diagnostic]:
    source, path, observation = located
    days = [correction.date for correction in observation.corrections]
    if published and days and days[0] < published:
        where = (*path, "corrections", 0, "date")
        details = {"value": days[0], "published": published}
        yield source.problem(where, "correction-before-publishing", **details)
    for index, (earlier, later) in enumerate(pairwise(days), 1):
        if later <= earlier:
            where = (*path, "corrections", index, "date")
            yield source.problem(where, "correction-out-of-order", value=later, earlier=earlier)


def _prints(located: FoundObservation, unit: str) -> Iterator[Diagnostic]:
    """Each correction is held against what was printed after it."""
    source, path, observation = located
    corrections = observation.corrections
    for index, correction in enumerate(corrections):
        where = (*path, "corrections", index, "was")
        after = corrections[index + 1 : index + 2]
        prints = [_closed(correction.was) for correction in after] or _now(observation, unit)
        if Value.form.fullmatch(correction.was):
            example = f"{correction.was} {observation.unit or unit}"
            yield source.problem(where, "correction-of-digits", value=correction.was, print=example)
        elif _closed(correction.was) in prints:
            yield source.problem(where, "correction-of-nothing", value=correction.was)


def _now(observation: Observation, unit: str) -> list[str]:
    """What is printed today, without spaces, with the qualifier in either script."""
    figure = printed(observation, unit)
    if not observation.qualifier:
        return [_closed(figure)]
    follows = observation.qualifier.follows_value
    words = observation.qualifier.words
    return [_closed(f"{figure}{word}" if follows else f"{word}{figure}") for word in words]


def _closed(text: str) -> str:
    return "".join(text.split())
