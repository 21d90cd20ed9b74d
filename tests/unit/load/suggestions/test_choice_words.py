"""Every word to choose from has its code among the words that lead to it."""

from __future__ import annotations

from generator.load.suggestions.choice_words import SYNONYMS
from generator.model.choice import Choice


def test_every_word_has_its_code() -> None:
    members = [member for kind in Choice.__subclasses__() for member in kind]

    without = [m for m in members if m.code not in SYNONYMS[m.words[0]].split()]

    assert without == []
    assert {member.words[0] for member in members} == SYNONYMS.keys()
