"""YAML text → a tree of texts with positions.

PyYAML's C parser gives the events; composing them here keeps every scalar as it was typed
(83.10, no, 12:30), finds duplicate keys, and refuses what an editor never needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import yaml

from generator.diagnostic import Span
from generator.load.slip import Slip, Slipped
from generator.load.yaml_errors import slip
from generator.load.yaml_lines import odd_line, swallowed_field
from generator.load.yaml_repair import quoted
from generator.load.yaml_tree import Entry, Listing, Mapping, Node, Scalar

MAX_DEPTH = 20
MAX_TEXT = 10_000
_VALUES = (yaml.ScalarEvent, yaml.CollectionStartEvent)
_ODD_KEY = re.compile("[：\u00a0\u2000-\u200a\u202f\u205f\u3000]|^[-－–—―−﹣•·●＃]")


class Composer:
    """Reads one document; `doubled` are the keys that stood in their record already."""

    def __init__(self, lines: Sequence[str], file: str) -> None:
        self.doubled: list[tuple[Scalar, Scalar]] = []
        self._file = file
        self._lines = lines
        self._events: Iterator[yaml.Event] = yaml.parse("\n".join(lines), Loader=yaml.CLoader)

    def document(self) -> Node:
        """Raises Slipped at the first line that cannot be read."""
        self._next()
        if isinstance(self._next(), yaml.StreamEndEvent):
            raise Slipped(Slip("empty-file", 1, 1))
        node = self._node(self._next(), depth=1)
        if isinstance(node, Scalar):
            raise Slipped(self._no_fields(node))
        self._next()
        after = self._next()
        if not isinstance(after, yaml.StreamEndEvent):
            raise Slipped(self._slip("several-documents", self._span(after)))
        return node

    def _next(self) -> yaml.Event:
        try:
            return next(self._events)
        except yaml.MarkedYAMLError as error:
            raise Slipped(slip(error, self._lines)) from None

    def _node(self, event: yaml.Event, depth: int) -> Node:
        span = self._span(event)
        if not isinstance(event, _VALUES) or event.anchor:
            raise Slipped(self._slip("yaml-alias", span, quoted(self._line(span))))
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            raise Slipped(self._slip("yaml-tag", span, quoted(self._line(span)), tag=tag))
        if depth > MAX_DEPTH:
            raise Slipped(self._slip("too-deep", span, limit=str(MAX_DEPTH)))
        if isinstance(event, yaml.ScalarEvent):
            if len(event.value) > MAX_TEXT:
                raise Slipped(self._slip("text-too-long", span, limit=str(MAX_TEXT)))
            if not event.style:
                self._look_for_swallowed(event)
            return Scalar(span, event.value)
        if isinstance(event, yaml.SequenceStartEvent):
            return Listing(span, tuple(self._items(depth)))
        return Mapping(span, self._entries(depth))

    def _items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            yield self._node(event, depth + 1)

    def _entries(self, depth: int) -> tuple[Entry, ...]:
        entries: dict[str, Entry] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                raise Slipped(self._slip("yaml-syntax", key.span))
            if _ODD_KEY.search(key.text) and (odd := odd_line(self._line(key.span), key.span.line)):
                raise Slipped(odd)
            value = self._node(self._next(), depth + 1)
            if earlier := entries.get(key.text):
                self.doubled.append((key, earlier.key))
            else:
                entries[key.text] = Entry(key, value)
        return tuple(entries.values())

    def _look_for_swallowed(self, event: yaml.ScalarEvent) -> None:
        """A text without quotation marks goes on over every line that is no field."""
        assert event.start_mark and event.end_mark, "the parser marks every event"
        for number in range(event.start_mark.line + 2, event.end_mark.line + 2):
            if number <= len(self._lines) and (
                slip := swallowed_field(self._lines[number - 1], number)
            ):
                raise Slipped(slip)

    def _no_fields(self, node: Scalar) -> Slip:
        """A file that is one text: empty, or its first line is mistyped."""
        if not node.text:
            return Slip("empty-file", 1, 1)
        if odd := odd_line(self._line(node.span), node.span.line):
            return odd
        return self._slip("missing-colon", node.span, "")

    def _line(self, span: Span) -> str:
        return self._lines[span.line - 1] if span.line <= len(self._lines) else ""

    def _span(self, event: yaml.Event) -> Span:
        mark = event.start_mark
        assert mark, "the parser marks every event"
        return Span(self._file, mark.line + 1, mark.column + 1)

    def _slip(self, code: str, span: Span, meant: str | None = None, **details: str) -> Slip:
        return Slip(code, span.line, span.column, meant, details)
