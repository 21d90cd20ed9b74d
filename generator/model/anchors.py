"""The names of places in a page, by which addresses lead to them: what stands after the #.

What an editor has named (an indicator, a milestone, a term) bears its id as it is; all other names
are made here.
"""

from __future__ import annotations

from generator.model.choice import FigureKind, FigureStatus
from generator.model.observation import Observation
from generator.model.period import Day
from generator.model.place import Place

FIXED = ("main", "menu", "title")
"""Those that every page has."""

REPORTS = "reports"
"""That of the list of all reports."""

ITEM = "item-"
"""With what those of items begin."""


def item(place: Place) -> str:
    return f"{ITEM}{place.item_number}"


def subject(subject_id: str) -> str:
    return f"subject-{subject_id}"


def year(number: int) -> str:
    return f"year-{number}"


def topic_part(briefing_id: str, part_id: str) -> str:
    """The items of a briefing's part, on the page of a topic."""
    return f"{briefing_id}-{part_id}"


def topic_item(briefing_id: str, place: Place) -> str:
    return topic_part(briefing_id, place.replace(".", "-"))


def sense(term_id: str, briefing_id: str) -> str:
    """What a briefing's report means by a term; no id has two hyphens."""
    return f"{term_id}--{briefing_id}"


def target(observation: Observation) -> str:
    """A target of the report before, among those that a report gives an account of."""
    return f"target-{observation.indicator}-{observation.period}".lower()


def correction(observation: Observation, day: Day) -> str:
    return f"{observation.anchor}-corrected-{day}"


def explained(kind: FigureKind, status: FigureStatus) -> str:
    """What a figure of this kind is, on a page of figures; of what is no result it says more."""
    stated = f"-{status.code}" if status is FigureStatus.STATED else ""
    return f"kind-{kind.code}{stated}"


def chart(comparison_id: str) -> str:
    return f"chart-{comparison_id}"


def series(series_id: str) -> str:
    """The figures of a series, on the page of an indicator."""
    return f"series-{series_id}"


def trend(series_id: str) -> str:
    """The picture of these figures."""
    return f"trend-{series_id}"
