"""What is renamed, merged or thrown away, written into content/moved.yml."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from generator.authoring.entries import without_entries_at
from generator.authoring.schemas import header_of
from generator.diagnostic import BuildStopped
from generator.edit import Replacement, appended, entry, field_lines, retyped
from generator.load import (
    ContentFiles,
    Document,
    files,
    list_content,
    pages_of,
    read_moved,
    read_project,
)
from generator.model import joined_addresses
from generator.model.briefing_page import BriefingPage
from generator.model.ids import BriefingId
from generator.model.joined import Coverage
from generator.model.move import FormerName, Move, MovedKind, PresentName

Changed = Callable[[Move], Move | None]
"""What becomes of a move; None where it says nothing any more."""

_NAMED = {
    "indicator": MovedKind.INDICATOR,
    "milestone": MovedKind.MILESTONE,
    "term": MovedKind.TERM,
    "subject": MovedKind.SUBJECT,
    "comparison": MovedKind.COMPARISON,
}
"""What bears its id in a page."""
_ADDRESSES = {"briefing": "{}/", "topic": "{}/", "series": joined_addresses.series("{}")}
"""What has its id in an address."""

_HEAD = "# 改了的网址和编号：旧链接由此引到新的。改名、合并时由程序写，也可以手写。"
_EMPTY = re.compile(rb"^moved:[ \t]*\[[ \t]*\]", re.MULTILINE)


def renamed(project: Path, kind: str, old: str, new: str, briefing: str | None) -> dict[str, bytes]:
    """The file when the id `old`, of a thing of this kind, is `new`; none where it is nowhere seen.

    `briefing` is whose id it is, where several may have it.
    """
    moved, address = _NAMED.get(kind), _ADDRESSES.get(kind)
    was, now = (address.format(name) if address else "" for name in (old, new))

    def changed(move: Move) -> Move | None:
        if moved and (move.kind, move.briefing, move.moved_to) == (moved, briefing, old):
            return _leading(move, new)
        if address and not move.kind:
            return _rebased(move, was, now)
        if kind == "briefing" and move.briefing == old:
            return move.model_copy(update={"briefing": BriefingId(new)})
        return move

    begun = [_move(old, new, moved, briefing)] if moved else []
    begun += [_move(page, now + page.removeprefix(was)) for page in _led(project, kind, was)]
    return {files.MOVED: _written(project, changed, begun)} if begun else {}


def _led(project: Path, kind: str, was: str) -> Collection[str]:
    """The addresses that lead on by moves of their own where a folder of addresses is another.

    Below it lies what leads on with it, but for a series, which has pages only if it has several
    reports.
    """
    if kind != "series":
        return [was] if was else []
    parsed, _ = read_project(project)
    return sorted(page for page in pages_of(parsed) if page.startswith(was))


def pruned(
    project: Path, indicators: Collection[str], subjects: Collection[str]
) -> dict[str, bytes]:
    """The file without what leads to these, if it has any."""
    return _if_other(project, lambda move: None if _is_gone(move, indicators, subjects) else move)


def discarded(
    project: Path,
    briefing: str,
    indicators: Collection[str],
    subjects: Collection[str],
    moved_to: PresentName | None,
    *,
    every: Sequence[Coverage],
) -> dict[str, bytes]:
    """The file when a briefing goes with these indicators and subjects.

    Its addresses then lead to `moved_to`, and so do those that led to them; else they are gone.
    `every` is what each briefing covers, newest first.
    """
    lost = () if moved_to else _lost(project, briefing)

    def changed(move: Move) -> Move | None:
        gone = move.briefing == briefing or move in lost
        return None if gone or _is_gone(move, indicators, subjects) else move

    if not moved_to:
        return _if_other(project, changed)
    led: dict[str, str] = {f"{briefing}/": moved_to}
    led |= dict.fromkeys(_pages_without_twin(project, briefing, moved_to), moved_to)
    # What told of one thing in several reports leads to what the one that is left tells of it.
    led |= joined_addresses.without_twin(every, briefing)
    return {files.MOVED: _written(project, changed, [_move(*item) for item in led.items()])}


def _lost(project: Path, briefing: str) -> Collection[Move]:
    """The moves that lead into the briefing, by whatever way."""
    document = read_moved(project)
    left = [move for move in document.value.moved if not move.kind] if document else []
    gone, lost = {f"{briefing}/"}, list[Move]()
    while led := [move for move in left if move.moved_to.startswith(tuple(gone))]:
        lost += led
        gone |= {move.was for move in led}
        left = [move for move in left if move not in led]
    return lost


def _pages_without_twin(project: Path, briefing: str, moved_to: str) -> Iterator[str]:
    """The pages that go with a briefing and to which there is none alike at `moved_to`.

    A section of another briefing is another, if it has the same number. Where a series has one
    report less, a page that tells of several may go too.
    """
    listed, (parsed, _) = list_content(project), read_project(project)
    others = tuple(facts for facts in parsed.facts if facts.id != briefing)
    stay = pages_of(replace(parsed, facts=others))
    sections = f"{briefing}/sections/"
    written = filter(files.is_section, listed.of(briefing))
    stood = {f"{sections}{Path(name).stem}/" for name in written}
    for page in sorted({*pages_of(parsed), *stood} - {*stay, f"{briefing}/"}):
        twin = page.replace(f"{briefing}/", moved_to, 1)
        has_twin = twin in stay and not page.startswith(sections) and _is_published(twin, listed)
        if _is_published(page, listed) and not (page.startswith(f"{briefing}/") and has_twin):
            yield page


def _is_published(page: str, content_files: ContentFiles) -> bool:
    """Whether it is no page of a report's figures, or they are kept."""
    briefing = page.partition("/")[0]
    is_figures = page == BriefingPage.FIGURES.below(briefing)
    return not is_figures or files.figures_file(briefing) in content_files.plain


def _is_gone(move: Move, indicators: Collection[str], subjects: Collection[str]) -> bool:
    gone = {MovedKind.INDICATOR: indicators, MovedKind.SUBJECT: subjects}
    return move.kind is not None and move.moved_to in gone.get(move.kind, ())


def _leading(move: Move, to: str) -> Move | None:
    """The move with another end; none if it began there."""
    return None if move.was == to else move.model_copy(update={"moved_to": PresentName(to)})


def _rebased(move: Move, was: str, now: str) -> Move | None:
    """The move when a folder of addresses is another.

    Where it leads from within the folder, it does so from the new one, to which the old one leads,
    and all that led to that.
    """
    begin, end = move.was, move.moved_to
    if begin.startswith(was):
        begin = FormerName(now + begin.removeprefix(was))
    if end.startswith(was):
        end = PresentName(now + end.removeprefix(was))
    is_same = begin == end
    return None if is_same else move.model_copy(update={"was": begin, "moved_to": end})


def _move(was: str, to: str, kind: MovedKind | None = None, briefing: str | None = None) -> Move:
    whose = BriefingId(briefing) if briefing else None
    return Move.model_construct(
        was=FormerName(was), moved_to=PresentName(to), kind=kind, briefing=whose
    )


def _if_other(project: Path, changed: Changed) -> dict[str, bytes]:
    document = read_moved(project)
    moves = document.value.moved if document else ()
    is_same = all(changed(move) == move for move in moves)
    return {} if is_same else {files.MOVED: _written(project, changed, [])}


def _written(project: Path, changed: Changed, new: Sequence[Move]) -> bytes:
    """The file's bytes; raises BuildStopped if its list is written on one line."""
    path, document = project / files.MOVED, read_moved(project)
    data = path.read_bytes() if path.exists() else f"{header_of(files.MOVED)}\n{_HEAD}\n".encode()
    if not document:
        return appended(data, ["moved:", *_lines(new, 2)])
    source, moves = document.source, document.value.moved
    span = source.span(("moved",))
    if moves and source.line(span)[span.column - 1 :][:1] != "-":
        raise BuildStopped([source.problem_at(span, "list-on-one-line")])
    become = [changed(move) for move in moves]
    data = retyped(data, _replacements(document, become))
    gone = [
        source.span(("moved", number, "was")).line
        for number, move in enumerate(become)
        if move is None
    ]
    if gone:
        data = without_entries_at(source, data, gone, len(moves))
    data = _EMPTY.sub(b"moved:", data, count=1) if new else data
    return appended(data, [*_lines(new, span.column - 1 if moves else 2)])


def _replacements(
    document: Document[files.MovedFile], become: Sequence[Move | None]
) -> Iterator[Replacement]:
    for number, (before, after) in enumerate(zip(document.value.moved, become, strict=True)):
        for name in ("was", "moved_to", "briefing"):
            if after and (old := getattr(before, name)) != (new := getattr(after, name)):
                yield Replacement(document.source.span(("moved", number, name)), old, new)


def _lines(moves: Iterable[Move], indent: int) -> Iterator[str]:
    for move in moves:
        fields = {
            "kind": move.kind.words[0] if move.kind else None,
            "briefing": move.briefing,
            "was": move.was,
            "moved_to": move.moved_to,
        }
        yield from entry([*field_lines(fields)], indent)
