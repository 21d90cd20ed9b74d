from __future__ import annotations

from decimal import Decimal

import pytest

from generator.render.json_ld import script
from generator.render.open_data.rows import plain
from generator.render.open_data.table import guarded


@pytest.mark.parametrize(
    "text", ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "＝1", "-", "-2+3+cmd|' /C calc'!A0"]
)
def test_a_formula_is_text_after_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize(
    "text",
    [
        "-0.5",
        "-0.5%",
        "-5% 至 -3%",
        "-3 万家",
        "-1/4",
        "1/4",
        "469.60",
        "约 -3 亿元",
        "港口 = 码头",
        "",
    ],
)
def test_figures_and_plain_text_stay(text: str) -> None:
    assert guarded(text) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("469.60", "469.6"),
        ("100", "100"),
        ("1.2E+8", "120000000"),
        ("0.250000", "0.25"),
        ("0", "0"),
    ],
)
def test_numbers_for_machines_have_no_idle_zeros(number: str, text: str) -> None:
    assert plain(Decimal(number)) == text


def test_json_ld_cannot_end_its_script() -> None:
    written = script([{"name": "</script><!-- & \u2028\u2029"}])
    assert not set("<>&\u2028\u2029") & set(written)
    assert "\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029" in written
    assert script([]) == ""
