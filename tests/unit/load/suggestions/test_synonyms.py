"""What an editor types for a member of a choice leads to it, and to no other of its choice."""

from __future__ import annotations

import pytest

from generator.load.suggestions.names import meant_choice
from generator.model.choice import Choice

MEMBERS = [member for choice in Choice.__subclasses__() for member in choice]


@pytest.mark.parametrize("member", MEMBERS, ids=str)
def test_every_synonym_leads_to_its_member(member: Choice) -> None:
    standard = [other.words[0] for other in type(member)]

    meant = {synonym: meant_choice(synonym, standard) for synonym in member.synonyms}

    assert meant == dict.fromkeys(member.synonyms, member.words[0])
