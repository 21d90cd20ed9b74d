"""Two indicators made one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from generator.authoring import moves
from generator.authoring.change import make, stop
from generator.authoring.entries import without_entries
from generator.diagnostic import Span
from generator.edit import replaced, with_lines
from generator.load import advice, files, load_site, read_file, references
from generator.model.choice import Choice, FigureKind
from generator.model.ids import IndicatorId
from generator.model.indicator import Indicator
from generator.model.placeholder import PLACEHOLDER
from generator.model.site import Site
from generator.pipeline import THEME

_SORTS = (FigureKind.RATE, FigureKind.SHARE)
"""What cannot be an indicator together with anything else."""


class Merge(NamedTuple):
    """The files as they will be, and in how many places the id changes.

    `dropped` are the fields of the indicator that goes which the other has not, or has otherwise.
    `kinds` are those of the figures of both, in their words, where they differ.
    """

    contents: dict[str, bytes]
    places: int
    dropped: tuple[tuple[str, str], ...]
    kinds: tuple[str, ...]


def planned(project: Path, old: str, new: str) -> Merge:
    """What makes `new` of every use of `old`; nothing is written.

    Raises BuildStopped if the project cannot be published, if one of them is not there, or they do
    not measure one thing.
    """
    site = load_site(project, THEME).site
    known: dict[str, Indicator] = {indicator.id: indicator for indicator in site.indicators}
    for name in (old, new):
        if name not in known:
            near = advice(name, sorted(known))
            raise stop("no-such-id", Span(files.INDICATORS), value=name, advice=near)
    ours, theirs = known[old], known[new]
    uses = [use for use in references(project) if (use.kind, use.id) == (IndicatorId, old)]
    span = next(use.span for use in uses if use.defines)
    if ours.unit != theirs.unit and not PLACEHOLDER.search(ours.unit):
        units = {"unit": ours.unit, "other_unit": theirs.unit}
        raise stop("unlike-units", span, value=old, other=new, **units)
    kinds, others = _kinds(site, old), _kinds(site, new)
    if kinds and others and any((kind in kinds) != (kind in others) for kind in _SORTS):
        both = {"kinds": _words(kinds), "known": _words(others)}
        raise stop("unlike-kinds", span, value=old, other=new, **both)
    spans = [use.span for use in uses if not use.defines]
    contents = {
        file: _with_one(project, file, [span for span in spans if span.file == file], old, new)
        for file in sorted({span.file for span in spans})
    }
    contents[files.INDICATORS] = without_entries(project, files.INDICATORS, IndicatorId, {old})
    contents |= moves.renamed(project, "indicator", old, new, None)
    differ = bool(kinds and others) and set(kinds) != set(others)
    mixed = _words(dict.fromkeys([*others, *kinds])) if differ else ()
    return Merge(contents, len(spans), tuple(_dropped(ours, theirs)), mixed)


def merge(project: Path, plan: Merge) -> None:
    """Write it; raises BuildStopped if the project would be worse for it."""
    make(project, plan.contents)


def _with_one(project: Path, file: str, spans: Sequence[Span], old: str, new: str) -> bytes:
    """The file with `new` for `old`; a list that has both keeps the one."""
    lines = read_file(project, file).lines
    doubled = [span for span in spans if _is_listed_with(lines, span.line - 1, new)]
    kept = [span for span in spans if span not in doubled]
    data = replaced((project / file).read_bytes(), kept, old, new)
    return with_lines(data, {span.line: None for span in doubled})


def _is_listed_with(lines: Sequence[str], at: int, other: str) -> bool:
    """Whether the line is an entry `- id` of a list, of which `other` is one too."""
    entry = re.compile(rf"{re.escape(lines[at].partition('-')[0])}- [a-z0-9-]+\s*")
    if not entry.fullmatch(lines[at]):
        return False
    above = takewhile(entry.fullmatch, reversed(lines[:at]))
    below = takewhile(entry.fullmatch, lines[at + 1 :])
    return any(line.split()[-1] == other for line in (*above, *below))


def _kinds(site: Site, name: str) -> tuple[FigureKind, ...]:
    """Those of the indicator's figures, each once."""
    kinds = (
        observation.kind
        for briefing in site.briefings
        for section in briefing.sections
        for _, observation in section.placed_observations()
        if observation.indicator == name
    )
    return tuple(dict.fromkeys(kinds))


def _words(kinds: Iterable[FigureKind]) -> tuple[str, ...]:
    return tuple(kind.words[0] for kind in kinds)


def _dropped(ours: Indicator, theirs: Indicator) -> Iterator[tuple[str, str]]:
    for field, value in ours:
        is_other = field not in ("id", "unit") and value and value != getattr(theirs, field)
        text = value.words[0] if isinstance(value, Choice) else value
        if is_other and not PLACEHOLDER.search(text):
            yield field, text
