"""What a report says at each place, as a digest: so a change is seen, and no sentence is kept."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from hashlib import sha256

from generator.model.figure import Paragraph
from generator.numerals.script import plain
from generator.numerals.simplified import simplified
from generator.report_parser.outline import Passage

_LENGTH = 12
_LEFT_OUT = re.compile(r"[^0-9A-Za-z㐀-鿿]")


def paragraphs_of(passages: Iterable[Passage]) -> tuple[Paragraph, ...]:
    """Each item and heading of the report; marks, blanks and the script make no difference."""
    texts: dict[str, list[str]] = defaultdict(list)
    for passage in passages:
        place = ".".join(passage.place.split(".")[:3])
        texts[place].append(_LEFT_OUT.sub("", simplified(plain(passage.text))))
    return tuple(Paragraph(f"{place} {_digest(''.join(said))}") for place, said in texts.items())


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:_LENGTH]
