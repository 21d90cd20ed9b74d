"""theme/labels.yml → every word of the interface."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from generator.diagnostic import BuildStopped, Diagnostic
from generator.load.file_bytes import read_bytes
from generator.load.files import LABELS
from generator.load.last_read import kept_while_unchanged
from generator.load.placeholders import wrong_placeholders
from generator.load.source_file import SourceFile, whole
from generator.load.suggestions.retyped import with_key
from generator.load.yaml_tree import Mapping, Node, Scalar, keys_of, locate_key
from generator.model.labels import Label, Labels
from generator.model.text import Prose

_Path = tuple[str, ...]

_TABLE = Path(__file__).with_name("labels.txt")
"""Every word that the program and the theme's pages ask for: its key, and what is filled in."""

NEEDED: dict[_Path, tuple[str, ...]] = {
    tuple(key.split(".")): tuple(placeholders)
    for key, *placeholders in map(str.split, _TABLE.read_text("utf-8").splitlines())
}
_BELOW: dict[_Path, dict[str, None]] = {}
"""By the way to a group of words, what stands in it."""
for _path in NEEDED:
    for _depth, _name in enumerate(_path):
        _BELOW.setdefault(_path[:_depth], {})[_name] = None


def load_labels(theme: Path) -> Labels:
    """Read the labels of the theme beside `theme`'s folder; nested keys become dotted."""
    labels, _ = _read(LABELS, read_bytes(theme.parent, LABELS))
    return labels


def wrong_labels(theme: Path) -> tuple[Diagnostic, ...]:
    """The words that no page asks for, or that one would ask for in vain, and their placeholders.

    Raises BuildStopped where the labels cannot be read.
    """
    _, wrong = _read(LABELS, read_bytes(theme.parent, LABELS))
    return wrong


@kept_while_unchanged
def _read(name: str, data: bytes) -> tuple[Labels, tuple[Diagnostic, ...]]:
    source = whole(name, data)
    labels = Labels(entries=tuple(_flatten(source, source.root, ())))
    return labels, tuple(_wrong(source, source.root, ()))


def _flatten(source: SourceFile, node: Node, path: _Path) -> Iterator[Label]:
    match node:
        case Mapping():
            for entry in node.entries:
                yield from _flatten(source, entry.value, (*path, entry.key.text))
        case Scalar(text=text) if text.strip():
            yield Label(key=".".join(path), text=Prose.read(text))
        case _:
            code = "empty-text" if isinstance(node, Scalar) else "wants-text"
            raise BuildStopped([source.problem_at(node.span, code, field=".".join(path))])


def _wrong(source: SourceFile, node: Node, path: _Path) -> Iterator[Diagnostic]:
    """What is wrong with the words under `path`, or with the one word there."""
    if isinstance(node, Scalar) and path in NEEDED:
        yield from wrong_placeholders(source, path, NEEDED[path])
    elif isinstance(node, Mapping) and path not in NEEDED:
        yield from _keys(source, node, path)
        for entry in node.entries:
            inside = (*path, entry.key.text)
            if inside in _BELOW or inside in NEEDED:
                yield from _wrong(source, entry.value, inside)
    else:
        code = "wants-fields" if isinstance(node, Scalar) else "wants-text"
        yield source.problem(path, code, field=".".join(path) or source.name)


def _keys(source: SourceFile, node: Mapping, path: _Path) -> Iterator[Diagnostic]:
    """Keys that nothing asks for, and those that are missing."""
    known = tuple(_BELOW.get(path, ()))
    missing = [name for name in known if name not in keys_of(node)]
    for key in (entry.key for entry in node.entries if entry.key.text not in known):
        near = next(iter(get_close_matches(key.text, missing, n=1)), None)
        if near:
            missing.remove(near)
            diagnostic = source.problem_at(
                key.span, "misspelt-field", field=key.text, suggestion=near
            )
            typed = with_key(diagnostic.source_line, key.span.column, near)
            yield replace(diagnostic, fix=typed or "")
        else:
            yield source.problem_at(key.span, "unknown-field", field=key.text, known=known, note="")
    place = locate_key(source.root, path) if path else node.span
    for name in missing:
        example = f'"{"".join(NEEDED.get((*path, name), ()))}…"'
        yield source.problem_at(place, "missing-field", field=name, example=example)
