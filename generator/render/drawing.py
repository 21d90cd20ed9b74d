"""What every page is drawn with: the edition, its siblings, the templates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.model.briefing_page import BriefingPage
from generator.model.page import Alternate, Link, Page
from generator.model.site import EditionConfig
from generator.render import json_ld, urls
from generator.render.context import BriefingContext, EditionContext
from generator.render.former_anchors import FormerAnchors
from generator.render.headings import with_breaks
from generator.render.inline import TERM_MARK
from generator.render.json_ld import Thing
from generator.render.navigation import Pagination, menu_key, paginations
from generator.render.newer import newer
from generator.render.templates import Templates


@dataclass(frozen=True)
class Drawing:
    """One edition being drawn; `editions` are all of them, this one included."""

    context: EditionContext
    editions: tuple[EditionConfig, ...]
    templates: Templates
    _paginations: dict[str, Mapping[str, Pagination]] = field(
        default_factory=dict, repr=False, compare=False
    )

    def page(
        self,
        template: str,
        path: str,
        *,
        title: str,
        description: str,
        values: Mapping[str, object],
        menu: BriefingContext | EditionContext | None = None,
        breadcrumbs: Iterable[Link] = (),
        contents: Iterable[Link] = (),
        kicker: str = "",
        within: str = "",
        place: str = "",
        scripts: tuple[str, ...] = (),
        things: Iterable[Thing] = (),
        feed: Link | None = None,
    ) -> Page:
        """The page at `path`, written with the template of its kind.

        `within` is the series that the page is about a part of. `things` are what it says to
        machines, beside the way to it; `feed` is one about the same.
        """
        config = self.context.config
        home = Link(title=self.context.words["nav.home"], path=urls.home(config))
        briefing = menu if isinstance(menu, BriefingContext) else None
        way = (home, *_series_link(briefing), *breadcrumbs) if path != home.path else ()
        if way:
            things = (*things, json_ld.breadcrumbs(self.context, way, title))
        # Pages that are no briefing's may have the menu of one.
        is_own = briefing and path.startswith(urls.briefing(config, briefing.briefing))
        if briefing and is_own and breadcrumbs:
            within = briefing.report_name
        pagination = self._pagination(briefing, path) if briefing else Pagination()
        markdown = self.templates.write(
            template,
            words=self.context.words,
            title=title,
            contents=[_on_page(link, path) for link in contents],
            **values,
        )
        if TERM_MARK in markdown:
            scripts = (*scripts, "terms.js")
        below = urls.below(config, path)
        return Page(
            path=path,
            kind=template,
            edition=config.path,
            below=below,
            title=title,
            head_title=self._head_title(title, within),
            description=description,
            kicker=kicker,
            newer=newer(briefing, path) if briefing and path != home.path else None,
            markdown=with_breaks(self._former.written(markdown, template, below)),
            json_ld=json_ld.script(tuple(things)),
            menu=menu_key(menu) if menu else "",
            place=place,
            scripts=scripts,
            breadcrumbs=way,
            previous=pagination.previous,
            next=pagination.next,
            alternates=tuple(self.alternates(path)),
            feed=feed,
        )

    def _head_title(self, title: str, within: str) -> str:
        """The title, the report or the series of which the page is a part, the site; each once."""
        names = dict.fromkeys((title, within, self.context.site.config.title))
        return " - ".join(filter(None, names))

    def _pagination(self, briefing: BriefingContext, path: str) -> Pagination:
        """Asked for once for all pages of a briefing."""
        name = briefing.briefing.id
        if name not in self._paginations:
            self._paginations[name] = paginations(briefing)
        return self._paginations[name].get(path, Pagination())

    @cached_property
    def _former(self) -> FormerAnchors:
        return FormerAnchors(self.context.site.moves)

    def alternates(self, path: str) -> Iterable[Alternate]:
        """The page at `path` in every edition; beside home pages stands the chooser."""
        own = self.context.config
        for edition in self.editions:
            twin = urls.home(edition) + urls.below(own, path)
            for hreflang in (edition.locale, *edition.hreflang):
                yield Alternate(hreflang=hreflang, path=twin)
        if path == urls.home(own):
            yield Alternate(hreflang="x-default", path=urls.CHOOSER)


def _on_page(link: Link, page: str) -> Link:
    return Link(title=link.title, path=urls.relative(link.path, page))


def _series_link(context: BriefingContext | None) -> Iterator[Link]:
    """The breadcrumb above a briefing's own; a site of one series is its series."""
    if context and context.series and context.parent.extent.several_series:
        path = urls.series(context.config, context.series.id)
        yield Link(title=context.series.name, path=path)


def briefing_link(context: BriefingContext) -> Link:
    """The breadcrumb of a briefing's pages."""
    path = urls.briefing(context.config, context.briefing)
    return Link(title=context.report_name, path=path)


def data_link(context: BriefingContext, page: str) -> Link:
    """The way from a Markdown page to the briefing's data."""
    path = urls.page(context.config, context.briefing, BriefingPage.DATA)
    return Link(title=context.words["data.link"], path=urls.markdown_relative(path, page))
