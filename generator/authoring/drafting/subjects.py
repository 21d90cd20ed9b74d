"""Which subject something is about, by its words and those of what the project has already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from generator.authoring.drafting.ids import free
from generator.edit import Fields
from generator.model.glossary import Subject
from generator.model.indicator import Indicator
from generator.report_parser import words

_TABLE = Path(__file__).with_name("subjects.tsv")
_OTHER = "other"
_IN_TITLE, _IN_NAME, _AROUND = 1.0, 0.8, 0.15
_TOLD, _MANY = 1.0, 0.3
_SHORTEST = 2


def _standard() -> dict[str, tuple[str, list[str]]]:
    """The subjects of public business: their titles and the words that tell of them, by id."""
    lines = [line for line in _TABLE.read_text("utf-8").splitlines() if line[0] != "#"]
    rows = [line.split("\t") for line in lines]
    return {identifier: (title, told.split()) for identifier, title, told in rows}


def standard_titles() -> frozenset[str]:
    """The titles of the subjects that a draft may add."""
    return frozenset(title for title, _ in _standard().values())


class Subjects:
    """Those of a project, and `added`, those that a draft needs besides.

    `names` are what the report measures. Where many of them have words of the project's own
    subjects and indicators, it is a report of their kind, and is parted as they are; else by the
    subjects of public business.
    """

    def __init__(
        self, own: Iterable[Subject], indicators: Iterable[Indicator], names: Iterable[str]
    ) -> None:
        self._titles: dict[str, str] = {subject.id: subject.title for subject in own}
        self._standard = _standard()
        self._learned: dict[str, dict[str, float]] = defaultdict(dict)
        for subject, title in self._titles.items():
            self._learn(subject, title, _IN_TITLE)
        for indicator in indicators:
            self._learn(indicator.subject, indicator.name, _IN_NAME)
        told = [max(self._own_scores(name).values(), default=0) >= _TOLD for name in names]
        self._is_of_their_kind = sum(told) > len(told) * _MANY
        self.added: list[Fields] = []

    def _learn(self, subject: str, text: str, weight: float) -> None:
        for word in _words(text):
            known = self._learned[word]
            known[subject] = max(weight, known.get(subject, 0))

    def of(self, name: str, around: str) -> str:
        """The id of the subject of what is called `name`, told of in the text `around`."""
        if self._is_of_their_kind:
            scores = self._own_scores(name)
            for subject, score in self._own_scores(around).items():
                scores[subject] += score * _AROUND
            if scores:
                return max(scores, key=lambda subject: scores[subject])
        for text in (name, around):
            if standard := self._standard_scores(text):
                return self._added(max(standard, key=lambda subject: standard[subject]))
            if titled := [
                subject for subject, own in self._titles.items() if _words(own) & _words(text)
            ]:
                return titled[0]
        return self._added(_OTHER)

    def _own_scores(self, text: str) -> dict[str, float]:
        scores: dict[str, float] = defaultdict(float)
        for word in _words(text):
            told = self._learned.get(word, {})
            for subject, weight in told.items():
                scores[subject] += weight / len(told)
        return scores

    def _standard_scores(self, text: str) -> dict[str, int]:
        scores = {
            subject: sum(word in text for word in told)
            for subject, (_, told) in self._standard.items()
        }
        return {subject: score for subject, score in scores.items() if score}

    def _added(self, subject: str) -> str:
        """The id of a standard subject in the project, added if it is new there."""
        title, _ = self._standard[subject]
        known = next((name for name, own in self._titles.items() if own == title), None)
        if known is None:
            known = free(subject, self._titles)
            self._titles[known] = title
            self.added.append({"id": known, "title": title})
        return known


def _words(text: str) -> set[str]:
    return {word.text for word in words(text) if word.is_noun and len(word.text) >= _SHORTEST}
