"""A YAML document as text and positions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from generator.diagnostic import Span

Path: TypeAlias = Sequence[str | int]
Plain: TypeAlias = "str | dict[str, Plain] | list[Plain]"


class Scalar(NamedTuple):
    span: Span
    text: str


class Entry(NamedTuple):
    """A key of a mapping and its value."""

    key: Scalar
    value: Node


class Mapping(NamedTuple):
    span: Span
    entries: tuple[Entry, ...]

    def get(self, key: str | int) -> Entry | None:
        return next((entry for entry in self.entries if entry.key.text == key), None)


class Listing(NamedTuple):
    span: Span
    items: tuple[Node, ...]


Node: TypeAlias = Scalar | Mapping | Listing


def plain(node: Node) -> Plain:
    """The document as dicts, lists and texts."""
    match node:
        case Scalar():
            return node.text
        case Mapping():
            return {entry.key.text: plain(entry.value) for entry in node.entries}
        case Listing():
            return [plain(item) for item in node.items]


def keys_of(node: Node) -> set[str]:
    """The keys of a mapping; none where it is none."""
    return {entry.key.text for entry in node.entries} if isinstance(node, Mapping) else set()


def locate(node: Node, path: Path) -> Span:
    """Where the value at `path` begins; where the path breaks off, its last known step."""
    return find(node, path).span


def find(node: Node, path: Path) -> Node:
    """The value at `path`, or that at its last known step."""
    for step in path:
        if isinstance(node, Mapping) and (entry := node.get(step)):
            node = entry.value
        elif isinstance(node, Listing) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        else:
            break
    return node


def last_line(node: Node) -> int:
    """The last line on which something of the value begins."""
    match node:
        case Scalar():
            return node.span.line
        case Mapping():
            below: list[Node] = [entry.value for entry in node.entries]
        case Listing():
            below = [*node.items]
    return max([node.span.line, *map(last_line, below)])


def locate_key(node: Node, path: Path) -> Span:
    """Where the key that ends `path` begins."""
    for step in path[:-1]:
        if isinstance(node, Mapping) and (entry := node.get(step)):
            node = entry.value
        elif isinstance(node, Listing) and isinstance(step, int):
            node = node.items[step]
    if isinstance(node, Mapping) and (entry := node.get(path[-1])):
        return entry.key.span
    return node.span
