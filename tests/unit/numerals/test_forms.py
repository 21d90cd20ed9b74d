"""What a PDF gives for a character is told with the character, and read as it."""

from __future__ import annotations

import unicodedata

import pytest

from generator.numerals import numerals
from generator.numerals.forms import ODD_FORM, RADICALS, usual
from generator.numerals.simplified import TRADITIONAL


def test_every_radical_stands_for_a_character_of_a_simplified_text() -> None:
    assigned = {chr(code) for code in RADICALS if unicodedata.category(chr(code)) != "Cn"}
    assert {"⺀", "⻳", "⼀", "⿕"} <= assigned
    for radical in assigned:
        meant = usual(radical)
        assert ODD_FORM.fullmatch(radical)
        assert not ODD_FORM.search(meant), radical
        assert not TRADITIONAL.search(meant), radical
        assert "CJK UNIFIED IDEOGRAPH" in unicodedata.name(meant), radical


@pytest.mark.parametrize(
    ("odd", "meant"),
    [
        ("⻓", "长"),
        ("⻑", "长"),
        ("⺠", "民"),
        ("⻯", "龙"),
        ("⾞", "车"),
        ("\uf902", "车"),
        ("e\u0301", "é"),
    ],
)
def test_a_form_and_what_is_typed_for_it(odd: str, meant: str) -> None:
    assert usual(odd) == meant


def test_a_number_in_radicals_is_read() -> None:
    (numeral,) = numerals("引进⼆⼗家企业")
    assert (numeral.start, numeral.end) == (2, 5)
