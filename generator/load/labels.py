"""theme/labels.yml → every word of the interface."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.load.files import LABELS
from generator.load.last_read import kept_while_unchanged
from generator.load.source_file import read_bytes, whole
from generator.load.yaml_tree import Mapping, Node, Scalar
from generator.model.labels import Label, Labels
from generator.model.text import Prose


def load_labels(theme: Path) -> Labels:
    """Read the labels of the theme beside `theme`'s folder; nested keys become dotted."""
    return _labels(LABELS, read_bytes(theme.parent, LABELS))


@kept_while_unchanged
def _labels(name: str, data: bytes) -> Labels:
    return Labels(entries=tuple(_flatten(whole(name, data).root, "")))


def _flatten(node: Node, prefix: str) -> Iterator[Label]:
    match node:
        case Scalar():
            yield Label(key=prefix, text=Prose(node.text))
        case Mapping():
            for entry in node.entries:
                key = f"{prefix}.{entry.key.text}" if prefix else entry.key.text
                yield from _flatten(entry.value, key)
        case _:
            raise TypeError(f"{LABELS}: {prefix} is a list")
