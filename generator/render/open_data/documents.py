"""indicators.json and timeline.json; theme/assets/schema describes their form."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from generator.model.milestone import Milestone
from generator.model.observation import Observation
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.open_data.json_text import json_bytes, present
from generator.render.open_data.rows import Row

VERSION = 1
"""Grows when a key changes its meaning or goes; a new key that may be absent leaves it."""

_INDICATORS, _TIMELINE = SCHEMAS = (f"indicators-{VERSION}", f"timeline-{VERSION}")


def indicators_json(context: BriefingContext, rows: Iterable[Row]) -> bytes:
    """Every indicator that the briefing has figures of, then every figure."""
    rows = list(rows)
    words = context.words
    observed = {row.indicator: row for row in rows}
    indicators = [
        present(
            id=found.id,
            name=found.name,
            subject={"id": found.subject, "word": observed[found.id].subject_name},
            unit=found.unit,
            definition=found.definition or words["data.no_definition"],
            rise=found.rise,
            url=observed[found.id].url,
        )
        for found in context.parent.site.indicators
        if found.id in observed
    ]
    observations = [
        _observation(row, found.observation)
        for row, found in zip(rows, context.observations, strict=True)
    ]
    head = _head(context, _INDICATORS)
    return json_bytes(head | {"indicators": indicators, "observations": observations})


def timeline_json(context: BriefingContext) -> bytes:
    """Every milestone."""
    milestones = [_milestone(context, found) for found in context.briefing.milestones]
    return json_bytes(_head(context, _TIMELINE) | {"milestones": milestones})


def _head(context: BriefingContext, schema: str) -> dict[str, object]:
    """What the data is, where it is from and on what terms it may be used."""
    briefing, site = context.briefing, context.parent.site
    source, publisher, licence = briefing.source, site.config.publisher, site.config.licence
    return present(
        schema=context.address(urls.schema(schema)),
        version=VERSION,
        locale=context.config.locale,
        briefing={
            "id": briefing.id,
            "title": briefing.title,
            "region": briefing.region,
            "period": briefing.period,
            "published": briefing.published,
            "url": context.address(urls.briefing(context.config, briefing)),
        },
        source=present(title=source.title, issuer=source.issuer, date=source.date, url=source.url),
        publisher=present(name=publisher.name, url=publisher.url),
        licence=licence.model_dump() if licence else None,
    )


def _observation(row: Row, observation: Observation) -> dict[str, object]:
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
        corrections=[each.model_dump() for each in observation.corrections] or None,
        place=row.place,
        place_in_words=row.place_in_words,
        url=row.url,
    )


def _milestone(context: BriefingContext, found: Milestone) -> dict[str, object]:
    words, path = context.words, urls.milestone(context.config, context.briefing, found.id)
    return present(
        id=found.id,
        title=found.title,
        date=found.date,
        status=_coded(found.status.code, words[f"milestone.{found.status.code}"]),
        kind=_coded(found.kind.code, words[f"milestone.kind.{found.kind.code}"]),
        subject={"id": found.subject, "word": context.parent.subjects[found.subject].title},
        note=found.note,
        follows=found.follows or None,
        updates=[update.model_dump() for update in found.updates] or None,
        place=found.place,
        place_in_words=words.place(found.place),
        url=context.address(path),
    )


def _coded(code: str | None, word: str | None) -> dict[str, str | None] | None:
    """A choice: its code, the same in every edition, and its word."""
    return {"code": code, "word": word} if code else None


def _number(number: Decimal | None) -> int | float | None:
    """JSON's own number; one of up to 15 digits keeps each of them."""
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else float(number)
