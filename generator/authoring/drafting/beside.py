"""The report beside its briefing: what it says at each place, and what the briefing has of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from generator.authoring.drafting.places import ReportPlaces
from generator.load import (
    BriefingFiles,
    Project,
    indicators_by_id,
    located_mentions,
    read_project,
    summarised,
)
from generator.model.choice import FigureSort
from generator.model.collation import (
    CollatedFigure,
    CollatedItem,
    CollatedParagraph,
    Collation,
    FigureState,
    Row,
    Run,
)
from generator.model.figure import KeptFigure
from generator.model.observation import Observation
from generator.model.placeholder import PLACEHOLDER
from generator.model.printing import spanned
from generator.numerals import numerals
from generator.pipeline import THEME
from generator.reconciliation import Reconciliation
from generator.render import render_collation
from generator.report_parser import Passage, Report, Role

_AFTER = ("以上", "以下")
_HEADINGS = (Role.TITLE, Role.PART, Role.SECTION)


def page_beside(project: Path, briefing: str, report: Report) -> str:
    """One self-contained HTML page, for this machine: it has the report's sentences."""
    parsed, _ = read_project(project)
    whose = next(one for one in parsed.briefings if one.id == briefing)
    return render_collation(_collation(parsed, whose, report), THEME / "pages")


def _collation(project: Project, briefing: BriefingFiles, report: Report) -> Collation:
    states = _states(project, briefing)
    places = ReportPlaces(report)
    rows: list[Row] = []
    items = dict(_items(project, briefing))
    at = 0
    for place, passages in groupby(report.passages, key=_item_of):
        paragraphs = []
        for passage in passages:
            runs, at = _runs(passage, states, at)
            paragraphs.append(CollatedParagraph(passage.role in _HEADINGS, runs))
        is_item = not place.endswith(".0")
        where = places.where(place)
        rows.append(Row(place, where, is_item, tuple(paragraphs), items.get(place)))
    head = briefing.head.value if briefing.head else None
    title = head.source.title if head else briefing.id
    return Collation(title, tuple(rows), dict(Counter(state for state, _ in states)))


def _item_of(passage: Passage) -> str:
    return ".".join(passage.place.split(".")[:3])


def _runs(
    passage: Passage, states: Sequence[tuple[FigureState, str]], at: int
) -> tuple[tuple[Run, ...], int]:
    """The passage cut at its figures, the first with the state `at`; and where the next one is."""
    runs: list[Run] = []
    end = 0
    for numeral in numerals(passage.text):
        if numeral.start > end:
            runs.append(Run(passage.text[end : numeral.start]))
        runs.append(Run(passage.text[numeral.start : numeral.end], *states[at]))
        end, at = numeral.end, at + 1
    return (*runs, Run(passage.text[end:])), at


def _states(project: Project, briefing: BriefingFiles) -> list[tuple[FigureState, str]]:
    """Of each figure of the report in order, with what an editor wants to know of it."""
    assert briefing.figures
    kept = briefing.figures.value.figures
    mentions = [
        located.mention for located in located_mentions(briefing, indicators_by_id(project))
    ]
    reconciliation = Reconciliation(kept, mentions, summarised(briefing))
    is_open = {*reconciliation.open()}
    return [
        _state(index, figure, reconciliation, index in is_open) for index, figure in enumerate(kept)
    ]


def _state(
    index: int, figure: KeptFigure, reconciliation: Reconciliation, is_open: bool
) -> tuple[FigureState, str]:
    if uses := reconciliation.used.get(index):
        named = (use.indicator or use.milestone or f"{use.place} {use.field}" for use in uses)
        return FigureState.USED, "、".join(dict.fromkeys(named))
    if figure.left_out:
        return FigureState.LEFT_OUT, figure.left_out
    if is_open:
        return FigureState.OPEN, ""
    is_quantity = figure.kind is FigureSort.QUANTITY
    return FigureState.NO_QUANTITY, "" if is_quantity else figure.kind.words[0]


def _items(project: Project, briefing: BriefingFiles) -> Iterator[tuple[str, CollatedItem]]:
    names = (
        {indicator.id: indicator for indicator in project.indicators.value.indicators}
        if project.indicators
        else {}
    )

    def shown(observation: Observation) -> CollatedFigure:
        indicator = names.get(observation.indicator)
        unit = observation.unit or (indicator.unit if indicator else "")
        value = spanned(observation.value, observation.upper, unit)
        if qualifier := observation.qualifier:
            word = qualifier.words[0]
            value = f"{value}{word}" if word in _AFTER else f"{word} {value}"
        nature = (observation.period, observation.status.words[0], observation.kind.words[0])
        return CollatedFigure(
            indicator.name if indicator else observation.indicator,
            observation.printed or value,
            "，".join(nature),
        )

    for section in briefing.sections:
        file = section.source.name.rpartition("/")[2]
        value = section.value
        yield (
            value.place.heading(),
            CollatedItem(
                file,
                _written(value.title),
                _written(value.lead),
                tuple(map(shown, value.observations)),
            ),
        )
        for item in value.items:
            yield (
                item.place,
                CollatedItem(
                    file,
                    _written(item.title),
                    _written(item.summary),
                    tuple(map(shown, item.observations)),
                ),
            )


def _written(text: str) -> str:
    return "" if PLACEHOLDER.search(text) else text
