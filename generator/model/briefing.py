"""A briefing: the structured summary of one report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.model.base import Frozen, NonEmpty
from generator.model.choice import Measure, MilestoneKind, MilestoneStatus, PartKind
from generator.model.indicator import Observation
from generator.model.period import Day, Period, Year
from generator.model.place import Place
from generator.model.text import Identifier, Prose, Url


class Source(Frozen):
    """The report itself. What it does not say stays empty; `unsaid` tells readers so."""

    title: Prose
    issuer: Prose | None = None
    date: Period | None = None
    url: Url | None = None
    unsaid: tuple[Prose, ...] = ()
    notes: Prose | None = None


class Part(Frozen):
    """A part of the report, such as the work of a year; `id` begins the places in it."""

    id: Year
    title: Prose
    kind: PartKind
    summary: Prose


class TopicNote(Frozen):
    """What in an item concerns a topic."""

    topic: Identifier
    note: Prose


class Point(Frozen):
    """A subdivision of an item."""

    title: Prose
    summary: Prose


class Item(Frozen):
    """One numbered item of a section.

    An item of a plan names the items that it `continues`, or says why it is `new`; an item of a
    review says in `unplanned` what the plan does not take up.
    """

    place: Place
    title: Prose
    summary: Prose
    points: tuple[Point, ...] = ()
    continues: tuple[Place, ...] = ()
    new: Prose | None = None
    unplanned: Prose | None = None
    topics: tuple[TopicNote, ...] = ()
    observations: tuple[Observation, ...] = ()


class Section(Frozen):
    """One section of the report; `observations` here stand in its heading or preamble."""

    place: Place
    title: Prose
    line: Prose
    lead: Prose
    observations: tuple[Observation, ...] = ()
    items: NonEmpty[Item]

    @property
    def id(self) -> str:
        return self.place.section_id

    def placed_observations(self) -> Iterator[tuple[Place, Observation]]:
        """Every observation with its place, in the order of the report."""
        for observation in self.observations:
            yield self.place.heading(), observation
        for item in self.items:
            for observation in item.observations:
                yield item.place, observation


class Update(Frozen):
    """What became of a milestone later, from a source of its own; not from the report."""

    date: Period
    text: Prose
    title: Prose
    url: Url


class Milestone(Frozen):
    """Something that was done or is planned, dated no more finely than the report dates it."""

    id: Identifier
    title: Prose
    date: Period
    status: MilestoneStatus
    kind: MilestoneKind
    subject: Identifier
    place: Place
    note: Prose | None = None
    follows: tuple[Identifier, ...] = ()
    updates: tuple[Update, ...] = ()


class Comparison(Frozen):
    """A chart of several indicators side by side, which measure like with like.

    `note` says what the chart must not be taken to say.
    """

    id: Identifier
    title: Prose
    indicators: Annotated[tuple[Identifier, ...], Field(min_length=2)]
    measure: Measure = Measure.VALUE
    note: Prose | None = None


class BriefingHead(Frozen):
    """What briefing.yml says."""

    title: Prose
    short_title: Prose
    summary: Prose
    region: Prose
    period: Prose
    source: Source
    parts: NonEmpty[Part]
    headline_indicators: NonEmpty[Identifier]
    headline_milestones: NonEmpty[Identifier]
    comparisons: tuple[Comparison, ...] = ()
    published: Day


class Briefing(BriefingHead):
    """A whole briefing; `id` is the name of its folder."""

    id: Identifier
    sections: tuple[Section, ...]
    milestones: tuple[Milestone, ...]

    def sections_of(self, part: Part) -> tuple[Section, ...]:
        return tuple(section for section in self.sections if section.place.part == part.id)

    @property
    def revised(self) -> Day:
        """The day of the latest correction, else the day of publishing."""
        corrected = (
            correction.date
            for section in self.sections
            for _, observation in section.placed_observations()
            for correction in observation.corrections
        )
        return max([self.published, *corrected])

    def items(self) -> Iterator[Item]:
        for section in self.sections:
            yield from section.items
