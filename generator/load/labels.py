"""theme/labels.yml → every word of the interface."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.diagnostic import BuildStopped
from generator.load.file_bytes import read_bytes
from generator.load.files import LABELS
from generator.load.last_read import kept_while_unchanged
from generator.load.source_file import SourceFile, whole
from generator.load.yaml_tree import Mapping, Node, Scalar
from generator.model.labels import Label, Labels
from generator.model.text import Prose


def load_labels(theme: Path) -> Labels:
    """Read the labels of the theme beside `theme`'s folder; nested keys become dotted."""
    return _labels(LABELS, read_bytes(theme.parent, LABELS))


@kept_while_unchanged
def _labels(name: str, data: bytes) -> Labels:
    source = whole(name, data)
    return Labels(entries=tuple(_flatten(source, source.root, "")))


def _flatten(source: SourceFile, node: Node, prefix: str) -> Iterator[Label]:
    match node:
        case Mapping():
            for entry in node.entries:
                key = f"{prefix}.{entry.key.text}" if prefix else entry.key.text
                yield from _flatten(source, entry.value, key)
        case Scalar(text=text) if text.strip():
            yield Label(key=prefix, text=Prose.read(text))
        case _:
            code = "empty-text" if isinstance(node, Scalar) else "wants-text"
            raise BuildStopped([source.problem_at(node.span, code, field=prefix)])
