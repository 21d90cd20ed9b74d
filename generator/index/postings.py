"""Which entries hold which characters and pairs."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from generator.index.normal import Normalizer, grams
from generator.model.search import Entry

MOST = 2000
"""Of a pair that more entries hold, the first only are listed; the list says so."""


class Postings:
    """For each gram the numbers of the entries that hold it in the title, and else in the text."""

    def __init__(self, entries: Iterable[Entry], normalize: Normalizer) -> None:
        self._in_title: dict[str, array[int]] = {}
        self._in_text: dict[str, array[int]] = {}
        for number, entry in enumerate(entries):
            in_title = grams(normalize(entry.title))
            for gram in in_title:
                self._in_title.setdefault(gram, array("I")).append(number)
            for gram in grams(normalize(f"{entry.text} {entry.note}")) - in_title:
                self._in_text.setdefault(gram, array("I")).append(number)

    def lines(self) -> Iterable[tuple[str, str]]:
        """Each gram with its lists as the widget reads them: `1 2 a;4` or, cut short, `…+`."""
        for gram in sorted(self._in_title.keys() | self._in_text.keys()):
            title, text = self._in_title.get(gram, array("I")), self._in_text.get(gram, array("I"))
            listed = f"{_deltas(title[:MOST])};{_deltas(text[:MOST])}"
            yield gram, listed + ("+" if max(len(title), len(text)) > MOST else "")


def _deltas(numbers: Iterable[int]) -> str:
    """Rising numbers as their differences, in base 36."""
    deltas, before = [], 0
    for number in numbers:
        deltas.append(_base36(number - before))
        before = number
    return " ".join(deltas)


def _base36(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    text = digits[number % 36]
    while number := number // 36:
        text = digits[number % 36] + text
    return text
