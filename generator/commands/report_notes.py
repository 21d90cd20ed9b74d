"""What is said of a report when it has been read."""

from __future__ import annotations

from generator.command_line import tell, wording
from generator.diagnostic import LocalizedText
from generator.report_parser import Report

_MOST_TOLD = 6
_LONGEST = 20


def tell_reading(report: Report) -> None:
    """Say what of the file was not read or is no text of the report: the first of each."""
    if report.lost:
        what = tuple(map(wording().say, report.lost))
        tell("lost", what=_first(what))
    if report.left_out:
        texts = tuple(dict.fromkeys(map(_quoted, report.left_out)))
        tell("left-out", count=str(len(report.left_out)), texts=_first(texts))


def _first(texts: tuple[str, ...]) -> tuple[str, ...]:
    return texts[:_MOST_TOLD] + ("…",) * (len(texts) > _MOST_TOLD)


def _quoted(text: str) -> str:
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return wording().say(LocalizedText("quoted", {"text": short}))
