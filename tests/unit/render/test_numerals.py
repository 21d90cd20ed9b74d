from __future__ import annotations

import pytest

from generator.render.numerals import chinese_numeral


@pytest.mark.parametrize(
    ("number", "numeral"),
    [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (99, "九十九"), (100, "100"), (0, "0")],
)
def test_numerals(number: int, numeral: str) -> None:
    assert chinese_numeral(number) == numeral
