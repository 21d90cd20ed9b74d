"""A slip of typing that keeps a line from being YAML, and the line that was meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.diagnostic import Detail


@dataclass(frozen=True)
class Slip:
    """Where it is, in lines and columns from 1.

    `meant` is the line to type instead, by which the file can be read on; an empty one leaves the
    line out, None says that nothing after it can be read. It is only `shown` to the editor where
    it is more than a way to read on; `typed` is shown where it takes more than one line.
    """

    code: str
    line: int
    column: int
    meant: str | None = None
    details: Mapping[str, Detail] = field(default_factory=dict)
    shown: bool = True
    typed: str = ""


class Slipped(Exception):
    """Stops the reading of a file at a slip."""

    def __init__(self, slip: Slip) -> None:
        self.slip = slip
        super().__init__(slip.code)
