"""An indicator's figures in all reports as files, beside its page."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.indicator import Indicator
from generator.model.page import DataFile
from generator.render import urls
from generator.render.context import EditionContext
from generator.render.open_data.documents import (
    INDICATORS,
    head_of_several,
    indicator_entry,
    observation_entry,
)
from generator.render.open_data.json_text import json_bytes
from generator.render.open_data.resource import FileKind
from generator.render.open_data.rows import row
from generator.render.open_data.table import csv_bytes

TABLE, DOCUMENT = FILES = (
    FileKind("indicators", "data.csv"),
    FileKind("indicators-json", "data.json"),
)


def indicator_files(context: EditionContext, indicator: Indicator) -> Iterator[DataFile]:
    """Each at its address; the latest report of the series that was published last comes first."""
    path = urls.indicator_page(context.config, indicator.id)
    reports = [
        briefing for briefing in context.briefings if any(briefing.observations_of(indicator.id))
    ]
    placed = [(report, one) for report in reports for one in report.observations_of(indicator.id)]
    rows = [row(*pair) for pair in placed]
    observations = [
        observation_entry(own, one.observation) for own, (_, one) in zip(rows, placed, strict=True)
    ]
    document = {
        **head_of_several(context, reports, INDICATORS),
        "indicators": [indicator_entry(context, indicator, path)],
        "observations": observations,
    }
    yield DataFile(path=path + TABLE.name, content=csv_bytes(rows))
    yield DataFile(path=path + DOCUMENT.name, content=json_bytes(document))
