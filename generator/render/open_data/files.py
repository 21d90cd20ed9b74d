"""Which files a briefing's data has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.model.page import DataFile
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.open_data.documents import indicators_json, timeline_json
from generator.render.open_data.package import package_json
from generator.render.open_data.resource import Resource
from generator.render.open_data.rows import rows
from generator.render.open_data.table import csv_bytes

_CSV, _JSON = "text/csv", "application/json"


@dataclass(frozen=True)
class OpenData:
    """Everything that one briefing says in figures and dates, in one edition."""

    context: BriefingContext

    @property
    def all(self) -> tuple[Resource, ...]:
        """The resources, and the file that describes them."""
        package = package_json(self.context, self.resources)
        return (*self.resources, Resource("package", "datapackage.json", _JSON, package))

    def files(self) -> Iterator[DataFile]:
        """Each at its address."""
        for each in self.all:
            path = urls.data_file(self.context.config, self.context.briefing, each.name)
            yield DataFile(path=path, content=each.content)

    @cached_property
    def resources(self) -> tuple[Resource, ...]:
        """The files with data."""
        found = list(rows(self.context))
        indicators, timeline = indicators_json(self.context, found), timeline_json(self.context)
        return (
            Resource("indicators", "indicators.csv", _CSV, csv_bytes(found)),
            Resource("indicators-json", "indicators.json", _JSON, indicators),
            Resource("timeline-json", "timeline.json", _JSON, timeline),
        )
