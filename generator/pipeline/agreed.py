"""What is known of a search in all editions: to keep it, no conversion is needed."""

from __future__ import annotations

from typing import NamedTuple

from generator.diagnostic import Diagnostic

Pair = tuple[str, str]
"""Two characters that are written for one another."""


class Agreed(NamedTuple):
    """The pairs by which texts are found in every edition, and what is not found all the same."""

    pairs: tuple[Pair, ...]
    problems: tuple[Diagnostic, ...]
