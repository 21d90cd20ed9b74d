"""What several briefings have: the page of an indicator that recurs, and their data as one."""

from __future__ import annotations

import re

from generator.model.briefing import Briefing
from generator.model.joined import DataCollection
from generator.model.move import Move
from generator.model.site import Edition, EditionConfig
from generator.pipeline.drawing import BuildContext
from generator.pipeline.drawn import Drawn, DrawnPage, drawn
from generator.pipeline.shared_view import seen_by
from generator.pipeline.stubs import addressed, reported
from generator.publish import make_page
from generator.render import IndicatorRenderer, Renderer

_PART_OF = re.compile('"part_of":"([^"]+)"')


def draw_indicator(desk: BuildContext, name: str) -> list[Drawn]:
    """The page of an indicator that recurs, and its data, in each edition; a search finds it by its
    briefings.
    """
    among, used = reported(desk.having[name]), seen_with(desk, name)
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
    among = reported(desk.having[name])
    return _of(desk, config, among, seen_with(desk, name)).indicator(name)


def collection_renderer(
    desk: BuildContext, config: EditionConfig, collection: DataCollection
) -> Renderer:
    """Puts the data of several briefings together."""
    ids = {coverage.id for coverage in collection.of}
    among = tuple(addressed(facts) for facts in desk.checked.facts if facts.id in ids)
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


def _of(
    desk: BuildContext, config: EditionConfig, among: tuple[Briefing, ...], used: frozenset[str]
) -> Renderer:
    """Draws what briefings have, seeing no more than that."""
    original = desk.checked.site.model_copy(update={"briefings": among})
    site = seen_by(desk.edition(config, original).site, used, "")
    moves = moves_of(desk, frozenset(briefing.id for briefing in among))
    seen = Edition(config=config, site=site.model_copy(update={"moves": moves}))
    return desk.renderer(seen, original, {}, desk.joined.seen_by(used, ""))
