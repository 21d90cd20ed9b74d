"""briefings approve."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

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
from generator.conversion_review import Session
from generator.diagnostic import LocalizedText
from generator.load import NoAnswers, read_answers
from generator.messages import manual, phrases
from generator.model.answers import Answer, NotAsked
from generator.model.review import Decision
from generator.model.text import Prose
from generator.model.unseen import unreadable


@click.command(cls=Command, said=manual.APPROVE)
@argument("decision", said=manual.DECISION, required=False)
@option("--by", said=manual.BY)
@option("--reason", said=manual.REASON)
@option("--from", "answers", said=manual.ANSWERS, type=ExistingFile())
@pass_project
def approve(
    project: Path, decision: str | None, by: str | None, reason: str | None, answers: Path | None
) -> None:
    """Approve one decision of the conversion, or take what a colleague has answered."""
    if answers:
        if more := decision or by or reason:
            raise InvalidUsage("too-many-words", value=more)
        _take(project, answers)
    else:
        _approve(project, _given("decision", decision), _given("by", by), _given("reason", reason))


def _given(name: str, value: str | None) -> str:
    if value is None:
        context = click.get_current_context()
        param = next(each for each in context.command.params if each.name == name)
        raise click.MissingParameter(ctx=context, param=param)
    return value


def _approve(project: Path, decision: str, by: str, reason: str) -> None:
    for name, text, said in (("--by", by, manual.BY), ("--reason", reason, manual.REASON)):
        _check(name, text, said)
    # What is listed with --all has other contexts, and so other ids.
    for everything in (False, True):
        session = _session(project, everything=everything)
        for each in session.review.open:
            if each.id == decision:
                session.approve([each], by=Prose.read(by), reason=Prose.read(reason))
                _tell_approved([each])
                return
    raise InvalidUsage("no-such-decision", value=decision)


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
    click.echo(wording().say(LocalizedText(phrases.ANSWERS_TAKEN, {**counts, "by": given.by})))


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
        tell(phrases.MENDS_NOTHING, **told)
        return False
    tell(phrases.WOULD_CHANGE, **told, lines=tuple(map(str, trial.lines)))
    for each in trial.changes:
        click.echo(f"  {','.join(each.locales)}\t{each.before} → {each.after}", err=True)
    if not agreed(phrases.WRITE_LINE):
        return False
    with reporting():
        session.mend(trial)
    return True


def _session(project: Path, *, everything: bool) -> Session:
    with reporting():
        return Session(project, date.today().isoformat(), everything=everything)


def _tell_approved(decisions: Iterable[Decision]) -> None:
    for each in decisions:
        told = {"excerpt": str(each.likeliest.written), "prints": each.prints}
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
