"""Passages → figures, each with the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.model.choice import FigureSort, Qualifier, Sign
from generator.model.figure import Figure, FigurePlace, falls_in_print
from generator.model.text import Prose
from generator.numerals import Numeral, is_range, numerals, plain
from generator.numerals.units import TIMES
from generator.report_parser.outline import Passage
from generator.report_parser.words import first_words, last_words

_EDGE = re.compile("[，。；：！？、“”「」『』《》（）()\\s]")
_AFTER = 9
_AROUND, _WORDS_BEFORE, _WORDS_AFTER = 24, 10, 9
_SENTENCE_END = re.compile("[。；！？]")
_CLAUSE_END = re.compile("[，。；：！？,;:]|——")
_REACH = 600
_REST = 40
# 比 2010 年翻一番, 2010 年以来, 是 1998 年的 6.2 倍 tell of another year.
_COMPARED = re.compile("(?:[比较同与]|相当于|超过|高于|低于|是|自|从|由|截至)[^，。,；;]{0,3}$")
_BASIS = re.compile("[比较] ?$")
_COMPARING = re.compile("年?(?:底|末|初)?(?:以来|起|相比|的? ?[0-9.]+ ?倍|前后?)")
_FROM = re.compile("(?:[从由]|将[^，。；,;]{0,16}现行)[^，。；,;]{0,24}$")
_TO = re.compile(
    "[^，。；,;、]{0,14}?(?:提高|增加|上升|提升|下降|减少|降低|扩大|缩小|延长|缩短|压缩|压减|调整"
    "|提|发展|跃升|回落|扩展|跃|降|升|增|减|转)[到至为]"
)


class Occurrence(NamedTuple):
    """A figure in its sentence, which is plain (see script.py).

    `before` is the sentence as far as the figure, `since` what of it follows the figure before, and
    `earlier` what the paragraph says before the sentence;
    `after` goes on to the next mark, nine characters at most. `clauses` is what precedes it since
    the last quantity, its own clause last, `rest` what of that follows. `year` is the last that the
    sentence names before as its own. `is_before` is whether another figure took its place: 30 元 of
    由 30 元提高到 45 元; `ends_range` whether it is the 7% of 6.5%—7%; `is_basis` whether what
    follows is compared with it: 比 2010 年.
    """

    figure: Figure
    before: str
    since: str
    after: str
    year: str | None
    is_before: bool = False
    ends_range: bool = False
    is_basis: bool = False
    clauses: Sequence[str] = ("",)
    rest: str = ""
    earlier: str = ""


def occurrences(passages: Iterable[Passage]) -> Iterator[Occurrence]:
    """Every figure of the passages, in the order of the report."""
    for passage in passages:
        text = plain(passage.text)
        end, year, from_year, measured = 0, None, -1, 0
        last: Numeral | None = None
        for numeral in numerals(passage.text):
            ends_range = bool(last and is_range(text, last, numeral))
            last = numeral
            sentence = _SENTENCE_END.split(text[max(0, numeral.start - _REACH) : numeral.start])
            if len(sentence) > 1 and end < numeral.start - len(sentence[-1]):
                year = None
            since = text[max(end, numeral.start - len(sentence[-1])) : numeral.start]
            is_of_its_year = from_year == end
            gives_way = bool(_FROM.search(sentence[-1]) and _TO.match(text, numeral.end))
            before = text[max(0, numeral.start - 6) : numeral.start]
            is_basis = bool(_BASIS.search(before))
            yield Occurrence(
                _figure(passage, numeral),
                before=sentence[-1],
                since=since,
                after=_EDGE.split(text[numeral.end : numeral.end + _AFTER])[0],
                year=year if is_of_its_year or not gives_way else None,
                is_before=gives_way,
                ends_range=ends_range,
                is_basis=is_basis,
                clauses=_CLAUSE_END.split(
                    text[max(measured, numeral.start - len(sentence[-1])) : numeral.start]
                ),
                rest=_CLAUSE_END.split(text[numeral.end : numeral.end + _REST])[0],
                earlier=text[max(0, numeral.start - _REACH) : numeral.start - len(sentence[-1])],
            )
            if numeral.kind is FigureSort.YEAR and is_basis:
                continue  # 比 2010 年增加 3 万吨: the words go on
            end = max(end, numeral.end)
            # 人数连续两年增长 10%: how long something has gone on is told of the same thing.
            if numeral.kind is FigureSort.QUANTITY and numeral.unit not in TIMES:
                measured = end
            if is_of_its_year:
                year = None
            if numeral.kind is FigureSort.YEAR and not _is_compared(text, numeral, before):
                year = numeral.value
                from_year = end if before.endswith(("从", "由")) else -1


def _is_compared(text: str, numeral: Numeral, before: str) -> bool:
    is_start = before.endswith(("从", "由"))
    is_compared = _COMPARED.search(before) and not is_start
    return bool(is_compared or _COMPARING.match(text, numeral.end))


def figures(passages: Iterable[Passage]) -> Iterator[Figure]:
    return (occurrence.figure for occurrence in occurrences(passages))


def _figure(passage: Passage, numeral: Numeral) -> Figure:
    printed = Prose(passage.text[numeral.start : numeral.end].strip())
    is_told = numeral.falls == falls_in_print(numeral.value, printed)
    return Figure.model_construct(
        place=FigurePlace(passage.place),
        kind=numeral.kind,
        qualifier=Qualifier.read(numeral.qualifier) if numeral.qualifier else None,
        value=numeral.value,
        unit=numeral.unit,
        sign=None if is_told else Sign.DOWN if numeral.falls else Sign.UP,
        printed=printed,
        counts=_counts(passage.text, numeral),
    )


def _counts(text: str, numeral: Numeral) -> str:
    """A few words around a figure: what it counts stands before it, after it, or both."""
    before = _EDGE.split(text[max(0, numeral.start - _AROUND) : numeral.start].rstrip())[-1]
    after = _EDGE.split(text[numeral.end : numeral.end + _AROUND].lstrip())[0]
    return f"{last_words(before, _WORDS_BEFORE)}…{first_words(after, _WORDS_AFTER)}"
