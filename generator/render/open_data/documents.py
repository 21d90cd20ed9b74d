"""indicators.json and timeline.json; theme/assets/schema describes their form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from generator.model.choice import Choice
from generator.model.indicator import Indicator
from generator.model.joined import DataCollection
from generator.model.milestone import Milestone
from generator.model.observation import Observation
from generator.render import urls
from generator.render.context import BriefingContext, EditionContext
from generator.render.open_data.json_text import joined_json, json_bytes, present
from generator.render.open_data.rows import Row

VERSION = 1
"""Grows when a key changes its meaning or goes; a new key that may be absent leaves it."""

INDICATORS, TIMELINE = SCHEMAS = (f"indicators-{VERSION}", f"timeline-{VERSION}")


def indicators_json(context: BriefingContext, rows: Iterable[Row]) -> bytes:
    """Every indicator that the briefing has figures of, then every figure."""
    rows = list(rows)
    paths = {
        row.indicator: urls.indicator(context.config, context.briefing, row.indicator)
        for row in rows
    }
    indicators = [
        indicator_entry(context.parent, indicator, paths[indicator.id])
        for indicator in context.parent.site.indicators
        if indicator.id in paths
    ]
    observations = [
        observation_entry(row, placed.observation)
        for row, placed in zip(rows, context.observations, strict=True)
    ]
    head = _head(context, INDICATORS)
    return json_bytes(head | {"indicators": indicators, "observations": observations})


def timeline_json(context: BriefingContext) -> bytes:
    """Every milestone."""
    milestones = [_milestone(context, milestone) for milestone in context.briefing.milestones]
    return json_bytes(_head(context, TIMELINE) | {"milestones": milestones})


def indicators_of_several(
    context: EditionContext,
    collection: DataCollection,
    reports: Sequence[BriefingContext],
    documents: Iterable[bytes],
) -> bytes:
    """The documents of several reports as one; an indicator leads to its page, if it has one."""
    paths: dict[str, str] = {}
    for report, coverage in zip(reports, collection.of, strict=True):
        for name in coverage.indicators - paths.keys():
            paths[name] = urls.indicator(context.config, report.briefing, name)
    paths |= {
        name: urls.indicator_page(context.config, name)
        for name in context.joined.indicators & paths.keys()
    }
    entries = [
        indicator_entry(context, indicator, paths[indicator.id])
        for indicator in context.site.indicators
        if indicator.id in paths
    ]
    head = head_of_several(context, reports, INDICATORS) | {"indicators": entries}
    return joined_json(head, "observations", documents)


def timeline_of_several(
    context: EditionContext, reports: Sequence[BriefingContext], documents: Iterable[bytes]
) -> bytes:
    """The documents of several reports as one."""
    return joined_json(head_of_several(context, reports, TIMELINE), "milestones", documents)


def _head(context: BriefingContext, schema: str) -> dict[str, object]:
    """What the data is, where it is from and on what terms it may be used."""
    return {
        **_form(context.parent, schema),
        "briefing": _briefing(context),
        "source": _source(context),
        **_terms(context.parent),
    }


def head_of_several(
    context: EditionContext, reports: Sequence[BriefingContext], schema: str
) -> dict[str, object]:
    """The same where the data is of several reports."""
    used = dict.fromkeys(report.briefing.series for report in reports if report.briefing.series)
    series = [
        present(
            id=entry.id,
            name=entry.name,
            issuer=entry.issuer,
            region=entry.region,
        )
        for entry in (context.series[name] for name in used)
    ]
    return {
        **_form(context, schema),
        **present(series=series or None),
        "reports": [
            {
                **_whose(report),
                "briefing": _briefing(report),
                "source": _source(report),
            }
            for report in reports
        ],
        **_terms(context),
    }


def _form(context: EditionContext, schema: str) -> dict[str, object]:
    return {
        "schema": context.address(urls.schema(schema)),
        "version": VERSION,
        "locale": context.config.locale,
    }


def _terms(context: EditionContext) -> dict[str, object]:
    publisher, licence = context.site.config.publisher, context.site.config.licence
    return present(
        publisher=present(name=publisher.name, url=publisher.url),
        licence=licence.model_dump() if licence else None,
    )


def _briefing(context: BriefingContext) -> dict[str, object]:
    briefing = context.briefing
    return {
        "id": briefing.id,
        "title": briefing.title,
        "region": briefing.region,
        "period": briefing.period,
        "published": briefing.published,
        "url": context.address(urls.briefing(context.config, briefing)),
    }


def _source(context: BriefingContext) -> dict[str, object]:
    source = context.briefing.source
    return present(title=source.title, issuer=source.issuer, date=source.date, url=source.url)


def _whose(context: BriefingContext) -> dict[str, object]:
    """What tells a report from all others, beside the id of its briefing."""
    briefing = context.briefing
    return present(series=briefing.series, report=context.report_name, report_year=briefing.year)


def indicator_entry(context: EditionContext, indicator: Indicator, path: str) -> dict[str, object]:
    """What an indicator measures; `path` leads to its figures."""
    return present(
        id=indicator.id,
        name=indicator.name,
        subject={"id": indicator.subject, "word": context.subjects[indicator.subject].title},
        unit=indicator.unit,
        definition=indicator.definition or context.words["data.no_definition"],
        rise=indicator.rise,
        url=context.address(path),
    )


def observation_entry(row: Row, observation: Observation) -> dict[str, object]:
    """A figure, by its row and as it was read."""
    return present(
        indicator=row.indicator,
        period=row.period,
        value=row.value,
        value_upper=row.value_upper,
        unit=row.unit,
        value_number=_number(row.value_number),
        value_number_upper=_number(row.value_number_upper),
        value_number_unit=row.value_number_unit,
        printed=row.printed,
        qualifier=_coded(row.qualifier, row.qualifier_word),
        kind=_coded(row.kind, row.kind_word),
        status=_coded(row.status, row.status_word),
        of=row.of,
        part_of=row.part_of,
        change=row.change_value
        and {"basis": row.change_basis, "value": row.change_value, "unit": row.change_unit},
        rank=row.rank_claim and {"claim": row.rank_claim, "scope": row.rank_scope},
        caveat=row.caveat,
        corrections=[correction.model_dump() for correction in observation.corrections] or None,
        place=row.place,
        place_in_words=row.place_in_words,
        url=row.url,
        briefing=row.briefing,
        series=row.series,
        report=row.report,
        report_year=int(row.report_year),
    )


def _milestone(context: BriefingContext, milestone: Milestone) -> dict[str, object]:
    words, path = context.words, urls.milestone(context.config, context.briefing, milestone.id)
    return present(
        id=milestone.id,
        title=milestone.title,
        date=milestone.date,
        status=_coded(milestone.status, words.choice(milestone.status)),
        kind=_coded(milestone.kind, words.choice(milestone.kind)),
        subject={"id": milestone.subject, "word": context.parent.subjects[milestone.subject].title},
        note=milestone.note,
        follows=milestone.follows or None,
        updates=[update.model_dump() for update in milestone.updates] or None,
        place=milestone.place,
        place_in_words=words.place(milestone.place),
        url=context.address(path),
        briefing=context.briefing.id,
        **_whose(context),
    )


def _coded(choice: Choice | None, word: str | None) -> dict[str, str | None] | None:
    """Its code, the same in every edition, and its word."""
    return {"code": choice.code, "word": word} if choice else None


def _number(number: Decimal | None) -> int | float | None:
    """JSON's own number; one of up to 15 digits keeps each of them."""
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else float(number)
