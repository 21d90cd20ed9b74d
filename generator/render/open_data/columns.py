"""The columns of the table, and what each may hold, for those who describe it."""

from __future__ import annotations

from dataclasses import fields
from enum import Enum, auto
from typing import NamedTuple, get_args, get_type_hints

from generator.model.choice import Choice
from generator.render.open_data.rows import Row


class ColumnType(Enum):
    """What the cells of a column are."""

    TEXT = auto()
    NUMBER = auto()
    YEAR = auto()
    URL = auto()


class Column(NamedTuple):
    """`codes` are all that a cell may hold, if there are but some; an empty cell is not stated."""

    name: str
    type: ColumnType
    may_be_empty: bool
    codes: tuple[str, ...]


_TYPES = {
    "value_number": ColumnType.NUMBER,
    "value_number_upper": ColumnType.NUMBER,
    "change_value": ColumnType.NUMBER,
    "report_year": ColumnType.YEAR,
    "url": ColumnType.URL,
}


def _codes(hint: type) -> tuple[str, ...]:
    """All that a field of this type may hold, if it is a choice, or one that may be absent."""
    types = get_args(hint) or (hint,)
    return tuple(member.code for kind in types if issubclass(kind, Choice) for member in kind)


_HINTS = get_type_hints(Row)
COLUMNS = tuple(
    Column(
        name=field.name,
        type=_TYPES.get(field.name, ColumnType.TEXT),
        may_be_empty=str(field.type).endswith("None"),
        codes=_codes(_HINTS[field.name]),
    )
    for field in fields(Row)
)
