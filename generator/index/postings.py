"""Which things hold which characters and pairs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from operator import sub

from generator.index.blocks import Shown
from generator.index.normal import Normalizer, grams
from generator.model.search import Fold

APART = "~"
"""Behind the numbers of a gram that some editions do not have in all of the things."""


def postings(editions: Sequence[Sequence[Shown]], fold: Fold) -> Mapping[str, str]:
    """For each gram the numbers of the things that hold it, as the widget reads them.

    Those that hold it in the title or another name, and behind a semicolon those that do in the
    text alone, each as its difference from the one before: `1 2 10;4`. A thing is one in all
    editions: a gram of any of them leads to it, and where not all of them have it, APART stands at
    the end.
    """
    normalize = Normalizer(fold)
    in_title: dict[str, list[int]] = defaultdict(list)
    in_text: dict[str, list[int]] = defaultdict(list)
    apart: set[str] = set()
    for number, versions in enumerate(zip(*editions, strict=True)):
        # In most editions most texts are the same, once they are folded.
        folded = {tuple(map(normalize.folded, texts)) for texts in map(_searched, versions)}
        per_version = [(grams(title), grams(text)) for title, text in folded]
        titles = set().union(*(title for title, _ in per_version))
        texts = set().union(*(text for _, text in per_version))
        if len(per_version) > 1:
            everywhere = set.intersection(*(title | text for title, text in per_version))
            apart |= (titles | texts) - everywhere
        for gram in titles:
            in_title[gram].append(number)
        for gram in texts - titles:
            in_text[gram].append(number)
    by_gram = {gram: _deltas(numbers) for gram, numbers in in_title.items()}
    for gram, numbers in in_text.items():
        by_gram[gram] = f"{by_gram.get(gram, '')};{_deltas(numbers)}"
    for gram in apart:
        by_gram[gram] += APART
    return by_gram


def _searched(shown: Shown) -> tuple[str, str]:
    return "\n".join((shown.title, *shown.names)), f"{shown.text} {shown.note}"


def _deltas(numbers: Sequence[int]) -> str:
    return " ".join(map(str, map(sub, numbers, (0, *numbers))))
