"""A briefing thrown away, with the indicators that nothing else needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from generator.authoring import moves
from generator.authoring.change import carry_out, checked, stop, tried
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
    unreachable,
)
from generator.model.ids import BriefingId, IndicatorId
from generator.model.joined import Coverage
from generator.model.move import PresentName
from generator.model.series import newest_first

# A project without any briefing is what there was before the first.
_ACCEPTED = {"no-briefing"}


class Discard(NamedTuple):
    """What goes with a briefing: its folder, with so many files, and indicators.

    `beside` are files in the folder that are not content. `subjects` are those of public business
    that nothing else is about. `topics` would have no item any more. Its addresses then lead to
    `moved_to`, or to nothing.
    """

    briefing: str
    files: int
    beside: tuple[str, ...]
    indicators: tuple[str, ...]
    subjects: tuple[str, ...]
    topics: tuple[str, ...]
    moved_to: PresentName | None

    @property
    def folder(self) -> str:
        return f"content/{self.briefing}"


def planned(project: Path, briefing: str, moved_to: str | None) -> Discard:
    """What would be thrown away; `moved_to` is an address below an edition's folder.

    Its own files need not be right. Raises BuildStopped if there is no such briefing, or nothing at
    that address, or something else leads into it, or it cannot be told what else uses its
    indicators, or the project would be worse for it.
    """
    content_files = list_content(project)
    if briefing not in content_files.briefings:
        known = advice(briefing, content_files.briefings)
        raise stop("unknown-briefing", Span("content"), value=briefing, advice=known)
    others = [*_of_others(project, content_files, briefing)]
    if citing := [use.span for use in others if (use.kind, use.id) == (BriefingId, briefing)]:
        raise BuildStopped(_told(project, citing, briefing))
    own = [*_of_its_own(project, content_files, briefing)]
    gone = unneeded(others, IndicatorId) & {use.id for use in own if use.kind is IndicatorId}
    folder = project / "content" / briefing
    names = [path.relative_to(project).as_posix() for path in folder.rglob("*") if path.is_file()]
    content = set(content_files.of(briefing))
    plan = Discard(
        briefing,
        files=len(names),
        beside=tuple(sorted(name for name in names if name not in content)),
        indicators=tuple(use.id for use in others if use.defines and use.id in gone),
        subjects=tuple(sorted(emptied_subjects(project, others, gone, own))),
        topics=_emptied(project, briefing),
        moved_to=_address(project, briefing, moved_to) if moved_to else None,
    )
    tried(project, _change(project, plan), _ACCEPTED)
    return plan


def discard(project: Path, plan: Discard) -> None:
    """Throw it away; raises BuildStopped if the project would be worse for it."""
    carry_out(project, _change(project, plan), _ACCEPTED)


def _change(project: Path, plan: Discard) -> Callable[[Path], None]:
    gone = (plan.indicators, plan.subjects)
    known, _ = read_project(project)
    every = [*map(Coverage.known, newest_first(known.facts))]
    moved = moves.discarded(project, plan.briefing, *gone, plan.moved_to, every=every)
    contents = without(project, *gone) | moved
    return lambda folder: remove_folder(folder, plan.folder, contents)


def _address(project: Path, briefing: str, typed: str) -> PresentName:
    """The address, at which there is something without the briefing too."""
    address = checked(PresentName, typed if "/" in typed else f"{typed}/", files.MOVED)
    parsed, _ = read_project(project)
    others = tuple(facts for facts in parsed.facts if facts.id != briefing)
    if lost := unreachable(replace(parsed, facts=others), address):
        raise BuildStopped([lost.at(Span(files.MOVED))])
    return address


def _told(project: Path, citing: Sequence[Span], briefing: str) -> Iterator[Diagnostic]:
    """A finding for each file, at the first of its places."""
    for file in dict.fromkeys(span.file for span in citing):
        there = [span for span in citing if span.file == file]
        lines = tuple(str(span.line) for span in there)
        yield read_file(project, file).problem_at(
            there[0], "briefing-still-cited", value=briefing, count=str(len(lines)), lines=lines
        )


def _of_others(project: Path, content_files: ContentFiles, briefing: str) -> Iterator[Reference]:
    own = set(content_files.of(briefing))
    for name in (files.SITE_CONFIG, *content_files.content):
        if name not in own and name != files.MOVED:
            yield from references_in(project, name)


def _of_its_own(project: Path, content_files: ContentFiles, briefing: str) -> Iterator[Reference]:
    for name in content_files.of(briefing):
        with suppress(BuildStopped):
            yield from references_in(project, name)


def _emptied(project: Path, briefing: str) -> tuple[str, ...]:
    facts, _ = read_project(project)
    own = {topic for report in facts.facts if report.id == briefing for topic in report.topics}
    others = {topic for report in facts.facts if report.id != briefing for topic in report.topics}
    return tuple(sorted(own - others))
