"""Which entries hold which characters and pairs."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from operator import sub

from generator.index.normal import Normalizer, grams
from generator.model.search import Entry

MOST = 2000
"""Of a pair that more entries hold, the first only are listed; the list says so."""


class Postings:
    """For each gram the numbers of the things that hold it in the title, and else in the text.

    A thing is one in all editions, so one index serves them: a gram of any edition leads to it.
    """

    def __init__(self, editions: Sequence[Sequence[Entry]], normalize: Normalizer) -> None:
        self._in_title: dict[str, array[int]] = {}
        self._in_text: dict[str, array[int]] = {}
        for number, versions in enumerate(zip(*editions, strict=True)):
            titles = {normalize(entry.title) for entry in versions}
            texts = {normalize(f"{entry.text} {entry.note}") for entry in versions}
            in_title = set().union(*map(grams, titles))
            for gram in in_title:
                self._in_title.setdefault(gram, array("I")).append(number)
            for gram in set().union(*map(grams, texts)) - in_title:
                self._in_text.setdefault(gram, array("I")).append(number)

    def lines(self) -> Iterable[tuple[str, str]]:
        """Each gram with its lists as the widget reads them: `1 2 10;4` or, cut short, `…+`."""
        for gram in sorted(self._in_title.keys() | self._in_text.keys()):
            title, text = self._in_title.get(gram, array("I")), self._in_text.get(gram, array("I"))
            listed = f"{_deltas(title[:MOST])};{_deltas(text[:MOST])}"
            yield gram, listed + ("+" if max(len(title), len(text)) > MOST else "")


def _deltas(numbers: array[int]) -> str:
    """Rising numbers, each as its difference from the one before."""
    return " ".join(map(str, map(sub, numbers, array("I", [0, *numbers[:-1]]))))
