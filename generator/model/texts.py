"""Every Prose of a record, in order."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.base import Frozen
from generator.model.text import Prose


def texts(value: object) -> Iterator[Prose]:
    """Each Prose in `value`, wherever it stands; its conversion has them in the same order."""
    if isinstance(value, Prose):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts(each)
    elif isinstance(value, Frozen):
        for _, field in value:
            yield from texts(field)
