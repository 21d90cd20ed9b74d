"""What the pages of a site need of each briefing, once the briefing's own pages are made."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.base import Frozen
from generator.model.choice import MilestoneStatus
from generator.model.ids import BriefingId, TermId, TopicId
from generator.model.page import Link
from generator.model.period import Day, Period


class News(Frozen):
    """Something new at `path` since `day`; the address tells it from all others."""

    path: str
    title: str
    summary: str
    day: Day


class TopicEntry(Frozen):
    """An item that concerns a topic; `note` is Markdown, `path` is relative to the topic's page."""

    anchor: str
    title: str
    path: str
    place: str
    note: str


class TopicGroup(Frozen):
    """What concerns a topic in one part of a briefing."""

    topic: TopicId
    anchor: str
    part: str
    entries: tuple[TopicEntry, ...]


class Headline(Frozen):
    """A figure that says most of a briefing, in words; `path` and `source_path` lead to it and to
    its place, from the site's root.
    """

    name: str
    path: str
    value: str
    place: str
    before: str
    number: str
    unit: str
    after: str
    meaning: str
    status_code: str
    source: str
    source_path: str


class Finding(Frozen):
    """A sentence with a figure, as HTML; `path` leads from the site's root to its place, which is
    called `source`.
    """

    text: str
    path: str
    source: str


class TermUse(NamedTuple):
    """That the briefing's texts have a term, first at `path`, relative to the terms' page.

    There are tens of thousands: an id is not checked again.
    """

    term: str
    path: str


class ListedMilestone(NamedTuple):
    """What a list of those of several reports says of a milestone, in plain texts as above."""

    id: str
    title: str
    iso_date: str
    status_word: str

    @property
    def date(self) -> Period:
        return Period(self.iso_date)

    @property
    def status(self) -> MilestoneStatus:
        return MilestoneStatus.read(self.status_word)


class TermSense(Frozen):
    """What a briefing's report means by a term; `place` says where, and `path` leads there."""

    term: TermId
    anchor: str
    place: str
    path: str
    explanation: str


class Digest(Frozen):
    """One briefing in one edition, as far as the edition's shared pages and files tell of it.

    `line` says in a sentence what it is about, `finding` what it says first; `counts` is how many
    things of each kind a search finds; `account` says in how many targets of the report before what
    came true, and how much of a plan can be checked; `news` is for the feed.
    """

    briefing: BriefingId
    line: str
    finding: Finding
    headlines: tuple[Headline, ...]
    milestones: tuple[ListedMilestone, ...]
    counts: tuple[int, ...]
    account: tuple[Link, ...]
    news: tuple[News, ...]
    topics: tuple[TopicGroup, ...]
    terms: tuple[TermUse, ...]
    senses: tuple[TermSense, ...]
