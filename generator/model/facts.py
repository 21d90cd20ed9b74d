"""What the rest of a site needs of a briefing's files, and can keep while they stay as they are."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Any, NamedTuple, Self

from generator.model.observation import Observation
from generator.model.reference import CrossReference, ItemReference, MilestoneReference
from generator.model.source import Part


class KnownFigure(NamedTuple):
    """That a briefing has an observation, at a place of its report; `record` is it as JSON, what is
    not stated left out.
    """

    indicator: str
    period: str
    status: str
    place: str
    record: str

    @property
    def observation(self) -> Observation:
        return _observation(self.record)


# Other reports of the series, pages of indicators and rules ask for the same.
_observation = lru_cache(maxsize=16_384)(Observation.model_validate_json)


class KnownItem(NamedTuple):
    """An item, or a section where the place is one, as another briefing tells of it.

    `written` is what is written of it, where it continues items of other reports.
    """

    place: str
    title: str
    continues: tuple[str, ...] = ()
    written: str = ""


class KnownMilestone(NamedTuple):
    """A milestone without its note and updates, its status by the word for it."""

    id: str
    subject: str
    place: str
    title: str
    date: str
    status: str
    follows: tuple[str, ...]


class Facts(NamedTuple):
    """A briefing in brief, in plain texts, in the script in which it was written.

    `source` and `parts` are records as JSON; `year` is that by which the report is called.

    `revised` is the day of its latest correction, else that of publishing; `latest_year` is the
    last in which an editor says that something was done. `rates` are the indicators whose figures
    are growth without a change beside it, `topics` those that its items concern; `places` are all
    that it summarises, complete if it is `whole`, and `unwritten` the items of the report that it
    does not. Titles are empty where they could not be read.
    """

    id: str
    title: str
    short_title: str
    region: str
    period: str
    published: str
    revised: str
    series: str
    year: int
    source: str
    parts: tuple[str, ...]
    latest_year: int
    whole: bool
    rates: tuple[str, ...]
    topics: tuple[str, ...]
    places: tuple[str, ...]
    unwritten: tuple[str, ...]
    figures: tuple[KnownFigure, ...]
    items: tuple[KnownItem, ...]
    milestones: tuple[KnownMilestone, ...]

    def __hash__(self) -> int:
        """By its id alone: what is known of a report is asked for at every save of another."""
        return hash(self.id)

    @property
    def in_series(self) -> str:
        """Its series, or itself where it is in none."""
        return self.series or self.id

    def names(self) -> tuple[object, ...]:
        """What tells whose report it is, of which years."""
        titles = (self.title, self.short_title, self.region, self.period)
        return (self.id, *titles, self.published, self.series, self.year, self.source)

    def outline(self, *, is_linked: bool) -> tuple[object, ...]:
        """All that the pages of other briefings tell of it: of its milestones more than what they
        are about only those that it `is_linked` with, by what it follows or what follows it.
        """
        milestones = self.milestones if is_linked else [one[:3] for one in self.milestones]
        return (*self.names(), self.parts, self.items, self.figures, milestones)

    @property
    def indicators(self) -> tuple[str, ...]:
        """Those whose figures it has, each once."""
        return tuple(dict.fromkeys(figure.indicator for figure in self.figures))

    def read_parts(self) -> tuple[Part, ...]:
        """The parts of the report, as records."""
        return tuple(map(_part, self.parts))

    def continued(self) -> tuple[CrossReference, ...]:
        """What its items and milestones continue of other briefings."""
        return _continued(self)

    def interned(self) -> Self:
        """The same in plain texts, of which those that are alike are held once: of hundreds of
        reports there are hundreds of thousands.
        """
        return type(self)(*map(_interned, self))

    @classmethod
    def from_data(cls, data: Any) -> Self:
        """What was kept as JSON of `_asdict()`."""
        for name in ("parts", "rates", "topics", "places", "unwritten"):
            data[name] = tuple(data[name])
        data["figures"] = tuple(KnownFigure(*figure) for figure in data["figures"])
        data["items"] = tuple(
            KnownItem(place, title, tuple(continues), written)
            for place, title, continues, written in data["items"]
        )
        data["milestones"] = tuple(
            KnownMilestone(name, subject, place, title, date, status, tuple(follows))
            for name, subject, place, title, date, status, follows in data["milestones"]
        )
        return cls(**data)


def _interned(value: Any) -> Any:
    if isinstance(value, str):
        return sys.intern(str(value))
    if isinstance(value, tuple):
        parts = map(_interned, value)
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    return value


_part = lru_cache(maxsize=1024)(Part.model_validate_json)


@lru_cache(maxsize=1024)
def _continued(facts: Facts) -> tuple[CrossReference, ...]:
    of_items = (ItemReference(name) for item in facts.items for name in item.continues)
    of_milestones = (
        MilestoneReference(name) for milestone in facts.milestones for name in milestone.follows
    )
    return tuple(named for named in (*of_items, *of_milestones) if named.briefing)
