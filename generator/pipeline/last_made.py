"""Pages as they were made last: those that are to be as they were are not made again."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from generator.model.page import DataFile, ListedPage, Page
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.drawn import DrawnPage, held_once
from generator.pipeline.keys import key_of
from generator.publish import MadePage, Surroundings, address_of, make_page


class _Known(NamedTuple):
    """A page by the key of its text in its surroundings, and by that of all that it tells, if that
    was known before it was drawn; `twins` are kept of such.
    """

    key: str = ""
    told: str = ""
    leads_to: Sequence[str] = ()
    twins: Sequence[tuple[str, str]] = ()


class LastMade:
    """Those of a thing that is kept by a `name`; `made_by` is the key of what makes them."""

    def __init__(self, kept: DiskCache, name: str, made_by: str) -> None:
        self._kept, self._name, self._made_by = kept, name, made_by
        about = _about(kept, name, made_by)
        self._known = {path: _Known(*known) for path, known in about["pages"].items()}
        self._record = kept.record(name, about["of"])
        self._made: dict[str, _Known] = {}

    def within(self, around: Surroundings) -> Maker:
        """What makes them in these surroundings."""
        return Maker(self, around)

    def keep(self, key: str) -> None:
        """Remember what was made: its pages are now kept by this key."""
        self._kept.keep(_pages(self._name), self._made_by, {"of": key, "pages": self._made})

    def known(self, path: str) -> _Known:
        return self._known.get(path, _Known())

    def html(self, path: str) -> bytes | None:
        """The page as it was, if that is kept."""
        if self._record:
            with suppress(OSError):
                kept = self._record.whole_file(self._record.paths().index(address_of(path)))
                return Path(kept).read_bytes()
        return None

    def remember(self, path: str, known: _Known) -> None:
        self._made[path] = known


def last_key(kept: DiskCache, name: str, made_by: str) -> str:
    """The key by which the pages of a thing are kept that were made last; empty if none is."""
    return str(_about(kept, name, made_by)["of"])


def _about(kept: DiskCache, name: str, made_by: str) -> dict[str, Any]:
    return kept.about(_pages(name), made_by) or {"of": "", "pages": {}}


def _pages(name: str) -> str:
    return f"{name}/pages"


class Maker:
    """Makes pages in their surroundings, or finds them as they were made last."""

    def __init__(self, last: LastMade, around: Surroundings) -> None:
        self._last, self._around, self._surrounded_by = last, around, key_of(around.config)

    def make(self, page: Page, told: str = "") -> DrawnPage:
        """The page; `told` is the key of all that it tells, if that was known before."""
        text = f"{self._surrounded_by}{page.model_dump_json()}"
        key = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        known = self._last.known(page.path)
        html = self._last.html(page.path) if known.key == key else None
        made = MadePage(html, frozenset(known.leads_to)) if html else make_page(page, self._around)
        drawn = DrawnPage.of(page, made)
        twins = drawn.listed.alternates if told and drawn.listed else ()
        leads_to = sorted(made.leads_to)
        self._last.remember(page.path, _Known(key, self._key(told), leads_to, twins))
        return drawn

    def again(self, path: str, told: str) -> DrawnPage | None:
        """The page that tells the same as when it was made last, without being drawn."""
        known = self._last.known(path)
        html = self._last.html(path) if told and known.told == self._key(told) else None
        if not html:
            return None
        self._last.remember(path, known)
        twins = held_once(tuple((hreflang, twin) for hreflang, twin in known.twins))
        file = DataFile(path=address_of(path), content=html)
        return DrawnPage(path, file, frozenset(known.leads_to), ListedPage(path, twins))

    def _key(self, told: str) -> str:
        return key_of(self._surrounded_by, told) if told else ""
