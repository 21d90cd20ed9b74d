"""A text is an editor's, not what a file made anew or a program had in its place."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.repair.notes import NOTHING
from generator.load.traversal import documents, prose
from generator.load.yaml_tree import Path
from generator.model.base import Frozen
from generator.model.placeholder import PLACEHOLDER


def check(project: Project) -> Iterator[Diagnostic]:
    for document in documents(project):
        entries = str(len(_main_list(document.value)))
        for path, text in prose(document.value):
            # Between quotation marks null is no issue of YAML's, but no text either.
            if match := PLACEHOLDER.search(text) or NOTHING.fullmatch(text):
                told = {"text": match[0], "entry": _entry(path), "entries": entries}
                yield document.source.problem_in(path, match[0], "placeholder", **told)


def _main_list(record: Frozen) -> tuple[object, ...]:
    """The entries that the file is for: a section's items, a timeline's milestones."""
    for name, info in type(record).model_fields.items():
        value = getattr(record, name)
        if info.is_required() and isinstance(value, tuple):
            return value
    return ()


def _entry(path: Path) -> str:
    """The entry in which the text at `path` stands; none for what heads the file."""
    match path:
        case (_, int(number), _, *_):
            return str(number)
    return ""
