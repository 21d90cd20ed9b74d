"""What an item continues, or a milestone follows, of another briefing is there, and is earlier."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.diagnostic import Diagnostic
from generator.load.project import BriefingFiles, Project
from generator.load.source_file import SourceFile
from generator.load.suggestions.advice import advice
from generator.load.traversal import items
from generator.load.yaml_tree import Path
from generator.model.facts import Facts
from generator.model.reference import CrossReference, ItemReference


class _Written(NamedTuple):
    """What is named of another briefing, and where."""

    source: SourceFile
    path: Path
    named: CrossReference


class _Problem(NamedTuple):
    """What is wrong: `value` is what was written, `known` what could have been meant."""

    code: str
    value: str
    briefing: str
    known: Collection[str]

    def at(self, written: _Written) -> Diagnostic:
        said = advice(self.value, self.known)
        details = {"value": self.value, "briefing": self.briefing}
        return written.source.problem(written.path, self.code, **details, advice=said)


def check(project: Project) -> Iterator[Diagnostic]:
    facts = {report.id: report for report in project.facts}
    for briefing in project.briefings:
        if own := facts.get(briefing.id):
            for written in _written(briefing):
                if problem := _problem(own, written.named, facts):
                    yield problem.at(written)


def concerned(facts: Iterable[Facts]) -> set[str]:
    """The ids of the briefings that name what is not there, or not earlier."""
    known = {report.id: report for report in facts}
    return {
        report.id
        for report in known.values()
        if any(_problem(report, named, known) for named in report.continued())
    }


def _written(briefing: BriefingFiles) -> Iterator[_Written]:
    for source, path, item, *_ in items(briefing):
        for index, named in enumerate(item.continues):
            if named.briefing:
                yield _Written(source, (*path, "continues", index), named)
    timeline = briefing.timeline
    for number, milestone in enumerate(timeline.value.milestones if timeline else ()):
        for index, follows in enumerate(milestone.follows):
            if follows.briefing and timeline:
                yield _Written(timeline.source, ("milestones", number, "follows", index), follows)


def _problem(own: Facts, named: CrossReference, facts: Mapping[str, Facts]) -> _Problem | None:
    assert named.briefing
    other = facts.get(named.briefing)
    if other is None:
        others = [name for name in facts if name != own.id]
        return _Problem("unknown-briefing", named.briefing, named.briefing, others)
    if other is own or other.year >= own.year > 0:
        return _Problem("not-an-earlier-report", named.briefing, named.briefing, ())
    is_item = isinstance(named, ItemReference)
    known = other.places if is_item else tuple(milestone.id for milestone in other.milestones)
    if not other.whole or named.local in known:
        return None
    code = "unknown-place-there" if is_item else "unknown-milestone-there"
    return _Problem(code, named.local, other.id, known)
