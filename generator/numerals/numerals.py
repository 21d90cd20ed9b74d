"""Chinese numerals → numbers.

Our own: of the libraries, cn2an (0.5) refuses 百, 百亿 and 十余, which reports are full of.
"""

from __future__ import annotations

import re

_DIGITS = {char: str(value) for value, char in enumerate("零一二三四五六七八九")} | {
    "〇": "0",
    "○": "0",
    "两": "2",
}
_TENS = {"十": 10, "百": 100, "千": 1000}
_SCALES = {"万": 10**4, "亿": 10**8}

NUMERAL = "[零〇○一二两三四五六七八九十百千万亿]"
_FORM = re.compile(r"([零〇○一二两三四五六七八九十百千万亿]+)(?:点([零〇一二三四五六七八九]+))?")
_LEAST_SPELT = 3  # 三五 is "three to five"
_SPELT = re.compile(r"[零〇○一二三四五六七八九]{2,}")


def value_of(numeral: str) -> str | None:
    """The numeral in digits: 二百零五 is 205, 百 is 100, 三点五 is 3.5, 二〇二四 is 2024.

    None for what is no one number: 三五, 千百亿.
    """
    form = _FORM.fullmatch(numeral)
    if not form:
        return None
    whole, part = form[1], form[2]
    decimals = "." + "".join(_DIGITS[char] for char in part) if part else ""
    if _SPELT.fullmatch(whole):
        spelt = "".join(_DIGITS[char] for char in whole)
        return spelt + decimals if len(spelt) >= _LEAST_SPELT or "〇" in whole else None
    number = _integer(whole)
    return None if number is None else f"{number}{decimals}"


def _integer(numeral: str) -> int | None:
    """Reads left to right; a unit may not be larger than the one before it, or stand alone
    but in front."""
    total = section = 0
    digit: int | None = None
    last = last_scale = 10**12
    for char in numeral:
        if char in _DIGITS:
            if digit:
                return None
            digit = int(_DIGITS[char])
        elif char in _TENS:
            tens = _TENS[char]
            if tens >= last or (digit is None and (section or (total and tens != _TENS["十"]))):
                return None
            section += (1 if digit is None else digit) * tens
            digit, last = None, tens
        else:
            section += digit or 0
            scale = _SCALES[char]
            if scale == last_scale or (not section and not total):
                if numeral != char:
                    return None
                section = 1
            if scale > last_scale:
                total = (total + section) * scale
            else:
                total += section * scale
            section, digit, last, last_scale = 0, None, 10**12, scale
    if digit:
        # 一万三 is 13000, 二百五 is 250; 二百零五 has its zero.
        bare = numeral[-2:-1] in {**_TENS, **_SCALES} and numeral[-2] != "十"
        before = {**_TENS, **_SCALES}[numeral[-2]] // 10 if bare else 1
        section += digit * before
    return total + section
