"""Which figures of a text are the ends of one range."""

from __future__ import annotations

from itertools import pairwise

import pytest

from generator.numerals import is_range, numerals


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("增长6.5%－7%", [("6.5", "7")]),
        ("增長6%至6.5%", [("6", "6.5")]),
        ("从事养老服务的3至5家", [("3", "5")]),
        ("引进3—5个，培育10到12个", [("3", "5"), ("10", "12")]),
        ("下降3%—5%", [("3", "5")]),
        ("百分之三到五", [("3", "5")]),
        ("8000万—1.2亿元", []),
        ("由4%提高到5%", []),
        ("从3到5个", []),
        ("7%—6%", []),
        ("不低于6.5%—7%", []),
        ("3%—5%以上", []),
        ("2021—2025年", []),
        ("6%、7%", []),
    ],
)
def test_ends_of_one_range(text: str, expected: list[tuple[str, str]]) -> None:
    ends = [
        (first.value, second.value)
        for first, second in pairwise(numerals(text))
        if is_range(text, first, second)
    ]
    assert ends == expected


@pytest.mark.parametrize("limit", ["左右", "上下"])
def test_a_limit_behind_a_range_is_that_of_both_ends(limit: str) -> None:
    assert [numeral.qualifier for numeral in numerals(f"建设5—8家{limit}")] == ["约", "约"]
