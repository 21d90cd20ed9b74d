"""All figures of a briefing in tables: one line each, told by what it is and of when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from generator.model import anchors
from generator.model.choice import FigureKind, FigureStatus
from generator.model.glossary import Subject
from generator.model.page import Link
from generator.render import urls
from generator.render.account import SaidLater, said_later
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.corrections import Note, notes
from generator.render.newer import newer_figures
from generator.render.printed_figure import printed_figure
from generator.render.revisions import revisions
from generator.render.rows import all_reports, row_path


@dataclass(frozen=True)
class FigureRow:
    """A figure; `indicator` is its indicator's id at the first of its figures, else empty.

    `codes` are those of its status and kind, `explained` the name of what explains both; `later` is
    what the next report says of a target, `years` the way to its figures in all reports.
    """

    anchor: str
    indicator: str
    name: str
    href: str
    figure: Markup
    codes: tuple[str, str]
    status_code: str
    meaning: str
    explained: str
    place: Link
    years: str
    later: SaidLater | None
    revisions: tuple[Markup, ...]
    corrections: tuple[Note, ...]


@dataclass(frozen=True)
class FigureTable:
    """The figures of a subject; `codes` are all of those of its rows."""

    title: str
    anchor: str
    newer: Link | None
    rows: tuple[FigureRow, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(code for row in self.rows for code in row.codes))


@dataclass(frozen=True)
class Chip:
    """What can be shown alone: the code of a status or kind, its name with how many there are."""

    code: str
    title: str


@dataclass(frozen=True)
class Explained:
    """What figures of a kind are; each of `texts` has a name."""

    anchor: str
    texts: tuple[tuple[str, str], ...]


def figure_tables(context: BriefingContext, page: str) -> Iterator[FigureTable]:
    """By subject; an indicator's figures are together, in the order of the report."""
    later = dict(said_later(context, page))
    by_indicator: dict[str, list[PlacedObservation]] = {}
    for placed in context.observations:
        by_indicator.setdefault(placed.observation.indicator, []).append(placed)
    for subject in context.parent.site.subjects:
        own = [
            indicator.id
            for indicator in context.parent.site.indicators
            if indicator.subject == subject.id and indicator.id in by_indicator
        ]
        rows = [
            _row(context, one, page, later)
            for indicator_id in own
            for one in by_indicator[indicator_id]
        ]
        if rows:
            yield _table(context, subject, own, page, rows)


def _table(
    context: BriefingContext,
    subject: Subject,
    indicators: Iterable[str],
    page: str,
    rows: Iterable[FigureRow],
) -> FigureTable:
    return FigureTable(
        title=subject.title,
        anchor=anchors.subject(subject.id),
        newer=newer_figures(context, subject, indicators, page),
        rows=tuple(rows),
    )


def _row(
    context: BriefingContext, placed: PlacedObservation, page: str, later: Mapping[str, SaidLater]
) -> FigureRow:
    observation, words = placed.observation, context.words
    indicator = context.parent.indicators[observation.indicator]
    first = context.observations_of(indicator.id)[0]
    place = urls.place(context.config, context.briefing, placed.place)
    return FigureRow(
        anchor=observation.anchor,
        indicator=indicator.id if first is placed else "",
        name=indicator.name,
        href=urls.relative(row_path(context, placed), page),
        figure=printed_figure(context, placed.place, observation),
        codes=(observation.status.code, observation.kind.code),
        status_code=observation.status.code,
        meaning=words.meaning(observation),
        explained=anchors.explained(observation.kind, observation.status),
        place=Link(title=words.place(placed.place), path=urls.relative(place, page)),
        years=all_reports(context, indicator.id, page),
        later=later.get(observation.anchor),
        revisions=tuple(revisions(context, placed, page)),
        corrections=notes(words, observation),
    )


def chips(context: BriefingContext) -> tuple[tuple[Chip, ...], tuple[Chip, ...]]:
    """All figures and those of each status; those of each kind."""
    words, observations = context.words, [placed.observation for placed in context.observations]
    statuses = Counter(observation.status for observation in observations)
    kinds = Counter(observation.kind for observation in observations)

    def chip(code: str, name: str, count: int) -> Chip:
        return Chip(code, words.phrase("indicators.chip", name=name, count=count))

    return (
        (
            chip("", words["filter.all"], len(observations)),
            *(
                chip(status.code, words.choice(status), statuses[status])
                for status in FigureStatus
                if statuses[status]
            ),
        ),
        tuple(
            chip(kind.code, words.choice(kind), kinds[kind]) for kind in FigureKind if kinds[kind]
        ),
    )


def explained(context: BriefingContext) -> Iterator[Explained]:
    """What the figures of the briefing are, each kind once."""
    words = context.words
    used = {(one.observation.kind, one.observation.status) for one in context.observations}
    told: dict[str, Explained] = {}
    for kind in FigureKind:
        for status in FigureStatus:
            if (kind, status) in used:
                texts = [(words.choice(kind), words[f"kind.{kind.code}.text"])]
                if status is FigureStatus.STATED:
                    texts.append((words["status.stated"], words["meaning.stated_text"]))
                anchor = anchors.explained(kind, status)
                told[anchor] = Explained(anchor, tuple(texts))
    yield from told.values()
