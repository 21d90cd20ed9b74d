"""Words that are found together: the editors' groups, and what the vocabulary exchanges."""

from __future__ import annotations

from collections.abc import Iterable

from generator.index.normal import Normalizer
from generator.model.conversion import ConversionTables
from generator.model.search import Fold, SynonymGroup


def synonym_groups(
    written: Iterable[SynonymGroup], tables: ConversionTables, fold: Fold
) -> tuple[tuple[str, ...], ...]:
    """Groups of words, folded; groups that share a word are one."""
    normalize = Normalizer(fold)
    pairs = ((line.found, line.meant) for locale in tables.locales for line in locale.vocabulary)
    groups: list[dict[str, None]] = []
    for words in (*(group.words for group in written), *pairs):
        group = dict.fromkeys(normalize(word) for word in words)
        for other in [earlier for earlier in groups if earlier.keys() & group.keys()]:
            groups.remove(other)
            group = other | group
        groups.append(group)
    return tuple(tuple(group) for group in groups if len(group) > 1)
