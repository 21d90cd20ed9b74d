"""briefings review."""

from __future__ import annotations

from pathlib import Path

import click

from generator import conversion_review
from generator.command_line import Command, InvalidUsage, NewFile, option, tell, wording
from generator.commands.project import pass_project, reporting
from generator.diagnostic import LocalizedText
from generator.messages import manual, phrases
from generator.model.review import Ambiguity


@click.command(cls=Command, said=manual.REVIEW)
@option("--html", "page", said=manual.PAGE, type=NewFile())
@pass_project
def review(project: Path, page: Path | None) -> None:
    """List the decisions of the conversion that nobody has approved."""
    with reporting():
        found = conversion_review.review_conversion(project)
    if page:
        _write(page, conversion_review.review_page(project, found))
        tell(phrases.PAGE_WRITTEN, file=str(page))
    for each in found.unapproved:
        click.echo(_row(each))
    numbers = {"count": found.decisions, "open": found.unapproved, "stale": found.stale}
    told = {name: str(len(each)) for name, each in numbers.items()}
    click.echo(wording().say(LocalizedText(phrases.REVIEWED, told)))


def _write(page: Path, text: str) -> None:
    try:
        page.write_text(text, encoding="utf-8", newline="\n")
    except OSError:
        raise InvalidUsage("unwritable", value=str(page)) from None


def _row(found: Ambiguity) -> str:
    first, times = found.spans[0], len(found.spans)
    more = wording().say(LocalizedText(phrases.TIMES, {"count": str(times)})) if times > 1 else ""
    where = f"{first.file}:{first.line}:{first.column}{more}"
    return f"{found.id}\t{found.excerpt}\t{found.prints}\t{found.rule}\t{where}"
