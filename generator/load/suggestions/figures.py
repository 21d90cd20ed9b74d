"""A figure as a report prints it → its number, unit and qualifier: 约 9,300 家, 23.1 万, 四成."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.model.value import SCALES
from generator.numerals.numbers import any_of
from generator.numerals.numerals import NUMERAL, value_of
from generator.numerals.vocabulary import LIMITS_AFTER, LIMITS_BEFORE, LIMITS_INSIDE


def _by_word(limits: dict[str, list[str]]) -> dict[str, str]:
    return {word: limit for limit, words in limits.items() for word in words}


_SIGNS_BEFORE = {"约": ["~", "≈"], "超": [">"], "以上": ["≥", ">="], "以下": ["≤", "<="]}
_BEFORE = _by_word(LIMITS_BEFORE) | _by_word(_SIGNS_BEFORE)
_INSIDE = _by_word(LIMITS_INSIDE)
_AFTER = _INSIDE | _by_word(LIMITS_AFTER) | _by_word({"以上": ["+"]})
# A comma or a space parts thousands alone: 9,30 could be a decimal.
_DIGITS = r"[-−+]?(?:[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]+)(?:\.[0-9]*)?|[0-9]+/[0-9]+"
_RUN = f"{NUMERAL}{{1,20}}"  # more of them are no number
_WORDS = rf"(?:(?P<whole>{_RUN})分之)?(?P<part>{_RUN}(?:点{_RUN})?)"
_PRINTED = re.compile(
    rf"(?P<before>{any_of(_BEFORE)})?\s*"
    rf"(?:(?P<digits>{_DIGITS})|(?P<words>{_WORDS}))\s*(?P<inside>{any_of(_INSIDE)})?\s*"
    rf"(?P<unit>[%‰]|[^\W\d_]*?)\s*(?P<after>{any_of(_AFTER)})?",
)
# 百亿 says that it is much, not how much.
_ROUND = re.compile("[百千万亿].*")
_WITH_LETTERS = re.compile(r"(?=.*[0-9])[0-9Oo.,]+")


class Figure(NamedTuple):
    """`unit` is what stands after the number, `scale` what of it enlarges the indicator's own.

    `printed` is the print where it is not in digits.
    """

    value: str
    unit: str
    scale: str
    qualifier: str
    printed: str


def printed_figure(text: str) -> Figure | None:
    """What was meant by half-width, Simplified `text`; None where nobody can tell."""
    match = _PRINTED.fullmatch(_plain(text))
    if not match:
        return None
    before, after = match["before"], match["inside"] or match["after"]
    qualifier = _BEFORE[before] if before else _AFTER[after] if after else ""
    unit = match["unit"]
    if words := match["words"]:
        value, is_percentage = _value(match["whole"], match["part"]), match["whole"] == "百"
        printed = f"{words}{unit}" if unit or "/" in (value or "") else ""
        unit = "%" if is_percentage else unit
        return Figure(value, unit, "", qualifier, printed) if value else None
    value = re.sub(r"[, +]|\.$", "", match["digits"]).replace("−", "-")
    scales = [scale for scale in SCALES if unit.startswith(scale)]
    return Figure(value, unit, max(scales, key=len, default=""), qualifier, "")


def _value(whole: str | None, part: str) -> str | None:
    """The numeral in digits, a fraction with a stroke, but for a percentage."""
    if _ROUND.fullmatch(part):
        return None
    of, value = value_of(whole or "百"), value_of(part)
    if whole in (None, "百"):
        return value
    return f"{value}/{of}" if value and of else None


def _plain(text: str) -> str:
    """Without what spreadsheets put before a number, and with a point and zeros that are some."""
    text = re.sub(
        r"^[=¥]|(?<=[0-9])[。·](?=[0-9])", lambda match: "." if match.start() else "", text
    )
    text = re.sub(r"^(负|-\s+)(?=[0-9])", "-", text)
    return text.replace("O", "0").replace("o", "0") if _WITH_LETTERS.fullmatch(text) else text
