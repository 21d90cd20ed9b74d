"""In the review of a year its figures are results, unless the report or a note speaks of an aim."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.diagnostic import Diagnostic
from generator.load.mentions import LocatedMention
from generator.load.project import BriefingFiles
from generator.load.traversal import placed_observations
from generator.model.choice import FigureStatus, PartKind
from generator.reconciliation import Reconciliation

_AIM = re.compile("目标|目標|任务|任務|预期|預期|计划|計劃|规划|規劃|力争|力爭|要求|指标|指標")


def check(
    briefing: BriefingFiles, reconciliation: Reconciliation, located: Sequence[LocatedMention]
) -> Iterator[Diagnostic]:
    parts = briefing.head.value.parts if briefing.head else ()
    years = {
        part.id: part.about.year for part in parts if part.kind is PartKind.REVIEW and part.about
    }
    stated = {(source.name, mention.path): mention for source, mention in located}
    for source, path, place, observation in placed_observations(briefing):
        year = years.get(place.part)
        is_target = observation.status is FigureStatus.TARGET
        if not is_target or year is None or observation.period.year > year:
            continue
        mention = stated.get((source.name, (*path, "value")))
        indices = reconciliation.stated_by(mention) if mention else ()
        kept = [reconciliation.kept[index] for index in indices]
        words = [observation.caveat or "", *(f"{figure.counts}{figure.printed}" for figure in kept)]
        if kept and not any(map(_AIM.search, words)):
            details = {"value": kept[0].printed, "place": place}
            yield source.problem((*path, "status"), "target-of-a-review", **details)
