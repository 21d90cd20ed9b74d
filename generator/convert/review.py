"""Which decisions of the conversion a person should look at, and which have been answered."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from generator.convert.conversion import Conversion
from generator.convert.decisions import ExplainedSpan
from generator.convert.evidence import Estimate, ambiguous_characters, estimate
from generator.diagnostic import Span
from generator.model.locale import Locale
from generator.model.review import CLOSE, OPEN, Approval, Context, Decision, Excerpt, Review, TextAt

_SHOWN = 14  # characters on either side that help a person to read it


class Found(NamedTuple):
    """A decision where it occurs; `chance` None where there are no counts for the locales."""

    rule: str
    prints: str
    locales: tuple[Locale, ...]
    context: Context


def decisions(
    texts: Iterable[TextAt], conversions: Sequence[Conversion], least: float
) -> Iterator[Found]:
    """The ambiguous decisions in `texts` that may be wrong with a chance of at least `least`.

    What every locale prints as it is written is none.
    """
    known: dict[str, tuple[Found, ...]] = {}
    for text_at in texts:
        if text_at.text not in known:
            known[text_at.text] = tuple(_of_text(text_at.text, conversions, least))
        for occurrence in known[text_at.text]:
            yield occurrence._replace(context=occurrence.context._replace(spans=(text_at.span,)))


def review(occurrences: Iterable[Found], approvals: Sequence[Approval]) -> Review:
    """The `occurrences`, one question for each rule and form, without what is approved."""
    approved = _Approved(approvals)
    looked_at: set[tuple[str, str, str]] = set()
    groups: dict[tuple[str, str, bool], _Group] = defaultdict(_Group)
    for occurrence in occurrences:
        looked_at.add((occurrence.rule, occurrence.prints, occurrence.context.text))
        is_open = [locale for locale in occurrence.locales if not approved.has(occurrence, locale)]
        if is_open:
            groups[occurrence.rule, occurrence.prints, occurrence.context.chance is None].add(
                occurrence.context, is_open
            )
    made = (group.decision(rule, prints) for (rule, prints, _), group in groups.items())
    ordered = sorted(made, key=lambda decision: -_rank(decision.likeliest))
    return Review(open=tuple(ordered), found=len(looked_at))


class _Approved:
    """The approvals, found by what they are of."""

    def __init__(self, approvals: Iterable[Approval]) -> None:
        self._everywhere: set[tuple[str, str, str]] = set()
        self._in_context: set[tuple[str, str, str, str]] = set()
        for approval in approvals:
            for locale in approval.locales:
                of = approval.rule, approval.prints, str(locale)
                self._in_context.update((*of, context) for context in approval.contexts)
                if not approval.contexts:
                    self._everywhere.add(of)

    def has(self, occurrence: Found, locale: Locale) -> bool:
        of = occurrence.rule, occurrence.prints, str(locale)
        return of in self._everywhere or (*of, occurrence.context.text) in self._in_context


class _Group:
    """The contexts of one form of a rule, each with all the places where it occurs."""

    def __init__(self) -> None:
        self._contexts: dict[str, Context] = {}
        self._spans: dict[str, list[Span]] = defaultdict(list)
        self._locales: set[Locale] = set()

    def add(self, context: Context, locales: Iterable[Locale]) -> None:
        before = self._contexts.get(context.text)
        if before is None or _rank(context) > _rank(before):
            self._contexts[context.text] = context
        self._spans[context.text] += [
            span for span in context.spans if span not in self._spans[context.text]
        ]
        self._locales.update(locales)

    def decision(self, rule: str, prints: str) -> Decision:
        contexts = sorted(self._contexts.values(), key=lambda context: -_rank(context))
        told = (context._replace(spans=tuple(self._spans[context.text])) for context in contexts)
        return Decision(rule, prints, tuple(sorted(self._locales)), tuple(told))


def _rank(context: Context) -> float:
    """Where nothing is counted, behind all else."""
    return -1.0 if context.chance is None else context.chance


@dataclass(frozen=True)
class _Edition:
    """A text as a locale prints it, in spans, and where in the text each of them begins."""

    locale: Locale
    spans: Sequence[ExplainedSpan]
    starts: Sequence[int]

    def between(self, start: int, end: int) -> str:
        """What stands for the text from `start` to `end`, whole spans at least."""
        return self._joined(self._first(start), bisect_left(self.starts, end))

    def excerpt(self, start: int, end: int, around: int) -> Excerpt:
        """The same, with what stands for so many characters of the text on either side."""
        first, after = self._first(start), bisect_left(self.starts, end)
        return Excerpt(
            self._joined(self._first(max(start - around, 0)), first),
            self._joined(first, after),
            self._joined(after, bisect_left(self.starts, end + around)),
        )

    def _first(self, at: int) -> int:
        return bisect_right(self.starts, at) - 1

    def _joined(self, first: int, after: int) -> str:
        return "".join(span.result for span in self.spans[first:after])


def _of_text(text: str, conversions: Sequence[Conversion], least: float) -> Iterator[Found]:
    """The decisions in one text, their places left out."""
    if not conversions or ambiguous_characters().isdisjoint(text):
        return
    traditional = conversions[0].to_traditional(text)
    undecided = [*_ambiguous(traditional)]
    if not undecided:
        return
    editions = [_edition(conversion, traditional) for conversion in conversions]
    for start, end, rule in undecided:
        prints = {edition.locale: edition.between(start, end) for edition in editions}
        if set(prints.values()) == {text[start:end]}:
            continue
        for (form, guess), locales in _alike(text, start, end, prints).items():
            if guess is None or guess.chance >= least:
                shown = next(edition for edition in editions if edition.locale == locales[0])
                yield Found(rule, form, tuple(locales), _context(text, start, end, shown, guess))


def _ambiguous(traditional: Iterable[ExplainedSpan]) -> Iterator[tuple[int, int, str]]:
    """From where to where a span over an ambiguous character stands, and the rule that decided."""
    start = 0
    for span in traditional:
        end = start + len(span.source)
        if not ambiguous_characters().isdisjoint(span.source):
            (decision,) = span.decisions
            if not decision.layer.stays:
                yield start, end, f"{decision.layer} {decision.entry}"
        start = end


def _edition(conversion: Conversion, traditional: Sequence[ExplainedSpan]) -> _Edition:
    spans = conversion.localized(traditional)
    starts = [0, *accumulate(len(span.source) for span in spans[:-1])]
    return _Edition(conversion.locale, spans, starts)


def _alike(
    text: str, start: int, end: int, prints: dict[Locale, str]
) -> dict[tuple[str, Estimate | None], list[Locale]]:
    """The locales that print the same, as likely wrong."""
    alike: dict[tuple[str, Estimate | None], list[Locale]] = defaultdict(list)
    for locale, form in prints.items():
        alike[form, estimate(locale, text, start, end, form)].append(locale)
    return alike


def _context(text: str, start: int, end: int, edition: _Edition, guess: Estimate | None) -> Context:
    before, after = text[max(start - _SHOWN, 0) : start], text[end : end + _SHOWN]
    return Context(
        text=f"{before[-1:]}{OPEN}{text[start:end]}{CLOSE}{after[:1]}",
        chance=guess.chance if guess else None,
        counts=guess.counts if guess else (),
        spans=(),
        written=Excerpt(before, text[start:end], after),
        printed=edition.excerpt(start, end, _SHOWN),
    )
