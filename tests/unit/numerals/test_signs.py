"""By their signs forms of numerals are looked for: without, there are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.numerals import numerals
from generator.numerals.recognizer import DIGITS, GRAMMAR, SIGNS, Form
from generator.numerals.script import plain

# The sentences of the tests beside this one are of every style but these.
RARE = ["『百千万』工程", "2023年上半年", "2021/2022", "3∶7", "3比7"]
FILES = sorted(Path(__file__).parent.glob("test_*.py"))
LINES = [
    plain(line)
    for line in [*RARE, *(line for path in FILES for line in path.read_text("utf-8").splitlines())]
]
SIGNED = [
    (form, sign) for form in GRAMMAR if not form.signs & DIGITS for sign in sorted(form.signs)
]


def _without(signs: frozenset[str], line: str) -> str:
    return "".join(char for char in line if char not in signs)


@pytest.mark.parametrize("form", GRAMMAR, ids=lambda form: form.found.__name__)
def test_a_form_has_one_of_its_signs(form: Form) -> None:
    assert any(any(form.found(line)) for line in LINES)
    lines = [_without(form.signs, line) for line in LINES]
    assert [line for line in lines if any(form.found(line))] == []


@pytest.mark.parametrize(
    ("form", "sign"), SIGNED, ids=[f"{form.found.__name__}-{sign}" for form, sign in SIGNED]
)
def test_no_sign_is_needless(form: Form, sign: str) -> None:
    lines = [_without(form.signs - {sign}, line) for line in LINES]
    assert any(any(form.found(line)) for line in lines)


def test_every_numeral_has_a_sign() -> None:
    for line in LINES:
        for numeral in numerals(line):
            assert not SIGNS.isdisjoint(line[numeral.start : numeral.end]), line
