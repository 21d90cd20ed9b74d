"""Every Prose of a record, in order."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import get_args

from generator.model.base import Frozen
from generator.model.text import Prose


def texts(value: object) -> Iterator[Prose]:
    """Each Prose in `value`, wherever it stands; its conversion has them in the same order."""
    if isinstance(value, Prose):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif isinstance(value, Frozen):
        for name in text_fields(type(value)):
            yield from texts(getattr(value, name))


@cache
def text_fields(record: type[Frozen]) -> tuple[str, ...]:
    """The fields of a record in which a Prose may stand; most have none."""
    fields = record.model_fields.items()
    return tuple(name for name, field in fields if _may_have_texts(field.annotation))


def _may_have_texts(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Prose):
        return True
    if isinstance(annotation, type) and issubclass(annotation, Frozen):
        return bool(text_fields(annotation))
    return any(map(_may_have_texts, get_args(annotation)))
