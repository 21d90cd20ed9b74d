"""Where moves lead, one after another, and at which addresses something stood."""

from __future__ import annotations

import pytest

from generator.load.files import MovedFile
from generator.model.moved_addresses import Way, followed, moved_addresses, ways

THERE = ("", "b/", "b/timeline/", "b/sections/2025-1/", "terms/", "topic/")


def _ways(moves: dict[str, str]) -> tuple[Way, ...]:
    written = [{"was": was, "moved_to": to} for was, to in moves.items()]
    return ways(MovedFile.model_validate({"moved": written}).moved)


MOVES = {
    "nothing": ({}, {}),
    "a folder moves with all that is below": (
        {"a/": "b/"},
        {"a/": "b/", "a/timeline/": "b/timeline/", "a/sections/2025-1/": "b/sections/2025-1/"},
    ),
    "a page alone": (
        {"b/sections/2025-2/": "b/sections/2025-1/#item-1"},
        {"b/sections/2025-2/": "b/sections/2025-1/#item-1"},
    ),
    "a page to a folder, with nothing below": (
        {"b/sections/2025-2/": "b/"},
        {"b/sections/2025-2/": "b/"},
    ),
    "a folder to a place, with nothing below": ({"a/": "b/timeline/"}, {"a/": "b/timeline/"}),
    "to the home page": ({"a/": "/"}, {"a/": ""}),
    "what has moved below what had": (
        {"a/": "b/", "b/sections/2025-2/": "terms/"},
        {
            "a/": "b/",
            "a/timeline/": "b/timeline/",
            "a/sections/2025-1/": "b/sections/2025-1/",
            "a/sections/2025-2/": "terms/",
            "b/sections/2025-2/": "terms/",
        },
    ),
    "a page otherwise than its folder": (
        {"a/": "topic/", "a/timeline/": "terms/"},
        {"a/": "topic/", "a/timeline/": "terms/"},
    ),
    "one after another": (
        {"x/": "y/", "y/": "topic/", "y/data/": "topic/"},
        {"x/": "topic/", "x/data/": "topic/", "y/": "topic/", "y/data/": "topic/"},
    ),
    "in a circle": ({"x/": "y/", "y/": "x/"}, {}),
    "to nothing": ({"x/": "y/"}, {}),
}


@pytest.mark.parametrize("what", MOVES)
def test_addresses_that_have_moved(what: str) -> None:
    moves, expected = MOVES[what]
    addresses = moved_addresses(_ways(moves), THERE)
    assert addresses == expected
    for was, now in expected.items():
        assert followed(was, _ways(moves), THERE) == now


def test_what_is_there_stays_there() -> None:
    along = _ways({"b/timeline/": "terms/"})
    assert followed("b/timeline/", along, THERE) == "b/timeline/"
    assert moved_addresses(along, THERE) == {}
