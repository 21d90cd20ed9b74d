"""The columns of the table, and what each may hold, for those who describe it."""

from __future__ import annotations

from dataclasses import fields
from enum import Enum, auto
from typing import NamedTuple

from generator.model.choice import Choice, FigureKind, FigureStatus, Qualifier
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
_CHOICES: dict[str, type[Choice]] = {
    "qualifier": Qualifier,
    "kind": FigureKind,
    "status": FigureStatus,
}
COLUMNS = tuple(
    Column(
        name=field.name,
        type=_TYPES.get(field.name, ColumnType.TEXT),
        may_be_empty=str(field.type).endswith("None"),
        codes=tuple(choice.code for choice in _CHOICES.get(field.name, ())),
    )
    for field in fields(Row)
)
