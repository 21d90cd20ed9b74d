"""Pages as they were made last: those that are to be as they were are not made again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from generator.model.page import Page
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.keys import key_of
from generator.publish import MadePage, Surroundings, address_of, make_page


class LastMade:
    """Those of a thing that is kept by a `name`; `made_by` is the key of what makes them."""

    def __init__(self, kept: DiskCache, name: str, made_by: str) -> None:
        self._kept, self._name, self._made_by = kept, name, made_by
        about = kept.about(self._pages, made_by) or {"of": "", "pages": {}}
        self._known = about["pages"]
        self._record = kept.record(name, about["of"])
        self._made: dict[str, tuple[str, tuple[str, ...]]] = {}

    def maker(self, around: Surroundings) -> Callable[[Page], MadePage]:
        """What makes a page in these surroundings, or finds it as it was."""
        surrounded_by = key_of(around.config)

        def make(page: Page) -> MadePage:
            text = f"{surrounded_by}{page.model_dump_json()}"
            key = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
            made = self._found(page, key) or make_page(page, around)
            self._made[page.path] = (key, tuple(sorted(made.leads_to)))
            return made

        return make

    def keep(self, key: str) -> None:
        """Remember what was made: its pages are now kept by this key."""
        self._kept.keep(self._pages, self._made_by, {"of": key, "pages": self._made})

    @property
    def _pages(self) -> str:
        return f"{self._name}/pages"

    def _found(self, page: Page, key: str) -> MadePage | None:
        known, leads_to = self._known.get(page.path, ("", ()))
        if self._record and known == key:
            with suppress(OSError):
                kept = self._record.whole_file(self._record.paths().index(address_of(page)))
                return MadePage(Path(kept).read_bytes(), frozenset(leads_to))
        return None
