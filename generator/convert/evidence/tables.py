"""The counts: how often official text prints which Traditional form, of words and in contexts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent

Counts = Mapping[str, int]
"""Traditional forms, each with how often it stands in official text."""


@cache
def words() -> Mapping[str, Counts]:
    """Simplified words, each with the forms as they are printed."""
    return _table("words.tsv")


@cache
def contexts() -> Mapping[str, Counts]:
    """Simplified characters with one character either side, `左|字|右`, either of them or none.

    Their forms are folded.
    """
    return _table("contexts.tsv")


def fold_forms(traditional: str) -> str:
    """The same with one form for each group that official text prints side by side (羣 群)."""
    return traditional.translate(_groups())


def _table(name: str) -> Mapping[str, Counts]:
    lines = (_FOLDER / name).read_text("utf-8").splitlines()
    return {key: _counts(forms.split(" ")) for key, _, forms in (x.partition("\t") for x in lines)}


def _counts(pairs: list[str]) -> Counts:
    return dict(zip(pairs[::2], map(int, pairs[1::2]), strict=True))


@cache
def _groups() -> dict[int, str]:
    groups = (_FOLDER / "forms.txt").read_text("utf-8").split()
    return {ord(form): group[0] for group in groups for form in group[1:]}
