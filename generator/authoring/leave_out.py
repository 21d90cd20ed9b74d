"""Why figures of a report are left out, written for many at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from generator.authoring.change import briefing_of, make, stop
from generator.diagnostic import BuildStopped, Span
from generator.edit import figures_file, with_left_out, with_lines
from generator.load import (
    Document,
    advice,
    files,
    indicators_by_id,
    located_mentions,
    read_project,
    summarised,
)
from generator.model.choice import FigureSort
from generator.model.figure import Figures, KeptFigure
from generator.model.text import Prose
from generator.reconciliation import Reconciliation
from generator.schema import header


def leave_out(
    project: Path,
    briefing: str,
    places: Sequence[str],
    kinds: Collection[FigureSort],
    because: Prose,
) -> tuple[KeptFigure, ...]:
    """Write `because` at the open figures of these places and kinds; of all, where none is named.

    A place is where a figure stands, or the section or part that it is in. Returns the figures.
    Raises BuildStopped if there is no such briefing or place, no figure of it is open, or the
    project would be worse for it.
    """
    parsed, problems = read_project(project)
    whose = briefing_of(parsed, briefing)
    file = files.figures_file(briefing)
    if not whose.whole:
        raise BuildStopped(problems)
    if whose.figures is None:
        raise stop("no-figures", Span(file), briefing=briefing)
    figures = whose.figures.value.figures
    known = dict.fromkeys(start for figure in figures for start in _starts(figure.place))
    if unknown := next((place for place in places if place not in known), None):
        near = advice(unknown, _beside(unknown, known))
        raise stop("no-figure-at-place", Span(file), value=unknown, advice=near)
    mentions = [located.mention for located in located_mentions(whose, indicators_by_id(parsed))]
    reconciliation = Reconciliation(figures, mentions, summarised(whose))
    chosen = [
        index
        for index in reconciliation.open()
        if (not places or set(places) & set(_starts(figures[index].place)))
        and (not kinds or reconciliation.figures[index].kind in kinds)
    ]
    if not chosen:
        raise stop("nothing-open", Span(file), briefing=briefing)
    make(project, {file: _with_reason(project, whose.figures, chosen, because)})
    return tuple(figures[index] for index in chosen)


def _starts(place: str) -> list[str]:
    """What the place is in, and itself: 2024, 2024.2, 2024.2.1."""
    parts = place.split(".")
    return [".".join(parts[:length]) for length in range(1, len(parts) + 1)]


def _beside(place: str, known: Collection[str]) -> list[str]:
    """The places in what holds this one; the parts, where there is no such thing."""
    holding = [start for start in _starts(place) if start in known]
    inside = f"{holding[-1]}." if holding else ""
    return [
        other
        for other in known
        if other.startswith(inside) and other.count(".") == inside.count(".")
    ]


def _with_reason(
    project: Path, document: Document[Figures], chosen: Collection[int], because: Prose
) -> bytes:
    """The file with the reason at the end of each line; written anew where a figure has several."""
    source, kept = document.source, document.value
    changed: dict[int, str | None] = {}
    for index in chosen:
        span = source.span(("figures", index))
        line = with_left_out(source.line(span), because)
        if line is None:
            figures = [
                figure.model_copy(update={"left_out": because}) if index in chosen else figure
                for index, figure in enumerate(kept.figures)
            ]
            head = header(source.name, "figures")
            return figures_file(head, kept.source, kept.text, kept.paragraphs, figures)
        changed[span.line] = line
    return with_lines((project / source.name).read_bytes(), changed)
