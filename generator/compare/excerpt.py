"""Two texts → the places in which they differ, short enough for a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

OPEN, CLOSE = "〔", "〕"
_TOKEN = re.compile(r"[0-9][0-9.,]*|[A-Za-z]+|\s+|.", re.DOTALL)
_BESIDE = 10
"""Characters that are shown on either side of a difference."""
_NO_BREAK = 2
"""So many characters between two differences make them one."""
_LEAST_COMMON = 0.3


class Difference(NamedTuple):
    """Both texts with what differs in 〔〕, and what stood there and stands there now."""

    old: str
    new: str
    replaced: tuple[tuple[str, str], ...]


class _Run(NamedTuple):
    old: str
    new: str

    @property
    def is_same(self) -> bool:
        return self.old == self.new


def difference(old: str, new: str) -> Difference:
    """Texts that have little in common are shown whole."""
    runs = _runs(_TOKEN.findall(old), _TOKEN.findall(new))
    common = sum(len(run.old) for run in runs if run.is_same)
    if common < _LEAST_COMMON * max(len(old), len(new)):
        return Difference(old, new, ((old, new),))
    last = len(runs) - 1
    beside = [
        _shortened(run.old, is_first=index == 0, is_last=index == last) if run.is_same else None
        for index, run in enumerate(runs)
    ]
    return Difference(
        _marked(zip(beside, (run.old for run in runs), strict=True)),
        _marked(zip(beside, (run.new for run in runs), strict=True)),
        tuple((run.old, run.new) for run in runs if not run.is_same),
    )


def _runs(old: Sequence[str], new: Sequence[str]) -> list[_Run]:
    """Same and different by turns."""
    runs: list[_Run] = []
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        run = _Run("".join(old[start:end]), "".join(new[new_start:new_end]))
        if tag != "equal" and len(runs) > 1 and len(runs[-1].old) <= _NO_BREAK:
            between, before = runs.pop(), runs.pop()
            run = _Run(before.old + between.old + run.old, before.new + between.new + run.new)
        runs.append(run)
    return runs


def _shortened(text: str, *, is_first: bool, is_last: bool) -> str:
    """What is shown of a run that both have: what is next to the differences beside it."""
    tokens = _TOKEN.findall(text)
    head = "" if is_first else _beginning(tokens)
    tail = "" if is_last else _beginning([token[::-1] for token in reversed(tokens)])[::-1]
    return text if len(text) <= len(head) + len(tail) + 1 else f"{head}…{tail}"


def _beginning(tokens: Sequence[str]) -> str:
    """No number or word is cut: 0.5% is not to be read as 5%."""
    taken = ""
    for token in tokens:
        if len(taken) >= _BESIDE:
            break
        taken += token
    return taken


def _marked(pieces: Iterable[tuple[str | None, str]]) -> str:
    """Each piece as what is shown of both texts, else as what differs."""
    return "".join(f"{OPEN}{own}{CLOSE}" if same is None else same for same, own in pieces)
