"""What readers will find changed."""

from __future__ import annotations

from generator.model.base import Frozen
from generator.model.records import RecordKind


class Version(Frozen):
    """What an edition said and says; nothing where the thing is new or gone."""

    edition: str
    old: str | None
    new: str | None


class Change(Frozen):
    """A piece that reads otherwise in at least one edition; `versions` has those.

    `field` and its Chinese `name` are empty where a whole record is new or gone. `old_title` is
    there if the record was called otherwise because it is now of another period or status.
    `uncorrected` is what readers read before, if that was a figure and no correction tells them.
    """

    kind: RecordKind
    field: str
    name: str
    title: str
    path: str
    versions: tuple[Version, ...]
    old_title: str | None = None
    uncorrected: str | None = None

    @property
    def is_new(self) -> bool:
        return not self.field and self.versions[0].old is None

    @property
    def is_gone(self) -> bool:
        return not self.field and self.versions[0].new is None
