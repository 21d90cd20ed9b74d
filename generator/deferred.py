"""What is made only once it is asked for: a check draws no pages, and may read no numerals."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, cast


def deferred(package: str, names: Mapping[str, tuple[str, ...]]) -> Callable[[str], object]:
    """A module's `__getattr__` for the names that each module of the package has."""
    where = {name: module for module, own in names.items() for name in own}

    def find(name: str) -> object:
        if name not in where:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{where[name]}"), name)

    return find


class _Pattern:
    """Stands for a compiled pattern until something is asked of it."""

    def __init__(self, text: str, flags: int) -> None:
        self.pattern, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:
        pattern = re.compile(self.pattern, self._flags)
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub"):
            setattr(self, method, getattr(pattern, method))
        return getattr(pattern, name)


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """As re.compile: the grammar of numerals, and what mends YAML, take long to compile."""
    return cast("re.Pattern[str]", _Pattern(text, flags))
