"""How a value or a range is printed."""

from __future__ import annotations

import pytest

from generator.model.printing import spanned


@pytest.mark.parametrize(
    ("value", "upper", "unit", "expected"),
    [
        ("469.60", None, "亿元", "469.60 亿元"),
        ("22.2", None, "%", "22.2%"),
        ("3", "5", "个", "3—5 个"),
        ("6.5", "7", "%", "6.5%—7%"),
        ("1000", "1200", "亿元", "1000—1200 亿元"),
        ("-5", "-3", "%", "-5% 至 -3%"),
        ("-2", "1", "万人", "-2 至 1 万人"),
    ],
)
def test_a_range_has_its_unit_once_but_for_a_percentage(
    value: str, upper: str | None, unit: str, expected: str
) -> None:
    assert spanned(value, upper, unit) == expected
