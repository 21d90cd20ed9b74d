"""Whether the editions are found alike: folded, a text and its conversion must be the same."""

from __future__ import annotations

import re
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
    # In one pass, the longest first: 寸 is no word of 英寸.
    longest_first = sorted(one_of, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest_first)) or "(?!)")

    def united(text: str) -> str:
        return pattern.sub(lambda match: one_of[match[0]], text)

    for source, converted in pairs:
        if source == converted:
            continue
        ours, theirs = normalize(source), normalize(converted)
        if ours != theirs and united(ours) != united(theirs):
            yield source, converted
