"""Numbers as a search takes them: 24,454, 2.4454万 and 两万四千四百五十四 are one.

The widget does the same in JavaScript (theme/assets/search.js); both are held to the same vectors
in tests/search_vectors.json. It knows less than the grammar of generator/numerals, for it has to be
written twice: a number, its scale, and whether it is a part of something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import gcd

SIGN = "#"
"""Before a value in the index, where no text has it."""

_DIGITS = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
_HAN = "[零〇一二两兩三四五六七八九十百千万萬亿億]+(?:[点點][零〇一二三四五六七八九]+)?"
_ANY = f"(?:{_DIGITS}|{_HAN})"
_SCALES = "万亿|萬億|千亿|千億|百亿|百億|十亿|十億|[亿億]|千[万萬]|百[万萬]|十[万萬]|[万萬]|千|百"
_SIGN = "%|‰|成(?![员員立为為果本功就长長绩績效熟品型套片都不])"
_NUMBER = re.compile(
    f"({_ANY}) ?分之 ?({_ANY})|({_DIGITS})(?: ?({_SCALES}))?(?: ?({_SIGN}))?|({_HAN})({_SIGN})?"
)
_RATIO = re.compile(
    f"每 ?({_ANY}) ?([^ 0-9，。；、]{{1,4}}?)[^，。；、0-9]{{0,16}}?有 ?({_ANY}) ?\\2"
)
_BEFORE_CODE, _AFTER_CODE = re.compile("[a-z.]"), re.compile(r"[a-z]|\.[0-9]")
_VALUES = {"零": 0, "〇": 0, "两": 2, "兩": 2} | {
    char: value for value, char in enumerate("一二三四五六七八九", 1)
}
_POWERS = {"十": 1, "百": 2, "千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8}
_WHOLES = {"百": "100", "千": "1000", "万": "10000", "萬": "10000"}
_MYRIADS = 4
_YEAR = 4


def values(text: str) -> Iterator[str]:
    """The value of each number of a folded text, in digits: 24454, 22.2%, 1/3.

    Of 469.60 亿 and of 22.2% also the number as it stands, without its scale and sign.
    """
    for match in _NUMBER.finditer(text):
        if value := _value(text, match):
            yield value
            if match[4] or match[5]:
                yield _plain(match[3]) or value
    for match in _RATIO.finditer(text):
        if (whole := _plain(match[1])) and (part := _plain(match[3])):
            yield _part(part, whole)


def _value(text: str, match: re.Match[str]) -> str | None:
    if match[1]:
        whole, part = _WHOLES.get(match[1]) or _plain(match[1]), _plain(match[2])
        return _part(part, whole) if whole and part else None
    if match[3]:
        start, end = match.span()
        is_code = (start and _BEFORE_CODE.match(text, start - 1)) or _AFTER_CODE.match(text, end)
        number = None if is_code else _plain(match[3])
        power = sum(_POWERS[char] for char in match[4] or "")
        return _with_sign(_shifted(number, power) if number and power else number, match[5])
    is_one = len(match[6]) == 1 and not match[7]
    return None if is_one else _with_sign(_plain(match[6]), match[7])


def _with_sign(number: str | None, sign: str | None) -> str | None:
    if number and sign == "成":
        return f"{_shifted(number, 1)}%"
    if number and sign == "‰":
        return f"{_shifted(number, -1)}%"
    return number and number + (sign or "")


def _plain(written: str) -> str | None:
    """A number in digits, without needless zeros, which a code like 0012 needs; None if none."""
    if not written[0].isascii():
        return _of_han(written)
    number = written.replace(",", "")
    return number if re.match("0[0-9]", number) else _shifted(number, 0)


def _of_han(written: str) -> str | None:
    """二〇二三 is 2023, 两万四千 is 24000; None for what is no number, such as 十四五 or 千万."""
    whole, point, decimals = written.replace("點", "点").partition("点")
    if all(char in _VALUES for char in whole):
        is_spelt = len(whole) == 1 or len(whole) == _YEAR
        number = int("".join(str(_VALUES[char]) for char in whole)) if is_spelt else None
    else:
        number = _of_units(whole)
    if number is None:
        return None
    behind = "".join(str(_VALUES[char]) for char in decimals)
    return _shifted(f"{number}{'.' if point else ''}{behind}", 0)


def _of_units(written: str) -> int | None:
    total = section = 0
    digit: int | None = None
    last, last_myriad = _MYRIADS, 100
    for at, char in enumerate(written):
        if char in _VALUES:
            if digit:
                return None
            digit = _VALUES[char]
            continue
        power = _POWERS[char]
        if power < _MYRIADS:
            if digit is None and (power > 1 or at) and char != "十":
                return None
            if power >= last:
                return None
            section += (1 if digit is None else digit) * 10**power
            last = power
        else:
            section += digit or 0
            if not section or power >= last_myriad:
                return None
            total += section * 10**power
            section, last, last_myriad = 0, _MYRIADS, power
        digit = None
    return total + section + (digit or 0)


def _shifted(number: str, power: int) -> str:
    """The number, in digits, times ten to the `power`; no arithmetic rounds it."""
    whole, _, decimals = number.partition(".")
    if power < 0:
        whole = whole.rjust(1 - power, "0")
        whole, decimals = whole[:power], whole[power:] + decimals
    moved = decimals[: max(power, 0)].ljust(max(power, 0), "0")
    whole = (whole + moved).lstrip("0") or "0"
    decimals = decimals[max(power, 0) :].rstrip("0")
    return f"{whole}.{decimals}" if decimals else whole


def _part(part: str, whole: str) -> str:
    """A part of a whole: in per cent where that is exact, else as a fraction in lowest terms."""
    powers = {"10": 1, "100": 0, "1000": -1, "10000": -2}
    if whole in powers:
        return f"{_shifted(part, powers[whole])}%"
    if "." in part + whole or not int(whole):
        return f"{part}/{whole}"
    common = gcd(int(part), int(whole))
    above, below = int(part) // common, int(whole) // common
    if 10**4 % below == 0:
        return f"{_shifted(str(above * 10**4 // below), -2)}%"
    return f"{above}/{below}"
