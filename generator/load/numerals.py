"""Numbers written in Chinese: 九千三百, 二十二点二, 四分之一, 百分之五."""

from __future__ import annotations

import re

_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10**4, "亿": 10**8}
_ALL = "".join((*_DIGITS, *_TENS, *_MYRIADS))
_RUN = f"[{_ALL}]{{1,20}}"  # with more it is no number, and Python's own are too large to print
NUMERAL = rf"(?:{_RUN}分之)?{_RUN}(?:点{_RUN})?"
"""What such a number looks like."""

# 三万二 is 32,000 to some and a slip of the pen to others; 百亿 says that it is much.
_VAGUE = re.compile("[百千万亿].*|.*[百千万亿][一二两三四五六七八九]")


def digits(text: str) -> str | None:
    """The number in digits, a ratio with a stroke; None where it could be read in two ways."""
    text = text.removeprefix("百分之")
    whole, _, part = text.partition("分之")
    if part:
        denominator, numerator = _integer(whole), _integer(part)
        return f"{numerator}/{denominator}" if numerator and denominator else None
    whole, _, fraction = text.partition("点")
    number = _integer(whole)
    if number is None or any(char not in _DIGITS for char in fraction):
        return None
    places = "".join(str(_DIGITS[char]) for char in fraction)
    return f"{number}.{places}" if places else str(number)


def year_digits(text: str) -> str:
    """The text with a year, months and days in digits: 二〇二五年十月五日 is 2025年10月5日."""
    return re.sub(_RUN, lambda found: digits(found[0]) or found[0], text)


def _integer(text: str) -> int | None:
    if not text or _VAGUE.fullmatch(text):
        return None
    if all(char in _DIGITS for char in text):
        return int("".join(str(_DIGITS[char]) for char in text))
    total = below_myriad = digit = 0
    for char in text:
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char in _TENS:
            below_myriad += (digit or 1) * _TENS[char]
            digit = 0
        else:
            lesser = below_myriad + digit
            total = (total + lesser) * _MYRIADS[char] if char == "亿" else total + lesser * 10**4
            below_myriad = digit = 0
    return total + below_myriad + digit
