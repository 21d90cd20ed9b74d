"""What a reader can search for, and how characters are folded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Annotated

from generator.model.base import Frozen, NonEmpty, field
from generator.model.text import Prose

KINDS = ("section", "item", "indicator", "term", "milestone", "page")
"""The kinds of things that a search finds; of equals the earlier kind is first."""


class Entry(Frozen):
    """A thing that a search can find: a section, an indicator, a term, a page and the like.

    `path` is relative to the site's root and leads to the thing's own anchor; `kind` is the code of
    a label; `note` is what a result shows beside the title, such as an indicator's value; `names`
    are what else it is called, by which it is found as by its title.
    """

    kind: str
    title: str
    text: str
    path: str
    note: str = ""
    names: tuple[str, ...] = ()


def counted(entries: Iterable[Entry]) -> tuple[int, ...]:
    """How many there are of each of the KINDS."""
    counts = Counter(entry.kind for entry in entries)
    return tuple(counts[kind] for kind in KINDS)


class Searchable(Frozen):
    """What is found together, in every edition: of a briefing, or where that is "" all else."""

    briefing: str
    editions: tuple[tuple[Entry, ...], ...]


class SynonymGroup(Frozen, title="一组同义词"):
    """Words that mean the same to a reader who searches: 芯片, 晶片, 积体电路."""

    words: Annotated[
        NonEmpty[Prose],
        field(
            "词 词语 同义词",
            "意思相同的词，中文只写简体；外文的名称和缩写也写在这里。",
            ["芯片", "晶片", "chip"],
        ),
    ]


class Fillers(Frozen):
    """Words that only ask, for an amount or for a meaning: 有多少, 是什么."""

    amount: tuple[Prose, ...] = ()
    meaning: tuple[Prose, ...] = ()


class Fold(Frozen):
    """Characters → the one that stands for all of their forms; both texts are of one length."""

    characters: str
    folded: str

    def of(self, text: str) -> str:
        return text.translate(dict(zip(map(ord, self.characters), self.folded, strict=True)))
