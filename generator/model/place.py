"""Places in a source report."""

from __future__ import annotations

import re

from generator.model.base import CheckedStr, refusal

_PLACE = re.compile(r"[0-9]{4}(\.[0-9]{1,3}){1,2}", re.ASCII)


class Place(CheckedStr):
    """Part, section and item, with dots: 2023.4.4. Item 0 is the section's heading or preamble."""

    @classmethod
    def check(cls, text: str) -> str:
        if not _PLACE.fullmatch(text):
            raise refusal("bad-place", value=text)
        return text

    @property
    def part(self) -> str:
        return self.split(".")[0]

    @property
    def section(self) -> Place:
        """The section's own place: 2023.4."""
        return Place(".".join(self.split(".")[:2]))

    @property
    def section_number(self) -> int:
        return int(self.split(".")[1])

    @property
    def item_number(self) -> int | None:
        _, _, *item = self.split(".")
        return int(item[0]) if item else None

    @property
    def section_id(self) -> str:
        """The section as it stands in an address: 2023-4."""
        return self.section.replace(".", "-")

    def heading(self) -> Place:
        """The place of this section's heading and preamble."""
        return Place(f"{self.section}.0")
