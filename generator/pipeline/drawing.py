"""The pages and files of one briefing in one edition, or of an edition's own."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from generator.convert import converted
from generator.model.briefing import Briefing
from generator.model.conversion import ConversionTables
from generator.model.digest import Digest
from generator.model.joined import Coverage, Joined
from generator.model.joined_addresses import addresses
from generator.model.locale import Locale
from generator.model.moved_addresses import Way, ways, ways_of_indicators
from generator.model.page import Chrome, DataFile
from generator.model.search import Entry, counted
from generator.model.series import Extent
from generator.model.site import Edition, EditionConfig, Site
from generator.model.texts import texts
from generator.pipeline.checked import Checked, ReadBriefing
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.drawn import Drawn, drawn
from generator.pipeline.last_made import LastMade
from generator.pipeline.made_assets import made_assets
from generator.pipeline.neighbours import (
    Having,
    Neighbours,
    SeriesFigures,
    figures_by_series,
    having,
    neighbours,
)
from generator.pipeline.searching import Readings, entry_files, name_files
from generator.pipeline.shared_view import seen_by, undefined
from generator.pipeline.stubs import addressed, beside, named
from generator.publish import Surroundings, surroundings
from generator.reconciliation import Reconciliation
from generator.render import Renderer, urls


@dataclass
class BuildContext:
    """What pages are made with: the same for all pages of a site.

    Editions are converted when they are first asked for, in each process by itself.
    """

    checked: Checked
    theme: Path
    assets: tuple[DataFile, ...]
    series_figures: SeriesFigures
    near: Mapping[str, Neighbours]
    every: tuple[Coverage, ...]
    joined: Joined
    having: Mapping[str, Sequence[Having]]
    editions: tuple[EditionConfig, ...]
    _shared: dict[str, Site] = field(default_factory=dict)
    _beside: dict[str, tuple[Briefing, ...]] = field(default_factory=dict)

    @cached_property
    def around(self) -> Surroundings:
        """What surrounds each page; made where there are pages to draw."""
        base_url, chromes = self.checked.site.config.url, map(self._chrome, self.editions)
        return surroundings(base_url, tuple(chromes), self.assets, self.theme)

    def prepare(self) -> None:
        """Make what all pages share, once for all processes that are copied of this one."""
        _ = self.around

    def _chrome(self, config: EditionConfig) -> Chrome:
        """It may lead to pages of the newest briefing, of which it needs the address alone."""
        newest = addressed(self.checked.facts[0])
        original = self.checked.site.model_copy(update={"briefings": (newest,)})
        return self.renderer(self.edition(config, original), original, {}, self.joined).chrome()

    @property
    def moved(self) -> tuple[Way, ...]:
        """Where old addresses lead; what several reports have may have come back to one."""
        moves, there = self.checked.site.moves, {*addresses(self.joined)}
        own = (way for way in ways(moves) if way.was not in there)
        return (*own, *ways_of_indicators(moves, self.joined.indicators))

    def shared(self, config: EditionConfig) -> Site:
        """What all briefings share, in the edition of `config`; converted once."""
        if config.path not in self._shared:
            site = self.checked.site
            self._shared[config.path] = converted(site, config.locale, site.conversion)
        return self._shared[config.path]

    def edition(self, config: EditionConfig, original: Site) -> Edition:
        """The edition of `config`, with the briefings of `original`."""
        locale, tables = config.locale, self.checked.site.conversion
        own = tuple(_converted(briefing, locale, tables) for briefing in original.briefings)
        return Edition(
            config=config, site=self.shared(config).model_copy(update={"briefings": own})
        )

    def of_briefing(self, config: EditionConfig, read: ReadBriefing) -> Renderer:
        """Draws the pages of the briefing in an edition."""
        briefing = read.briefing
        facts = next(report for report in self.checked.facts if report.id == briefing.id)
        used = facts.indicators
        near = self.near[briefing.id]
        among = self._among(briefing, used)
        original = self.checked.site.model_copy(update={"briefings": among})
        edition = self.edition(config, original)
        told = (*used, *near.indicators)
        seen = Edition(config=config, site=seen_by(edition.site, told, briefing.id))
        original = seen_by(original, told, briefing.id)
        reconciliations: dict[str, Reconciliation] = {briefing.id: read.reconciliation}
        joined = self.joined.seen_by(used, facts.series)
        return self.renderer(seen, original, reconciliations, joined)

    def _among(self, briefing: Briefing, used: Collection[str]) -> tuple[Briefing, ...]:
        """It among others; the same ones, while its editions are drawn one after another."""
        if briefing.id not in self._beside:
            facts, near = self.checked.facts, self.near[briefing.id]
            self._beside.clear()
            self._beside[briefing.id] = beside(briefing, facts, used, self.series_figures, near)
        return self._beside[briefing.id]

    def of_edition(self, config: EditionConfig, presented: ReadBriefing | None) -> Renderer:
        """Draws the pages of an edition that are no briefing's, one of which presents a briefing.

        Of a site of several series none is presented.
        """
        facts, reconciliations = self.checked.facts, dict[str, Reconciliation]()
        if presented:
            near = self.near[presented.briefing.id]
            used = facts[0].indicators
            among = named(presented.briefing, facts, used, self.series_figures, near)
            reconciliations[presented.briefing.id] = presented.reconciliation
        else:
            among = tuple(map(addressed, facts))
        original = self.checked.site.model_copy(update={"briefings": among})
        edition = self.edition(config, original)
        seen = Edition(config=config, site=self.seen_by_editions(edition.site))
        original = self.seen_by_editions(original)
        return self.renderer(seen, original, reconciliations, self.joined)

    def seen_by_editions(self, site: Site) -> Site:
        """The site as pages see it that are no briefing's: they define nothing, or present one."""
        return undefined(site) if self.extent.several_series else site

    @property
    def extent(self) -> Extent:
        return Extent.of(self.checked.facts)

    def presented(self) -> ReadBriefing | None:
        """The briefing that the home pages present: the latest, where all are of one series."""
        newest = self.checked.facts[0].id
        return None if self.extent.several_series else self.checked.briefing(newest)

    def renderer(
        self,
        edition: Edition,
        original: Site,
        reconciliations: Mapping[str, Reconciliation],
        joined: Joined,
    ) -> Renderer:
        """Draws of an edition what is in it, which leads to what is `joined`."""
        return Renderer(
            edition,
            original,
            self.editions,
            self.theme,
            reconciliations,
            extent=self.extent,
            joined=joined,
        )


# What stands beside one briefing stands beside the next of its series too: ten years, or eleven, in
# three editions, and the briefing itself.
@lru_cache(maxsize=40)
def _converted(briefing: Briefing, locale: Locale, tables: ConversionTables) -> Briefing:
    return converted(briefing, locale, tables)


def desk(checked: Checked, theme: Path) -> BuildContext:
    """For the pages of what was checked, drawn with the templates of the folder `theme`."""
    site, common = checked.site, made_assets(DiskCache(checked.project), theme)
    configs = tuple(
        converted(edition, edition.locale, site.conversion) for edition in site.config.editions
    )
    every = tuple(map(Coverage.known, checked.facts))
    joined = Joined.of(every)
    return BuildContext(
        checked,
        theme,
        common,
        figures_by_series(checked.facts),
        neighbours(checked.facts),
        every,
        joined,
        having(checked.facts, joined.indicators),
        configs,
    )


def draw_briefing(
    desk: BuildContext, config: EditionConfig, read: ReadBriefing, last: LastMade
) -> tuple[Drawn, Digest]:
    """Everything of a briefing in an edition, and what the edition's other pages need of it.

    Of its pages those are made that are not as they were `last`.
    """
    renderer = desk.of_briefing(config, read).briefing(read.briefing.id)
    around = desk.around.with_menus([renderer.menu()])
    make = last.within(around).make
    pages = (make(draw()) for draw in renderer.pages().values())
    files = [*renderer.files(), *entry_files(config, read.briefing.id, renderer.entries)]
    written = _characters(texts(renderer.context.briefing), renderer.entries)
    return drawn(pages, files, written), renderer.digest()


class ToldInEdition(NamedTuple):
    """What an edition's own pages tell of: the briefing that is `presented`, a digest of each, how
    names are `read`, which pages are `there` beside them, and by id of a `series` the key of all
    that its pages tell.
    """

    presented: ReadBriefing | None
    digests: Sequence[Digest]
    read: Readings
    there: Collection[str]
    series: Mapping[str, str]


def draw_edition(
    desk: BuildContext, config: EditionConfig, told: ToldInEdition, last: LastMade
) -> tuple[Drawn, tuple[int, ...]]:
    """Everything of an edition that is no briefing's, its pages made as above; and how many things
    of each kind a search finds in it.
    """
    digests = told.digests
    renderer = desk.of_edition(config, told.presented)
    around = desk.around.with_menus([renderer.menu()])
    draws = renderer.pages(digests, desk.every)
    moved = renderer.moved({*told.there, *draws})
    made = last.within(around)
    keys = {path: key for name, key in told.series.items() for path in _of_series(config, name)}
    pages = (
        made.again(path, keys.get(path, "")) or made.make(draw(), keys.get(path, ""))
        for path, draw in (*draws.items(), *moved.items())
    )
    entries = renderer.entries(digests)
    files = [
        *renderer.feeds(digests, desk.every),
        *entry_files(config, "", entries),
        *name_files(config, renderer.context.site, told.read),
    ]
    shared = renderer.context.site.model_copy(update={"briefings": ()})
    written = _characters(texts(shared), entries)
    return drawn(pages, files, written), counted(entries)


def _of_series(config: EditionConfig, name: str) -> tuple[str, str]:
    return urls.series(config, name), urls.series_timeline(config, name)


def _characters(written: Iterable[str], entries: Iterable[Entry]) -> str:
    """All that the texts, and what a search finds, are written with."""
    sought = (f"{entry.title}{entry.text}{entry.note}" for entry in entries)
    return "".join(sorted(set().union(*written, *sought)))
