"""What is wrong with a file because another thing in it is: told once, and mended at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from generator.diagnostic import Diagnostic
from generator.load.slips.braces import has_record

_OF_WHAT_IS_MISSING = ("missing-field", "missing-fields", "target-without-a-date")
_OF_KEYS = (*_OF_WHAT_IS_MISSING, "unknown-field", "misplaced-field")
_IN_PLACE = ("null-value", "note-in-text")
_OF_VALUES = (
    "bad-start",
    "yaml-alias",
    "yaml-tag",
    "second-colon",
    "unclosed-quote",
    "unclosed-bracket",
    "bad-escape",
    "text-after-hash",
    "bad-character",
    "lookalike-letter",
)


def slips_and_misfits(slips: Sequence[Diagnostic], found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The slips, and of what was `found` that which would stand if every slip were mended.

    A line that was left out is missed nowhere, and where one belongs was a guess.
    """
    if any(slip.code == "bad-indent" for slip in slips):
        return [*slips]
    beside: dict[int, list[Diagnostic]] = {slip.span.line: [] for slip in slips}
    for each in found:
        beside.get(each.span.line, []).append(each)
    left_out = any(_leaves_out(slip) and slip.code not in _IN_PLACE for slip in slips)
    of_line = {slip.span.line: slip for slip in slips}
    return [
        *(_answered(slip, beside[slip.span.line]) for slip in slips),
        *chain.from_iterable(_still_wrong(of_line[line], each) for line, each in beside.items()),
        *(
            each
            for each in found
            if each.span.line not in beside and not (left_out and each.code in _OF_WHAT_IS_MISSING)
        ),
    ]


def _answered(slip: Diagnostic, beside: Sequence[Diagnostic]) -> Diagnostic:
    """The slip with the line to type that mends what is found on its line too, or with none."""
    if _leaves_out(slip):
        return slip
    misfit = next((each for each in beside if each.code not in _OF_KEYS), None)
    if not misfit or slip.code not in _OF_VALUES:
        mended = (each.typed for each in reversed(beside) if each.typed)
        return replace(slip, typed=next(mended, slip.typed))
    if slip.code == "text-after-hash" and not has_record(slip.source_line):
        return replace(slip, typed=slip.source_line[: slip.span.column - 1].rstrip())
    return replace(slip, typed=misfit.typed)


def _still_wrong(slip: Diagnostic, beside: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """What is as wrong in the line that mends the slip, and has no line to type of its own."""
    if _leaves_out(slip) or slip.code in _OF_VALUES:
        return
    for each in beside:
        column = _column_typed(slip, each.span.column)
        if column and not each.typed and each.code not in _OF_WHAT_IS_MISSING:
            yield replace(each, span=each.span._replace(column=column))


def _column_typed(slip: Diagnostic, column: int) -> int | None:
    """Where in its line stands what has the `column` in the line to type; None if it does not."""
    before, after = slip.typed[:column], slip.typed[column - 1 :]
    if slip.source_line.startswith(before):
        return column
    return len(slip.source_line) - len(after) + 1 if slip.source_line.endswith(after) else None


def _leaves_out(slip: Diagnostic) -> bool:
    """Whether the file was read on without a field that the editor typed."""
    return not slip.typed or "\n" in slip.typed
