"""briefings approve."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from pathlib import Path
from typing import TypeVar

import click

from generator.command_line import (
    Command,
    ExistingFile,
    InvalidUsage,
    agreed,
    argument,
    option,
    tell,
    wording,
)
from generator.commands.project import pass_project, reporting
from generator.commands.reasons import visible
from generator.conversion_review import Session
from generator.diagnostic import LocalizedText
from generator.load import NoAnswers, read_answers
from generator.model.answers import Answer, NotAsked
from generator.model.review import Decision

Given = TypeVar("Given", str, tuple[str, ...])


@click.command(cls=Command, phrase="help.approve")
@argument("decisions", phrase="help.decisions", nargs=-1)
@option("--by", phrase="help.by", is_text=True)
@option("--reason", phrase="help.reason", is_text=True)
@option("--from", "answers", phrase="help.answers", type=ExistingFile())
@pass_project
def approve(
    project: Path,
    decisions: tuple[str, ...],
    by: str | None,
    reason: str | None,
    answers: Path | None,
) -> None:
    """Approve decisions of the conversion, or take what a colleague has answered."""
    if answers:
        if more := next(iter(decisions), None) or by or reason:
            raise InvalidUsage("too-many-words", value=more)
        _take(project, answers)
    else:
        names = _given("decisions", decisions)
        _approve(project, dict.fromkeys(names), _given("by", by), _given("reason", reason))


def _given(name: str, value: Given | None) -> Given:
    if value is None or value == ():
        context = click.get_current_context()
        param = next(parameter for parameter in context.command.params if parameter.name == name)
        raise click.MissingParameter(ctx=context, param=param)
    return value


def _approve(project: Path, names: Collection[str], by: str, reason: str) -> None:
    """All of them, or none."""
    who, why = visible("--by", by, "help.by"), visible("--reason", reason, "help.reason")
    by_id: dict[str, Decision] = {}
    # What is listed with --all has other contexts, and so other ids.
    for everything in (False, True):
        if len(by_id) < len(names):
            session = _session(project, everything=everything)
            listed = {decision.id: decision for decision in session.review.open}
            by_id |= {name: listed[name] for name in names if name in listed}
    if unknown := next((name for name in names if name not in by_id), None):
        raise InvalidUsage("no-such-decision", value=unknown)
    decisions = [by_id[name] for name in names]
    session.approve(decisions, by=who, reason=why)
    _tell_approved(decisions)


def _take(project: Path, file: Path) -> None:
    try:
        given = read_answers(file)
    except NoAnswers:
        raise InvalidUsage("not-answers", value=str(file)) from None
    session = _session(project, everything=True)
    right: list[Decision] = []
    wrong: list[Answer] = []
    gone = 0
    for answer in given.answers:
        try:
            decision = session.asked(answer)
        except NotAsked:
            gone += 1
        else:
            if answer.correction:
                wrong.append(answer)
            else:
                right.append(decision)
    if right:
        session.approve(right, by=given.by, reason=given.reason)
    _tell_approved(right)
    mended = sum(_mends(session, answer) for answer in wrong)
    counts = {"right": str(len(right)), "mended": str(mended), "gone": str(gone)}
    click.echo(wording().say(LocalizedText("answers-taken", {**counts, "by": given.by})))


def _mends(session: Session, answer: Answer) -> bool:
    """Show what the answer's correction would change, and write it if that is wanted."""
    correction = answer.correction
    assert correction
    try:
        with reporting():
            trial = session.try_out(answer)
    except NotAsked:
        # The line of another answer has mended it.
        return False
    told = {"found": correction.found, "form": correction.form}
    if not trial.mends:
        tell("mends-nothing", **told)
        return False
    tell("would-change", **told, lines=tuple(map(str, trial.lines)))
    for change in trial.changes:
        click.echo(f"  {','.join(change.locales)}\t{change.before} → {change.after}", err=True)
    if not agreed("write-line"):
        return False
    with reporting():
        session.mend(trial)
    return True


def _session(project: Path, *, everything: bool) -> Session:
    with reporting():
        return Session(project, date.today().isoformat(), everything=everything)


def _tell_approved(decisions: Iterable[Decision]) -> None:
    for decision in decisions:
        told = {"excerpt": str(decision.likeliest.written), "prints": decision.prints}
        click.echo(wording().say(LocalizedText("approved", told)))
