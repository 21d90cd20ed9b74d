"""Each briefing read and checked by itself, or as the last check knew it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from generator.diagnostic import Diagnostic, errors
from generator.load import (
    ContentFiles,
    Project,
    broken_by_briefing,
    each_once,
    facts_of,
    is_of_briefing,
    read_briefing,
    to_briefing,
    with_ids,
)
from generator.model.facts import Facts
from generator.model.site import Site
from generator.pipeline.agreed import Pair
from generator.pipeline.checked import packed
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.findings import as_data, from_data
from generator.pipeline.keys import files_key, key_of, program_key
from generator.pipeline.shared_view import SharedView
from generator.pipeline.workers import shared_out


class CheckedBriefing(NamedTuple):
    """What a check knows of a briefing; `read` is it for another process, if it was read.

    `key` is that of all by which it was checked, `digest_key` and `page_key` those of what its
    digests and its pages are drawn from; all are empty where the shared files are not in order.
    """

    facts: Facts | None
    findings: tuple[Diagnostic, ...]
    key: str
    read: bytes = b""
    pairs: tuple[Pair, ...] = ()
    digest_key: str = ""
    page_key: str = ""

    @property
    def may_be_kept(self) -> bool:
        """Whether nothing is wrong, and nothing is told of lines that others may move."""
        return bool(self.read) and all(
            is_of_briefing(finding, self.facts.id) for finding in self.findings if self.facts
        )


@dataclass(frozen=True)
class CheckContext:
    """What the briefings of a project are read and checked beside.

    `beside` are findings about what is not read; of the shared files, `unread` are those about what
    could not be, `told` those about what could. `site` is without briefings, and None where the
    shared files are not in order.
    """

    project: Path
    found: ContentFiles
    shared: Project
    beside: Sequence[Diagnostic]
    unread: Sequence[Diagnostic]
    told: Sequence[Diagnostic]
    site: Site | None


def checked_briefings(reading: CheckContext, processes: int | None) -> dict[str, CheckedBriefing]:
    """Each briefing by its id, in the order of their folders."""
    kept = DiskCache(reading.project)
    view = SharedView(reading.site) if reading.site else None
    names = reading.found.briefings
    own = {name: key_of(program_key(), _files_key(reading, name)) for name in names}
    by_name = {name: _kept(kept, reading, view, name, own[name]) for name in names}
    missing = [name for name, briefing in by_name.items() if briefing is None]
    made = shared_out(_checked, reading, missing, long=len(missing), processes=processes)
    for name, checked in zip(missing, made, strict=True):
        key = view.check_key(checked.facts, own[name]) if view and checked.facts else ""
        by_name[name] = checked._replace(key=key, facts=checked.facts and _held(checked.facts))
        if key and checked.may_be_kept and not _lies_beside(reading, name):
            kept.keep(_kept_as(name), own[name], _as_data(checked._replace(key=key)))
    return {
        name: _with_keys(briefing, view, own[name])
        for name, briefing in by_name.items()
        if briefing
    }


def _with_keys(briefing: CheckedBriefing, view: SharedView | None, own: str) -> CheckedBriefing:
    if not (view and briefing.facts):
        return briefing
    return briefing._replace(
        digest_key=view.digest_key(briefing.facts, own),
        page_key=view.page_key(briefing.facts, own),
    )


def _as_data(checked: CheckedBriefing) -> dict[str, Any]:
    assert checked.facts, "it is kept only if it was read"
    return {
        "key": checked.key,
        "facts": checked.facts._asdict(),
        "findings": [*map(as_data, checked.findings)],
        "pairs": checked.pairs,
    }


def _kept(
    kept: DiskCache, reading: CheckContext, view: SharedView | None, name: str, own: str
) -> CheckedBriefing | None:
    """What the last check knew, if nothing that it depends on has changed."""
    try:
        known = _known(kept, name, own)
    except LookupError:
        return None
    is_as_it_was = not view or (known.facts and view.check_key(known.facts, own) == known.key)
    return known if is_as_it_was and not _lies_beside(reading, name) else None


# While a site is being edited, most briefings are as they were at the save before.
@lru_cache(maxsize=512)
def _known(kept: DiskCache, name: str, own: str) -> CheckedBriefing:
    """What is kept of a check; raises LookupError if nothing is."""
    about = kept.about(_kept_as(name), own)
    if about is None:
        raise LookupError(name)
    return CheckedBriefing(
        _held(Facts.from_data(about["facts"])),
        tuple(map(from_data, about["findings"])),
        key=about["key"],
        pairs=tuple((one, other) for one, other in about["pairs"]),
    )


def _held(facts: Facts) -> Facts:
    """The same facts as they are held already, if they are: rules know them again at a glance."""
    return _known_again(facts.interned())


@lru_cache(maxsize=512)
def _known_again(facts: Facts) -> Facts:
    return facts


def _kept_as(briefing: str) -> str:
    return f"{briefing}/check"


def _files_key(reading: CheckContext, name: str) -> str:
    return files_key(reading.project, reading.found.of(name))


def _lies_beside(reading: CheckContext, name: str) -> bool:
    """Whether something in the briefing's folder may be its own and was not read."""
    return any(is_of_briefing(error, name) for error in errors(reading.beside))


def _checked(reading: CheckContext, name: str) -> CheckedBriefing:
    read, problems = read_briefing(reading.project, reading.found, name, reading.beside)
    if not read:
        return CheckedBriefing(None, tuple(problems), key="")
    problems = with_ids(replace(reading.shared, briefings=(read,)), problems)
    unread = [*reading.unread, *problems]
    problems = each_once([*problems, *broken_by_briefing(reading.shared, read, unread)])
    problems = [problem for problem in problems if problem not in reading.told]
    facts = facts_of(read)
    if errors(problems) or not read.whole:
        return CheckedBriefing(facts, tuple(problems), key="")
    briefing = to_briefing(read)
    from generator.pipeline.agreement import agreement  # noqa: PLC0415 - converts

    agreed = agreement(reading.site, briefing) if reading.site else None
    problems += agreed.problems if agreed else ()
    return CheckedBriefing(
        facts,
        tuple(problems),
        key="",
        read=packed(briefing) if reading.site else b"",
        pairs=agreed.pairs if agreed else (),
    )
