"""Which targets a report answers by an item that says in words what became of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from generator.account.observed import Observed
from generator.model.indicator import Indicator
from generator.model.place import Place
from generator.model.section import Item


def items_in_words(
    left: Sequence[Observed],
    told: Collection[Place],
    briefing: str,
    items: Sequence[Item],
    indicators: Mapping[str, Indicator],
) -> Mapping[str, Item]:
    """By name of each target that is answered so, the item; `left` are those of a `briefing`.

    An item that names the indicator speaks of its target. Else it may speak of all targets of the
    item that it continues, if none of them is named or `told` by a figure.
    """
    continuing = {
        target.observation.anchor: _continuing(target.place, briefing, items) for target in left
    }
    named = {
        target.observation.anchor: [
            item
            for item in continuing[target.observation.anchor]
            if _names(item, indicators[target.observation.indicator].name)
        ]
        for target in left
    }
    known = {*told, *(target.place for target in left if named[target.observation.anchor])}
    answers: dict[str, Item] = {}
    for target in left:
        anchor = target.observation.anchor
        those = named[anchor] or ([] if target.place in known else continuing[anchor])
        if those:
            answers[anchor] = those[0]
    return answers


def _continuing(place: Place, briefing: str, items: Sequence[Item]) -> list[Item]:
    return [
        item
        for item in items
        if any(named.briefing == briefing and named.place == place for named in item.continues)
    ]


def _names(item: Item, name: str) -> bool:
    """Whether the name stands in what is written of the item, however it is spaced."""
    return name.replace(" ", "") in f"{item.title}\n{item.written}".replace(" ", "")
