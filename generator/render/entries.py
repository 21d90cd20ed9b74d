"""What a reader can search for in an edition, each thing with its own anchor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.briefing_page import BriefingPage
from generator.model.digest import Digest, TermSense
from generator.model.glossary import Term
from generator.model.indicator import Indicator
from generator.model.milestone import Milestone
from generator.model.observation import Observation
from generator.model.search import Entry
from generator.model.section import Item, Section
from generator.render import urls
from generator.render.account import target_counts
from generator.render.briefing_pages import indices, page_link
from generator.render.context import BriefingContext, EditionContext
from generator.render.corrections import notes
from generator.render.facts import chapters
from generator.render.reports import series_lead
from generator.render.words import LocaleWords

_ENDS = ("。", "！", "？", "。”", "。」", "。』", "。）")


def briefing_entries(context: BriefingContext) -> Iterator[Entry]:
    """What a search finds of one briefing, kind by kind."""
    briefing = context.briefing
    yield from (_section(context, section) for section in briefing.sections)
    yield from (_item(context, item) for item in briefing.items())
    observed = {placed.observation.indicator for placed in context.observations}
    for indicator in context.parent.site.indicators:
        if indicator.id in observed:
            yield _indicator(context, indicator)
    yield from (_milestone(context, milestone) for milestone in briefing.milestones)
    yield from _pages(context)


def _pages(context: BriefingContext) -> Iterator[Entry]:
    """Pages as a whole, and the chapters of the one about source and method."""
    words, config, briefing = context.words, context.config, context.briefing
    yield _page(words["nav.overview"], briefing.title, urls.briefing(config, briefing))
    texts = {
        BriefingPage.TARGETS: target_counts(context),
        BriefingPage.DATA: words["data.link"],
        BriefingPage.ABOUT: words["about.lead"],
    }
    for page in indices(context):
        link = page_link(context, page)
        yield _page(link.title, texts.get(page, briefing.title), link.path)
    for name in chapters(context):
        path = urls.chapter(config, briefing, name)
        yield _page(words[f"about.{name}"], words["nav.about"], path)


def _text(*parts: str) -> str:
    """What a result shows, in sentences: it is shown by these, and some may be left out."""
    return "".join(part if part.endswith(_ENDS) else f"{part}。" for part in parts if part)


def _page(title: str, text: str, path: str) -> Entry:
    return Entry(kind="page", title=title, text=text, path=path)


def edition_entries(edition: EditionContext, digests: Iterable[Digest]) -> Iterator[Entry]:
    """What a search finds in an edition that is no briefing's; `digests` are of all briefings."""
    senses = [sense for digest in digests for sense in digest.senses]
    yield from (_term(edition, term, senses) for term in edition.site.terms)
    words, config = edition.words, edition.config
    lead = words.phrase("terms.lead", count=len(edition.site.terms))
    yield _page(words["nav.terms"], lead, urls.terms(config))
    for series in edition.of_several:
        path = urls.series(config, series.id)
        yield _page(series.name, series_lead(edition, series), path)
    if edition.joined.indicators:
        lead = words.phrase("recurring.lead", count=len(edition.joined.indicators))
        yield _page(words["recurring.title"], lead, urls.recurring(config))
    for topic in edition.site.topics:
        entry = _page(topic.title, topic.summary, urls.topic(config, topic.id))
        yield entry.model_copy(update={"names": topic.names})


def _section(context: BriefingContext, section: Section) -> Entry:
    return Entry(
        kind="section",
        title=section.title,
        text=_text(section.line, section.lead),
        path=urls.section(context.config, context.briefing, section.place),
        note=context.words.place(section.place),
    )


def _item(context: BriefingContext, item: Item) -> Entry:
    points = (f"{point.title}{context.words['list.colon']}{point.summary}" for point in item.points)
    notes = (note for note in (item.new, item.unplanned) if note)
    topics = _topics(context, item)
    return Entry(
        kind="item",
        title=item.title,
        text=_text(item.summary, *points, *notes, *topics, *item.responsible),
        path=urls.place(context.config, context.briefing, item.place),
        note=context.words.place(item.place),
    )


def _topics(context: BriefingContext, item: Item) -> Iterator[str]:
    """What of an item concerns a topic, with the names by which readers look for that."""
    words, topics = context.words, {topic.id: topic for topic in context.parent.site.topics}
    for topic_note in item.topics:
        topic = topics[topic_note.topic]
        names = words["search.comma"].join(topic.names)
        title = (
            words.phrase("search.topic", topic=topic.title, names=names) if names else topic.title
        )
        yield f"{title}{words['list.colon']}{topic_note.note}"


def _indicator(context: BriefingContext, indicator: Indicator) -> Entry:
    words = context.words
    figures: list[str] = []
    facts: list[str] = []
    for placed in context.observations_of(indicator.id):
        observation = placed.observation
        status = words.choice(observation.status)
        figure = words.in_full(observation, indicator.unit)
        figures.append(f"{words.period(observation.period)}{status}{figure}")
        facts += _facts(words, observation)
    return Entry(
        kind="indicator",
        title=indicator.name,
        text=_text(indicator.definition or "", indicator.rise or "", *facts),
        path=urls.indicator(context.config, context.briefing, indicator.id),
        note=words["list.semicolon"].join(figures),
    )


def _facts(words: LocaleWords, observation: Observation) -> Iterator[str]:
    """What a card says beside the figure."""
    if observation.change:
        yield words.change(observation.change)
    if rank := observation.rank:
        yield words.phrase("card.rank", claim=rank.claim, scope=rank.scope)
    if observation.of:
        yield words.phrase("card.of", whole=observation.of)
    if observation.caveat:
        yield observation.caveat
    yield from (note.text for note in notes(words, observation))


def _term(edition: EditionContext, term: Term, senses: Iterable[TermSense]) -> Entry:
    others = tuple(spelling for spelling in term.spellings if spelling != term.term)
    told = (sense.explanation for sense in senses if sense.term == term.id)
    return Entry(
        kind="term",
        title=term.term,
        text=_text(term.explanation, *told),
        path=urls.term(edition.config, term.id),
        names=others,
    )


def _milestone(context: BriefingContext, milestone: Milestone) -> Entry:
    words = context.words
    status = words.choice(milestone.status)
    return Entry(
        kind="milestone",
        title=milestone.title,
        text=_text(milestone.note or "", *(update.text for update in milestone.updates)),
        path=urls.milestone(context.config, context.briefing, milestone.id),
        note=f"{words.period(milestone.date)}{words['list.comma']}{status}",
    )
