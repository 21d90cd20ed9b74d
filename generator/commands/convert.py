"""briefings convert."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import click

from generator import conversion_review
from generator.command_line import Command, InvalidUsage, Source, argument, option, tell
from generator.commands.project import pass_project, reporting
from generator.convert import Decision, ExplainedSpan, Layer
from generator.model.unseen import unreadables
from generator.numerals.forms import RADICALS

_FENCE = re.compile(" {0,3}```[^`]*")
"""What stands before and behind lines of code in Markdown."""


@click.command(cls=Command, phrase="help.convert")
@option("--to", "locale", phrase="help.to", required=True)
@option("--explain", phrase="help.explain", is_flag=True)
@argument("file", phrase="help.source", type=Source(), default="-")
@pass_project
def convert(project: Path, locale: str, explain: bool, file: BinaryIO) -> None:
    """Convert text for one of the Traditional editions."""
    with reporting():
        conversions = conversion_review.conversions(project)
    if locale not in conversions:
        if not conversions:
            raise InvalidUsage("no-traditional-edition")
        raise InvalidUsage("no-such-edition", value=locale, known=tuple(conversions))
    conversion = conversions[locale]
    is_code = False
    for number, line in enumerate(_lines(file), 1):
        text = line.rstrip("\r\n").translate(RADICALS)
        ending = line[len(text) :]
        _tell_unreadable(text, number)
        is_fence = bool(_FENCE.fullmatch(text))
        stays, is_code = is_code or is_fence, is_code != is_fence
        if explain:
            for span in [_verbatim(text)] if stays else conversion.explain(text):
                click.echo(_row(span))
            click.echo()
        else:
            click.echo((text if stays else conversion.convert(text)) + ending, nl=False)


def _verbatim(text: str) -> ExplainedSpan:
    return ExplainedSpan(text, text, (Decision(Layer.VERBATIM, text, text),))


def _lines(file: BinaryIO) -> Iterator[str]:
    """The lines with their own ends, be they of Unix or of Windows.

    What is typed at a terminal is in its encoding, all else in UTF-8.
    """
    encoding = sys.stdin.encoding if file.isatty() else "utf-8"
    try:
        for line in file:
            yield line.decode(encoding)
    except UnicodeDecodeError:
        tell("input-not-utf8")
        raise SystemExit(1) from None


def _tell_unreadable(text: str, number: int) -> None:
    for unreadable in unreadables(text):
        place = {"line": str(number), "column": str(unreadable.start() + 1)}
        tell("input-unreadable", **place, character=f"U+{ord(unreadable[0]):04X}")


def _row(span: ExplainedSpan) -> str:
    decisions = "; ".join(map(_decision, span.decisions))
    return "\t".join(map(_escaped, (span.source, span.result, decisions or "-")))


def _decision(decision: Decision) -> str:
    told = f"{decision.layer} {decision.entry}→{decision.value}"
    return f"{told} (counts, over {decision.over})" if decision.over else told


def _escaped(column: str) -> str:
    return column.replace("\\", "\\\\").replace("\t", "\\t")
