"""The words of the interface."""

from __future__ import annotations

from generator.model.base import Frozen
from generator.model.text import Prose


class Label(Frozen):
    key: str
    text: Prose


class Labels(Frozen):
    """Every word of the interface, by a dotted key."""

    entries: tuple[Label, ...]

    def as_dict(self) -> dict[str, str]:
        return {label.key: label.text for label in self.entries}
