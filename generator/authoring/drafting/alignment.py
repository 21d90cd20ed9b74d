"""The paragraphs of a report as it was, and as it is now: which is which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.model.figure import Paragraph
from generator.model.place import Place


@dataclass(frozen=True)
class Alignment:
    """`places` leads from where an item was to where it is; `changed` say something else there now.

    `added` were not there before, `gone` are not there any more.
    """

    places: Mapping[Place, Place]
    changed: tuple[Place, ...]
    added: tuple[Place, ...]
    gone: tuple[Place, ...]

    @property
    def moved(self) -> Mapping[Place, Place]:
        return {old: new for old, new in self.places.items() if old != new}


def aligned(kept: Sequence[Paragraph], paragraphs: Sequence[Paragraph]) -> Alignment:
    """`kept` are the paragraphs of the last reading, `paragraphs` those of now, in their order."""
    old, new = [*_items(kept)], [*_items(paragraphs)]
    matcher = SequenceMatcher(
        None,
        [paragraph.digest for paragraph in old],
        [paragraph.digest for paragraph in new],
        autojunk=False,
    )
    places: dict[Place, Place] = {}
    changed: list[Place] = []
    added: list[Place] = []
    gone: list[Place] = []
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        before, after = old[start:end], new[other_start:other_end]
        both = [*zip(before, after, strict=False)]
        places.update((one.place, other.place) for one, other in both)
        if tag != "equal":
            changed += [other.place for _, other in both]
        added += [paragraph.place for paragraph in after[len(both) :]]
        gone += [paragraph.place for paragraph in before[len(both) :]]
    return Alignment(places, tuple(changed), tuple(added), tuple(gone))


def _items(paragraphs: Iterable[Paragraph]) -> Iterable[Paragraph]:
    return (paragraph for paragraph in paragraphs if paragraph.place.item_number)
