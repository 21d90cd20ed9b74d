"""Observations as rows, each readable without the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.model.choice import FigureKind, FigureStatus, Qualifier
from generator.model.observation import Observation
from generator.render import urls
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.corrections import notes
from generator.render.words import LocaleWords


@dataclass(frozen=True)
class Row:
    """One observation; the fields are the CSV's columns, in order. None is not stated, never 0.

    `value` and `change_value` are the report's digits; `value` in `unit` is what it prints.
    `value_number` is the same for reckoning: in the indicator's own unit, so that the figures of
    an indicator can be compared (7.1 万家 is 71000 家); a ratio has none, for the report
    gives no percentage. Of a range both are the lower end, and those in `_upper` the upper one.
    """

    briefing: str
    indicator: str
    indicator_name: str
    subject: str
    subject_name: str
    period: str
    value: str
    value_upper: str | None
    unit: str | None
    value_number: Decimal | None
    value_number_upper: Decimal | None
    value_number_unit: str | None
    printed: str
    qualifier: Qualifier | None
    qualifier_word: str | None
    kind: FigureKind
    kind_word: str
    status: FigureStatus
    status_word: str
    of: str | None
    part_of: str | None
    part_of_name: str | None
    change_basis: str | None
    change_value: str | None
    change_unit: str | None
    rank_claim: str | None
    rank_scope: str | None
    caveat: str | None
    place: str
    place_in_words: str
    url: str
    definition: str
    corrections: str | None
    series: str | None
    report: str
    report_year: str


def rows(context: BriefingContext) -> Iterator[Row]:
    """Every observation of the briefing, in the order of the report."""
    return (row(context, observation) for observation in context.observations)


def row(context: BriefingContext, placed: PlacedObservation) -> Row:
    """An observation of the briefing."""
    words, observation = context.words, placed.observation
    indicator = context.parent.indicators[observation.indicator]
    is_ratio = observation.value.is_ratio
    qualifier, change, rank = observation.qualifier, observation.change, observation.rank
    whole = context.parent.indicators[observation.part_of] if observation.part_of else None
    return Row(
        briefing=context.briefing.id,
        indicator=indicator.id,
        indicator_name=indicator.name,
        subject=indicator.subject,
        subject_name=context.parent.subjects[indicator.subject].title,
        period=observation.period,
        value=observation.value,
        value_upper=observation.upper,
        unit=None if is_ratio else observation.unit or indicator.unit,
        value_number=None if is_ratio else observation.size(indicator.unit),
        value_number_upper=observation.upper_size(indicator.unit) if observation.upper else None,
        value_number_unit=None if is_ratio else indicator.unit,
        printed=words.in_full(observation, indicator.unit),
        qualifier=qualifier,
        qualifier_word=words.choice(qualifier) if qualifier else None,
        kind=observation.kind,
        kind_word=words.choice(observation.kind),
        status=observation.status,
        status_word=words.choice(observation.status),
        of=observation.of,
        part_of=observation.part_of,
        part_of_name=whole.name if whole else None,
        change_basis=change.basis if change else None,
        change_value=change.value if change else None,
        change_unit=change.unit if change else None,
        rank_claim=rank.claim if rank else None,
        rank_scope=rank.scope if rank else None,
        caveat=observation.caveat,
        place=placed.place,
        place_in_words=words.place(placed.place),
        url=context.address(urls.indicator(context.config, context.briefing, indicator.id)),
        definition=indicator.definition or words["data.no_definition"],
        corrections=_corrections(words, observation),
        series=context.briefing.series,
        report=context.report_name,
        report_year=f"{context.briefing.year:04}",
    )


def _corrections(words: LocaleWords, observation: Observation) -> str | None:
    """Each with its day, the latest first."""
    told = (f"{note.day}{words['list.colon']}{note.text}" for note in notes(words, observation))
    return "".join(told) or None


def plain(number: Decimal) -> str:
    """Digits without an exponent or idle zeros: 120000000, 0.25."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
