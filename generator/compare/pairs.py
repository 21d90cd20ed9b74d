"""Which record of a new version was which of the old."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.model.records import Record, RecordKind

Pair = tuple[Record | None, Record | None]

_SHORTER_KEYS = (3, 2)
"""A figure of another status, then of another period, is still the same figure."""


def pairs(old: Sequence[Record], new: Sequence[Record]) -> list[Pair]:
    """Old and new, in the order of the new; then what is gone."""
    known = {(record.kind, record.key): record for record in old}
    paired = [(known.pop((record.kind, record.key), None), record) for record in new]
    gone = list(known.values())
    added = [record for before, record in paired if before is None]
    for length in _SHORTER_KEYS:
        for before, after in list(_alone_together(gone, added, length)):
            gone.remove(before)
            added.remove(after)
            paired[paired.index((None, after))] = (before, after)
    return [*paired, *((record, None) for record in gone)]


def _alone_together(
    gone: Sequence[Record], added: Sequence[Record], length: int
) -> Iterator[tuple[Record, Record]]:
    """The figures that share so much of their keys with one of the others and no more."""
    before, after = _by_key(gone, length), _by_key(added, length)
    for key, old in before.items():
        new = after.get(key, ())
        if len(old) == len(new) == 1:
            yield old[0], new[0]


def _by_key(records: Sequence[Record], length: int) -> dict[tuple[str, ...], list[Record]]:
    by_key = defaultdict(list)
    for record in records:
        if record.kind is RecordKind.FIGURE:
            by_key[record.key[:length]].append(record)
    return by_key
