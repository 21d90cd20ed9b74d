"""YAML text → a tree of texts with positions.

PyYAML's C parser gives the events; composing them here keeps every scalar as it was typed
(83.10, no, 12:30), finds duplicate keys, and refuses what an editor never needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from generator.diagnostic import BuildStopped, Span
from generator.load.yaml_syntax import slip
from generator.load.yaml_tree import Entry, Listing, Mapping, Node, Scalar
from generator.messages import Finding

MAX_DEPTH = 20
_VALUES = (yaml.ScalarEvent, yaml.CollectionStartEvent)


def read_yaml(text: str, file: str) -> Node:
    """Compose the one document in `text`.

    Raises BuildStopped with the first thing that cannot be read.
    """
    return _Composer(text, file).document()


class _Composer:
    def __init__(self, text: str, file: str) -> None:
        self._file = file
        self._lines = re.split("\r\n|[\r\n]", text)
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=yaml.CLoader)

    def document(self) -> Node:
        self._next()
        if isinstance(self._next(), yaml.StreamEndEvent):
            raise self._stop("empty-file", Span(self._file))
        node = self._node(self._next(), depth=1)
        if node == Scalar(node.span, ""):
            raise self._stop("empty-file", Span(self._file))
        self._next()
        after = self._next()
        if not isinstance(after, yaml.StreamEndEvent):
            raise self._stop("several-documents", self._span(after))
        return node

    def _next(self) -> yaml.Event:
        try:
            return next(self._events)
        except yaml.MarkedYAMLError as error:
            found = slip(error, self._lines)
            raise self._stop(found.code, Span(self._file, found.line, found.column)) from None
        except yaml.reader.ReaderError:
            raise self._stop("yaml-syntax", Span(self._file)) from None

    def _node(self, event: yaml.Event, depth: int) -> Node:
        span = self._span(event)
        if not isinstance(event, _VALUES) or event.anchor:
            raise self._stop("yaml-alias", span)
        if event.tag:
            raise self._stop("yaml-tag", span, tag=event.tag)
        if depth > MAX_DEPTH:
            raise self._stop("too-deep", span, limit=str(MAX_DEPTH))
        if isinstance(event, yaml.ScalarEvent):
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
                raise self._stop("yaml-syntax", key.span)
            if earlier := entries.get(key.text):
                line = str(earlier.key.span.line)
                raise self._stop("duplicate-key", key.span, field=key.text, line=line)
            entries[key.text] = Entry(key, self._node(self._next(), depth + 1))
        return tuple(entries.values())

    def _span(self, event: yaml.Event) -> Span:
        mark = event.start_mark
        assert mark, "the parser marks every event"
        return Span(self._file, mark.line + 1, mark.column + 1)

    def _stop(self, code: str, span: Span, **details: str) -> BuildStopped:
        line = self._lines[span.line - 1] if span.line <= len(self._lines) else ""
        return BuildStopped([Finding(code, details).at(span, line)])
