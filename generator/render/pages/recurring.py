"""The indicators that have pages of their own, by subject."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.model import anchors
from generator.model.joined import Coverage
from generator.model.page import Link, Page
from generator.render import urls
from generator.render.context import EditionContext
from generator.render.drawing import Drawing
from generator.render.words import LocaleWords


class _Indicator(NamedTuple):
    """The `span` says of which years it has figures, the `text` how many, in how many reports."""

    name: str
    path: str
    span: str
    text: str


class _Group(NamedTuple):
    title: str
    anchor: str
    indicators: tuple[_Indicator, ...]


def recurring_link(context: EditionContext) -> Iterator[Link]:
    """The way to the page, if there is one."""
    if context.joined.indicators:
        yield Link(title=context.words["recurring.title"], path=urls.recurring(context.config))


def page(drawing: Drawing, every: Sequence[Coverage]) -> Page:
    """`every` is what each briefing covers."""
    context, words = drawing.context, drawing.context.words
    path = urls.recurring(context.config)
    groups = list(_groups(drawing, every, path))
    lead = words.phrase("recurring.lead", count=len(context.joined.indicators))
    return drawing.page(
        "recurring",
        path,
        title=words["recurring.title"],
        description=lead,
        values={
            "lead": lead,
            "groups": groups,
            "data": Link(
                title=words["data.link"],
                path=urls.markdown_relative(urls.collection(context.config, ""), path),
            ),
        },
        menu=context.menu_of,
        contents=[Link(title=group.title, path=f"{path}#{group.anchor}") for group in groups],
    )


def _groups(drawing: Drawing, every: Sequence[Coverage], page: str) -> Iterator[_Group]:
    context = drawing.context
    told = _told(context.joined.indicators, every)
    for subject in context.site.subjects:
        listed = tuple(
            _Indicator(
                name=indicator.name,
                path=urls.relative(urls.indicator_page(context.config, indicator.id), page),
                span=_span(context.words, told[indicator.id]),
                text=_text(context.words, told[indicator.id]),
            )
            for indicator in context.site.indicators
            if indicator.subject == subject.id and indicator.id in context.joined.indicators
        )
        if listed:
            yield _Group(subject.title, anchors.subject(subject.id), listed)


def _told(
    indicators: Collection[str], every: Sequence[Coverage]
) -> Mapping[str, list[tuple[str, str]]]:
    """By indicator the briefing and the period of each figure."""
    by_name: dict[str, list[tuple[str, str]]] = {name: [] for name in indicators}
    for coverage in every:
        for name, period in coverage.figures:
            if name in by_name:
                by_name[name].append((coverage.id, period))
    return by_name


def _span(words: LocaleWords, figures: Sequence[tuple[str, str]]) -> str:
    """Of which years there are figures."""
    years = [int(period[:4]) for _, period in figures]
    first, last = min(years), max(years)
    if first == last:
        return words.year(first)
    return words.phrase("recurring.span", first=first, last=last)


def _text(words: LocaleWords, figures: Sequence[tuple[str, str]]) -> str:
    """How many figures there are, in how many reports."""
    return words.phrase(
        "recurring.text",
        reports=len({briefing for briefing, _ in figures}),
        figures=len(figures),
    )
