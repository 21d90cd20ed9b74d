"""What has moved leads to what is there, from where nothing is any more."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from generator.diagnostic import Diagnostic, LocalizedText
from generator.load.project import BriefingFiles, Project
from generator.load.source_file import SourceFile
from generator.load.suggestions.advice import advice
from generator.messages import Finding
from generator.model import anchors
from generator.model.briefing_page import PAGES_OF_ONE_REPORT
from generator.model.joined import Coverage, Joined
from generator.model.joined_addresses import addresses, pages_of_several
from generator.model.move import Move, MovedKind
from generator.model.moved_addresses import Way, page_of, steps, ways
from generator.model.place import Place
from generator.model.site import PAGES_OF_AN_EDITION


class _Entry(NamedTuple):
    """A move that is written as it should be, and its place in the list."""

    number: int
    move: Move


class _Pages(NamedTuple):
    """The addresses of an edition's pages, those that are `joined` among them, and those of the
    items in them.
    """

    pages: set[str]
    items: set[str]
    joined: frozenset[str]

    def has(self, address: str) -> bool:
        is_item = address.partition("#")[2].startswith(anchors.ITEM)
        return page_of(address) in self.pages and (address in self.items or not is_item)


def check(project: Project) -> Iterator[Diagnostic]:
    if not project.moved:
        return
    source, moves = project.moved.source, project.moved.value.moved
    yield from _misfits(source, moves)
    yield from _in_an_edition(project, source, moves)
    entries = [entry for entry in map(_Entry._make, enumerate(moves)) if not _misfit(entry.move)]
    for kind, known in _shared_ids(project).items():
        yield from _ids(source, [entry for entry in entries if entry.move.kind is kind], known)
    for briefing in project.briefings:
        for kind, known in _own_ids(briefing).items():
            own = [entry for entry in entries if entry.move.briefing == briefing.id]
            yield from _ids(source, [entry for entry in own if entry.move.kind is kind], known)
    # Until all that there is can be read, nobody can tell what is not there.
    is_known = project.topics and all(facts.whole for facts in project.facts)
    if moves and project.facts and is_known:
        yield from _addresses(source, entries, _pages(project))
        names = [report.id for report in project.facts]
        for number, move in entries:
            if move.briefing and move.briefing not in names:
                said = advice(move.briefing, names)
                path = ("moved", number, "briefing")
                yield source.problem(path, "unknown-briefing", value=move.briefing, advice=said)


def _misfit(move: Move) -> str | None:
    """Why a move says nothing, as a code."""
    if {move.was.is_id, move.moved_to.is_id} != {move.kind is not None}:
        return "moved-of-two-sorts"
    if (move.briefing is not None) != bool(move.kind and move.kind.is_of_a_briefing):
        return "moved-of-a-briefing"
    return None


def _misfits(source: SourceFile, moves: Collection[Move]) -> Iterator[Diagnostic]:
    first: dict[tuple[object, ...], int] = {}
    for index, move in enumerate(moves):
        path = ("moved", index, "was")
        if code := _misfit(move):
            said = LocalizedText("moves.no-briefing" if move.briefing else "moves.add-briefing")
            yield source.problem(path, code, value=move.was, advice=said)
        earlier = first.setdefault((move.was, move.kind, move.briefing), index)
        if earlier != index:
            line = str(source.span(("moved", earlier, "was")).line)
            yield source.problem(path, "moved-twice", value=move.was, line=line)


def _in_an_edition(
    project: Project, source: SourceFile, moves: Collection[Move]
) -> Iterator[Diagnostic]:
    """Old addresses with an edition's folder before them, which would lead nobody anywhere."""
    editions = project.config.value.editions if project.config else ()
    for index, move in enumerate(moves):
        folder, _, address = move.was.partition("/")
        if address and folder in [edition.path for edition in editions]:
            path = ("moved", index, "was")
            diagnostic = source.problem(path, "moved-in-an-edition", value=f"{folder}/")
            yield source.retyped(diagnostic, path, address)


def _shared_ids(project: Project) -> Mapping[MovedKind, Collection[str]]:
    """The ids of each kind whose file could be read."""
    ids: dict[MovedKind, Collection[str]] = {}
    if project.indicators:
        ids[MovedKind.INDICATOR] = [
            indicator.id for indicator in project.indicators.value.indicators
        ]
    if project.terms:
        ids[MovedKind.TERM] = [term.id for term in project.terms.value.terms]
    if project.subjects:
        ids[MovedKind.SUBJECT] = [subject.id for subject in project.subjects.value.subjects]
    return ids


def _own_ids(briefing: BriefingFiles) -> Mapping[MovedKind, Collection[str]]:
    ids: dict[MovedKind, Collection[str]] = {}
    if briefing.timeline:
        ids[MovedKind.MILESTONE] = [
            milestone.id for milestone in briefing.timeline.value.milestones
        ]
    if briefing.head:
        ids[MovedKind.COMPARISON] = [
            comparison.id for comparison in briefing.head.value.comparisons
        ]
    return ids


def _ids(
    source: SourceFile, entries: Collection[_Entry], known: Collection[str]
) -> Iterator[Diagnostic]:
    for number, move in entries:
        if move.was in known:
            yield source.problem(("moved", number, "was"), "moved-but-there", value=move.was)
        if move.moved_to not in known:
            path, said = ("moved", number, "moved_to"), advice(move.moved_to, known)
            yield source.problem(path, "moved-to-nothing", value=move.moved_to, advice=said)


def _addresses(
    source: SourceFile, entries: Collection[_Entry], there: _Pages
) -> Iterator[Diagnostic]:
    along = ways(entry.move for entry in entries)
    for number, move in entries:
        if move.kind:
            continue
        # What several reports have may come back, and then has its address again.
        if move.was in there.joined:
            continue
        if any(page.startswith(move.was) for page in there.pages):
            yield source.problem(("moved", number, "was"), "moved-but-there", value=move.was)
        elif finding := _lost(move.moved_to, along, there):
            yield source.problem(("moved", number, "moved_to"), finding.code, **finding.details)


def pages_of(project: Project) -> Collection[str]:
    """The addresses of all pages of an edition, below its folder."""
    return _pages(project).pages


def unreachable(project: Project, address: str) -> Finding | None:
    """Why an address leads to nothing in the project; None if it leads to something."""
    moves = project.moved.value.moved if project.moved else ()
    return _lost(address, ways(moves), _pages(project))


def _lost(address: str, along: Collection[Way], there: _Pages) -> Finding | None:
    passed = [*steps(address.removeprefix("/"), along)]
    if any(map(there.has, passed)):
        return None
    returns = any(way.leads(passed[-1]) for way in along)
    known = sorted(there.pages | there.items if "#" in address else there.pages)
    said = advice(address, [name for name in known if name])
    code = "moved-in-a-circle" if returns else "moved-to-nothing"
    return Finding(code, {"value": address, "advice": said})


def _pages(project: Project) -> _Pages:
    topics = project.topics.value.topics if project.topics else ()
    recurring = addresses(Joined.of([*map(Coverage.known, project.facts)]))
    joined = frozenset({*recurring, *pages_of_several(project.facts)})
    named = [*PAGES_OF_AN_EDITION, *(topic.id for topic in topics)]
    pages, items = {"", *(f"{name}/" for name in named), *joined}, set()
    for briefing in project.facts:
        pages |= {f"{briefing.id}/", *(page.below(briefing.id) for page in PAGES_OF_ONE_REPORT)}
        for place in map(Place, briefing.places):
            section = f"{briefing.id}/sections/{place.section_id}/"
            pages.add(section)
            items.add(f"{section}#{anchors.item(place)}")
    return _Pages(pages, items, joined)
