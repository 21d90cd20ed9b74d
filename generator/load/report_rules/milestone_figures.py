"""The figures of a milestone's title and date stand in the report where the milestone says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.diagnostic import Diagnostic
from generator.load.mentions import LocatedMention
from generator.model.choice import FigureSort
from generator.model.place import Place
from generator.reconciliation import Reconciliation

_FIELDS = ("title", "date")


def check(
    reconciliation: Reconciliation, located: Sequence[LocatedMention]
) -> Iterator[Diagnostic]:
    """Each milestone once; a heading stands for all of its section, and a year is of many items."""
    told: set[str] = set()
    values: dict[str, set[str]] = defaultdict(set)
    for figure in reconciliation.figures:
        values[figure.place.item].add(figure.value)
    for source, mention in located:
        use = mention.use
        if use.milestone is None or use.field not in _FIELDS or use.milestone in told:
            continue
        place = Place(mention.places[0])
        if not place.item_number or mention.kind is FigureSort.YEAR:
            continue
        at = {
            reconciliation.figures[number].place.item
            for number in reconciliation.stated_by(mention)
        }
        # 5 个 may be said of what is 五大 there.
        if len(at) == 1 and place not in at and mention.value not in values[place]:
            (meant,) = at
            told.add(use.milestone)
            where = (*mention.path[:2], "place")
            details = {"value": mention.printed, "place": place, "meant": meant}
            problem = source.problem(where, "milestone-elsewhere", **details)
            yield source.retyped(problem, where, meant)
