"""Every Prose of a project with the place where it is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.diagnostic import Span
from generator.load.content_files import list_content
from generator.load.files import LABELS, SITE_CONFIG, is_layer
from generator.load.source_file import read_file
from generator.load.yaml_tree import Listing, Mapping, Node, Scalar
from generator.model.review import TextAt
from generator.model.site import Site
from generator.model.text import Prose


def located_texts(site: Site, project: Path, theme: Path) -> tuple[TextAt, ...]:
    """The texts of `site`, which was loaded from `project` and `theme`, file by file."""
    known = set(site.texts())
    names = [name for name in list_content(project).content if not is_layer(name)]
    files = [(project, SITE_CONFIG), *((project, name) for name in names), (theme.parent, LABELS)]
    return tuple(
        TextAt(span=span, text=Prose(text))
        for folder, name in files
        for span, text in _scalars(read_file(folder, name).root)
        if text in known
    )


def _scalars(node: Node) -> Iterator[tuple[Span, str]]:
    match node:
        case Scalar():
            yield node.span, " ".join(node.text.split())
        case Listing():
            for item in node.items:
                yield from _scalars(item)
        case Mapping():
            for entry in node.entries:
                yield from _scalars(entry.value)
