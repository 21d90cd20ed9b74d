"""An id changed wherever it is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from generator.authoring import moves
from generator.authoring.change import checked, make, stop
from generator.diagnostic import Span
from generator.edit import Move, replaced
from generator.load import Reference, advice, files, load_site, references
from generator.model.ids import (
    BriefingId,
    ComparisonId,
    IndicatorId,
    MilestoneId,
    SeriesId,
    SubjectId,
    TermId,
    TopicId,
)
from generator.model.text import Identifier
from generator.pipeline import THEME

KINDS: dict[str, type[Identifier]] = {
    "series": SeriesId,
    "indicator": IndicatorId,
    "milestone": MilestoneId,
    "term": TermId,
    "subject": SubjectId,
    "topic": TopicId,
    "comparison": ComparisonId,
    "briefing": BriefingId,
}
_OF_A_BRIEFING = (MilestoneId, ComparisonId)


class SeveralBriefings(Exception):
    """An id of more than one briefing; `known` are theirs."""

    def __init__(self, known: Sequence[str]) -> None:
        self.known = tuple(known)
        super().__init__(self.known)


class Renamed(NamedTuple):
    """In how many places and files an id was changed; `moved` if it stands in addresses."""

    places: int
    files: int
    moved: bool


def rename(project: Path, kind: str, old: str, new: str, briefing: str | None) -> Renamed:
    """Change the id `old` into `new`; `briefing` is needed where several have such an id.

    Raises BuildStopped if the project cannot be published, before or after, if there is no `old`
    or there is a `new`; SeveralBriefings if it is not known whose id is meant.
    """
    load_site(project, THEME)
    written = [
        use
        for use in references(project)
        if use.kind is KINDS[kind] and use.span.file != files.MOVED
    ]
    if kind == "briefing":
        written += _folders(project)
    elif issubclass(KINDS[kind], _OF_A_BRIEFING):
        written = _of_one_briefing(written, old, briefing)
    defined = {use.id: use for use in written if use.defines}
    if old not in defined:
        file = next((use.span.file for use in defined.values()), "content")
        raise stop("no-such-id", Span(file), value=old, advice=advice(old, sorted(defined)))
    checked(KINDS[kind], new, defined[old].span.file)
    if taken := defined.get(new):
        raise stop("taken-id", taken.span, value=new)
    all_spans = [use.span for use in written if use.id == old]
    move = Move(f"content/{old}", f"content/{new}") if kind == "briefing" else None
    spans = [span for span in all_spans if not (move and span.file == move.old)]
    contents = {
        file: replaced(
            (project / file).read_bytes(), [span for span in spans if span.file == file], old, new
        )
        for file in sorted({span.file for span in spans})
    }
    whose = _briefing(defined[old]) if issubclass(KINDS[kind], _OF_A_BRIEFING) else None
    moved = moves.renamed(project, kind, old, new, whose)
    make(project, contents | moved, move)
    return Renamed(len(all_spans), len(contents), bool(moved))


def _folders(project: Path) -> list[Reference]:
    """Briefings are named by their folders."""
    return [
        Reference(BriefingId, briefing.id, Span(f"content/{briefing.id}"), defines=True)
        for briefing in load_site(project, THEME).site.briefings
    ]


def _of_one_briefing(
    written: Sequence[Reference], old: str, briefing: str | None
) -> list[Reference]:
    having = sorted({_briefing(use) for use in written if use.defines and use.id == old})
    if briefing is None and len(having) > 1:
        raise SeveralBriefings(having)
    whose = briefing or next(iter(having), None)
    return [use for use in written if whose in (None, _briefing(use))]


def _briefing(use: Reference) -> str:
    return use.briefing or use.span.file.split("/")[1]
