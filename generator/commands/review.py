"""briefings review."""

from __future__ import annotations

import sys
import webbrowser
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import click

from generator.command_line import (
    Command,
    InvalidUsage,
    NewFile,
    Port,
    option,
    tell,
    wording,
)
from generator.commands.project import pass_project, reporting, write_page
from generator.conversion_review import Session
from generator.diagnostic import Detail, LocalizedText
from generator.model.review import Context, Decision, Review
from generator.serving import ReviewServer

_PORTS = range(8000, 8100)
_OF_TEXT = ("elinks", "links", "lynx", "w3m", "www-browser")


@click.command(cls=Command, phrase="help.review")
@option("--all", "everything", phrase="help.everything", is_flag=True)
@option("--list", "lists", phrase="help.list", is_flag=True)
@option("--html", "page", phrase="help.page", type=NewFile())
@option("--port", phrase="help.port", type=Port())
@option("--open/--no-open", "opens", phrase="help.open", default=None)
@pass_project
def review(
    project: Path,
    *,
    everything: bool,
    lists: bool,
    page: Path | None,
    port: int | None,
    opens: bool | None,
) -> None:
    """Ask about the forms that may be printed wrong and that nobody has approved."""
    with reporting():
        session = Session(project, date.today().isoformat(), everything=everything)
    if page:
        write_page(page, session.page(writes=False))
        tell("page-written", file=str(page))
    elif lists or not session.review.open:
        _list(session.review)
    elif port is not None or opens is not None or _has_browser():
        _serve(session, _PORTS if port is None else (port,), opens=opens is not False)
    else:
        _list(session.review)


def _has_browser() -> bool:
    """Whether somebody sits here who can be shown a page with its script."""
    try:
        return sys.stdout.isatty() and webbrowser.get().name not in _OF_TEXT
    except webbrowser.Error:
        return False


def _serve(session: Session, ports: Sequence[int], *, opens: bool) -> None:
    for port in ports:
        try:
            server = ReviewServer(port, session, wording())
            break
        except OSError:
            continue
    else:
        raise InvalidUsage("taken-port", port=str(ports[0]), other=str(ports[0] + 1))
    try:
        tell("reviewing", address=server.address)
        if opens:
            webbrowser.open(server.address)
        server.run()
    except KeyboardInterrupt:
        tell("interrupted")


def _list(reviewed: Review) -> None:
    """A line for each context of each decision, in columns; then how many there are."""
    for decision in reviewed.open:
        for context in decision.contexts:
            click.echo("\t".join(_row(decision, context)))
    asked = sum(len(decision.contexts) for decision in reviewed.open)
    click.echo(
        _say(
            "reviewed",
            groups=str(len(reviewed.open)),
            open=str(asked),
            approved=str(reviewed.found - asked),
        )
    )


def _row(decision: Decision, context: Context) -> Iterator[str]:
    first, times = context.spans[0], len(context.spans)
    more = _say("times", count=str(times)) if times > 1 else ""
    yield decision.id
    yield "-" if context.chance is None else f"{context.chance:.1%}"
    yield " : ".join(f"{form} {times}" for form, times in context.counts) or "-"
    yield str(context.written)
    yield decision.prints
    yield ",".join(decision.locales)
    yield decision.rule
    yield f"{first.file}:{first.line}:{first.column}{more}"


def _say(phrase: str, **details: Detail) -> str:
    return wording().say(LocalizedText(phrase, details))
