"""What a draft has found of the targets of the report before it, told to people and programs."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click

from generator.authoring.drafting import After, Answered, Stated
from generator.command_line import tell

_LATER = "later"
_PASSED = "passed"
_SILENT = "silent"


def print_answers(after: After) -> None:
    """An array with a record for each target, as JSON."""
    records = [_record(answered) for answered in after.answered]
    click.echo(json.dumps(records, ensure_ascii=False, indent=2))


def tell_answers(after: After) -> None:
    """How many targets are answered; which of the answers are not sure, and which are missing.

    Those that a report between the two is to tell of are only counted.
    """
    due = [target for target in after.answered if target.target.is_due]
    answered = [target for target in due if target.answer]
    counts = {"due": str(len(due)), "found": str(len(answered))}
    passed = [target for target in after.answered if target.target.is_passed]
    if due or not passed:
        tell("targets-answered", briefing=after.earlier.id, **counts)
    if passed:
        years = tuple(
            sorted({str(target.target.known.observation.period.year) for target in passed})
        )
        tell("targets-passed", briefing=after.earlier.id, count=str(len(passed)), years=years)
    _list("targets-likely", [target for target in answered if not target.is_sure])
    _list("targets-open", [target for target in due if target.is_open])
    if later := len(after.answered) - len(due) - len(passed):
        tell("targets-later", count=str(later))


def _list(head: str, targets: Sequence[Answered]) -> None:
    if targets:
        tell(head)
    for answered in targets:
        known = answered.target.known
        if answered.answer:
            where, text = answered.answer.drafted.place, answered.answer.stated.text
            details = {"where": where, "answer": text}
            tell("target-and-answer", place=known.place, target=known.named, **details)
        elif answered.spoken_of:
            told = {"target": known.named, "where": answered.spoken_of}
            tell("target-spoken-of", place=known.place, **told)
        else:
            tell("target", place=known.place, target=known.named)


def _record(answered: Answered) -> dict[str, object]:
    target, answer = answered.target, answered.answer
    told = target.known.stated
    unanswered = _PASSED if target.is_passed else _SILENT if target.is_due else _LATER
    relation = answer.relation.value if answer else unanswered
    return {
        "target": {**_figure(told), "text": told.text},
        "answer": _figure(answer.stated) if answer else None,
        "relation": relation,
        "certainty": answer.certainty.value if answer else None,
    }


def _figure(told: Stated) -> dict[str, str | None]:
    return {
        "place": told.place,
        "value": told.value,
        "unit": told.unit,
        "qualifier": told.qualifier and told.qualifier.words[0],
    }
