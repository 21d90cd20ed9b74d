"""What the rest of a site needs of a briefing's files, and can keep while they stay as they are."""

from __future__ import annotations

from typing import Any, NamedTuple, Self


class KnownFigure(NamedTuple):
    """That a briefing has an observation, at a place of its report; `record` is it as JSON."""

    indicator: str
    period: str
    status: str
    place: str
    record: str


class Facts(NamedTuple):
    """A briefing in brief, in plain texts, in the script in which it was written.

    `latest_year` is the last in which an editor says that something was done. `rates` are the
    indicators whose figures are growth without a change beside it, `topics` those that its items
    concern; `places` are all that it summarises, complete if it is `whole`, and `unwritten` the
    items of the report that it does not. Titles are empty where they could not be read.
    """

    id: str
    title: str
    short_title: str
    region: str
    period: str
    published: str
    latest_year: int
    whole: bool
    rates: tuple[str, ...]
    topics: tuple[str, ...]
    places: tuple[str, ...]
    unwritten: tuple[str, ...]
    figures: tuple[KnownFigure, ...]

    @property
    def indicators(self) -> tuple[str, ...]:
        """Those whose figures it has, each once."""
        return tuple(dict.fromkeys(figure.indicator for figure in self.figures))

    @classmethod
    def from_data(cls, data: Any) -> Self:
        """What was kept as JSON of `_asdict()`."""
        for name in ("rates", "topics", "places", "unwritten"):
            data[name] = tuple(data[name])
        data["figures"] = tuple(KnownFigure(*figure) for figure in data["figures"])
        return cls(**data)
