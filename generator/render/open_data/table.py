"""Rows → CSV that spreadsheets read as it is meant."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from decimal import Decimal

from generator.model.choice import Choice
from generator.render.open_data.columns import COLUMNS
from generator.render.open_data.rows import Row, plain

_BYTE_ORDER_MARK = "\ufeff"
_FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")
# -0.5, -1/4, -3 万家, -0.5%, -5% 至 -3%: whatever follows a number here, no spreadsheet reckons
# with it.
_FIGURE = re.compile(r"-?[0-9./]+(?:%? 至 -?[0-9.]+)?\s?[^\x00-\x7f]*[%‰]?")


def csv_bytes(rows: Iterable[Row]) -> bytes:
    """RFC 4180, in UTF-8 with the mark by which Excel knows it; an empty cell is not stated."""
    text = io.StringIO(newline="")
    text.write(_BYTE_ORDER_MARK)
    writer = csv.writer(text)
    names = [column.name for column in COLUMNS]
    writer.writerow(names)
    for row in rows:
        writer.writerow([_cell(getattr(row, name)) for name in names])
    return text.getvalue().encode()


def joined_csv(tables: Iterable[bytes]) -> bytes:
    """The rows of one table after those of the other, below one head."""
    parted = (table.partition(b"\n") for table in tables)
    head, _, rows = next(parted)
    return b"".join((head, b"\n", rows, *(more for _, _, more in parted)))


def _cell(value: str | Decimal | Choice | None) -> str:
    match value:
        case None:
            return ""
        case Decimal():
            return plain(value)
        case Choice():
            return value.code
        case _:
            return guarded(value)


def guarded(text: str) -> str:
    """`text` with an apostrophe before it if a spreadsheet would run it as a formula.

    Figures stay as they are: a minus before a number is no formula.
    """
    is_formula = _FORMULA.match(text) and not _FIGURE.fullmatch(text)
    return f"'{text}" if is_formula else text
