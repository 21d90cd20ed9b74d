"""The files of data: which there are, and one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

_KILOBYTE = 1000
_MEDIATYPES = {"csv": "text/csv", "json": "application/json"}


class FileKind(NamedTuple):
    """`id` names it in datapackage.json and among the interface's words."""

    id: str
    name: str

    @property
    def format(self) -> str:
        """csv or json."""
        return self.name.rpartition(".")[2]

    @property
    def mediatype(self) -> str:
        return _MEDIATYPES[self.format]


TABLE = FileKind("indicators", "indicators.csv")
INDICATORS = FileKind("indicators-json", "indicators.json")
TIMELINE = FileKind("timeline-json", "timeline.json")
# Where those look who have only the table.
COLUMNS = FileKind("columns", f"{TABLE.name}-metadata.json")
PACKAGE = FileKind("package", "datapackage.json")
DATA = (TABLE, INDICATORS, TIMELINE)
FILES = (*DATA, COLUMNS, PACKAGE)


@dataclass(frozen=True)
class Resource:
    """A file with its content."""

    kind: FileKind
    content: bytes

    @property
    def kilobytes(self) -> int:
        """Rounded up."""
        return -(-len(self.content) // _KILOBYTE)
