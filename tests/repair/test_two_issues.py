"""Two issues in a file are told as each is by itself: neither hides the other or makes a third."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path
from random import Random

import pytest

from generator.diagnostic import BuildStopped
from tests.repair.fields import Field, write_all
from tests.repair.kinds import KEYED, Typed, places
from tests.repair.tables import IN_KEYS, IN_VALUES

# At its bounds a file is not read on.
_BOUNDS = ("too-deep", "text-too-long")

MISTYPINGS: dict[str, Typed] = {
    **{f"key: {name}": typed for name, (typed, _, _) in IN_KEYS.items()},
    **{
        f"value: {name}": lambda field, text=text: field.typed(text)  # type: ignore[misc]
        for name, (text, code, _) in IN_VALUES.items()
        if code not in _BOUNDS
    },
}
_EACH = 12  # pairs of fields


def _pairs(chance: Random) -> Iterator[tuple[Field, Field]]:
    """Fields of one file; a line that is mistyped may be taken for more of that above it."""
    apart = [
        (one, other)
        for one, other in combinations(KEYED, 2)
        if one.file.name == other.file.name and abs(one.number - other.number) > 1
    ]
    yield from chance.sample(apart, _EACH)


def _told(folder: Path, typed: dict[Field, str]) -> list[tuple[str, int, int]]:
    write_all(folder, typed)
    with pytest.raises(BuildStopped) as stopped:
        next(iter(typed)).file.read(folder)
    return sorted(places(stopped.value.diagnostics))


@pytest.mark.parametrize("name", MISTYPINGS)
def test_two_slips(name: str, tmp_path: Path) -> None:
    chance = Random(name)
    for one, other in _pairs(chance):
        first = {one: MISTYPINGS[name](one)}
        second = {other: MISTYPINGS[chance.choice([*MISTYPINGS])](other)}
        apart = sorted([*_told(tmp_path, first), *_told(tmp_path, second)])
        assert _told(tmp_path, {**first, **second}) == apart, (first, second)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("value: double mark unclosed", "key: full-width colon"),
        ("value: double mark closed by a curly one", "key: no space"),
        ("key: equals sign", "key: equals sign"),
        ("key: semicolon", "key: equals sign and spaces"),
        ("key: small colon", "key: no-break space"),
        ("key: no space", "key: full-width colon"),
    ],
)
def test_two_slips_one_below_the_other(above: str, below: str, tmp_path: Path) -> None:
    for one, other in pairwise(KEYED):
        if one.file.name == other.file.name and other.number == one.number + 1:
            first, second = {one: MISTYPINGS[above](one)}, {other: MISTYPINGS[below](other)}
            apart = sorted([*_told(tmp_path, first), *_told(tmp_path, second)])
            assert _told(tmp_path, {**first, **second}) == apart, (first, second)
