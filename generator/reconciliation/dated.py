"""A milestone's date, as a figure of the report."""

from __future__ import annotations

from generator.model.choice import FigureSort
from generator.model.figure import Use
from generator.model.milestone import Milestone
from generator.reconciliation.mention import Mention, Path


def dated(milestone: Milestone, path: Path, places: tuple[str, ...]) -> Mention:
    date = milestone.date
    return Mention(
        use=Use(milestone=milestone.id, field="date"),
        path=path,
        places=places,
        kind=FigureSort.YEAR if date == date[:4] else FigureSort.DATE,
        value=date,
        unit="",
        qualifier=None,
        printed=date,
    )
