"""A briefing thrown away, with the indicators that nothing else needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from generator.authoring.change import carry_out, stop, tried
from generator.authoring.unneeded import emptied_subjects, unneeded, without
from generator.diagnostic import BuildStopped, Diagnostic, Span
from generator.edit import remove_folder
from generator.load import (
    ContentFiles,
    Reference,
    advice,
    files,
    list_content,
    read_file,
    read_project,
    references_in,
)
from generator.model.ids import BriefingId, IndicatorId

# A project without any briefing is what there was before the first.
_ACCEPTED = {"no-briefing"}


class Discard(NamedTuple):
    """What goes with a briefing: its folder, with so many files, and indicators.

    `beside` are files in the folder that are not content. `subjects` are those of public business
    that nothing else is about. `topics` would have no item any more.
    """

    briefing: str
    files: int
    beside: tuple[str, ...]
    indicators: tuple[str, ...]
    subjects: tuple[str, ...]
    topics: tuple[str, ...]

    @property
    def folder(self) -> str:
        return f"content/{self.briefing}"


def planned(project: Path, briefing: str) -> Discard:
    """What would be thrown away.

    Its own files need not be right. Raises BuildStopped if there is no such briefing, or something
    else leads into it, it cannot be told what else uses its indicators, or the project
    would be worse for it.
    """
    found = list_content(project)
    if briefing not in found.briefings:
        known = advice(briefing, found.briefings)
        raise stop("unknown-briefing", Span("content"), value=briefing, advice=known)
    others = [*_of_others(project, found, briefing)]
    if citing := [use.span for use in others if (use.kind, use.id) == (BriefingId, briefing)]:
        raise BuildStopped(_told(project, citing, briefing))
    own = [*_of_its_own(project, found, briefing)]
    gone = unneeded(others, IndicatorId) & {use.id for use in own if use.kind is IndicatorId}
    folder = project / "content" / briefing
    names = [path.relative_to(project).as_posix() for path in folder.rglob("*") if path.is_file()]
    content = set(found.of(briefing))
    plan = Discard(
        briefing,
        files=len(names),
        beside=tuple(sorted(name for name in names if name not in content)),
        indicators=tuple(use.id for use in others if use.defines and use.id in gone),
        subjects=tuple(sorted(emptied_subjects(project, others, gone, own))),
        topics=_emptied(project, briefing),
    )
    tried(project, _change(project, plan), _ACCEPTED)
    return plan


def discard(project: Path, plan: Discard) -> None:
    """Throw it away; raises BuildStopped if the project would be worse for it."""
    carry_out(project, _change(project, plan), _ACCEPTED)


def _change(project: Path, plan: Discard) -> Callable[[Path], None]:
    contents = without(project, plan.indicators, plan.subjects)
    return lambda folder: remove_folder(folder, plan.folder, contents)


def _told(project: Path, citing: Sequence[Span], briefing: str) -> Iterator[Diagnostic]:
    """A finding for each file, at the first of its places."""
    for file in dict.fromkeys(span.file for span in citing):
        there = [span for span in citing if span.file == file]
        lines = tuple(str(span.line) for span in there)
        yield read_file(project, file).problem_at(
            there[0], "briefing-still-cited", value=briefing, count=str(len(lines)), lines=lines
        )


def _of_others(project: Path, found: ContentFiles, briefing: str) -> Iterator[Reference]:
    own = set(found.of(briefing))
    for name in (files.SITE_CONFIG, *found.content):
        if name not in own:
            yield from references_in(project, name)


def _of_its_own(project: Path, found: ContentFiles, briefing: str) -> Iterator[Reference]:
    for name in found.of(briefing):
        with suppress(BuildStopped):
            yield from references_in(project, name)


def _emptied(project: Path, briefing: str) -> tuple[str, ...]:
    facts, _ = read_project(project)
    own = {topic for each in facts.facts if each.id == briefing for topic in each.topics}
    others = {topic for each in facts.facts if each.id != briefing for topic in each.topics}
    return tuple(sorted(own - others))
