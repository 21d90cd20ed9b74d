"""An edition → what its readers read, record by record."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from generator.model.base import Frozen
from generator.model.briefing import Briefing
from generator.model.briefing_page import BriefingPage
from generator.model.glossary import Sense, Term
from generator.model.observation import Observation
from generator.model.page import Page
from generator.model.place import Place
from generator.model.records import EditionRecords, Piece, Record, RecordKind
from generator.model.section import Item, Section
from generator.model.site import Edition, EditionConfig, Site, SiteConfig
from generator.render import urls
from generator.render.context import (
    BriefingContext,
    EditionContext,
    PlacedObservation,
)
from generator.render.corrections import notes
from generator.render.plain_text import plain_text
from generator.render.rendering import render, renderers
from generator.render.words import LocaleWords

# Fields that the record's title says, that are records of their own, or that nobody reads.
_APART: dict[type[Frozen], frozenset[str]] = {
    SiteConfig: frozenset({"editions"}),
    EditionConfig: frozenset({"locale", "path", "hreflang"}),
    Term: frozenset({"id", "match"}),
    Sense: frozenset({"term"}),
    Briefing: frozenset(
        {"id", "source", "parts", "comparisons", "senses", "sections", "milestones", "figures"}
    ),
    Section: frozenset({"place", "observations", "items"}),
    Item: frozenset({"place", "observations"}),
    Observation: frozenset(
        {
            "indicator",
            "period",
            "status",
            "value",
            "upper",
            "unit",
            "printed",
            "qualifier",
            "change",
            "corrections",
        }
    ),
}


def read(original: Site, editions: Sequence[Edition], theme: Path) -> tuple[EditionRecords, ...]:
    """All that readers read in each edition of a site, which editors wrote as `original`, drawn
    with the templates of the folder `theme`.
    """
    pages = render(original, editions, theme).pages
    return tuple(
        _reading(renderer.context, pages) for renderer in renderers(original, editions, theme)
    )


def _reading(context: EditionContext, pages: Sequence[Page]) -> EditionRecords:
    records = [*_site(context)]
    for briefing in context.briefings:
        records += [*_briefing(briefing), *_figures(briefing), *_milestones(briefing)]
    shown = [
        Record(kind=RecordKind.PAGE, key=(page.below,), title=page.title, path=page.below)
        for page in pages
        if page.path.startswith(urls.home(context.config))
    ]
    return EditionRecords(
        folder=context.config.path,
        name=context.config.name,
        is_source=context.config.locale.is_source,
        records=(*records, *shown),
    )


def _site(context: EditionContext) -> Iterator[Record]:
    site, words, config = context.site, context.words, context.config
    yield _record(words, site.config, ("site",), site.config.title, "")
    for edition in site.config.editions:
        key, kind = ("edition", edition.path), RecordKind.EDITION
        yield _record(words, edition, key, edition.name, "", kind=kind)
    for subject in site.subjects:
        yield _record(words, subject, ("subject", subject.id), subject.title, "")
    for topic in site.topics:
        path = urls.below(config, urls.topic(config, topic.id))
        yield _record(words, topic, ("topic", topic.id), topic.title, path)
    for indicator in site.indicators:
        path = next((_card(briefing, indicator.id) for briefing in context.briefings), "")
        yield _record(words, indicator, ("indicator", indicator.id), indicator.name, path)
    for term in site.terms:
        path = urls.below(config, urls.term(config, term.id))
        yield _record(words, term, ("term", term.id), term.term, path, kind=RecordKind.TERM)


def _card(context: BriefingContext, indicator: str) -> str:
    return urls.below(context.config, urls.indicator(context.config, context.briefing, indicator))


def _briefing(context: BriefingContext) -> Iterator[Record]:
    briefing, words, config = context.briefing, context.words, context.config
    path = urls.below(config, urls.briefing(config, briefing))
    about = urls.below(config, urls.page(config, briefing, BriefingPage.ABOUT))
    yield _record(words, briefing, (briefing.id, "briefing"), briefing.title, path)
    source = words.phrase("fact.title", title=briefing.source.title)
    yield _record(words, briefing.source, (briefing.id, "source"), source, about)
    for part in briefing.parts:
        yield _record(words, part, (briefing.id, "part", part.id), part.title, path)
    for comparison in briefing.comparisons:
        where = _where(context, context.place_of(comparison))
        yield _record(
            words, comparison, (briefing.id, "comparison", comparison.id), comparison.title, where
        )
    for sense in briefing.senses:
        yield _sense(context, sense)
    for section in briefing.sections:
        yield _place(context, section)
        yield from (_place(context, item) for item in section.items)


def _sense(context: BriefingContext, sense: Sense) -> Record:
    words, config = context.words, context.config
    term = next(term for term in context.parent.site.terms if term.id == sense.term)
    title = words.phrase("thread.link", title=term.term, place=context.report_name)
    path = urls.below(config, urls.sense(config, sense.term, context.briefing))
    key = (context.briefing.id, "sense", sense.term)
    return _record(words, sense, key, title, path, kind=RecordKind.TERM)


def _place(context: BriefingContext, record: Section | Item) -> Record:
    words, place = context.words, record.place
    title = words.phrase("thread.link", title=record.title, place=words.place(place))
    key = (context.briefing.id, "place", place)
    return _record(words, record, key, title, _where(context, place))


def _where(context: BriefingContext, place: Place) -> str:
    return urls.below(context.config, urls.place(context.config, context.briefing, place))


def _figures(context: BriefingContext) -> Iterator[Record]:
    return (_figure(context, observation) for observation in context.observations)


def _figure(context: BriefingContext, placed: PlacedObservation) -> Record:
    """The value as it is printed, how it moved, its place, what was corrected; then the rest."""
    words, observation = context.words, placed.observation
    value = words.in_full(observation, context.unit_of(observation))
    change = words.change(observation.change) if observation.change else ""
    pieces = [
        _piece(Observation, "value", value),
        _piece(Observation, "change", change),
        _piece(Item, "place", words.place(placed.place)),
        _piece(Observation, "corrections", " ".join(_told(words, observation))),
    ]
    return Record(
        kind=RecordKind.FIGURE,
        key=(
            context.briefing.id,
            observation.indicator,
            observation.period,
            observation.status.code,
        ),
        title=context.named(observation),
        path=_where(context, placed.place),
        pieces=(*(piece for piece in pieces if piece.text), *_pieces(words, observation)),
    )


def _told(words: LocaleWords, observation: Observation) -> Iterator[str]:
    for note in notes(words, observation):
        yield f"{note.date}{words['list.colon']}{note.text}"


def _milestones(context: BriefingContext) -> Iterator[Record]:
    briefing, config = context.briefing, context.config
    for milestone in briefing.milestones:
        key = (briefing.id, "milestone", milestone.id)
        path = urls.below(config, urls.milestone(config, briefing, milestone.id))
        yield _record(
            context.words, milestone, key, milestone.title, path, kind=RecordKind.MILESTONE
        )


def _record(
    words: LocaleWords,
    value: Frozen,
    key: tuple[str, ...],
    title: str,
    path: str,
    *,
    kind: RecordKind = RecordKind.TEXT,
) -> Record:
    pieces = tuple(_pieces(words, value))
    return Record(kind=kind, key=key, title=title, path=path, pieces=pieces)


def _pieces(words: LocaleWords, value: Frozen) -> Iterator[Piece]:
    """Every field of the record that says something."""
    for name in _told_fields(type(value)):
        if text := plain_text(words, getattr(value, name)):
            yield _piece(type(value), name, text)


def _piece(record: type[Frozen], field: str, text: str) -> Piece:
    return Piece(field=field, name=record.model_fields[field].title or field, text=text)


def _told_fields(record: type[Frozen]) -> Collection[str]:
    apart = _APART.get(record, frozenset({"id"}))
    return [name for name in record.model_fields if name not in apart]
