"""What is wrong with a file because another thing in it is: told once, and mended at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.diagnostic import Diagnostic
from generator.load.slips.braces import has_record

_OF_WHAT_IS_MISSING = ("missing-field", "missing-fields", "target-without-a-date")
_OF_KEYS = (*_OF_WHAT_IS_MISSING, "unknown-field", "misplaced-field")
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
    left_out = any(map(_leaves_out, slips))
    return [_answered(slip, beside[slip.span.line]) for slip in slips] + [
        each
        for each in found
        if each.span.line not in beside and not (left_out and each.code in _OF_WHAT_IS_MISSING)
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


def _leaves_out(slip: Diagnostic) -> bool:
    """Whether the file was read on without a field that the editor typed."""
    return not slip.typed or "\n" in slip.typed
