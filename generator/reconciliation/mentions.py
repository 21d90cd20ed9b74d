"""A briefing → every figure that it states, and where in the report each has to stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from generator.model.briefing import Briefing, BriefingHead
from generator.model.choice import PartKind
from generator.model.figure import Use, UsePlace
from generator.model.indicator import Indicator
from generator.model.milestone import Milestone
from generator.model.place import Place
from generator.model.placeholder import PLACEHOLDER
from generator.model.section import Item, Section
from generator.model.source import Part
from generator.numerals import numerals
from generator.reconciliation.dated import dated
from generator.reconciliation.mention import ANYWHERE, Mention, Path, found_mention
from generator.reconciliation.observed import observed

Text = tuple[str, Path]
"""A text, and the path to it."""


def briefing_mentions(briefing: Briefing, indicators: Mapping[str, Indicator]) -> Iterator[Mention]:
    """All those of a briefing; `indicators` are by id."""
    mentions = chain(
        head_mentions(briefing),
        *(section_mentions(section, indicators) for section in briefing.sections),
        milestone_mentions(briefing.milestones),
    )
    return (with_year(mention, briefing.parts) for mention in mentions)


def with_year(mention: Mention, parts: Iterable[Part]) -> Mention:
    """The mention with the year of the part in which it stands, or the one before, if it may be."""
    own, _, _ = mention.places[0].partition(".")
    part = next((part for part in parts if part.id == own), None)
    if part is None or part.about is None:
        return mention
    year = str(part.about)
    before = str(int(year) - 1)
    precedes = mention.may_precede and part.kind is PartKind.PLAN and mention.value == before
    return mention._replace(year=before if precedes else year)


def section_mentions(section: Section, indicators: Mapping[str, Indicator]) -> Iterator[Mention]:
    """Those of a section's texts and observations; `indicators` are by id."""
    own = section.place.section
    places = (f"{own}.0", own)
    for field in ("title", "line", "lead"):
        yield from _text(own, field, [(getattr(section, field), (field,))], places)
    for index, observation in enumerate(section.observations):
        yield from observed(observation, Place(f"{own}.0"), ("observations", index), indicators)
    for index, item in enumerate(section.items):
        yield from _item(item, ("items", index), indicators)


def _item(item: Item, path: Path, indicators: Mapping[str, Indicator]) -> Iterator[Mention]:
    places = (item.place, item.place.section)
    for field in ("title", "summary"):
        yield from _text(item.place, field, [(getattr(item, field), (*path, field))], places)
    points = [
        (getattr(point, field), (*path, "points", index, field))
        for index, point in enumerate(item.points)
        for field in ("title", "summary")
    ]
    yield from _text(item.place, "points", points, places)
    notes = [
        (topic_note.note, (*path, "topics", index, "note"))
        for index, topic_note in enumerate(item.topics)
    ]
    yield from _text(item.place, "topics", notes, places)
    for index, observation in enumerate(item.observations):
        yield from observed(observation, item.place, (*path, "observations", index), indicators)


def milestone_mentions(milestones: Iterable[Milestone]) -> Iterator[Mention]:
    """Those of a timeline."""
    for index, milestone in enumerate(milestones):
        near = (milestone.place, milestone.place.section)
        yield dated(milestone, ("milestones", index, "date"), near)
        for field, places in (("title", near), ("note", (*near, ANYWHERE))):
            if text := getattr(milestone, field):
                use = Use(milestone=milestone.id, field=field)
                yield from _in(text, use, ("milestones", index, field), places)


def head_mentions(head: BriefingHead) -> Iterator[Mention]:
    """Those of what a briefing says of itself, which may also count its own sections."""
    title = Use(field="title")
    yield from _in(head.title, title, ("title",), ("0.0.0",), must=False)
    yield from _in(head.source.title, title, ("source", "title"), ("0.0.0",), must=False)
    findings = Use(field="findings")
    for index, text in enumerate(head.findings):
        yield from _in(text, findings, ("findings", index), (ANYWHERE,))
    for index, part in enumerate(head.parts):
        for field in ("title", "summary"):
            use = Use(place=UsePlace(part.id), field=field)
            where = (f"{part.id}.0.0",)
            yield from _in(getattr(part, field), use, ("parts", index, field), where, must=False)


def _text(of: str, field: str, texts: Iterable[Text], places: tuple[str, ...]) -> Iterator[Mention]:
    use = Use(place=UsePlace(of), field=field)
    for text, path in texts:
        yield from _in(text, use, path, places)


def _in(
    text: str, use: Use, path: Path, places: tuple[str, ...], *, must: bool = True
) -> Iterator[Mention]:
    # What is still to be written states nothing: （请写第 2 项的摘要）.
    written = PLACEHOLDER.sub(lambda match: " " * len(match[0]), text)
    for numeral in numerals(written):
        yield found_mention(numeral, text, use, path, places, must=must)
