"""Every Prose of a project with the place where it is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.diagnostic import Span
from generator.load.source_file import read_file
from generator.load.yaml_tree import Listing, Mapping, Node, Scalar
from generator.model.review import TextAt
from generator.model.text import Prose

_UNIT = "unit"


def located_texts(texts: Iterable[Prose], folder: Path, names: Iterable[str]) -> Iterator[TextAt]:
    """Those of `texts` in the files `names` of `folder`, file by file; units are left out."""
    known = set(texts)
    for name in names:
        for span, text in _scalars(read_file(folder, name).root):
            if text in known:
                yield TextAt(span=span, text=Prose(text))


def _scalars(node: Node) -> Iterator[tuple[Span, str]]:
    match node:
        case Scalar():
            yield node.span, " ".join(node.text.split())
        case Listing():
            for item in node.items:
                yield from _scalars(item)
        case Mapping():
            for entry in node.entries:
                if entry.key.text != _UNIT:
                    yield from _scalars(entry.value)
