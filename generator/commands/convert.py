"""briefings convert."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import click

from generator import conversion_review
from generator.command_line import Command, InvalidUsage, Source, argument, option, tell
from generator.commands.project import pass_project, reporting
from generator.convert import ExplainedSpan
from generator.messages import manual, phrases
from generator.model.unseen import unreadable


@click.command(cls=Command, said=manual.CONVERT)
@option("--to", "locale", said=manual.TO, required=True)
@option("--explain", said=manual.EXPLAIN, is_flag=True)
@argument("file", said=manual.SOURCE, type=Source(), default="-")
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
    for number, line in enumerate(_lines(file), 1):
        text = line.rstrip("\r\n")
        ending = line[len(text) :]
        _refuse_unreadable(text, number)
        if explain:
            for span in conversion.explain(text):
                click.echo(_row(span))
            click.echo()
        else:
            click.echo(conversion.convert(text) + ending, nl=False)


def _lines(file: BinaryIO) -> Iterator[str]:
    """The lines with their own ends, be they of Unix or of Windows.

    What is typed at a terminal is in its encoding, all else in UTF-8.
    """
    encoding = sys.stdin.encoding if file.isatty() else "utf-8"
    try:
        for line in file:
            yield line.decode(encoding)
    except UnicodeDecodeError:
        tell(phrases.INPUT_NOT_UTF8)
        raise SystemExit(1) from None


def _refuse_unreadable(text: str, number: int) -> None:
    if bad := unreadable(text):
        character = f"U+{ord(bad[0]):04X}"
        tell(phrases.INPUT_UNREADABLE, line=str(number), character=character)
        raise SystemExit(1)


def _row(span: ExplainedSpan) -> str:
    decisions = "; ".join(f"{each.layer} {each.entry}→{each.value}" for each in span.decisions)
    return f"{span.source}\t{span.result}\t{decisions or '-'}"
