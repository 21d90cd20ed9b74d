"""Where a report speaks of a thing, with or without a figure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.authoring.drafting.answers.wording import Coverage, Rarity, Wording
from generator.report_parser import Passage

_SENTENCE = re.compile("[。；！？]")
_NOTHING = Wording("")
_LEAST, _RARE = 0.8, 0.75


class Sentences:
    """Those of passages, to be asked at which place one of them has most of a name."""

    def __init__(self, passages: Iterable[Passage], rarity: Rarity) -> None:
        self._rarity = rarity
        self._sentences = [
            (passage.place, Wording(sentence))
            for passage in passages
            for sentence in _SENTENCE.split(passage.text)
        ]

    def place_of(self, name: Wording) -> str | None:
        """None where no sentence has the rarest words of the name, or they are common ones."""
        rarest = max(sorted(name.pairs), key=self._rarity.of, default=None)
        if rarest is None:
            return None
        coverages = [
            (Coverage(name, sentence, _NOTHING, self._rarity), place)
            for place, sentence in self._sentences
            if rarest in sentence.pairs
        ]
        told = [
            (coverage.share, place)
            for coverage, place in coverages
            if coverage.share >= _LEAST and coverage.rarest >= _RARE * self._rarity.most
        ]
        return max(told, key=lambda score: score[0])[1] if told else None
