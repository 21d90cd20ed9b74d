"""Names by how they are read: 专精特新 is found by zhuanjingtexin and by zjtx."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.model.page import DataFile

Reading = tuple[str, str]
"""A name in pinyin, without tones and blanks, and its initials alone."""

_SHORTEST = 2


def reading(name: str) -> Reading | None:
    """How a name is read; None if it has no two Han characters."""
    # To read its dictionaries takes a tenth of a second.
    from pypinyin import lazy_pinyin  # noqa: PLC0415

    if len(re.findall("[㐀-鿿]", name)) < _SHORTEST:
        return None
    syllables = lazy_pinyin(name, errors=_latin)
    return "".join(syllables), "".join(
        syllable[:1] if syllable.isascii() else "" for syllable in syllables
    )


def _latin(other: str) -> str:
    return "".join(re.findall("[a-z]", other.lower()))


def names(folder: str, read: Iterable[tuple[Reading, str]]) -> Iterator[DataFile]:
    """Files in `folder`, one for each letter with which readings begin; each name with its own."""
    by_letter: dict[str, dict[str, Reading]] = defaultdict(dict)
    for own, name in read:
        by_letter[own[0][0]].setdefault(name, own)
    for letter, those in sorted(by_letter.items()):
        lines = [[name, *own] for name, own in those.items()]
        text = json.dumps(lines, ensure_ascii=False, separators=(",", ":"))
        yield DataFile(path=f"{folder}{letter}.json", content=text.encode())
