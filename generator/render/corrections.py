"""Figures put right, as readers are told of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import anchors
from generator.model.observation import Observation
from generator.model.period import Day
from generator.render import urls
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.words import LocaleWords


@dataclass(frozen=True)
class Note:
    """What stands beside a figure that was corrected; `anchor` tells it from the others."""

    anchor: str
    day: Day
    date: str
    text: str


def notes(words: LocaleWords, observation: Observation) -> tuple[Note, ...]:
    """The latest first."""
    return tuple(
        Note(
            anchor=anchors.correction(observation, correction.date),
            day=correction.date,
            date=words.period(correction.date),
            text=words.phrase("correction.note", was=correction.was, reason=correction.reason),
        )
        for correction in reversed(observation.corrections)
    )


@dataclass(frozen=True)
class Corrected:
    """A correction where the figure is not at hand; `path` leads to its note."""

    path: str
    day: Day
    date: str
    title: str
    text: str


def corrected(context: BriefingContext) -> list[Corrected]:
    """Every correction of the briefing, the latest first."""
    entries = (
        correction for placed in context.observations for correction in _corrected(context, placed)
    )
    return sorted(entries, key=lambda correction: correction.day, reverse=True)


def _corrected(context: BriefingContext, placed: PlacedObservation) -> Iterator[Corrected]:
    words, observation = context.words, placed.observation
    told = zip(reversed(observation.corrections), notes(words, observation), strict=True)
    for correction, note in told:
        yield Corrected(
            path=urls.indicator(context.config, context.briefing, note.anchor),
            day=note.day,
            date=note.date,
            title=context.named(observation),
            text=words.phrase(
                "correction.told",
                was=correction.was,
                now=_now(words, observation, context.unit_of(observation), correction.was),
                reason=correction.reason,
            ),
        )


def _now(words: LocaleWords, observation: Observation, unit: str, was: str) -> str:
    """What is printed now in the place of `was`, which may have told how the figure moved."""
    change = observation.change
    if change and change.basis in was:
        return words.with_change(observation, unit)
    return words.in_full(observation, unit)
