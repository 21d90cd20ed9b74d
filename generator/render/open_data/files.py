"""The files of a briefing's data, and those of several briefings' as one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.model.joined import DataCollection
from generator.model.page import DataFile
from generator.render import urls
from generator.render.context import BriefingContext, EditionContext
from generator.render.open_data.csvw import metadata_json
from generator.render.open_data.description import Description, of_briefing, of_collection
from generator.render.open_data.documents import (
    indicators_json,
    indicators_of_several,
    timeline_json,
    timeline_of_several,
)
from generator.render.open_data.package import package_json
from generator.render.open_data.resource import (
    COLUMNS,
    INDICATORS,
    PACKAGE,
    TABLE,
    TIMELINE,
    Resource,
)
from generator.render.open_data.rows import rows
from generator.render.open_data.table import csv_bytes, joined_csv


@dataclass(frozen=True)
class OpenData:
    """Everything that one briefing says in figures and dates, in one edition."""

    context: BriefingContext

    @cached_property
    def described(self) -> Description:
        return of_briefing(self.context)

    @cached_property
    def all(self) -> tuple[Resource, ...]:
        """The files with data, and those that describe them."""
        records = list(rows(self.context))
        return _files(
            self.context.parent,
            self.described,
            Resource(TABLE, csv_bytes(records)),
            Resource(INDICATORS, indicators_json(self.context, records)),
            Resource(TIMELINE, timeline_json(self.context)),
        )

    def files(self) -> Iterator[DataFile]:
        """Each at its address."""
        for resource in self.all:
            path = urls.data_file(self.context.config, self.context.briefing, resource.kind.name)
            yield DataFile(path=path, content=resource.content)


Read = Callable[[str], bytes]
"""The content of the data file at a path."""


def collected_files(
    context: EditionContext, collection: DataCollection, read: Read
) -> Iterator[DataFile]:
    """The data of several briefings as one, each file at its address.

    It is put together from the files of each briefing, which stay as they are.
    """
    config, ids = context.config, {coverage.id for coverage in collection.of}
    reports = [report for report in context.briefings if report.briefing.id in ids]

    def own(name: str) -> Iterator[bytes]:
        return (read(urls.data_file(config, report.briefing, name)) for report in reports)

    files = _files(
        context,
        of_collection(context, collection),
        Resource(TABLE, joined_csv(own(TABLE.name))),
        Resource(
            INDICATORS, indicators_of_several(context, collection, reports, own(INDICATORS.name))
        ),
        Resource(TIMELINE, timeline_of_several(context, reports, own(TIMELINE.name))),
    )
    for file in files:
        path = urls.collection(config, collection.series) + file.kind.name
        yield DataFile(path=path, content=file.content)


def _files(context: EditionContext, told: Description, *data: Resource) -> tuple[Resource, ...]:
    """The files with `data`, which is as `told`, and those that describe it."""
    return (
        *data,
        Resource(COLUMNS, metadata_json(context, told, TABLE.name)),
        Resource(PACKAGE, package_json(context, told, data)),
    )
