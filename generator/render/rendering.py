"""Editions → pages in Markdown and files: a briefing, an edition's shared pages, or all of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path

from generator.model.digest import Digest, ListedMilestone
from generator.model.indicator import Indicator
from generator.model.joined import Coverage, DataCollection, Joined, collections
from generator.model.page import Chrome, DataFile, Menu, Rendering
from generator.model.search import Entry, Searchable, counted
from generator.model.series import Extent
from generator.model.site import Edition, EditionConfig, Site
from generator.reconciliation import Reconciliation, reconciled
from generator.render.account import account_lines
from generator.render.briefing_terms import term_senses, term_uses
from generator.render.chrome import chrome
from generator.render.context import BriefingContext, EditionContext
from generator.render.drawing import Drawing
from generator.render.entries import briefing_entries, edition_entries
from generator.render.feed import feed, news, series_feed
from generator.render.findings import findings
from generator.render.headlines import headlines, line
from generator.render.navigation import menu_of
from generator.render.open_data import OpenData, Read, collected_files
from generator.render.open_data.indicator import indicator_files
from generator.render.pages import (
    Draw,
    briefing_pages,
    edition_pages,
    indicator_page,
    moved_pages,
)
from generator.render.pages.topic import topic_groups
from generator.render.templates import page_templates


class Renderer:
    """Draws one edition; of the briefings of its site only those that it is asked for are read."""

    def __init__(
        self,
        edition: Edition,
        original: Site,
        editions: Sequence[EditionConfig],
        theme: Path,
        reconciliations: Mapping[str, Reconciliation],
        *,
        extent: Extent,
        joined: Joined,
    ) -> None:
        """`original` is the site as editors wrote it, `editions` are all of them, in their own
        scripts, `theme` is the folder of the templates, `reconciliations` those of the briefings,
        `extent` that of the whole site; `joined` is what stands on pages that are no briefing's.
        """
        self._theme = theme
        self.context = EditionContext(edition, original, reconciliations, extent, joined)
        self._drawing = Drawing(self.context, tuple(editions), page_templates(theme / "pages"))

    def briefing(self, name: str) -> BriefingRenderer:
        """For the briefing of this id."""
        context = next(report for report in self.context.briefings if report.briefing.id == name)
        return BriefingRenderer(self._drawing, context, OpenData(context))

    def menu(self) -> Menu:
        """That of the pages that are no briefing's."""
        return menu_of(self.context.menu_of)

    def chrome(self) -> Chrome:
        return chrome(self.context, self._theme)

    def pages(self, digests: Sequence[Digest], every: Sequence[Coverage]) -> Mapping[str, Draw]:
        """How each page that is no briefing's is drawn, but for those of indicators.

        `digests` are those of all briefings, newest first; `every` is what each of them covers.
        """
        return edition_pages(self._drawing, digests, every)

    def moved(self, there: Collection[str]) -> Mapping[str, Draw]:
        """How each page is drawn that only leads on to one of those that are `there`."""
        return moved_pages(self._drawing, there)

    def indicator(self, name: str) -> IndicatorRenderer:
        """For the indicator of this id, which recurs."""
        return IndicatorRenderer(self._drawing, self.context.indicators[name])

    def collected(self, collection: DataCollection, read: Read) -> Iterator[DataFile]:
        """The data of several briefings as one; `read` gives that of each by its path."""
        return collected_files(self.context, collection, read)

    def feeds(self, digests: Sequence[Digest], every: Sequence[Coverage]) -> Iterator[DataFile]:
        """That of the edition, and those of series."""
        yield feed(self.context, chain.from_iterable(digest.news for digest in digests))
        for collection in collections(every):
            if collection.series:
                ids = {one.id for one in collection.of}
                own = (digest.news for digest in digests if digest.briefing in ids)
                series = self.context.series[collection.series]
                yield series_feed(self.context, series, chain.from_iterable(own))

    def entries(self, digests: Iterable[Digest]) -> tuple[Entry, ...]:
        """What a search finds that is no briefing's; `digests` as above."""
        return tuple(edition_entries(self.context, digests))


@dataclass(frozen=True)
class IndicatorRenderer:
    """Draws the page of an indicator that recurs, from what each report says of it."""

    drawing: Drawing
    indicator: Indicator

    def page(self) -> tuple[str, Draw]:
        """Its path, and how it is drawn."""
        return indicator_page(self.drawing, self.indicator)

    def files(self) -> Iterator[DataFile]:
        return indicator_files(self.drawing.context, self.indicator)


@dataclass(frozen=True)
class BriefingRenderer:
    """Draws one briefing of an edition."""

    drawing: Drawing
    context: BriefingContext
    published: OpenData

    def menu(self) -> Menu:
        return menu_of(self.context)

    def pages(self) -> Mapping[str, Draw]:
        """How each of its pages is drawn, by its path."""
        return briefing_pages(self.drawing, self.context, self.published)

    def files(self) -> tuple[DataFile, ...]:
        return tuple(self.published.files())

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """What a search finds of it."""
        return tuple(briefing_entries(self.context))

    def digest(self) -> Digest:
        """What the edition's shared pages and files tell of it."""
        return Digest(
            briefing=self.context.briefing.id,
            line=line(self.context),
            finding=findings(self.context)[0],
            headlines=tuple(headlines(self.context)),
            milestones=tuple(
                ListedMilestone(
                    id=milestone.id,
                    title=milestone.title,
                    iso_date=milestone.date,
                    status_word=milestone.status.words[0],
                )
                for milestone in self.context.briefing.milestones
            ),
            counts=counted(self.entries),
            account=tuple(account_lines(self.context)),
            news=tuple(news(self.context)),
            topics=tuple(topic_groups(self.context)),
            terms=tuple(term_uses(self.context)),
            senses=tuple(term_senses(self.context)),
        )


def renderers(original: Site, editions: Sequence[Edition], theme: Path) -> list[Renderer]:
    """One for each of the editions of a site, which editors wrote as `original`."""
    configs = [edition.config for edition in editions]
    reconciliations: dict[str, Reconciliation] = {
        briefing.id: reconciled(briefing, original.indicators) for briefing in original.briefings
    }
    extent = Extent.of(original.briefings)
    joined = Joined.of([*map(Coverage.of, original.briefings)])
    return [
        Renderer(edition, original, configs, theme, reconciliations, extent=extent, joined=joined)
        for edition in editions
    ]


def render(original: Site, editions: Sequence[Edition], theme: Path) -> Rendering:
    """Every page and file of every edition of a site, which editors wrote as `original`, drawn with
    the templates of the folder `theme`.
    """
    drawing = renderers(original, editions, theme)
    every = [*map(Coverage.of, original.briefings)]
    names = [coverage.id for coverage in every]
    briefings = [[renderer.briefing(name) for name in names] for renderer in drawing]
    digests = [[briefing.digest() for briefing in those] for those in briefings]
    told = list(zip(drawing, digests, strict=True))
    all_of_it = [*chain.from_iterable(briefings)]
    recurring = sorted(drawing[0].context.joined.indicators)
    indicators = [renderer.indicator(name) for renderer in drawing for name in recurring]
    files = [file for part in all_of_it for file in part.files()]
    contents = {file.path: file.content for file in files}
    draws = [
        *(renderer.pages(those, every) for renderer, those in told),
        *(briefing.pages() for briefing in all_of_it),
        dict(indicator.page() for indicator in indicators),
    ]
    there = {path for pages in draws for path in pages}
    draws += [renderer.moved(there) for renderer in drawing]
    return Rendering(
        base_url=original.config.url,
        pages=tuple(draw() for pages in draws for draw in pages.values()),
        menus=_menus(drawing, all_of_it),
        chromes=tuple(renderer.chrome() for renderer in drawing),
        files=(
            *(file for renderer, those in told for file in renderer.feeds(those, every)),
            *files,
            *(file for indicator_renderer in indicators for file in indicator_renderer.files()),
            *(
                file
                for renderer in drawing
                for collection in collections(every)
                for file in renderer.collected(collection, contents.__getitem__)
            ),
        ),
        searchable=(
            *(
                Searchable(briefing=name, editions=tuple(briefing.entries for briefing in one))
                for name, one in zip(names, zip(*briefings, strict=True), strict=True)
            ),
            Searchable(
                briefing="", editions=tuple(renderer.entries(those) for renderer, those in told)
            ),
        ),
    )


def _menus(editions: Iterable[Renderer], briefings: Iterable[BriefingRenderer]) -> tuple[Menu, ...]:
    """Each once: where a site is of one series, its other pages have a briefing's."""
    menus = (
        *(briefing.menu() for briefing in briefings),
        *(edition.menu() for edition in editions),
    )
    return tuple({menu.key: menu for menu in menus}.values())
