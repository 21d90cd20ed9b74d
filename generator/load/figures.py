"""A figure as a report prints it → its number, unit and qualifier: 约 9,300 家, 23.1 万, 四成."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.load.numerals import NUMERAL, digits
from generator.model.indicator import SCALES

_QUALIFIERS = {
    "约": ("约 大约 约为 ~ ≈", "约 左右 上下"),
    "超": ("超 超过 逾 >", "多 余"),
    "近": ("近 将近 接近", ""),
    "以上": ("至少 不少于 不低于 ≥ >=", "以上 +"),
    "以下": ("至多 不超过 ≤ <=", "以下"),
}
_BEFORE = {each: word for word, (before, _) in _QUALIFIERS.items() for each in before.split()}
_AFTER = {each: word for word, (_, after) in _QUALIFIERS.items() for each in after.split()}
# A comma or a space parts thousands alone: 9,30 could be a decimal.
_DIGITS = r"[-−+]?(?:[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]+)(?:\.[0-9]*)?|[0-9]+/[0-9]+"
_PRINTED = re.compile(
    rf"(?P<before>{'|'.join(sorted(_BEFORE, key=len, reverse=True))})?\s*"
    rf"(?:(?P<number>{_DIGITS})|(?P<words>{NUMERAL}))\s*(?P<more>[多余])?\s*"
    rf"(?P<unit>[%‰]|[^\W\d_]*?)\s*(?P<after>{'|'.join(map(re.escape, _AFTER))})?",
)

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
    found = _PRINTED.fullmatch(_plain(text))
    if not found:
        return None
    word = found["before"] or ""
    after = found["more"] or found["after"] or ""
    qualifier = _BEFORE.get(word) or _AFTER.get(after) or ""
    unit = found["unit"]
    if words := found["words"]:
        value, is_percentage = digits(words), words.startswith("百分之")
        printed = f"{words}{unit}" if unit or "/" in (value or "") else ""
        unit = "%" if is_percentage else unit
        return Figure(value, unit, "", qualifier, printed) if value else None
    value = re.sub(r"[, +]|\.$", "", found["number"]).replace("−", "-")
    scales = [scale for scale in SCALES if unit.startswith(scale)]
    return Figure(value, unit, max(scales, key=len, default=""), qualifier, "")


def _plain(text: str) -> str:
    """Without what spreadsheets put before a number, and with a point and zeros that are some."""
    text = re.sub(r"^[=¥]|(?<=[0-9])[。·](?=[0-9])", lambda each: "." if each.start() else "", text)
    text = re.sub(r"^(负|-\s+)(?=[0-9])", "-", text)
    return text.replace("O", "0").replace("o", "0") if _WITH_LETTERS.fullmatch(text) else text
