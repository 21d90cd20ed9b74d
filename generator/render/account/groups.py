"""The targets of the report before, each beside what this report says of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from markupsafe import Markup

from generator.account import Account, Answered, Observed, Relation, answers, observed
from generator.model import anchors
from generator.model.page import Link
from generator.model.place import Place
from generator.render import urls
from generator.render.account.words import is_plain, relation, when
from generator.render.context import BriefingContext
from generator.render.printed_figure import printed_figure

_GROUPS = {
    "compared": frozenset(Relation) - {Relation.INCOMPARABLE, Relation.WORDS, Relation.SILENT},
    "incomparable": {Relation.INCOMPARABLE},
    "words": {Relation.WORDS},
    "silent": {Relation.SILENT},
}


class Columns(NamedTuple):
    """What a table of targets calls its columns."""

    indicator: str
    target: str
    result: str
    due: str


@dataclass(frozen=True)
class Said:
    """A figure, or the title of an item, with its place; `when` where that is not expected."""

    text: Markup
    place: Link
    when: str = ""
    caveat: str = ""


@dataclass(frozen=True)
class Row:
    """A target, and what this report says of it: a `result`, an `item` in words, or nothing."""

    anchor: str
    name: Link
    target: Said
    due: str
    relation: str = ""
    result: Said | None = None
    item: Said | None = None


@dataclass(frozen=True)
class Group:
    """Targets of which this report speaks in one manner."""

    anchor: str
    title: str
    rows: tuple[Row, ...]


def account_of(context: BriefingContext) -> Account | None:
    """That of the targets of the report before in the series, where there is one."""
    earlier = context.earlier
    return _account(earlier, context) if earlier else None


def columns(context: BriefingContext) -> Columns:
    """The names of the columns of what is told of the targets of the report before."""
    words, earlier = context.words, context.earlier
    assert earlier
    return Columns(
        indicator=words["targets.indicator"],
        target=words.phrase("targets.target", report=earlier.report_name),
        result=words.phrase("targets.result", report=context.report_name),
        due=words["targets.due"],
    )


def account_groups(context: BriefingContext, account: Account, page: str) -> Iterator[Group]:
    """What was due, as it stands on the page at the path `page`."""
    for name, relations in _GROUPS.items():
        answered = [target for target in account.due if target.judgement.relation in relations]
        if answered:
            rows = tuple(_row(context, target, page) for target in answered)
            yield Group(name, context.words[f"targets.{name}"], rows)


def later_targets(context: BriefingContext, account: Account, page: str) -> tuple[Row, ...]:
    """What is due after what this report looks back on."""
    return tuple(_due_later(context, target, page) for target in account.later)


def said_by_later(context: BriefingContext) -> dict[str, Answered]:
    """By name of a target of this report, what the report after it says of that."""
    later = context.later
    due = _account(context, later).due if later else ()
    return {answered.target.observation.anchor: answered for answered in due}


def _account(earlier: BriefingContext, later: BriefingContext) -> Account:
    """As the editors' texts have it, so that no edition tells another; in this one's texts."""
    indicators = {str(indicator.id): indicator for indicator in later.parent.original.indicators}
    account = answers(earlier.original, later.original, indicators)
    aims = {aim.observation.anchor: aim for aim in observed(earlier.briefing)}
    figures = {figure.observation.anchor: figure for figure in observed(later.briefing)}
    return Account(
        tuple(
            answered._replace(
                target=aims[answered.target.observation.anchor],
                answer=answered.answer and figures[answered.answer.observation.anchor],
                item=answered.item and later.items[answered.item.place],
            )
            for answered in account.due
        ),
        tuple(aims[target.observation.anchor] for target in account.later),
        tuple(aims[target.observation.anchor] for target in account.passed),
    )


def _due_later(context: BriefingContext, target: Observed, page: str) -> Row:
    observation = target.observation
    earlier = context.earlier
    assert earlier
    return Row(
        anchor=anchors.target(observation),
        name=_name(context, target, page),
        target=Said(
            printed_figure(earlier, *target),
            _place(earlier, target.place, page),
            caveat=_caveat(target),
        ),
        due=context.words.period(observation.period),
    )


def _row(context: BriefingContext, answered: Answered, page: str) -> Row:
    return replace(
        _due_later(context, answered.target, page),
        relation=relation(context, answered),
        result=_result(context, answered, page),
        item=_item(context, answered, page),
    )


def _result(context: BriefingContext, answered: Answered, page: str) -> Said | None:
    if not answered.answer:
        return None
    return Said(
        printed_figure(context, *answered.answer),
        _place(context, answered.answer.place, page),
        "" if is_plain(answered) else when(context, answered.answer.observation),
        _caveat(answered.answer),
    )


def _item(context: BriefingContext, answered: Answered, page: str) -> Said | None:
    if not answered.item:
        return None
    return Said(
        Markup("{}").format(answered.item.title), _place(context, answered.item.place, page)
    )


def _caveat(figure: Observed) -> str:
    return figure.observation.caveat or ""


def _name(context: BriefingContext, target: Observed, page: str) -> Link:
    """The indicator's name leads to its card, in this briefing if it has one."""
    indicator = target.observation.indicator
    has_it = any(True for _ in context.observations_of(indicator))
    whose = context if has_it else context.earlier
    assert whose
    path = urls.indicator(context.config, whose.briefing, indicator)
    return Link(title=context.parent.indicators[indicator].name, path=urls.relative(path, page))


def _place(context: BriefingContext, place: Place, page: str) -> Link:
    path = urls.place(context.config, context.briefing, place)
    return Link(title=context.words.place(place), path=urls.relative(path, page))
