"""A file's lines → its tree, and every slip of typing in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import yaml

from generator.load.slips.slip import Slip, Slipped
from generator.load.yaml_composer import Composer
from generator.load.yaml_tree import Node, Scalar

_MOST_SLIPS = 30
_INDENTED = ("tab-indent", "fullwidth-indent", "bad-indent")
_MOST_WORK = 2_000_000
"""Characters that are read again for the sake of further slips: a tenth of a second."""


class Reading(NamedTuple):
    """`root` is the tree as it was meant, None if nobody can tell, and `meant` its lines.

    Of `doubled` keys the first stay; none are told where an indentation was guessed.
    """

    root: Node | None
    meant: tuple[str, ...]
    slips: tuple[Slip, ...]
    doubled: tuple[tuple[Scalar, Scalar], ...]


def read_yaml(lines: Sequence[str], file: str) -> Reading:
    """Read on after a slip by the line that was meant, so that one run finds all of them."""
    meant = list(lines)
    slips: list[Slip] = []
    budget = _MOST_WORK
    while True:
        composer = Composer(meant, file)
        try:
            root = composer.document()
        except Slipped as stopped:
            slip = stopped.slip
        except yaml.YAMLError:
            slip = Slip("yaml-syntax", 1, 1)
        else:
            guessed = any(slip.code in _INDENTED for slip in slips)
            doubled = () if guessed else tuple(composer.doubled)
            return Reading(root, tuple(meant), tuple(slips), doubled)
        if slips and _is_echo(slip, slips[-1]):
            return Reading(None, (), tuple(slips), ())
        budget -= sum(map(len, meant))
        known = any(slip.line == earlier.line for earlier in slips)
        if not known:
            slips.append(slip)
        if slip.meant is None or known or budget < 0 or len(slips) == _MOST_SLIPS:
            return Reading(None, (), tuple(slips), ())
        meant[slip.line - 1] = slip.meant


def _is_echo(slip: Slip, earlier: Slip) -> bool:
    """Whether the line is odd only because the indentation of the one above was guessed."""
    follows = slip.line == earlier.line + 1
    return slip.code == "bad-indent" and earlier.code in _INDENTED and follows
