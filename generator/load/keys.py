"""A field that a record does not have: which one was meant, or where it belongs."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from typing import NamedTuple, get_args

from generator.load.yaml_tree import Entry, Listing, Mapping, Node, Path, Scalar
from generator.model.base import Frozen, chinese_names
from generator.numerals.simplified import simplified

Record = type[Frozen]

_AS_LIKE = 0.65  # nwe is new; remark is not rank


class Place(NamedTuple):
    """A record in which the field `name` stands, and the field `under` which the record is."""

    record: Record
    under: str
    name: str


class RepairedKey(NamedTuple):
    """A key as it was typed, and the field that was meant by it."""

    key: Scalar
    meant: str


class DuplicateKey(NamedTuple):
    """A key that is another name of a field which its record has already."""

    key: Scalar
    earlier: Scalar


class RepairedTree(NamedTuple):
    """A tree in which every key that can be told is its field's name, and what those keys were."""

    root: Node
    renamed: tuple[RepairedKey, ...]
    doubled: tuple[DuplicateKey, ...]


def mended(node: Node, record: Record) -> RepairedTree:
    """The tree of a `record` with its keys put right."""
    renamed: list[RepairedKey] = []
    doubled: list[DuplicateKey] = []
    # A list in the place of the file's own record is the list of one of its fields.
    root = node if isinstance(node, Listing) else _mended(node, record, renamed, doubled)
    return RepairedTree(root, tuple(renamed), tuple(doubled))


def _mended(
    node: Node, record: Record, renamed: list[RepairedKey], doubled: list[DuplicateKey]
) -> Node:
    if isinstance(node, Listing):
        items = tuple(_mended(item, record, renamed, doubled) for item in node.items)
        return Listing(node.span, items)
    if not isinstance(node, Mapping):
        return node
    taken = {entry.key.text: entry.key for entry in node.entries}
    entries, fields = [], record.model_fields
    for entry in node.entries:
        key, value = entry
        name = key.text
        if name not in fields:
            meant = _meant_field(record, name)
            if meant and meant not in taken:
                renamed.append(RepairedKey(key, meant))
                taken[meant] = key
                name = meant
            elif meant and meant == _named(record, name):
                doubled.append(DuplicateKey(key, Scalar(taken[meant].span, meant)))
                continue
        inside = record_of(record, name) if name in fields else None
        child = _mended(value, inside, renamed, doubled) if inside else value
        entries.append(entry if child is value and name == key.text else _entry(key, name, child))
    return Mapping(node.span, tuple(entries))


def _entry(key: Scalar, name: str, value: Node) -> Entry:
    return Entry(Scalar(key.span, name), value)


def _meant_field(record: Record, key: str) -> str | None:
    """The field that an editor meant by `key`: its Chinese name, or other letters for it."""
    if name := _named(record, key):
        return name
    close = get_close_matches(_folded(key), record.model_fields, n=1, cutoff=_AS_LIKE)
    return close[0] if close else None


def _named(record: Record, key: str) -> str | None:
    """The field that is called `key`, in English or in Chinese."""
    typed = _folded(key)
    for name, info in record.model_fields.items():
        if typed == name or typed in map(_folded, chinese_names(info)):
            return name
    return None


def is_english(key: str) -> bool:
    return unicodedata.normalize("NFKC", key).isascii()


def other_place(file: Record, record: Record, key: str) -> Place | None:
    """Where in the file a field of this name stands, if not in `record`."""
    places = (
        Place(other, under, name)
        for other, under in _inside(file, "")
        if other is not record and (name := _named(other, key))
    )
    return next(places, None)


def field_names(file: Record) -> Iterator[str]:
    """Of the file's record and of all within it."""
    for record, _ in _inside(file, ""):
        yield from record.model_fields


def record_at(file: Record, path: Path) -> Record:
    """The record that stands at `path`."""
    for step in path:
        if isinstance(step, str):
            file = _record_in(file.model_fields[step].annotation)
    return file


@cache
def record_of(record: Record, field: str) -> Record | None:
    """The record that the field holds, by itself or in a list."""
    return next(_records(record.model_fields[field].annotation), None)


def _inside(record: Record, under: str) -> Iterator[tuple[Record, str]]:
    """The record and all within it, with the field under which each stands."""
    yield record, under
    for name in record.model_fields:
        if inside := record_of(record, name):
            yield from _inside(inside, name)


def _record_in(annotation: object) -> Record:
    """The record inside `X`, `X | None` or `tuple[X, ...]`."""
    return next(_records(annotation))


def _records(annotation: object) -> Iterator[Record]:
    if isinstance(annotation, type) and issubclass(annotation, Frozen):
        yield annotation
    for inside in get_args(annotation):
        yield from _records(inside)


def _folded(key: str) -> str:
    """Half-width, small, in Simplified, without the quotation marks of an input method."""
    plain = simplified(unicodedata.normalize("NFKC", key)).strip().strip("\"'“”‘’「」『』")
    return plain.lower().replace(" ", "_").replace("-", "_")
