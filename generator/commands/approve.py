"""briefings approve."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator import conversion_review
from generator.command_line import Command, InvalidUsage, argument, option, wording
from generator.commands.project import pass_project, reporting
from generator.diagnostic import LocalizedText
from generator.messages import manual, phrases
from generator.model.unseen import unreadable


@click.command(cls=Command, said=manual.APPROVE)
@argument("decision", said=manual.DECISION)
@option("--by", said=manual.BY, required=True)
@option("--reason", said=manual.REASON, required=True)
@pass_project
def approve(project: Path, decision: str, by: str, reason: str) -> None:
    """Approve one decision of the conversion."""
    for name, text, said in (("--by", by, manual.BY), ("--reason", reason, manual.REASON)):
        _check(name, text, said)
    with reporting():
        found = conversion_review.review_conversion(project)
    chosen = next((each for each in found.unapproved if each.id == decision), None)
    if chosen is None:
        raise InvalidUsage("no-such-decision", value=decision)
    conversion_review.approve(project, chosen, by=by, reason=reason, on=date.today().isoformat())
    told = {"excerpt": chosen.excerpt, "prints": chosen.prints}
    click.echo(wording().say(LocalizedText(phrases.APPROVED, told)))


def _check(option: str, text: str, said: manual.Parameter) -> None:
    """Only what readers can see can be approved by or for."""
    if not text.strip():
        raise InvalidUsage(
            "empty-value",
            option=option,
            name=LocalizedText(said.name),
            told=LocalizedText(said.told),
        )
    if bad := unreadable(text):
        raise InvalidUsage("hidden-character", option=option, character=f"U+{ord(bad[0]):04X}")
