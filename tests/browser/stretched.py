"""A project in which every text is one long word, and numbers, ids and addresses are long too."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any, get_args, get_origin

import yaml

from generator.load.files import KINDS
from generator.model.base import Frozen
from generator.model.briefing import BriefingHead
from generator.model.figure import KeptFigure
from generator.model.glossary import TermSource
from generator.model.indicator import Indicator
from generator.model.observation import Change, Observation
from generator.model.search import SynonymGroup
from generator.model.section import Item
from generator.model.site import SiteConfig
from generator.model.text import BaseUrl, Prose, Url
from generator.model.value import Value

Record = type[Frozen]
Found = dict[str, Any]

_LONG = 120
_LONGEST_ID = 60
_NUMBER = "9" * 15
ROOT = f"/{'a' * 63}/"
"""The sub-path at which the site stands."""

_SITE = f"https://{'a' * 63}.example{ROOT}"
_PAGE = f"{_SITE}{'a' * _LONG}"
_ID = re.compile(r"^ *(?:- )?(?:id|path): ([a-z][a-z0-9-]*)$", re.MULTILINE)

_KEPT = {(BriefingHead, "findings"), (Change, "unit"), (SynonymGroup, "words")}
"""What has to say a figure of the report, what is chosen among few words, what no reader sees."""

_WHERE: Mapping[tuple[Record, str], Callable[[Found], bool]] = {
    (Observation, "printed"): lambda entry: "/" in entry["value"],
    (Item, "new"): lambda entry: "new" in entry,
    (Item, "unplanned"): lambda entry: "unplanned" in entry,
    (KeptFigure, "left_out"): lambda entry: "used" not in entry,
    (KeptFigure, "because"): lambda entry: "read" in entry,
    **{
        (TermSource, name): lambda entry: "briefing" not in entry
        for name in ("title", "issuer", "number")
    },
}
"""Where a field may stand that another shuts out."""


def prose_fields() -> set[tuple[Record, str]]:
    """Every text of the model that readers see."""
    fields = {field for kind in KINDS for field in _prose_fields(kind.record)}
    return fields - _KEPT


def _prose_fields(record: Record) -> Iterator[tuple[Record, str]]:
    for name, info in record.model_fields.items():
        for one in _types(info.annotation):
            if issubclass(one, Prose):
                yield record, name
            elif issubclass(one, Frozen):
                yield from _prose_fields(one)


def _types(annotation: Any) -> list[type]:
    """The types that an annotation names; tuple is one of them."""
    if origin := get_origin(annotation):
        inside = [inner for part in get_args(annotation) for inner in _types(part)]
        return [origin, *inside] if origin is tuple else inside
    return [annotation] if isinstance(annotation, type) else []


class Stretched:
    """The project in the folder `project`, written anew with `word` over and over in every text.

    No two texts are of one length, for names are held against each other. `filled` are the fields.
    """

    def __init__(self, project: Path, word: str) -> None:
        self.filled: set[tuple[Record, str]] = set()
        self._word = word
        self._lengths = count(_LONG)
        _lengthen_ids(project)
        for path in sorted(project.rglob("*.yml")):
            file = path.relative_to(project).as_posix()
            for kind in (known for known in KINDS if known.has(file)):
                content = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
                stretched = self._record(kind.record, content)
                path.write_text(json.dumps(stretched, ensure_ascii=False), "utf-8")

    def _text(self, length: int) -> str:
        return (self._word * length)[:length]

    def _record(self, record: Record, occurrence: Found) -> Found:
        occurrence = dict(occurrence)
        if record is SiteConfig:
            occurrence["licence"] = {"id": "CC-BY-4.0"}
        if record is KeptFigure and "used" not in occurrence:
            occurrence["read"] = {"unit": self._word}
        for name, info in record.model_fields.items():
            types = _types(info.annotation)
            if Prose in types:
                if (record, name) not in _KEPT and _WHERE.get((record, name), bool)(occurrence):
                    self.filled.add((record, name))
                    text = self._text(next(self._lengths))
                    occurrence[name] = [text] if tuple in types else text
            elif BaseUrl in types or Url in types:
                occurrence[name] = _SITE if BaseUrl in types else _PAGE
            elif Value in types and "/" not in occurrence.get(name, "/"):
                occurrence[name] = _NUMBER
            elif name in occurrence:
                inside = [record_type for record_type in types if issubclass(record_type, Frozen)]
                occurrence[name] = (
                    self._inside(inside[0], occurrence[name]) if inside else occurrence[name]
                )
        if record is KeptFigure and "read" in occurrence:
            # Its digits have to stand in its print.
            occurrence["printed"] = occurrence["value"] + occurrence["printed"]
        return occurrence | self._unit(record, occurrence)

    def _inside(self, record: Record, value: Any) -> Any:
        if isinstance(value, list):
            return [self._record(record, entry) for entry in value]
        return self._record(record, value)

    def _unit(self, record: Record, occurrence: Found) -> Found:
        """One unit for all, in which the report has its figures too."""
        unit = self._text(_LONG)
        if record is Indicator:
            return {"unit": unit}
        if record is Observation:
            return {"unit": f"亿{unit}"}
        if record is KeptFigure and occurrence["kind"] == "数量":
            value = occurrence["value"] if "/" in occurrence["value"] else _NUMBER
            scaled = occurrence["unit"] if occurrence["unit"] == "%" else f"亿{unit}"
            return {"unit": scaled, "value": value}
        return {}


def _lengthen_ids(project: Path) -> None:
    """Let every id be as long as one may be."""
    files = [*project.rglob("*.yml")]
    folders = [path.parent for path in (project / "content").glob("*/briefing.yml")]
    ids = {name for path in files for name in _ID.findall(path.read_text("utf-8"))}
    names = sorted({*ids, *(folder.name for folder in folders)}, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w/.-])({'|'.join(names)})(?![\w/.-])")
    for path in files:
        text = pattern.sub(lambda match: _long(match[0]), path.read_text("utf-8"))
        path.write_text(text, "utf-8")
    for folder in folders:
        folder.rename(folder.with_name(_long(folder.name)))


def _long(name: str) -> str:
    return name.ljust(_LONGEST_ID, "x")
