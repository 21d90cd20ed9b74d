"""What a number looks like, in digits or in Chinese numerals, and its value."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.numerals.numerals import NUMERAL, value_of

# A blank parts thousands in Hong Kong's print (30 800 個), every digit in some old texts (1 2.5).
_SPACED = r"(?<![0-9.])[0-9](?: [0-9]){1,9}(?: ?[.] ?[0-9](?: [0-9]){0,3})?(?! ?[0-9])"
_SPACED_PART = r"(?<![0-9.])[0-9](?: [.] ?|[.] )[0-9](?: [0-9]){0,3}(?! ?[0-9])"
DIGITS = (
    rf"{_SPACED}|{_SPACED_PART}|"
    r"[0-9]{1,3}(?: [0-9]{3}){1,4}(?:\.[0-9]{1,4})?(?=[ ]?[㐀-鿿])"
    r"|[0-9]{1,3}(?:,[0-9]{3}){1,6}(?:\.[0-9]{1,8})?(?![0-9])|[0-9]{1,18}(?:\.[0-9]{1,8})?"
)
HAN = rf"{NUMERAL}{{1,16}}(?:点[零〇一二三四五六七八九]{{1,4}})?"
NUMBER = rf"(?:{DIGITS}|{HAN})"


def any_of(words: Iterable[str]) -> str:
    """A pattern for each of these words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def number_of(written: str) -> str | None:
    """The number in digits, without what parts its thousands; None for no one number."""
    return re.sub("[, ]", "", written) if written[0].isascii() else value_of(written)
