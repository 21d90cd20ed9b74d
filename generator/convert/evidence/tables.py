"""The counts: how often official text prints which Traditional form, of words and in contexts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent

Counts = Mapping[str, int]
"""Traditional forms, each with how often it stands in official text."""


def of_word(simplified: str) -> Counts:
    """The forms of a Simplified word as they are printed; empty where it is not counted."""
    return _counts(_table("words.tsv").get(simplified))


def of_character(char: str, before: str = "", after: str = "") -> Counts:
    """The forms, folded, of a Simplified character with one character on either side, or any."""
    return _counts(_table("contexts.tsv").get(f"{before}|{char}|{after}"))


def has_others(form: str, char: str, before: str = "", after: str = "") -> bool:
    """Whether `of_character` counts other forms than `form`; quicker to tell than the counts."""
    written = _table("contexts.tsv").get(f"{before}|{char}|{after}")
    return written is not None and (written[0] != form or written.count(" ") > 1)


def fold_forms(traditional: str) -> str:
    """The same with one form for each group that official text prints side by side (羣 群)."""
    return traditional.translate(_groups())


# Most lines are never asked for.
@cache
def _table(name: str) -> Mapping[str, str]:
    lines = (_FOLDER / name).read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines)


def _counts(written: str | None) -> Counts:
    pairs = written.split(" ") if written else []
    return dict(zip(pairs[::2], map(int, pairs[1::2]), strict=True))


@cache
def _groups() -> dict[int, str]:
    groups = (_FOLDER / "forms.txt").read_text("utf-8").split()
    return {ord(form): group[0] for group in groups for form in group[1:]}
