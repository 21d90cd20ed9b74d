"""The milestones of each subject of a briefing: what goes on, what is new, what does not go on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model import anchors
from generator.model.choice import MilestoneStatus
from generator.model.glossary import Subject
from generator.model.milestone import Milestone
from generator.model.page import Link
from generator.render.context import BriefingContext
from generator.render.continued import Pair, pairs
from generator.render.continuity import says_all
from generator.render.milestones import EventView, milestone
from generator.render.newer import newer_milestones
from generator.render.planned_figures import figure_event, planned_figures
from generator.render.unfollowed import ENDED, is_linked


@dataclass(frozen=True)
class Row:
    """What was done, and what followed or is to follow."""

    done: tuple[EventView, ...]
    planned: tuple[EventView, ...]


@dataclass(frozen=True)
class Group:
    """Of what kind they are; what is in one of `rows` belongs together, `events` are alone.

    `code` is by what readers can ask for the group, if they can.
    """

    title: str
    code: str = ""
    rows: tuple[Row, ...] = ()
    events: tuple[EventView, ...] = ()


@dataclass(frozen=True)
class TimelineSubject:
    """`tally` counts its milestones; of `targets` in figures, `events` are no milestones."""

    anchor: str
    title: str
    tally: str
    newer: Link | None
    groups: tuple[Group, ...]
    targets: int
    events: int


def timeline_subjects(context: BriefingContext, page: str) -> list[TimelineSubject]:
    """Those of which the report tells, for the page at the path `page`."""
    subjects = (_Milestones(context, subject, page) for subject in context.parent.site.subjects)
    return [subject.told for subject in subjects if subject.milestones or subject.figures]


class _Milestones:
    """Those of a subject."""

    def __init__(self, context: BriefingContext, subject: Subject, page: str) -> None:
        self._context, self._subject, self._page = context, subject, page
        own = (event for event in context.briefing.milestones if event.subject == subject.id)
        self.milestones = sorted(own, key=lambda event: event.date)
        self.figures = list(planned_figures(context, subject.id))

    @property
    def told(self) -> TimelineSubject:
        context, words = self._context, self._context.words
        going_on = pairs(self.milestones)
        counts = [words.tally(event.status for event in self.milestones)] if self.milestones else []
        if links := sum(pair.links for pair in going_on):
            counts.append(words.phrase("timeline.links", count=links))
        if self.figures:
            counts.append(words.phrase("timeline.targets_count", count=len(self.figures)))
        return TimelineSubject(
            anchor=anchors.subject(self._subject.id),
            title=self._subject.title,
            tally=words["list.comma"].join(counts),
            newer=newer_milestones(context, self._subject, self._page),
            groups=tuple(self._groups(going_on)),
            targets=len(self.figures),
            events=len([figure for figure in self.figures if not figure.milestone]),
        )

    def _groups(self, going_on: Sequence[Pair]) -> Iterator[Group]:
        if going_on:
            yield self._going_on(going_on)
        paired = {event.id for pair in going_on for event in (*pair.begun, *pair.following)}
        alone = [event for event in self.milestones if event.id not in paired]
        if told := self._in_figures([event for event in alone if self._gives_target(event)]):
            yield told
        alone = [event for event in alone if not self._gives_target(event)]
        linked = [event for event in alone if is_linked(self._context, event)]
        if linked:
            yield Group(self._context.words["timeline.elsewhere"], events=self._events(linked))
        yield from self._alone([event for event in alone if event not in linked])

    def _going_on(self, going_on: Sequence[Pair]) -> Group:
        words = self._context.words
        years = sorted({event.date.year for pair in going_on for event in pair.following})
        return Group(
            words.phrase("thread.later", year=words["thread.comma"].join(map(words.year, years))),
            rows=tuple(
                Row(
                    self._events(pair.begun, beside=pair.following),
                    self._events(pair.following, beside=pair.begun),
                )
                for pair in going_on
            ),
        )

    def _in_figures(self, saying: Sequence[Milestone]) -> Group | None:
        """The targets beside what was reached, and those before which nothing is told."""
        rows, events = [], []
        for figure in self.figures:
            if not figure.milestone:
                aimed = figure_event(self._context, figure.target, self._page)
                if figure.result:
                    reached = figure_event(self._context, figure.result, self._page)
                    rows.append(Row((reached,), (aimed,)))
                else:
                    events.append(aimed)
        events += self._events(saying)
        title = self._context.words["timeline.target"]
        return Group(title, rows=tuple(rows), events=tuple(events)) if rows or events else None

    def _alone(self, milestones: Sequence[Milestone]) -> Iterator[Group]:
        """What is new in each year of the plan, and what is not gone on with.

        Of a briefing that leaves out items nobody can say so; then it is what is planned and done.
        """
        words, said = self._context.words, says_all(self._context)
        planned = [event for event in milestones if event.status is MilestoneStatus.PLANNED]
        for year in sorted({event.date.year for event in planned}):
            of_year = [event for event in planned if event.date.year == year]
            key = "timeline.added" if said else "timeline.planned"
            title = words.phrase(key, year=words.year(year))
            yield Group(title, events=self._events(of_year))
        if others := [event for event in milestones if event not in planned]:
            key, code = ("timeline.ended", ENDED) if said else ("timeline.done", "")
            yield Group(words[key], code, events=self._events(others))

    def _events(
        self, milestones: Sequence[Milestone], beside: Sequence[Milestone] = ()
    ) -> tuple[EventView, ...]:
        near = {event.id for event in beside}
        return tuple(
            milestone(
                self._context,
                event,
                self._page,
                anchored=True,
                beside=near,
                gives_target=self._gives_target(event),
            )
            for event in milestones
        )

    def _gives_target(self, event: Milestone) -> bool:
        return any(figure.milestone == event.id for figure in self.figures)
