"""What an item or milestone follows: in its own briefing, or in another that is named first."""

from __future__ import annotations

import re
from typing import ClassVar

from generator.model.base import CheckedStr, refusal
from generator.model.ids import BriefingId, MilestoneId
from generator.model.place import Place
from generator.model.text import Identifier

_ID = Identifier.form.pattern


class CrossReference(CheckedStr):
    """An id or a place, and where it is another briefing's, that one's id and a slash before it.

    `target` is the type of what is named; `example` is one of another briefing.
    """

    target: ClassVar[type[CheckedStr]]
    example: ClassVar[str]

    @classmethod
    def check(cls, text: str) -> str:
        briefing, _, local = text.rpartition("/")
        if not cls.form.fullmatch(text):
            if briefing:
                raise refusal("bad-reference", value=text, example=cls.example)
            raise refusal(cls.refusal_code, value=text)
        if briefing:
            BriefingId.check(briefing)
        return f"{briefing}/{local}" if briefing else cls.target.check(local)

    @property
    def briefing(self) -> BriefingId | None:
        """The other briefing; None for what is of the same one."""
        name = self.rpartition("/")[0]
        return BriefingId(name) if name else None

    @property
    def local(self) -> str:
        """What is named within its briefing."""
        return self.rpartition("/")[2]


class ItemReference(CrossReference):
    """An item by its place: 2023.1.2, or council-2013/2.1.3 of another briefing."""

    form = re.compile(f"(?:{_ID}/)?{Place.form.pattern}")
    refusal_code = Place.refusal_code
    target = Place
    example = "yunling-2024-2025/2025.4.1"

    @property
    def place(self) -> Place:
        return Place(self.local)


class MilestoneReference(CrossReference):
    """A milestone by its id: fair-2023, or council-2013/fair-2013 of another briefing."""

    form = re.compile(f"(?:{_ID}/)?{_ID}")
    refusal_code = Identifier.refusal_code
    target = MilestoneId
    example = "yunling-2024-2025/pier-opened"
