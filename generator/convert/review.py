"""Which decisions of the conversion a person must look at, and which have been."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from generator.convert.conversion import Conversion
from generator.convert.decisions import ExplainedSpan
from generator.convert.dictionaries import CHARACTERS, shipped_entries
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


@dataclass(frozen=True)
class _Explained:
    """A text in the spans of the first stage, which all locales share, and in each locale's."""

    text: TextAt
    traditional: Sequence[ExplainedSpan]
    editions: Sequence[Sequence[ExplainedSpan]]


def review(
    texts: Sequence[TextAt], conversions: Sequence[Conversion], approvals: Sequence[Approval]
) -> Review:
    """Every ambiguous decision in `texts`, held against `approvals`."""
    approved = {each.identity for each in approvals}
    spans: dict[tuple[str, str, str], list[Span]] = {}
    excerpts: dict[tuple[str, str, str], str] = {}
    for text in _explained(texts, conversions):
        for each in _ambiguities(text, conversions):
            spans.setdefault(each.identity, []).append(text.text.span)
            excerpt = _marked(text.text.text, each.start, each.end, _SHOWN)
            excerpts.setdefault(each.identity, excerpt)
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
        decisions=decisions,
        unapproved=tuple(each for each in decisions if each.identity not in approved),
        stale=tuple(index for index, each in enumerate(approvals) if each.identity not in spans),
    )


def review_rows(
    texts: Sequence[TextAt], conversions: Sequence[Conversion], found: Review
) -> Iterator[ReviewRow]:
    """Every text with a decision, as written and as each locale prints it, the decisions marked."""
    decisions = {each.identity: each for each in found.decisions}
    unapproved = {each.identity for each in found.unapproved}
    for text in _explained(texts, conversions):
        if here := list(_ambiguities(text, conversions)):
            written = [ExplainedSpan(char, char, ()) for char in text.text.text]
            chosen = dict.fromkeys(decisions[each.identity] for each in here)
            yield ReviewRow(
                span=text.text.span,
                source=tuple(_marks(written, here, unapproved)),
                editions=tuple(tuple(_marks(spans, here, unapproved)) for spans in text.editions),
                decisions=tuple(chosen),
            )


def _explained(texts: Iterable[TextAt], conversions: Sequence[Conversion]) -> Iterator[_Explained]:
    for text in texts if conversions else ():
        traditional = conversions[0].to_traditional(text.text)
        yield _Explained(text, traditional, [each.localized(traditional) for each in conversions])


def _ambiguities(explained: _Explained, conversions: Sequence[Conversion]) -> Iterator[_Found]:
    """The decisions of the first stage over an ambiguous character."""
    text, ambiguous = explained.text.text, _ambiguous_characters()
    starts = [_starts(spans) for spans in explained.editions]
    start = 0
    for span in explained.traditional:
        end = start + len(span.source)
        if not ambiguous.isdisjoint(span.source) and not span.decisions[0].layer.stays:
            (decision,) = span.decisions
            prints = [
                _print(spans, begin, start, end)
                for spans, begin in zip(explained.editions, starts, strict=True)
            ]
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


@cache
def _ambiguous_characters() -> frozenset[str]:
    """The characters that have several Traditional forms."""
    characters = shipped_entries(CHARACTERS)
    return frozenset(char for char, forms in characters.items() if len(forms) > 1)


def _marked(text: str, start: int, end: int, around: int) -> str:
    before, after = text[max(start - around, 0) : start], text[end : end + around]
    return f"{before}{OPEN}{text[start:end]}{CLOSE}{after}"


def _starts(spans: Sequence[ExplainedSpan]) -> list[int]:
    """Where in the text each span begins."""
    return [0, *accumulate(len(span.source) for span in spans[:-1])]


def _print(spans: Sequence[ExplainedSpan], starts: Sequence[int], start: int, end: int) -> str:
    """What an edition prints for the text from `start` to `end`, whole spans at least."""
    first, after = bisect_right(starts, start) - 1, bisect_left(starts, end)
    return "".join(span.result for span in spans[first:after])


def _marks(
    spans: Iterable[ExplainedSpan],
    found: Sequence[_Found],
    unapproved: Container[tuple[str, str, str]],
) -> Iterator[Mark]:
    """The spans' results in pieces, marked where they belong to a decision."""
    piece, current, at = "", None, 0
    waiting = deque(found)
    for span in spans:
        while waiting and waiting[0].end <= at:
            waiting.popleft()
        reached = waiting and waiting[0].start < at + len(span.source)
        here = waiting[0] if reached else None
        if here is not current and piece:
            yield _mark(piece, current, unapproved)
            piece = ""
        piece, current, at = piece + span.result, here, at + len(span.source)
    if piece:
        yield _mark(piece, current, unapproved)


def _mark(text: str, found: _Found | None, unapproved: Container[tuple[str, str, str]]) -> Mark:
    if found is None:
        return Mark(text=text)
    return Mark(text=text, decided=True, is_open=found.identity in unapproved)
