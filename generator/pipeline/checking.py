"""Reading and checking a project, of its briefings those alone that are not as they were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from generator.diagnostic import BuildStopped, Diagnostic, errors, most_useful_first
from generator.load import (
    BriefingFiles,
    ContentFiles,
    Project,
    broken_by_briefing,
    broken_by_days,
    broken_by_shared,
    broken_by_titles,
    each_once,
    facts_of,
    is_of_briefing,
    listed,
    load_labels,
    read_briefing,
    read_shared,
    to_briefing,
    to_site,
    unread,
    with_ids,
    without_echoes,
    wrong_labels,
)
from generator.model.facts import Facts
from generator.model.labels import Labels
from generator.model.site import Site
from generator.pipeline.agreement import Pair, agreement
from generator.pipeline.checked import Checked, ReadBriefing
from generator.pipeline.findings import as_data, from_data
from generator.pipeline.kept import Kept
from generator.pipeline.keys import files_key, key_of, program_key
from generator.pipeline.shared_view import SharedView
from generator.pipeline.workers import shared_out


class CheckedBriefing(NamedTuple):
    """What a check knows of a briefing; `read` is it for another process, if it was read."""

    facts: Facts | None
    findings: tuple[Diagnostic, ...]
    key: str = ""
    read: bytes = b""
    pairs: tuple[Pair, ...] = ()

    @property
    def may_be_kept(self) -> bool:
        """Whether nothing is wrong, and nothing is told of lines that others may move."""
        return bool(self.read) and all(
            is_of_briefing(each, self.facts.id) for each in self.findings if self.facts
        )


@dataclass(frozen=True)
class _Reading:
    """What the briefings of a project are read and checked beside."""

    project: Path
    found: ContentFiles
    shared: Project
    beside: Sequence[Diagnostic]
    told: Sequence[Diagnostic]
    site: Site | None


def check(
    project: Path, theme: Path, *, this_year: int | None = None, processes: int | None = None
) -> Checked:
    """Read and check the project in the folder `project`, with the words of the folder `theme`.

    What cannot have been done yet is told where it is known which is `this_year`.

    Raises BuildStopped with every problem of every file.
    """
    found = listed(project)
    beside = unread(project, found)
    shared, problems = read_shared(project, found)
    labels, of_labels = _labels(theme)
    problems += of_labels
    site = to_site(shared, labels) if labels and not errors(problems) else None
    view = SharedView(site) if site else None
    reading = _Reading(project, found, shared, beside, broken_by_shared(shared), site)
    briefings = _briefings(reading, view, program_key(), processes)
    facts = tuple(each.facts for each in briefings.values() if each.facts)
    known = replace(shared, facts=facts)
    problems += broken_by_shared(known)
    problems += broken_by_titles(known, lambda name: _read_again(reading, name))
    if this_year:
        problems += broken_by_days(known, lambda name: _read_again(reading, name), this_year)
    problems = with_ids(known, problems)
    findings = (finding for each in briefings.values() for finding in each.findings)
    problems = each_once(without_echoes([*problems, *findings, *beside]))
    agreed = agreement(site, site) if site and not errors(problems) else None
    problems += agreed.problems if agreed else ()
    if errors(problems) or not site or not agreed:
        raise BuildStopped(problems)
    return Checked(
        project=project,
        found=found,
        site=site,
        facts=tuple(sorted(facts, key=lambda each: (each.published, each.id), reverse=True)),
        keys={name: each.key for name, each in briefings.items()},
        read={name: each.read for name, each in briefings.items() if each.read},
        pairs=tuple({*agreed.pairs, *(pair for each in briefings.values() for pair in each.pairs)}),
        warnings=most_useful_first(problems),
    )


def _labels(theme: Path) -> tuple[Labels | None, list[Diagnostic]]:
    """The words of the interface, None where they cannot be read, and what is wrong with them."""
    try:
        return load_labels(theme), [*wrong_labels(theme)]
    except BuildStopped as stopped:
        return None, [*stopped.diagnostics]


def _briefings(
    reading: _Reading, view: SharedView | None, program: str, processes: int | None
) -> dict[str, CheckedBriefing]:
    """Each briefing by its id, in the order of their folders."""
    kept = Kept(reading.project)
    names = reading.found.briefings
    own = {name: key_of(program, _files_key(reading, name)) for name in names}
    known = {name: _kept(kept, reading, view, name, own[name]) for name in names}
    missing = [name for name, each in known.items() if each is None]
    made = dict(
        zip(
            missing,
            shared_out(_checked, reading, missing, long=len(missing), processes=processes),
            strict=True,
        )
    )
    for name, each in made.items():
        if view and each.facts and each.may_be_kept and not _lies_beside(reading, name):
            key = view.key(each.facts, own[name])
            made[name] = each._replace(key=key)
            about = {
                "key": key,
                "facts": each.facts._asdict(),
                "findings": [*map(as_data, each.findings)],
                "pairs": each.pairs,
            }
            kept.keep(f"{name}/check", own[name], about)
    return {name: made.get(name) or known[name] or CheckedBriefing(None, ()) for name in names}


def _kept(
    kept: Kept, reading: _Reading, view: SharedView | None, name: str, own: str
) -> CheckedBriefing | None:
    """What the last check knew, if nothing that it depends on has changed."""
    about = kept.about(f"{name}/check", own)
    if about is None or _lies_beside(reading, name):
        return None
    facts = Facts.from_data(about["facts"])
    if view and view.key(facts, own) != about["key"]:
        return None
    return CheckedBriefing(
        facts,
        tuple(map(from_data, about["findings"])),
        key=about["key"],
        pairs=tuple((one, other) for one, other in about["pairs"]),
    )


def _files_key(reading: _Reading, name: str) -> str:
    names = [file for file in reading.found.content if file.startswith(f"content/{name}/")]
    return files_key(reading.project, names)


def _lies_beside(reading: _Reading, name: str) -> bool:
    """Whether something in the briefing's folder may be its own and was not read."""
    return any(is_of_briefing(each, name) for each in errors(reading.beside))


def _checked(reading: _Reading, name: str) -> CheckedBriefing:
    read, problems = read_briefing(reading.project, reading.found, name, reading.beside)
    if not read:
        return CheckedBriefing(None, tuple(problems))
    problems = with_ids(replace(reading.shared, briefings=(read,)), problems)
    problems = each_once([*problems, *broken_by_briefing(reading.shared, read, problems)])
    problems = [each for each in problems if each not in reading.told]
    facts = facts_of(read)
    if errors(problems) or not read.whole:
        return CheckedBriefing(facts, tuple(problems))
    briefing = to_briefing(read)
    agreed = agreement(reading.site, briefing) if reading.site else None
    problems += agreed.problems if agreed else ()
    return CheckedBriefing(
        facts,
        tuple(problems),
        read=ReadBriefing.of(briefing, reading.site).packed() if reading.site else b"",
        pairs=agreed.pairs if agreed else (),
    )


def _read_again(reading: _Reading, name: str) -> BriefingFiles:
    read = read_briefing(reading.project, reading.found, name, reading.beside).files
    assert read, "its title was read"
    return read
