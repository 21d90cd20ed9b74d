"""The pages and files of indicators that recur, drawn or as they are kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from generator.pipeline.digests import facts_from_data
from generator.pipeline.drawing import BuildContext
from generator.pipeline.drawing_several import draw_indicator, moves_of, seen_with
from generator.pipeline.drawn import PageFacts
from generator.pipeline.keys import key_of
from generator.pipeline.made_briefings import BriefingBuild
from generator.pipeline.shared_view import common_key
from generator.pipeline.workers import shared_out

_FOR_ONE = 10
"""How many take as long to draw as one briefing."""


class MadeIndicator(NamedTuple):
    """What the rest of a site needs of an indicator in each edition, its files being written."""

    told: tuple[PageFacts, ...]
    paths: tuple[str, ...]


def indicator_keys(table: BuildContext, made_by: str) -> dict[str, str]:
    """Of each indicator that has a page, the key of all that it is made of."""
    site = table.checked.site
    records: dict[str, str] = {
        indicator.id: indicator.model_dump_json() for indicator in site.indicators
    }
    common = key_of(made_by, common_key(site), table.checked.facts[0].id)
    return {
        name: key_of(
            common,
            [records[other] for other in sorted(seen_with(table, name))],
            [(having.facts.names(), having.figures) for having in table.having[name]],
            moves_of(table, frozenset(having.facts.id for having in table.having[name])),
        )
        for name in sorted(table.joined.indicators)
    }


def made_indicators(
    making: BriefingBuild, keys: Mapping[str, str], processes: int | None
) -> list[MadeIndicator]:
    """Every indicator that has a page, in all editions."""
    drawing = _Drawing(making, keys)
    missing = [name for name, key in keys.items() if not making.kept.has(_name(name), key)]
    long = len(missing) // _FOR_ONE
    return [*shared_out(_made, drawing, [*keys], long=long, processes=processes, together=_FOR_ONE)]


@dataclass(frozen=True)
class _Drawing:
    making: BriefingBuild
    keys: Mapping[str, str]


def _made(drawing: _Drawing, indicator: str) -> MadeIndicator:
    making, key = drawing.making, drawing.keys[indicator]
    name = _name(indicator)
    if record := making.kept.put(name, key, making.folder):
        told = tuple(map(facts_from_data, record.about["told"]))
        return MadeIndicator(told, record.paths())
    drawn = draw_indicator(making.desk, indicator)
    told = tuple(page.told for page in drawn)
    files = [file for page in drawn for file in page.files]
    about = {"told": [page._asdict() for page in told]}
    making.kept.keep_and_put(name, key, about, files, making.folder)
    return MadeIndicator(told, tuple(file.path for file in files))


def _name(indicator: str) -> str:
    return f"indicators/{indicator}"
