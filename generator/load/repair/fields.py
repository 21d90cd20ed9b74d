"""Fields that stand on one line without the braces that they need, or beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from generator.deferred import pattern
from generator.load.files import KINDS
from generator.load.keys import field_names
from generator.load.repair.issue import SyntaxIssue
from generator.load.repair.lines import START

_UNBRACED = pattern(
    rf"(?P<before>{START}: +)(?P<bracket>[(（【［]?)(?P<inside>[a-z_]+[:：].*?)[)）】］]?\s*"
)
_KEY = pattern(r"(?P<comma>[,，;；、]?)\s*(?P<key>\b[a-z_]+)\s*[:：](?P<after> *)")
_LATER = pattern(
    rf"(?P<first>{START}: .*?[^\s,，;；、])(?:\s*[,，;；、]\s*|\s+)"
    r"(?P<second>(?P<name>[a-z_]+): .*)"
)
_SIGN = pattern(r"[-?:]( |$)|[%@`&*!|>#]")
_QUOTED = pattern(r"\"[^\"]*\"|'[^']*'")


def without_braces(line: str, number: int) -> SyntaxIssue | None:
    """The fields of a field, with nothing or other brackets around them."""
    match = _UNBRACED.fullmatch(line)
    if not match or not (keys := _keys(match["inside"])):
        return None
    if not all(key["comma"] for key in keys[1:]) or (len(keys) == 1 and not match["bracket"]):
        return None
    meant = f"{match['before']}{{{_fields(match['inside'], keys)}}}"
    return SyntaxIssue("missing-braces", number, match.end("before") + 1, meant)


def two_fields(line: str, number: int) -> SyntaxIssue | None:
    """A field after another on its line; only the first is read on."""
    match = _LATER.fullmatch(line)
    if not match or match["name"] not in _field_names():
        return None
    below = f"{' ' * len(match['start'])}{match['second']}"
    column = match.start("second") + 1
    return SyntaxIssue(
        "two-fields", number, column, match["first"], fix=f"{match['first']}\n{below}"
    )


@cache
def _field_names() -> frozenset[str]:
    """Of every record of every kind of file."""
    return frozenset(name for kind in KINDS for name in field_names(kind.record))


def _keys(inside: str) -> list[re.Match[str]]:
    """The keys in a text that begins with one."""
    plain = _QUOTED.sub(lambda match: "'" * len(match[0]), inside)
    keys = list(_KEY.finditer(plain))
    return keys if keys and not plain[: keys[0].start("key")].strip() else []


def _fields(inside: str, keys: Sequence[re.Match[str]]) -> str:
    ends = [*(key.start() for key in keys[1:]), len(inside)]
    values = [inside[key.end() : end].strip() for key, end in zip(keys, ends, strict=True)]
    pairs = zip(keys, map(_value, values), strict=True)
    return ", ".join(f"{key['key']}: {value}" for key, value in pairs)


def _value(text: str) -> str:
    return f'"{text}"' if _SIGN.match(text) else text
