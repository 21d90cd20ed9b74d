"""Whether the editions are found alike: folded, a text and its conversion must be the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.index.normal import Normalizer
from generator.model.search import Fold


def disagreements(
    pairs: Iterable[tuple[str, str]], fold: Fold, synonyms: Iterable[Sequence[str]]
) -> Iterator[tuple[str, str]]:
    """The texts and their conversions that do not fold to the same.

    Words that are synonyms count as one.
    """
    normalize = Normalizer(fold)
    one_of: Mapping[str, str] = {
        normalize(word): normalize(words[0]) for words in synonyms for word in words
    }
    for source, converted in pairs:
        if source == converted:
            continue
        ours, theirs = normalize(source), normalize(converted)
        if ours != theirs and _united(ours, one_of) != _united(theirs, one_of):
            yield source, converted


def _united(text: str, one_of: Mapping[str, str]) -> str:
    for word in sorted(one_of, key=len, reverse=True):
        text = text.replace(word, one_of[word])
    return text
