"""The targets of an earlier briefing, as far as its own files tell of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from generator.account import Observed, Years, reviewed_years, targets
from generator.authoring.drafting.answers.measure import Measure
from generator.authoring.drafting.answers.stated import Stated, stated, stated_by
from generator.authoring.drafting.answers.wording import Wording
from generator.load import (
    BriefingFiles,
    indicators_by_id,
    located_mentions,
    placed_observations,
    summarised,
)
from generator.load.project import Project
from generator.model.choice import FigureKind
from generator.model.figure import KeptFigure
from generator.model.indicator import Indicator
from generator.model.observation import Observation
from generator.model.place import Place
from generator.model.placeholder import PLACEHOLDER
from generator.model.printing import printed
from generator.model.source import Part
from generator.reconciliation import Reconciliation

_NAMED = re.compile("「(.+)」")
_STATING = ("value", "upper", "printed")


class Known(NamedTuple):
    """An observation of the earlier briefing, with what is known of it.

    `figures` are those of its report: one, or both ends of a range; none where none are kept.
    """

    place: Place
    observation: Observation
    indicator: Indicator
    figures: tuple[KeptFigure, ...]
    measure: Measure

    @property
    def named(self) -> str:
        """What it is of, and how much: 城镇新增就业 900 万人以上."""
        return f"{self.measure.name.text} {self.printed}"

    @property
    def stated(self) -> Stated:
        """It as the report has it, or as the briefing has where no figures are kept."""
        if self.figures:
            return stated(self.figures)
        return stated_by(self.observation, self.place, self.indicator.unit)

    @property
    def printed(self) -> str:
        """As the report prints it."""
        if len(self.figures) == 1:
            return self.figures[0].printed
        return printed(self.observation, self.indicator.unit)


class Target(NamedTuple):
    """`is_due` is whether the next report looks back on its period.

    `is_passed` is one that a report between the two is to tell of.
    """

    known: Known
    is_due: bool
    is_passed: bool


def known_of(project: Project, briefing: BriefingFiles) -> tuple[Known, ...]:
    """The observations of a briefing, in the order of its files."""
    indicators = indicators_by_id(project)
    figures = _figures(briefing, indicators)
    texts = _texts(briefing)
    known: list[Known] = []
    for source, path, place, observation in placed_observations(briefing):
        if not (indicator := indicators.get(observation.indicator)):
            continue
        kept = figures.get((source.name, tuple(path)), ())
        before = known[-1] if known and known[-1].place == place else None
        near = (before and before.indicator.name, indicator.definition, *texts[place])
        measure = _measure(observation, indicator, kept, [text or "" for text in near])
        known.append(Known(place, observation, indicator, kept, measure))
    return tuple(known)


def targets_of(known: Sequence[Known], parts: Iterable[Part], year: int) -> tuple[Target, ...]:
    """The targets among them, in the order of the report, which has these `parts`.

    The next one looks back on `year`.
    """
    observed = [Observed(target.place, target.observation) for target in known]
    split = targets(observed, reviewed_years(parts), Years(year, year))
    due, passed = ({*map(id, ones)} for ones in (split.due, split.passed))
    own = {*due, *passed, *map(id, split.later)}
    told = [
        Target(item, is_due=id(one) in due, is_passed=id(one) in passed)
        for item, one in zip(known, observed, strict=True)
        if id(one) in own
    ]
    return tuple(sorted(told, key=lambda target: target.known.place.order))


def _figures(
    briefing: BriefingFiles, indicators: Mapping[str, Indicator]
) -> Mapping[tuple[str, tuple[str | int, ...]], tuple[KeptFigure, ...]]:
    """What the report prints for each observation, by the file and the path to it."""
    if not briefing.figures:
        return {}
    kept = briefing.figures.value.figures
    located = [*located_mentions(briefing, indicators)]
    reconciliation = Reconciliation(kept, [mention for _, mention in located], summarised(briefing))
    by_path: dict[tuple[str, tuple[str | int, ...]], list[KeptFigure]] = defaultdict(list)
    for source, mention in located:
        use = mention.use
        if use.indicator and use.field in _STATING:
            for index in reconciliation.stated_by(mention)[:1]:
                figures = by_path[source.name, mention.path[:-1]]
                if kept[index] not in figures:
                    figures.append(kept[index])
    return {path: tuple(figures) for path, figures in by_path.items()}


def _texts(briefing: BriefingFiles) -> Mapping[Place, list[str]]:
    """What is written of each place: the titles of its section and its own."""
    texts: dict[Place, list[str]] = defaultdict(list)
    for section in briefing.sections:
        texts[section.value.place.heading()] += [section.value.title]
        for item in section.value.items:
            texts[item.place] += [section.value.title, item.title]
    return texts


def _measure(
    observation: Observation,
    indicator: Indicator,
    figures: tuple[KeptFigure, ...],
    near: list[str],
) -> Measure:
    around = " ".join(figure.counts.replace("…", " ") for figure in figures)
    name = _name(indicator) or around
    return Measure(
        name=Wording(name),
        said=Wording(f"{name} {around}"),
        near=Wording(" ".join(PLACEHOLDER.sub("", text) for text in near)),
        unit=indicator.unit,
        size=abs(observation.size(indicator.unit)),
        digits=observation.value.lstrip("-"),
        is_rate=observation.kind is FigureKind.RATE,
        falls=figures[0].falls if figures else observation.value.startswith("-"),
    )


def _name(indicator: Indicator) -> str:
    """What it is called; what a draft has called another where the name is still to write."""
    if PLACEHOLDER.search(indicator.name):
        named = _NAMED.search(indicator.name)
        return named[1] if named else ""
    return indicator.name
