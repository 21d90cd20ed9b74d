"""A figure's unit is its indicator's, a rate and a share have one that says so, a change too."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.mentions import indicators_by_id
from generator.load.project import Project
from generator.load.source_file import SourceFile
from generator.load.traversal import FoundObservation, observations
from generator.load.yaml_tree import Path
from generator.model.choice import FigureKind
from generator.model.value import SCALES
from generator.numerals.simplified import simplified

_PERCENT = ("%", "‰", "个百分点")
_OF_SHARES = (*_PERCENT, "成", "倍")
_SCALES = ("", *SCALES)
_OF_CHANGES = (*_PERCENT, "成", "倍")
_RARE = ("‱", "个千分点")  # right, but offered to nobody
_RELATIVE = (FigureKind.RATE, FigureKind.SHARE)
_MEANT = {"百分比": "%", "百分点": "个百分点", "个点": "个百分点"}


def check(project: Project) -> Iterator[Diagnostic]:
    if not project.indicators:
        return
    source, indicators = project.indicators.source, project.indicators.value.indicators
    for index, indicator in enumerate(indicators):
        if (meant := _meant(indicator.unit)) != indicator.unit:
            yield _mistyped(source, ("indicators", index, "unit"), indicator.unit, meant)
    units = {name: _meant(indicator.unit) for name, indicator in indicators_by_id(project).items()}
    for briefing in project.briefings:
        for located in observations(briefing):
            if unit := units.get(located.observation.indicator):
                yield from _scaled(located, unit)
                yield from _share(located, unit)
                yield from _change(located, unit)


def _scaled(located: FoundObservation, unit: str) -> Iterator[Diagnostic]:
    """万家 is right for 家, and so is 家, though it need not be said."""
    source, path, observation = located
    typed = observation.unit
    if not typed or (typed.endswith(unit) and simplified(typed.removesuffix(unit)) in _SCALES):
        return
    plain = simplified(typed).rstrip("…")
    problem = source.problem((*path, "unit"), "unscaled-unit", value=typed, unit=unit)
    for meant in (plain, f"{plain}{unit}"):
        is_scaled = meant.endswith(unit) and meant.removesuffix(unit) in _SCALES
        if is_scaled and not unit.startswith(tuple(SCALES)):
            problem = source.retyped(problem, (*path, "unit"), meant)
            break
    yield problem


def _share(located: FoundObservation, unit: str) -> Iterator[Diagnostic]:
    source, path, observation = located
    kind = observation.kind
    if kind in _RELATIVE and unit not in (*_OF_SHARES, *_RARE) and not observation.value.is_ratio:
        said = {"kind": kind.words[0], "unit": unit}
        yield source.problem((*path, "kind"), "unit-of-no-share", known=_OF_SHARES, **said)


def _change(located: FoundObservation, unit: str) -> Iterator[Diagnostic]:
    source, path, observation = located
    where = (*path, "change", "unit")
    if not (change := observation.change):
        return
    typed = simplified(change.unit)
    meant = _meant(typed)
    if meant != typed and meant in _OF_CHANGES:
        yield _mistyped(source, where, change.unit, meant)
    elif typed not in (*_OF_CHANGES, *_RARE) and not _is_amount(typed, unit):
        yield source.problem(where, "unit-of-no-change", value=change.unit, unit=unit)
    elif typed == "个百分点" and unit not in _PERCENT:
        problem = source.problem(where, "points-of-no-percentage", unit=unit)
        yield source.retyped(problem, where, '"%"')


def _is_amount(typed: str, unit: str) -> bool:
    """Whether a change is told in the unit of the figure itself: 1000 亿元 of 元."""
    bare = unit.removeprefix(max((s for s in SCALES if unit.startswith(s)), key=len, default=""))
    return typed.endswith(bare) and typed.removesuffix(bare) in _SCALES


def _meant(unit: str) -> str:
    """A unit without the marks of an input method: ％, “%” and %% are %."""
    plain = re.sub("%+", "%", unicodedata.normalize("NFKC", unit).strip("“”‘’\"'"))
    return _MEANT.get(plain, plain if plain in _PERCENT else unit)


def _mistyped(source: SourceFile, path: Path, typed: str, meant: str) -> Diagnostic:
    diagnostic = source.problem(path, "mistyped-unit", value=typed, meant=meant)
    return source.retyped(diagnostic, path, '"%"' if meant == "%" else meant)
