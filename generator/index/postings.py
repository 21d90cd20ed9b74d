"""Which things hold which characters and pairs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from generator.index.blocks import Shown
from generator.index.normal import Normalizer, grams
from generator.model.search import Fold


def postings(editions: Sequence[Sequence[Shown]], fold: Fold) -> Mapping[str, str]:
    """For each gram the numbers of the things that hold it, as the widget reads them.

    Those that hold it in the title, and behind a semicolon those that do in the text alone, each
    as its difference from the one before: `1 2 10;4`. A thing is one in all editions: a gram of
    any of them leads to it.
    """
    normalize = Normalizer(fold)
    in_title: dict[str, list[int]] = {}
    in_text: dict[str, list[int]] = {}
    for number, versions in enumerate(zip(*editions, strict=True)):
        titles = _grams(normalize, (each.title for each in versions))
        texts = _grams(normalize, (f"{each.text} {each.note}" for each in versions))
        for gram in titles:
            in_title.setdefault(gram, []).append(number)
        for gram in texts - titles:
            in_text.setdefault(gram, []).append(number)
    found = {gram: _deltas(numbers) for gram, numbers in in_title.items()}
    for gram, numbers in in_text.items():
        found[gram] = f"{found.get(gram, '')};{_deltas(numbers)}"
    return found


def _grams(normalize: Normalizer, texts: Iterable[str]) -> set[str]:
    # In most editions most texts are the same, once they are folded.
    return set().union(*map(grams, set(map(normalize.folded, texts))))


def _deltas(numbers: Sequence[int]) -> str:
    return " ".join([str(numbers[0]), *(str(one - last) for last, one in pairwise(numbers))])
