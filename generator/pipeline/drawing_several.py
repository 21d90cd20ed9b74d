"""What several briefings have: the page of an indicator that recurs, and their data as one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

from generator.convert import converted
from generator.model.briefing import Briefing
from generator.model.conversion import ConversionTables
from generator.model.facts import Facts
from generator.model.joined import DataCollection
from generator.model.locale import Locale
from generator.model.move import Move
from generator.model.site import Edition, EditionConfig
from generator.pipeline.drawing import BuildContext
from generator.pipeline.drawn import Drawn, DrawnPage, drawn
from generator.pipeline.shared_view import seen_by
from generator.pipeline.stubs import addressed, reported
from generator.publish import make_page
from generator.render import IndicatorRenderer, Renderer

_Stub: TypeAlias = tuple[Facts, Briefing]
"""A report, and what of its briefing is seen."""

_PART_OF = re.compile('"part_of":"([^"]+)"')


def draw_indicator(desk: BuildContext, name: str) -> list[Drawn]:
    """The page of an indicator that recurs, and its data, in each edition; a search finds it by its
    briefings.
    """
    among, used = _reported(desk, name), seen_with(desk, name)
    pages = []
    for config in desk.editions:
        renderer = _of(desk, config, among, used).indicator(name)
        _, draw = renderer.page()
        page = draw()
        made = DrawnPage.of(page, make_page(page, desk.around))
        pages.append(drawn([made], renderer.files(), ""))
    return pages


def indicator_renderer(desk: BuildContext, config: EditionConfig, name: str) -> IndicatorRenderer:
    """Draws the page of an indicator that recurs."""
    return _of(desk, config, _reported(desk, name), seen_with(desk, name)).indicator(name)


def collection_renderer(
    desk: BuildContext, config: EditionConfig, collection: DataCollection
) -> Renderer:
    """Puts the data of several briefings together."""
    ids = {coverage.id for coverage in collection.of}
    among = [(facts, addressed(facts)) for facts in desk.checked.facts if facts.id in ids]
    return _of(desk, config, among, collection.indicators)


def seen_with(desk: BuildContext, name: str) -> frozenset[str]:
    """The indicator, and those of which its figures are said to be a part."""
    records = (figure.record for having in desk.having[name] for figure in having.figures)
    return frozenset({name, *(whole for record in records for whole in _PART_OF.findall(record))})


def moves_of(desk: BuildContext, ids: frozenset[str]) -> tuple[Move, ...]:
    """Those of the addresses of these briefings, whose ids are in names on pages of several."""
    homes = {f"{name}/" for name in ids}
    moves = desk.checked.site.moves
    return tuple(move for move in moves if not move.kind and move.moved_to in homes)


def _reported(desk: BuildContext, name: str) -> list[_Stub]:
    return [(having.facts, reported(having)) for having in desk.having[name]]


def _of(
    desk: BuildContext, config: EditionConfig, among: Sequence[_Stub], used: frozenset[str]
) -> Renderer:
    """Draws what briefings have, seeing no more than that."""
    locale, tables = config.locale, desk.checked.site.conversion
    stubs = tuple(stub for _, stub in among)
    own = tuple(_converted(facts, stub, locale, tables) for facts, stub in among)
    original = desk.checked.site.model_copy(update={"briefings": stubs})
    site = seen_by(desk.shared(config).model_copy(update={"briefings": own}), used, "")
    moves = moves_of(desk, frozenset(stub.id for stub in stubs))
    seen = Edition(config=config, site=site.model_copy(update={"moves": moves}))
    return desk.renderer(seen, original, {}, desk.joined.seen_by(used, ""))


def _converted(facts: Facts, stub: Briefing, locale: Locale, tables: ConversionTables) -> Briefing:
    sections = converted(stub.sections, locale, tables)
    return _head(facts, locale, tables).model_copy(update={"sections": sections})


# Of every indicator all reports tell, hundreds in three editions, and each by its names.
@lru_cache(maxsize=1024)
def _head(facts: Facts, locale: Locale, tables: ConversionTables) -> Briefing:
    return converted(addressed(facts), locale, tables)
