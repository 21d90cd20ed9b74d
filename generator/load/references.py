"""Every id that is written in a project's files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, get_args

from generator.diagnostic import Span
from generator.load.content_files import list_content
from generator.load.files import SITE_CONFIG, kind_of
from generator.load.source_file import read_file
from generator.load.yaml_tree import Listing, Mapping, Node, Scalar
from generator.model.base import Frozen
from generator.model.ids import BriefingId
from generator.model.place import Place
from generator.model.reference import CrossReference, ItemReference
from generator.model.text import Identifier


class Reference(NamedTuple):
    """An id where it is written; `defines` if it names its thing, and does not lead to it.

    `briefing` is the one that is named before it, whose the thing is.
    """

    kind: type[Identifier]
    id: str
    span: Span
    defines: bool
    briefing: str | None = None


def references(project: Path) -> Iterator[Reference]:
    """Every id in the files of the project; raises BuildStopped if one cannot be read."""
    for name in (SITE_CONFIG, *list_content(project).content):
        yield from references_in(project, name)


def references_in(project: Path, name: str) -> Iterator[Reference]:
    """Every id in the file of this name; raises BuildStopped if it cannot be read."""
    if kind := kind_of(name):
        yield from _uses(read_file(project, name).root, kind.record, "")


def places_of(project: Path, briefing: str) -> Iterator[tuple[Span, Place]]:
    """Every place in the report of the briefing, where it is written: in its own files, and in
    all others where it is named beside. Raises BuildStopped as above.
    """
    for name in list_content(project).content:
        if kind := kind_of(name):
            root = read_file(project, name).root
            is_own = name.startswith(f"content/{briefing}/")
            yield from _places(root, kind.record, briefing, is_own=is_own)


def _places(
    node: Node, annotation: object, briefing: str, *, is_own: bool
) -> Iterator[tuple[Span, Place]]:
    if annotation is Place:
        if isinstance(node, Scalar) and is_own:
            yield node.span, Place(node.text)
    elif annotation is ItemReference:
        if isinstance(node, Scalar):
            item = ItemReference(node.text)
            if item.briefing == briefing or (is_own and not item.briefing):
                yield _local_span(node), item.place
    elif isinstance(annotation, type) and issubclass(annotation, Frozen):
        entries = node.entries if isinstance(node, Mapping) else ()
        named = {entry.value.text for entry in entries if isinstance(entry.value, Scalar)}
        for entry in entries:
            if info := annotation.model_fields.get(entry.key.text):
                is_own_here = is_own or briefing in named
                yield from _places(entry.value, info.annotation, briefing, is_own=is_own_here)
    else:
        for inside in get_args(annotation):
            for listing in node.items if isinstance(node, Listing) else (node,):
                yield from _places(listing, inside, briefing, is_own=is_own)


def _named(node: Scalar, annotation: type[CrossReference]) -> Iterator[Reference]:
    """The other briefing, and what of it, if that has an id."""
    named = annotation(node.text)
    if named.briefing:
        yield Reference(BriefingId, named.briefing, node.span, defines=False)
    if issubclass(annotation.target, Identifier):
        where = _local_span(node)
        yield Reference(annotation.target, named.local, where, False, named.briefing)


def _local_span(node: Scalar) -> Span:
    """Where what follows the slash is written."""
    before = len(node.text) - len(node.text.rpartition("/")[2])
    return Span(node.span.file, node.span.line, node.span.column + before)


def _uses(node: Node, annotation: object, field: str) -> Iterator[Reference]:
    """Those in `node`, the value of a `field` whose type is `annotation`."""
    if isinstance(annotation, type) and issubclass(annotation, Identifier):
        if isinstance(node, Scalar):
            yield Reference(annotation, node.text, node.span, field == "id")
    elif isinstance(annotation, type) and issubclass(annotation, CrossReference):
        if isinstance(node, Scalar):
            yield from _named(node, annotation)
    elif isinstance(annotation, type) and issubclass(annotation, Frozen):
        for entry in node.entries if isinstance(node, Mapping) else ():
            if info := annotation.model_fields.get(entry.key.text):
                yield from _uses(entry.value, info.annotation, entry.key.text)
    else:
        for inside in get_args(annotation):
            for listing in node.items if isinstance(node, Listing) else (node,):
                yield from _uses(listing, inside, field)
