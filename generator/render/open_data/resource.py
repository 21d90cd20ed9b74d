"""One file of a briefing's data."""

from __future__ import annotations

from dataclasses import dataclass

_KILOBYTE = 1000


@dataclass(frozen=True)
class Resource:
    """`id` names it in datapackage.json and among the interface's words."""

    id: str
    name: str
    mediatype: str
    content: bytes

    @property
    def format(self) -> str:
        """csv or json."""
        return self.name.rpartition(".")[2]

    @property
    def kilobytes(self) -> int:
        """Rounded up."""
        return -(-len(self.content) // _KILOBYTE)
