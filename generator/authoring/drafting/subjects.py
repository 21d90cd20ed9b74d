"""Which subject something is about, by its words and those of what the project has already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from generator.edit import Fields
from generator.model.glossary import Subject
from generator.model.indicator import Indicator
from generator.report_parser import words

_TABLE = Path(__file__).with_name("subjects.tsv")
_OTHER = "other"
_IN_TITLE = 2.0
_SHORTEST = 2


def _standard() -> dict[str, tuple[str, list[str]]]:
    """The subjects of public business: their titles and the words that tell of them, by id."""
    lines = [line for line in _TABLE.read_text("utf-8").splitlines() if line[0] != "#"]
    rows = [line.split("\t") for line in lines]
    return {identifier: (title, told.split()) for identifier, title, told in rows}


def standard_subjects() -> frozenset[str]:
    """The ids that a draft may add."""
    return frozenset(_standard())


class Subjects:
    """Those of a project, and `added`, those that a draft needs besides."""

    def __init__(self, own: Iterable[Subject], indicators: Iterable[Indicator]) -> None:
        self._titles: dict[str, str] = {each.id: each.title for each in own}
        self._standard = _standard()
        self._learned: dict[str, dict[str, float]] = defaultdict(dict)
        for subject, title in self._titles.items():
            self._learn(subject, title, _IN_TITLE)
        for each in indicators:
            self._learn(each.subject, each.name, 1)
        self.added: list[Fields] = []

    def _learn(self, subject: str, text: str, weight: float) -> None:
        for word in _words(text):
            known = self._learned[word]
            known[subject] = max(weight, known.get(subject, 0))

    def of(self, name: str, around: str) -> str:
        """The id of the subject of what is called `name`, told of in the text `around`."""
        for text in (name, around):
            scores = self._scores(text)
            if scores:
                return self._known(
                    max(scores, key=lambda each: (scores[each], each in self._titles))
                )
        return self._known(_OTHER)

    def _scores(self, text: str) -> dict[str, float]:
        scores: dict[str, float] = defaultdict(float)
        for word in _words(text):
            told = self._learned.get(word, {})
            for subject, weight in told.items():
                scores[subject] += weight / len(told)
        for subject, (_, told_by) in self._standard.items():
            if found := sum(each in text for each in told_by):
                scores[subject] += found
        return scores

    def _known(self, subject: str) -> str:
        """The id, added to the project's subjects if it is new there."""
        if subject not in self._titles:
            title, _ = self._standard[subject]
            self._titles[subject] = title
            self.added.append({"id": subject, "title": title})
        return subject


def _words(text: str) -> set[str]:
    return {each.text for each in words(text) if each.is_noun and len(each.text) >= _SHORTEST}
