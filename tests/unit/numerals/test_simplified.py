"""The table of Traditional characters is OpenCC's, and hits nothing that Simplified text has."""

from __future__ import annotations

from generator.convert.dictionaries import CHARACTERS, Shipped, shipped_path
from generator.numerals.simplified import TABLE, TRADITIONAL, simplified


def test_the_table_is_what_opencc_says() -> None:
    traditional, meant = TABLE.read_text("utf-8").splitlines()
    to_simplified = _shipped("TSCharacters")
    of_simplified = _shipped(CHARACTERS)
    expected = {
        char: to_simplified[char][0]
        for char in to_simplified
        if len(char) == 1 == len(to_simplified[char][0])
        and char not in to_simplified[char]
        and char not in of_simplified
        and _fits(char, "big5hkscs")
        and not _fits(char, "gb2312")
        and char <= "\uffff"
    }
    assert dict(zip(traditional, meant, strict=True)) == expected


def test_it_finds_the_first_and_spares_what_is_both() -> None:
    match = TRADITIONAL.search("乾隆瞭望，於是廣東")
    assert match
    assert (match.start(), match[0]) == (7, "廣")
    assert simplified("廣東瞭望") == "广东瞭望"


def _shipped(name: str) -> Shipped:
    return Shipped(shipped_path(name).read_bytes())


def _fits(char: str, codec: str) -> bool:
    try:
        char.encode(codec)
    except UnicodeEncodeError:
        return False
    return True
