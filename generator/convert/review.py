"""Which decisions of the conversion a person must look at, and which have been."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.convert.conversion import Conversion
from generator.convert.dictionaries import CHARACTERS, shipped_entries
from generator.convert.trace import Layer, Traced
from generator.diagnostic import Span
from generator.model.review import (
    CLOSE,
    OPEN,
    Ambiguity,
    Approval,
    Mark,
    Review,
    ReviewRow,
    TextAt,
)

_BESIDE = 2  # characters on either side that belong to a decision
_SHOWN = 10  # characters on either side that help a person to read it


@dataclass(frozen=True)
class _Found:
    """A decision in one text, from `start` to `end` of it."""

    start: int
    end: int
    text: str
    rule: str
    prints: str

    @property
    def identity(self) -> tuple[str, str, str]:
        return self.text, self.rule, self.prints


def review(
    texts: Sequence[TextAt], conversions: Sequence[Conversion], approvals: Sequence[Approval]
) -> Review:
    """Every ambiguous decision in `texts`, held against `approvals`."""
    approved = {each.identity for each in approvals}
    spans: dict[tuple[str, str, str], list[Span]] = {}
    excerpts: dict[tuple[str, str, str], str] = {}
    rows = []
    for text in texts:
        explained = [each.explain(text.text) for each in conversions]
        found = list(_ambiguities(text.text, conversions, explained))
        for each in found:
            spans.setdefault(each.identity, []).append(text.span)
            excerpt = _marked(text.text, each.start, each.end, _SHOWN)
            excerpts.setdefault(each.identity, excerpt)
        if found:
            rows.append(_row(text, explained, found, approved))
    decisions = tuple(
        Ambiguity(
            text=identity[0],
            rule=identity[1],
            prints=identity[2],
            spans=tuple(where),
            excerpt=excerpts[identity],
        )
        for identity, where in spans.items()
    )
    return Review(
        locales=tuple(each.locale for each in conversions),
        decisions=decisions,
        unapproved=tuple(each for each in decisions if each.identity not in approved),
        stale=tuple(index for index, each in enumerate(approvals) if each.identity not in spans),
        rows=tuple(rows),
    )


def _ambiguities(
    text: str, conversions: Sequence[Conversion], explained: Sequence[Sequence[Traced]]
) -> Iterator[_Found]:
    """The decisions of the first stage, which all locales share, over an ambiguous character."""
    characters = shipped_entries(CHARACTERS)
    start = 0
    for span in conversions[0].to_traditional(text):
        end = start + len(span.source)
        ambiguous = any(len(characters.get(char, ())) > 1 for char in span.source)
        if ambiguous and span.decisions[0].layer is not Layer.TRADITIONAL:
            (decision,) = span.decisions
            prints = [_print(spans, start, end) for spans in explained]
            same = len(set(prints)) == 1
            named = (f"{c.locale} {print_}" for c, print_ in zip(conversions, prints, strict=True))
            yield _Found(
                start,
                end,
                _marked(text, start, end, _BESIDE),
                f"{decision.layer} {decision.entry}",
                prints[0] if same else "、".join(named),
            )
        start = end


def _marked(text: str, start: int, end: int, around: int) -> str:
    before, after = text[max(start - around, 0) : start], text[end : end + around]
    return f"{before}{OPEN}{text[start:end]}{CLOSE}{after}"


def _print(spans: Sequence[Traced], start: int, end: int) -> str:
    """What an edition prints for the text from `start` to `end`, whole spans at least."""
    printed, at = "", 0
    for span in spans:
        if at < end and at + len(span.source) > start:
            printed += span.result
        at += len(span.source)
    return printed


def _row(
    text: TextAt,
    explained: Sequence[Sequence[Traced]],
    found: Sequence[_Found],
    approved: Collection[tuple[str, str, str]],
) -> ReviewRow:
    whole = [Traced(char, char, ()) for char in text.text]
    return ReviewRow(
        span=text.span,
        source=tuple(_marks(whole, found, approved)),
        editions=tuple(tuple(_marks(spans, found, approved)) for spans in explained),
    )


def _marks(
    spans: Iterable[Traced], found: Sequence[_Found], approved: Collection[tuple[str, str, str]]
) -> Iterator[Mark]:
    """The spans' results in pieces, marked where they belong to a decision."""
    piece, current, at = "", None, 0
    for span in spans:
        here = next((f for f in found if f.start < at + len(span.source) and at < f.end), None)
        if here is not current and piece:
            yield _mark(piece, current, approved)
            piece = ""
        piece, current, at = piece + span.result, here, at + len(span.source)
    if piece:
        yield _mark(piece, current, approved)


def _mark(text: str, found: _Found | None, approved: Collection[tuple[str, str, str]]) -> Mark:
    if found is None:
        return Mark(text=text)
    return Mark(text=text, decided=found.rule, is_open=found.identity not in approved)
