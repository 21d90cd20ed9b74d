"""Every kind of field in every kind of file of the invented project, and the line it stands on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.load import KINDS
from generator.load.validate import read_as
from generator.load.yaml_tree import Listing, Mapping, Node, Scalar
from generator.model.base import Frozen
from generator.model.text import Prose
from tests.conftest import ROOT

PROJECT = ROOT / "tests" / "project"
_LINE = re.compile(r"(?P<indent> *)(?P<dash>(?:- )*)(?:(?P<key>[a-z_]+): )?(?P<value>[^\s\[{].*)")

Path_ = tuple[str | int, ...]


@dataclass(frozen=True)
class Field:
    """A value on a line of its own: `  - id: port-firms`; an entry of a list has no key."""

    file: str
    record: type[Frozen]
    path: Path_
    lines: tuple[str, ...]
    number: int
    indent: str
    dash: str
    key: str
    value: str
    is_text: bool

    @property
    def start(self) -> str:
        return self.indent + self.dash

    @property
    def below(self) -> str:
        """The indentation of what belongs to the same record."""
        return " " * len(self.start)

    @property
    def key_column(self) -> int:
        return len(self.start) + 1

    @property
    def colon_column(self) -> int:
        return self.key_column + len(self.key)

    @property
    def value_column(self) -> int:
        return self.colon_column + 2 if self.key else self.key_column

    def typed(self, value: str) -> str:
        """The line with another value."""
        return self.start + (f"{self.key}: " if self.key else "") + value

    def content(self, instead: str) -> str:
        """The file with other lines for this one."""
        return "\n".join([*self.lines[: self.number - 1], instead, *self.lines[self.number :], ""])

    def __str__(self) -> str:
        return f"{self.file}:{'.'.join(map(str, self.path))}"


def every_kind_of_field() -> list[Field]:
    """Each field of each record once, where it stands first."""
    found: dict[tuple[str, ...], Field] = {}
    for file in sorted(PROJECT.rglob("*.yml")):
        name = file.relative_to(PROJECT).as_posix()
        if kind := next((each for each in KINDS if each.has(name)), None):
            source, value = read_as(kind.record, PROJECT, name)
            for path, node in _scalars(source.root, ()):
                line = _LINE.fullmatch(source.lines[node.span.line - 1])
                names = (kind.name, *(step for step in path if isinstance(step, str)))
                if line and line.start("value") + 1 == node.span.column:
                    field = Field(
                        name, kind.record, path, source.lines[:-1], node.span.line,
                        line["indent"], line["dash"], line["key"] or "", line["value"],
                        isinstance(at(value, path), Prose),
                    )  # fmt: skip
                    found.setdefault(names, field)
    return list(found.values())


def at(value: object, path: Path_) -> object:
    """What the model holds at the path."""
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)  # type: ignore[index]
    return value


def _scalars(node: Node, path: Path_) -> Iterator[tuple[Path_, Scalar]]:
    match node:
        case Scalar():
            yield path, node
        case Mapping():
            for entry in node.entries:
                yield from _scalars(entry.value, (*path, entry.key.text))
        case Listing():
            for index, item in enumerate(node.items):
                yield from _scalars(item, (*path, index))


def write(folder: Path, field: Field, instead: str) -> None:
    """The field's file, alone in a project, with other lines for the field's."""
    file = folder / field.file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(field.content(instead).encode("utf-8", "surrogatepass"))
