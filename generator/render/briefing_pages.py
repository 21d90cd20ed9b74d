"""What each page of a briefing is called, and which of them a briefing has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from generator.model.briefing_page import BriefingPage
from generator.model.page import Link
from generator.render import urls
from generator.render.context import BriefingContext


class _Kind(NamedTuple):
    """`label` is the key of what menus and the search call the page."""

    label: str
    is_in: Callable[[BriefingContext], bool]


def _every(_: BriefingContext) -> bool:
    return True


def _one_with_a_report_before(context: BriefingContext) -> bool:
    return context.earlier is not None


def _one_with_the_figures_of_its_report(context: BriefingContext) -> bool:
    return bool(context.briefing.figures)


_KINDS: Mapping[BriefingPage, _Kind] = {
    BriefingPage.INDICATORS: _Kind("nav.indicators", _every),
    BriefingPage.TIMELINE: _Kind("nav.timeline", _every),
    BriefingPage.TARGETS: _Kind("targets.title", _one_with_a_report_before),
    BriefingPage.FIGURES: _Kind("nav.figures", _one_with_the_figures_of_its_report),
    BriefingPage.DATA: _Kind("nav.data", _every),
    BriefingPage.ABOUT: _Kind("nav.about", _every),
    BriefingPage.WHOLE: _Kind("nav.whole", _every),
}


def pages_of(context: BriefingContext) -> tuple[BriefingPage, ...]:
    """Those that the briefing has, in the order of the menu."""
    return tuple(page for page in BriefingPage if _KINDS[page].is_in(context))


def indices(context: BriefingContext) -> tuple[BriefingPage, ...]:
    """Those that one reads on the screen: all but the one that is printed."""
    return tuple(page for page in pages_of(context) if page is not BriefingPage.WHOLE)


def page_link(context: BriefingContext, page: BriefingPage) -> Link:
    path = urls.page(context.config, context.briefing, page)
    return Link(title=context.words[_KINDS[page].label], path=path)
