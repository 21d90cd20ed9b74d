"""Which files a briefing's data has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

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
    """The data of one briefing in one edition; `package` describes the `resources`."""

    resources: tuple[Resource, ...]
    package: Resource

    @property
    def all(self) -> tuple[Resource, ...]:
        return (*self.resources, self.package)

    def files(self, context: BriefingContext) -> Iterator[DataFile]:
        """Each at its address."""
        for each in self.all:
            path = urls.data_file(context.config, context.briefing, each.name)
            yield DataFile(path=path, content=each.content)


def open_data(context: BriefingContext) -> OpenData:
    """Everything that the briefing says in figures and dates."""
    found = list(rows(context))
    resources = (
        Resource("indicators", "indicators.csv", _CSV, csv_bytes(found)),
        Resource("indicators-json", "indicators.json", _JSON, indicators_json(context, found)),
        Resource("timeline-json", "timeline.json", _JSON, timeline_json(context)),
    )
    package = Resource("package", "datapackage.json", _JSON, package_json(context, resources))
    return OpenData(resources, package)
