"""Which schema belongs to which file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from generator.edit import write_files
from generator.load import KINDS, load_labels
from generator.model.choice import FigureKind
from generator.pipeline import THEME
from generator.schema import FOLDER, LAYER, PROTECTED, header, schema_of

_PROTECTED = "content/conversion/protected.yml"
_LAYERS = ("phrases.yml", "forms.*.yml", "vocabulary.*.yml")


def schemas() -> Mapping[str, str]:
    """The text of each schema, by its file's name relative to the project."""
    by_name = {kind.name: schema_of(kind.record, _meanings()) for kind in KINDS}
    by_name |= {"protected": PROTECTED, "layer": LAYER}
    return {f"{FOLDER}/{name}.json": _text(schema) for name, schema in by_name.items()}


def write_schemas(project: Path) -> tuple[str, ...]:
    """Write every schema into the project; returns their names."""
    texts = schemas()
    write_files(project, {name: text.encode() for name, text in texts.items()})
    return tuple(texts)


def header_of(file: str) -> str | None:
    """The line at the head of `file`, relative to the project; None where it has no schema."""
    kind = _kind(file)
    return header(file, kind) if kind else None


def _meanings() -> dict[str, str]:
    """What each kind of figure is, as readers are told."""
    labels = load_labels(THEME).as_dict()
    return {kind.words[0]: labels[f"kind.{kind.code}.text"] for kind in FigureKind}


def _kind(file: str) -> str | None:
    if file == _PROTECTED:
        return "protected"
    if any(fnmatchcase(file, f"content/conversion/{layer}") for layer in _LAYERS):
        return "layer"
    return next((kind.name for kind in KINDS if kind.has(file)), None)


def _text(schema: Mapping[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
