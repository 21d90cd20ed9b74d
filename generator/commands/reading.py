"""What is said of a report when it has been read."""

from __future__ import annotations

from generator.command_line import tell, wording
from generator.diagnostic import Said
from generator.messages import phrases
from generator.trace import Report

_MOST_TOLD = 6
_LONGEST = 20


def tell_reading(report: Report) -> None:
    """Say what of the file is no text of the report: each once, the first of them."""
    if report.left_out:
        texts = tuple(dict.fromkeys(map(_quoted, report.left_out)))
        told = texts[:_MOST_TOLD] + ("…",) * (len(texts) > _MOST_TOLD)
        tell(phrases.LEFT_OUT, count=str(len(report.left_out)), texts=told)


def _quoted(text: str) -> str:
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return wording().say(Said(phrases.QUOTED, {"text": short}))
