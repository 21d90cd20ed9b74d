"""A summary is in one's own words: no long run of them is the report's.

Titles in 《》, terms between quotation marks, names of meetings and what stands within a list are
the report's by right, and are not counted; nor are figures, spaces, ends of lines and punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from generator.diagnostic import Diagnostic
from generator.load.project import Document
from generator.load.traversal import prose

LONGEST = 28
_BY_RIGHT = re.compile(
    "《[^《》]*》|“[^“”]*”|「[^「」]*」|(?<=、)[^、，。；：]+(?=、)"
    "|[^、，。；：《》“”]+暨[^、，。；：《》“”]+"
)
_WORD = re.compile(r"[^\W\d_]")
_SHOWN = 12


class _Words(NamedTuple):
    """The counted characters of a text, and where each stands in it."""

    chars: str
    at: tuple[int, ...]


def copied(document: Document[Any], runs: frozenset[str]) -> Iterator[Diagnostic]:
    """The texts of a file that have one of the `runs` of a report, each text once."""
    for path, text in prose(document.value):
        if path == ("source", "title"):
            continue
        words = _words(text)
        if run := _longest(words.chars, runs):
            start, end = run
            said = text[words.at[start] : words.at[end - 1] + 1]
            details = {"text": said, "count": str(end - start)}
            yield document.source.problem_in(path, said[:_SHOWN], "copied-text", **details)


def runs_of(texts: Iterable[str]) -> frozenset[str]:
    """All runs of a report, whose paragraphs are `texts`, that are too long to be copied."""
    runs: set[str] = set()
    for text in texts:
        runs.update(_runs(_words(text).chars))
    return frozenset(runs)


def _runs(chars: str) -> Iterator[str]:
    return (chars[start : start + LONGEST] for start in range(len(chars) - LONGEST + 1))


def _words(text: str) -> _Words:
    counted = _BY_RIGHT.sub(lambda match: " " * len(match[0]), text)
    words = [(char, at) for at, char in enumerate(counted) if _WORD.match(char)]
    return _Words("".join(char for char, _ in words), tuple(at for _, at in words))


def _longest(chars: str, runs: frozenset[str]) -> tuple[int, int] | None:
    best: tuple[int, int] | None = None
    start: int | None = None
    for at, run in enumerate([*_runs(chars), ""]):
        if run in runs:
            start = at if start is None else start
        elif start is not None:
            end = at + LONGEST - 1
            best = max(best or (start, start), (start, end), key=lambda ends: ends[1] - ends[0])
            start = None
    return best
