"""What an edition gives its readers to read, piece by piece, so that two versions compare."""

from __future__ import annotations

from enum import StrEnum

from generator.model.base import Frozen


class RecordKind(StrEnum):
    """In the order in which an editor wants to know of changes."""

    FIGURE = "figure"
    MILESTONE = "milestone"
    TERM = "term"
    TEXT = "text"
    PAGE = "page"
    EDITION = "edition"


class Piece(Frozen):
    """What a field of the content says, under the field's name and its Chinese one."""

    field: str
    name: str
    text: str


class Record(Frozen):
    """A thing and all that readers are told of it, what names it first.

    `key` tells it from all others and is the same in every edition and version; `title` is for
    people; `path` is below the edition's folder.
    """

    kind: RecordKind
    key: tuple[str, ...]
    title: str
    path: str
    pieces: tuple[Piece, ...] = ()

    def text(self, field: str) -> str | None:
        return next((piece.text for piece in self.pieces if piece.field == field), None)


class EditionRecords(Frozen):
    """All records of an edition, the pages among them; `folder` tells it from other editions."""

    folder: str
    name: str
    is_source: bool
    records: tuple[Record, ...]
