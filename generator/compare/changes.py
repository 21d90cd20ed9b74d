"""Readings of two versions → what readers will find changed, in all editions at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.compare.correction import uncorrected
from generator.compare.pairs import Pair, pairs
from generator.model.change import Change, Version
from generator.model.records import EditionRecords, Piece, Record, RecordKind

_ORDER = list(RecordKind)

Records = Mapping[tuple[RecordKind, tuple[str, ...]], Record]


class _Edition(NamedTuple):
    """An edition that both versions have."""

    name: str
    old: Records
    new: Records


def changes(old: Sequence[EditionRecords], new: Sequence[EditionRecords]) -> tuple[Change, ...]:
    """Everything that reads otherwise, by kind; of an edition that is new or gone, only that."""
    before = {reading.folder: reading for reading in old}
    both = [(before[edition.folder], edition) for edition in new if edition.folder in before]
    both.sort(key=lambda pair: not pair[1].is_source)
    if not both:
        return ()
    editions = [
        _Edition(now.name, _by_key(then.records), _by_key(now.records)) for then, now in both
    ]
    then, now = both[0]
    paired = pairs(then.records, now.records)
    pages = {record.path for record in _unpaired(paired) if record.kind is RecordKind.PAGE}
    unsorted = (
        change for pair in paired if not _is_on(pages, pair) for change in _changes(pair, editions)
    )
    return tuple(sorted(unsorted, key=lambda change: _ORDER.index(change.kind)))


def _by_key(records: Sequence[Record]) -> Records:
    return {(record.kind, record.key): record for record in records}


def _unpaired(paired: Sequence[Pair]) -> Iterator[Record]:
    for before, after in paired:
        if before is None or after is None:
            yield from filter(None, (before, after))


def _is_on(pages: set[str], pair: Pair) -> bool:
    """Whether a record is new or gone only as its page is; a figure, as its briefing is."""
    for alone in _unpaired([pair]):
        if alone.kind is RecordKind.FIGURE:
            return f"{alone.key[0]}/" in pages
        return alone.kind is not RecordKind.PAGE and alone.path.partition("#")[0] in pages
    return False


def _changes(pair: Pair, editions: Sequence[_Edition]) -> Iterator[Change]:
    before, after = pair
    if before and after:
        yield from _in_both(before, after, editions)
    elif alone := before or after:
        yield Change(
            kind=alone.kind,
            field="",
            name="",
            title=alone.title,
            path=alone.path,
            versions=tuple(
                Version(
                    edition=edition.name,
                    old=_headline(edition.old, before),
                    new=_headline(edition.new, after),
                )
                for edition in editions
            ),
        )


def _headline(records: Records, record: Record | None) -> str | None:
    """What a record says first, as an edition has it."""
    if not record:
        return None
    same = records[record.kind, record.key]
    return same.pieces[0].text if same.pieces else same.title


def _in_both(before: Record, after: Record, editions: Sequence[_Edition]) -> Iterator[Change]:
    is_another = before.key != after.key
    told = "change" if before.text("change") != after.text("change") else "value"
    for piece in _fields(before, after):
        versions = [
            Version(
                edition=edition.name,
                old=edition.old[before.kind, before.key].text(piece.field),
                new=edition.new[after.kind, after.key].text(piece.field),
            )
            for edition in editions
        ]
        if not (is_another and piece.field == "value"):
            versions = [version for version in versions if version.old != version.new]
        if versions:
            yield Change(
                kind=after.kind,
                field=piece.field,
                name=piece.name,
                title=after.title,
                path=after.path,
                versions=tuple(versions),
                old_title=before.title if is_another else None,
                uncorrected=uncorrected(before, after) if piece.field == told else None,
            )


def _fields(before: Record, after: Record) -> list[Piece]:
    """One piece a field: those of the new version, then those that are gone."""
    kept = {piece.field for piece in after.pieces}
    return [*after.pieces, *(piece for piece in before.pieces if piece.field not in kept)]
