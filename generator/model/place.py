"""Places in a source report."""

from __future__ import annotations

import re
from functools import cached_property

from generator.model.base import CheckedStr
from generator.model.period import Year

_YEAR = re.compile("[1-9][0-9]{3}")


class PartId(CheckedStr):
    """The year of a part that has one of its own, else its number; 0 for a report without parts."""

    form = re.compile("[0-9]{1,4}")
    refusal_code = "bad-part"

    @property
    def number(self) -> int:
        return int(self)

    @cached_property
    def year(self) -> Year | None:
        """The year, if it is one."""
        return Year(self) if _YEAR.fullmatch(self) else None


class Place(CheckedStr):
    """Part, section and item, with dots: 2023.4.4. Item 0 is the section's heading or preamble.

    A part or section of 0 is one that the report does not mark: 0.2.3 where it has no parts.
    """

    form = re.compile(r"[0-9]{1,4}(\.[0-9]{1,3}){1,2}")
    refusal_code = "bad-place"

    @property
    def order(self) -> list[int]:
        """By which places come one after the other: 2023.10 after 2023.9."""
        return [int(number) for number in self.split(".")]

    @cached_property
    def part(self) -> PartId:
        return PartId(self.split(".")[0])

    @cached_property
    def section(self) -> Place:
        """The section's own place: 2023.4."""
        return Place(".".join(self.split(".")[:2]))

    @cached_property
    def section_number(self) -> int:
        return int(self.split(".")[1])

    @cached_property
    def item_number(self) -> int | None:
        _, _, *item = self.split(".")
        return int(item[0]) if item else None

    @cached_property
    def section_id(self) -> str:
        """The section as it stands in an address: 2023-4."""
        return self.section.replace(".", "-")

    def heading(self) -> Place:
        """The place of this section's heading and preamble."""
        return Place(f"{self.section}.0")
