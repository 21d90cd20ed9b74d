"""Which of the libraries that pyproject.toml asks for are not installed as it asks."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from itertools import dropwhile
from pathlib import Path
from typing import NamedTuple

_REQUIREMENT = re.compile(r"(?P<name>[\w.-]+)(?P<bounds>[^;]*)")
_BOUND = re.compile(r"(?P<sign>>=|<)\s*(?P<version>[\d.]+)")


class Mismatch(NamedTuple):
    """A library, the version that is installed, and what is needed of it; None is missing."""

    name: str
    installed: str | None
    needed: str


def mismatches(pyproject: Path) -> tuple[Mismatch, ...]:
    """The libraries that do not fit; none if the file cannot be read, for it is not needed."""
    asked: list[str] = []
    with suppress(OSError, tomllib.TOMLDecodeError, KeyError):
        text = pyproject.read_text("utf-8") if pyproject.is_file() else ""
        asked = tomllib.loads(text)["project"]["dependencies"]
    return tuple(_mismatches(asked))


def _mismatches(asked: list[str]) -> Iterator[Mismatch]:
    for match in map(_REQUIREMENT.match, asked):
        assert match, "a requirement begins with a name"
        needed = match["bounds"].strip()
        try:
            installed = version(match["name"])
        except PackageNotFoundError:
            yield Mismatch(match["name"], None, needed)
            continue
        if not all(_keeps(installed, bound) for bound in _BOUND.finditer(needed)):
            yield Mismatch(match["name"], installed, needed)


def _keeps(installed: str, bound: re.Match[str]) -> bool:
    have, limit = _release(installed), _release(bound["version"])
    return have >= limit if bound["sign"] == ">=" else have < limit


def _release(text: str) -> tuple[int, ...]:
    """The numbers that a version begins with: 1.4.0rc1 is 1.4, as 1.4.0 is."""
    numbers = [int(digits) for digits in re.findall(r"\d+", re.match(r"[\d.]*", text)[0])]  # type: ignore[index]
    return tuple(reversed([*dropwhile(lambda number: number == 0, reversed(numbers))]))
