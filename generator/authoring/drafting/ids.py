"""Ids for what is named in Chinese: 城镇新增就业 is chengzhen-xinzeng-jiuye."""

from __future__ import annotations

import re
from collections.abc import Container
from itertools import count

from generator.report_parser import words

_LONGEST = 48
_SLUG = re.compile("[a-z0-9]+")


def slug(name: str) -> str:
    """The name in pinyin, a hyphen between its words; empty where it has nothing to be read."""
    # To read its dictionaries takes a tenth of a second.
    from pypinyin import lazy_pinyin  # noqa: PLC0415

    read = ["".join(lazy_pinyin(word.text)).lower() for word in words(name)]
    kept = ""
    for syllables in ("".join(_SLUG.findall(one.replace("ü", "v"))) for one in read):
        longer = f"{kept}-{syllables}".strip("-") if syllables else kept
        if len(longer) > _LONGEST:
            break
        kept = longer
    return kept


def free(wanted: str, taken: Container[str]) -> str:
    """The id itself, or the first of wanted-2, wanted-3 that nobody has."""
    if wanted not in taken:
        return wanted
    return next(numbered for number in count(2) if (numbered := f"{wanted}-{number}") not in taken)
