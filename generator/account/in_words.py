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
        each.observation.anchor: _continuing(each.place, briefing, items) for each in left
    }
    named = {
        each.observation.anchor: [
            item
            for item in continuing[each.observation.anchor]
            if _names(item, indicators[each.observation.indicator].name)
        ]
        for each in left
    }
    known = {*told, *(each.place for each in left if named[each.observation.anchor])}
    found: dict[str, Item] = {}
    for observed in left:
        anchor = observed.observation.anchor
        those = named[anchor] or ([] if observed.place in known else continuing[anchor])
        if those:
            found[anchor] = those[0]
    return found


def _continuing(place: Place, briefing: str, items: Sequence[Item]) -> list[Item]:
    return [
        item
        for item in items
        if any(named.briefing == briefing and named.place == place for named in item.continues)
    ]


def _names(item: Item, name: str) -> bool:
    """Whether the name stands in what is written of the item, however it is spaced."""
    return name.replace(" ", "") in f"{item.title}\n{item.written}".replace(" ", "")
