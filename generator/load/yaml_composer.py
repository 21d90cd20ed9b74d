"""YAML text → a tree of texts with positions.

PyYAML's C parser gives the events; composing them here keeps every scalar as it was typed
(83.10, no, 12:30), finds duplicate keys, and refuses what an editor never needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import yaml

from generator.diagnostic import Span
from generator.load.repair.braces import record_issue
from generator.load.repair.errors import issue
from generator.load.repair.escapes import unseen_escape
from generator.load.repair.issue import SyntaxIssue, UnreadableSyntax
from generator.load.repair.lines import (
    BULLETS,
    another_field,
    odd_line,
    swallowed_field,
    without_colon,
)
from generator.load.repair.lists import missing_dash
from generator.load.repair.neighbours import unclosed
from generator.load.repair.notes import NOTE_SIGNS, NOTHING, note_in, nothing_typed
from generator.load.repair.values import closed, quoted, sign_at
from generator.load.yaml_folding import joined
from generator.load.yaml_tree import Entry, Listing, Mapping, Node, Scalar
from generator.model.unseen import unreadable

MAX_DEPTH = 20
MAX_TEXT = 10_000
_VALUES = (yaml.ScalarEvent, yaml.CollectionStartEvent)
_QUOTATION_MARKS = ("'", '"')
_NOTE = re.compile(r"[ \t]+#")
_SIGNS = re.compile(f"[{NOTE_SIGNS}]")
_ODD_KEY = re.compile(
    f":.|[：\u00a0\u2000-\u200a\u202f\u205f\u3000]|^[-－–—―−﹣＃（({BULLETS}]|"
    "^[0-9一二三四五六七八九十]+[.．、]|^[a-z_]+ "
)


class Composer:
    """Reads one document; `doubled` are the keys that stood in their record already."""

    def __init__(self, lines: Sequence[str], file: str) -> None:
        self.doubled: list[tuple[Scalar, Scalar]] = []
        self._closed = 0  # the last line of which it is known that its texts are closed
        self._file = file
        self._lines = lines
        self._parser = yaml.CLoader("\n".join(lines))

    def document(self) -> Node:
        """Raises UnreadableSyntax at the first line that cannot be read."""
        self._next()
        if isinstance(self._next(), yaml.StreamEndEvent):
            raise UnreadableSyntax(SyntaxIssue("empty-file", 1, 1))
        node = self._node(self._next(), depth=1)
        if isinstance(node, Scalar):
            raise UnreadableSyntax(self._no_fields(node))
        self._next()
        after = self._next()
        if not isinstance(after, yaml.StreamEndEvent):
            raise UnreadableSyntax(self._issue("several-documents", self._span(after)))
        return node

    def _next(self) -> yaml.Event:
        try:
            event = self._parser.get_event()
        except yaml.MarkedYAMLError as error:
            raise UnreadableSyntax(issue(error, self._lines)) from None
        assert event, "nothing is asked for behind the end"
        return event

    def _node(self, event: yaml.Event, depth: int) -> Node:
        span = self._span(event)
        if not isinstance(event, _VALUES) or event.anchor or event.tag or depth > MAX_DEPTH:
            raise UnreadableSyntax(self._needless(event, span))
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, span)
        if isinstance(event, yaml.SequenceStartEvent):
            return Listing(span, tuple(self._items(depth)))
        return Mapping(span, self._entries(depth))

    def _needless(self, event: yaml.Event, span: Span) -> SyntaxIssue:
        """What YAML has and an editor never needs."""
        if not isinstance(event, _VALUES) or event.anchor:
            return self._issue("yaml-alias", span, quoted(self._line(span)))
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            return self._issue("yaml-tag", span, quoted(self._line(span)), tag=tag)
        return self._issue("too-deep", span, limit=str(MAX_DEPTH))

    def _scalar(self, event: yaml.ScalarEvent, span: Span) -> Scalar:
        text, style = event.value, event.style
        if len(text) > MAX_TEXT:
            raise UnreadableSyntax(self._issue("text-too-long", span, limit=str(MAX_TEXT)))
        if style in _QUOTATION_MARKS:
            self._look_for_open_quote(span)
            self._look_for_escapes(event)
        else:
            if not style:
                self._look_for_swallowed(event)
                self._look_for_note(event)
            self._look_for_note_inside(event)
        return Scalar(span, self._text(event))

    def _value(self, event: yaml.Event, depth: int) -> Node:
        if (
            isinstance(event, yaml.ScalarEvent)
            and not event.style
            and NOTHING.fullmatch(event.value)
        ):
            span = self._span(event)
            if issue := nothing_typed(event.value, self._line(span), span.line, span.column):
                raise UnreadableSyntax(issue)
        return self._node(event, depth)

    def _items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            yield self._value(event, depth + 1)

    def _entries(self, depth: int) -> tuple[Entry, ...]:
        entries: dict[str, Entry] = {}
        doubled: list[tuple[Scalar, Scalar]] = []
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                raise UnreadableSyntax(self._no_key(key.span))
            if _ODD_KEY.search(key.text) and (odd := self._odd(key.span)):
                raise UnreadableSyntax(odd)
            value = self._value(self._next(), depth + 1)
            if isinstance(value, Scalar) and not value.text and value.span.line > key.span.line:
                # What is not there is missed where its field is, not where the next thing begins.
                value = Scalar(key.span, "")
            if earlier := entries.get(key.text):
                doubled.append((key, earlier.key))
            else:
                entries[key.text] = Entry(key, value)
        self._look_for_dash(doubled, first=next(iter(entries), ""))
        self.doubled += doubled
        return tuple(entries.values())

    def _look_for_dash(self, doubled: Sequence[tuple[Scalar, Scalar]], first: str) -> None:
        """Two items are one where the second begins without its dash."""
        if len(doubled) > 1 and doubled[0][0].text == first:
            key, earlier = (scalar.span for scalar in doubled[0])
            issue = missing_dash(self._lines, earlier.line, key.line, key.column)
            if issue and earlier.column == key.column:
                raise UnreadableSyntax(issue)

    def _odd(self, span: Span) -> SyntaxIssue | None:
        """What is mistyped in the line of a key that holds more than a key does."""
        line = self._line(span)
        return odd_line(line, span.line) or record_issue(line, span.line)

    def _look_for_swallowed(self, event: yaml.ScalarEvent) -> None:
        """A text without quotation marks goes on over every line that is no field."""
        assert event.start_mark and event.end_mark, "the parser marks every event"
        begin, end = event.start_mark.line, event.end_mark.line
        if begin == end:
            return
        lines = self._lines[begin : end + 1]
        for number, line in enumerate(lines[1:], begin + 2):
            if issue := swallowed_field(line, number) or another_field(line, number, lines[0]):
                raise UnreadableSyntax(issue)

    def _look_for_open_quote(self, span: Span) -> None:
        """A text that ends at a mark of another field's."""
        if self._closed < span.line <= len(self._lines):
            if column := unclosed(self._lines, span.line):
                meant = closed(self._line(span), column)
                raise UnreadableSyntax(SyntaxIssue("unclosed-quote", span.line, column, meant))
            self._closed = span.line

    def _look_for_escapes(self, event: yaml.ScalarEvent) -> None:
        """Characters that nobody can see; such as stand in the file itself are gone by now."""
        for number, line, begin, end in self._parts(event) if unreadable(event.value) else ():
            if issue := unseen_escape(line, number, begin, end):
                raise UnreadableSyntax(issue)

    def _look_for_note_inside(self, event: yaml.ScalarEvent) -> None:
        """What nobody means to publish."""
        if not _SIGNS.search(event.value):
            return
        is_block = bool(event.style)
        for number, line, begin, end in [*self._parts(event)][is_block:]:
            if issue := note_in(line, number, begin, end, is_block=is_block):
                raise UnreadableSyntax(issue)

    def _parts(self, event: yaml.ScalarEvent) -> Iterator[tuple[int, str, int, int]]:
        """Each line of a text, its number, and where on it the text begins and ends."""
        start, end = event.start_mark, event.end_mark
        assert start and end, "the parser marks every event"
        for at, line in enumerate(self._lines[start.line : end.line + 1], start.line):
            begin = start.column if at == start.line else 0
            yield at + 1, line, begin, end.column if at == end.line else len(line)

    def _look_for_note(self, event: yaml.ScalarEvent) -> None:
        """What comes after it on its line, and YAML passes over."""
        mark = event.end_mark
        assert mark, "the parser marks every event"
        line = self._lines[mark.line] if mark.line < len(self._lines) else ""
        if "#" in line and (match := _NOTE.match(line, mark.column)):
            if issue := swallowed_field(line, mark.line + 1):
                raise UnreadableSyntax(issue)
            meant = quoted(line) or line[: match.end() - 1].rstrip()
            raise UnreadableSyntax(
                SyntaxIssue("text-after-hash", mark.line + 1, match.end(), meant)
            )

    def _no_key(self, span: Span) -> SyntaxIssue:
        """A list or a record in the place of a key: a value that begins with a bracket."""
        line = self._line(span)
        if column := sign_at(line):
            return SyntaxIssue("bad-start", span.line, column, quoted(line))
        return self._issue("yaml-syntax", span)

    def _no_fields(self, node: Scalar) -> SyntaxIssue:
        """A file that is one text: empty, or its first line is mistyped."""
        if not node.text:
            return SyntaxIssue("empty-file", 1, 1)
        line, number = self._line(node.span), node.span.line
        if syntax_issue := odd_line(line, number) or without_colon(line, number):
            return syntax_issue
        return self._issue("missing-colon", node.span, "")

    def _line(self, span: Span) -> str:
        return self._lines[span.line - 1] if span.line <= len(self._lines) else ""

    def _span(self, event: yaml.Event) -> Span:
        mark = event.start_mark
        assert mark, "the parser marks every event"
        return Span(self._file, mark.line + 1, mark.column + 1)

    def _text(self, event: yaml.ScalarEvent) -> str:
        assert event.start_mark and event.end_mark, "the parser marks every event"
        first, last = event.start_mark.line, event.end_mark.line
        return joined(event.value, self._lines[first : last + 1]) if last > first else event.value

    def _issue(
        self, code: str, span: Span, meant: str | None = None, **details: str
    ) -> SyntaxIssue:
        return SyntaxIssue(code, span.line, span.column, meant, details)
