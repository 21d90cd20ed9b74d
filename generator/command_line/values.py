"""What an option or an argument can be, and what is said where it is not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, cast

import click

from generator.command_line.invalid_usage import InvalidUsage
from generator.command_line.parameters import name
from generator.language import tagged
from generator.load import advice
from generator.model.choice import FigureSort

_Param = click.Parameter | None
_Context = click.Context | None


class Choice(click.Choice[str]):
    """One of several words; `meant` are others that an editor may type for them."""

    def __init__(self, choices: Sequence[str], meant: Mapping[str, str] | None = None) -> None:
        super().__init__(choices)
        self._meant = meant or {}

    def convert(self, value: str, param: _Param, ctx: _Context) -> str:
        known = [str(choice) for choice in self.choices]
        if value not in known:
            instead = advice(self._meant.get(value, value), known)
            raise InvalidUsage("not-a-choice", name=name(param), value=value, advice=instead)
        return value


class Sort(click.ParamType[FigureSort]):
    """What figures.yml says that a figure is, in its words or as `briefings figures` lists it."""

    name = "sort"

    def convert(self, value: str, param: _Param, ctx: _Context) -> FigureSort:
        for sort in FigureSort:
            if value in (sort.code, *sort.words):
                return sort
        instead = advice(value, [sort.words[0] for sort in FigureSort])
        raise InvalidUsage("not-a-choice", name=name(param), value=value, advice=instead)


class Port(click.ParamType[int]):
    """A port that needs no rights, or 0 for any that is free."""

    name = "port"
    least, most = 1024, 65535

    def convert(self, value: str | int, param: _Param, ctx: _Context) -> int:
        text = str(value)
        port = int(text) if text.isascii() and text.isdigit() else -1
        if port != 0 and not self.least <= port <= self.most:
            limits = {"least": str(self.least), "most": str(self.most)}
            raise InvalidUsage("not-a-number", name=name(param), value=text, **limits)
        return port


class Tag(click.ParamType[str]):
    """The tag of a language in which we answer."""

    name = "tag"

    def convert(self, value: str, param: _Param, ctx: _Context) -> str:
        if tagged(value) is None:
            raise InvalidUsage("no-such-language", value=value)
        return value


class Folder(click.ParamType[Path]):
    """A folder that is there."""

    name = "folder"

    def convert(self, value: str | Path, param: _Param, ctx: _Context) -> Path:
        folder = Path(value)
        if not folder.exists():
            raise InvalidUsage("no-such-folder", value=str(value))
        if not folder.is_dir():
            raise InvalidUsage("file-not-folder", value=str(value))
        return folder


class ExistingFile(click.ParamType[Path]):
    """A file that is there and can be read."""

    name = "file"

    def convert(self, value: str | Path, param: _Param, ctx: _Context) -> Path:
        with _opened(str(value)):
            return Path(value)


class Source(click.ParamType[BinaryIO]):
    """A file to read; `-` is standard input."""

    name = "source"

    def convert(self, value: str | BinaryIO, param: _Param, ctx: _Context) -> BinaryIO:
        if not isinstance(value, str):
            return value
        if value == "-":
            return cast(BinaryIO, click.open_file(value, "rb"))
        file = _opened(value)
        return ctx.with_resource(file) if ctx else file


def _opened(name: str) -> BinaryIO:
    file = Path(name)
    try:
        _refuse_what_is_no_file(file)
        return file.open("rb")
    except FileNotFoundError:
        raise InvalidUsage("no-such-file", value=name) from None
    except OSError:
        raise InvalidUsage("unreadable", value=name) from None


class NewFile(click.ParamType[Path]):
    """A file to write, in a folder that is there."""

    name = "new file"

    def convert(self, value: str | Path, param: _Param, ctx: _Context) -> Path:
        file = Path(value)
        _refuse_what_is_no_file(file)
        if not file.parent.is_dir():
            raise InvalidUsage("no-such-folder", value=str(file.parent))
        return file


class NewFolder(click.ParamType[Path]):
    """A folder to fill: empty, or still to be made in one that is there."""

    name = "new folder"

    def convert(self, value: str | Path, param: _Param, ctx: _Context) -> Path:
        folder = Path(value)
        if not folder.parent.is_dir():
            raise InvalidUsage("no-such-folder", value=str(folder.parent))
        if folder.exists() and not folder.is_dir():
            raise InvalidUsage("file-not-folder", value=str(value))
        if folder.exists() and any(folder.iterdir()):
            raise InvalidUsage("folder-not-empty", value=str(value))
        return folder


def _refuse_what_is_no_file(path: Path) -> None:
    if path.is_dir():
        raise InvalidUsage("folder-not-file", value=str(path))
    # A pipe would wait for its other end.
    if path.exists() and not path.is_file():
        raise InvalidUsage("special-file", value=str(path))
