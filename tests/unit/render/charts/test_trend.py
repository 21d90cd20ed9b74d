"""What a picture of an indicator over the years says, and that its words have room."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from generator.model.period import Period
from generator.render.charts.scale import scale
from generator.render.charts.text import text_width
from generator.render.charts.trend_labels import Mark, room_beside, value_labels

_NARROWEST = 260
_NUMBERS = some.decimals(-(10**12), 10**12, allow_nan=False, places=2)


@pytest.mark.parametrize(
    ("numbers", "ticks"),
    [
        (["7.7", "7.5"], ["0", "5", "10"]),
        (["1.20"], ["0.0", "0.5", "1.0", "1.5"]),
        (["30", "25"], ["0", "10", "20", "30"]),
        (["1310", "900"], ["0", "500", "1000", "1500"]),
        (["-3", "4"], ["-5.0", "-2.5", "0.0", "2.5", "5.0"]),
        (["-5", "-1"], ["-6", "-4", "-2", "0"]),
        (["0"], ["0.0", "0.5", "1.0"]),
    ],
)
def test_an_axis_has_round_numbers_and_nought(numbers: list[str], ticks: list[str]) -> None:
    assert [str(tick) for tick in scale([*map(Decimal, numbers)]).ticks] == ticks


@given(some.lists(_NUMBERS, min_size=1, max_size=9))
def test_every_number_is_on_its_axis(numbers: list[Decimal]) -> None:
    axis = scale(numbers)
    assert axis.least <= min(0, *numbers, 0)
    assert axis.most >= max(0, *numbers, 0)
    assert 0 in axis.ticks
    assert 2 <= len(axis.ticks) <= 5
    for number in numbers:
        assert 0 <= axis.below_top(number) <= 1


_PLACES = some.integers(0, 40).map(float)


@given(
    some.lists(some.tuples(_PLACES, _PLACES, some.sampled_from(["result", "target"])), min_size=1),
    some.integers(1, 6),
)
def test_no_label_covers_another(placed: list[tuple[float, float, str]], length: int) -> None:
    """On the smallest screen, of labels that are beside one another: above or below their marks."""
    texts = ["8" * length] * len(placed)
    side = room_beside(texts)
    width = 100 - 2 * side
    marks = sorted(Mark(role, round(side + x / 40 * width, 1), y, y) for x, y, role in placed)
    marks.sort(key=lambda mark: mark.x)
    labels = [*value_labels(marks, texts)]
    assert labels
    for label in labels:
        half = text_width(label.text) / 2 / _NARROWEST * 100
        assert half <= label.x + 0.1
        assert label.x + half <= 100.1
    for one, other in combinations(labels, 2):
        apart = abs(one.x - other.x) / 100 * _NARROWEST >= text_width(one.text)
        higher, lower = sorted((one, other), key=lambda label: label.away)
        assert apart or (higher.away < 0 < lower.away and higher.y <= lower.y), (one, other)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("2023", "2024"),
        ("2023-H1", "2023-H2"),
        ("2023-H2", "2024-H1"),
        ("2023-Q4", "2024-Q1"),
        ("2023-01", "2023-02"),
        ("2023-12", "2024-01"),
    ],
)
def test_a_period_follows_another(earlier: str, later: str) -> None:
    one, other = Period.read(earlier), Period.read(later)
    assert other.follows(one)
    assert not one.follows(other)
    assert not other.follows(other)
    assert one.start < other.start


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("2022", "2024"),
        ("2023", "2024-H1"),
        ("2023-Q4", "2024-H1"),
        ("2023-06", "2023-08"),
        ("2023-06-05", "2023-06-06"),
    ],
)
def test_after_a_gap_nothing_follows(earlier: str, later: str) -> None:
    assert not Period.read(later).follows(Period.read(earlier))


def test_periods_begin_in_their_order() -> None:
    names = ["2023", "2023-02", "2023-Q2", "2023-06-05", "2023-H2", "2023-Q4", "2023-12", "2024"]
    starts = [Period.read(name).start for name in names]
    assert starts == sorted(starts)
