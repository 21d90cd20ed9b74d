"""Every kind of line in every kind of file that is typed, and how its file is read by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from collections.abc import Mapping as Table
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.load import APPROVALS, KINDS
from generator.load.approvals import ApprovalsFile
from generator.load.conversion import LAYERS, layer
from generator.load.files import LABELS
from generator.load.labels import load_labels
from generator.load.source_file import scan
from generator.load.validate import read_as
from generator.load.yaml_tree import Listing, Mapping, Node, Scalar
from generator.model.base import Frozen
from generator.model.text import Prose
from tests.conftest import ROOT

PROJECT = ROOT / "tests" / "project"
_APPROVALS = """\
approvals:
  - rule: opencc-phrases 修订
    prints: 修訂
    locales: [zh-Hant-HK]
    contexts: [年〔修订〕。]
    reason: 修是修订。
    by: 陈先生
    on: 2026-11-23
  - {"rule": "opencc-characters 核", "prints": "核", "locales": ["zh-Hant-HK"], "reason": "核定。", "by": "陈先生", "on": "2026-11-23"}
"""  # noqa: E501
_FEW = 25  # lines of a table, which are alike
_LINE = re.compile(
    r"(?P<indent> *)(?P<dash>(?:- )*)(?:(?P<key>[a-z_]+|[^\x00-\x7f]+): )?(?P<value>[^\s\[{].*)"
)

Path_ = tuple[str | int, ...]


@dataclass(frozen=True)
class File:
    """A file of a project; a table has no record, for its keys are an editor's own words.

    `read` gives what it says in the folder that it is given.
    """

    name: str
    text: str
    read: Callable[[Path], object]
    record: type[Frozen] | None = None

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    def write(self, folder: Path, content: bytes) -> None:
        path = folder / self.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Field:
    """A value on a line of its own: `  - id: port-firms`; an entry of a list has no key."""

    file: File
    path: Path_
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

    def write(self, folder: Path, instead: str) -> None:
        """The field's file, alone in a project, with other lines for the field's."""
        lines = self.file.lines
        content = "\n".join([*lines[: self.number - 1], instead, *lines[self.number :], ""])
        self.file.write(folder, content.encode("utf-8", "surrogatepass"))

    def __str__(self) -> str:
        return f"{self.file}:{'.'.join(map(str, self.path))}"


def write_all(folder: Path, typed: Table[Field, str]) -> None:
    """The file of the fields, alone in a project, with another line for each of theirs."""
    file = next(iter(typed)).file
    lines = file.lines
    for field, line in typed.items():
        lines[field.number - 1] = line
    file.write(folder, "\n".join([*lines, ""]).encode("utf-8", "surrogatepass"))


def files_of_records() -> Iterator[File]:
    for path in sorted(PROJECT.rglob("*.yml")):
        name = path.relative_to(PROJECT).as_posix()
        if kind := next((known for known in KINDS if known.has(name)), None):
            yield _of_records(name, path.read_text("utf-8"), kind.record)
    yield _of_records(APPROVALS, _APPROVALS, ApprovalsFile)


def _of_records(name: str, text: str, record: type[Frozen]) -> File:
    return File(name, text, lambda folder: read_as(record, folder, name)[1], record)


def tables() -> Iterator[File]:
    """The layers of the conversion, and the words of the interface."""
    for path in sorted((PROJECT / LAYERS).glob("*.yml")):
        yield File(f"{LAYERS}/{path.name}", _head(path), partial(_layer, name=path.stem))
    yield File(LABELS, _head(ROOT / LABELS), _words)


def _head(path: Path) -> str:
    return "".join(path.read_text("utf-8").splitlines(keepends=True)[:_FEW])


def _layer(folder: Path, name: str) -> Table[str, str]:
    return {line.found: line.meant for line in layer(folder, name)}


def _words(folder: Path) -> Table[str, str]:
    return load_labels(folder / "theme").as_dict()


def every_kind_of_field() -> list[Field]:
    """Each field of each record once, where it stands first."""
    by_names: dict[tuple[str, ...], Field] = {}
    for file in files_of_records():
        for field in _fields(file):
            names = (str(file.record), *(step for step in field.path if isinstance(step, str)))
            by_names.setdefault(names, field)
    return list(by_names.values())


def a_line_of_each_table() -> list[Field]:
    """The first with a value."""
    return [next(_fields(file)) for file in tables()]


def _fields(file: File) -> Iterator[Field]:
    source, _ = scan(file.name, file.text.encode())
    assert source, file
    value = _value(file)
    for path, node in _scalars(source.root, ()):
        line = _LINE.fullmatch(source.lines[node.span.line - 1])
        if line and line.start("value") + 1 == node.span.column:
            is_text = bool(file.record) and isinstance(at(value, path), Prose)
            yield Field(
                file, path, node.span.line, line["indent"], line["dash"], line["key"] or "",
                line["value"], is_text,
            )  # fmt: skip


def _value(file: File) -> object:
    with TemporaryDirectory() as folder:
        file.write(Path(folder), file.text.encode())
        return file.read(Path(folder))


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
