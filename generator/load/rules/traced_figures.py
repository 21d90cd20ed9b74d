"""Every figure that a briefing states stands in the report, whose figures are all accounted for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.account import Account, Mention
from generator.diagnostic import Diagnostic, Said, Words
from generator.load.project import BriefingFiles, Document, Project
from generator.load.source_file import SourceFile
from generator.load.stated import Stated, stated, units
from generator.model.figure import Figures, KeptFigure

_NEAR = Words(
    "报告 {place} 写的是「{near}」；请照报告写。",
    "The report says “{near}” at {place}; write it as the report does.",
)
_NONE = Words(
    "请照报告写；不是报告的数字，请换一个不写数字的说法。",
    "Write what the report says; what is no figure of the report, say without a figure.",
)


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        if not briefing.whole or not briefing.head:
            continue
        if briefing.figures is None:
            yield briefing.head.source.problem((), "no-figures", briefing=briefing.id)
            continue
        found = list(stated(briefing, units(project)))
        account = Account(briefing.figures.value.figures, [each.mention for each in found])
        yield from _disagreements(briefing, account, found)
        yield from _unrecorded(briefing, account, found)
        yield from _open(briefing.figures, account)


def _disagreements(
    briefing: BriefingFiles, account: Account, found: Sequence[Stated]
) -> Iterator[Diagnostic]:
    """Figures that the report does not have, and those that another was checked against."""
    sources = {each.mention: each.source for each in found}
    recorded = dict(account.changed())
    unknown = dict(account.unknown())
    for mention in {**recorded, **unknown}:
        figure = recorded.get(mention) or unknown.get(mention)
        if mention in unknown:
            yield _unknown(sources[mention], mention, figure)
        elif figure:
            yield _changed(sources[mention], mention, figure, briefing.id)
    for mention, period in account.moved():
        source = sources[mention]
        details = {"value": mention.printed, "place": mention.places[0], "recorded": period}
        problem = source.problem(mention.path, "period-changed", briefing=briefing.id, **details)
        yield source.retyped(problem, mention.path, period)


def _unknown(source: SourceFile, mention: Mention, near: KeptFigure | None) -> Diagnostic:
    place = mention.places[0]
    if mention.use.field == "period":
        year = place.split(".")[0]
        problem = source.problem(
            mention.path, "period-not-in-report", value=mention.printed, place=place, year=year
        )
        return source.retyped(problem, mention.path, year)
    advice = Said(_NEAR, {"near": near.printed, "place": near.place}) if near else Said(_NONE)
    return source.problem_in(
        mention.path,
        mention.printed,
        "figure-not-in-report",
        value=mention.printed,
        place=place,
        advice=advice,
    )


def _changed(
    source: SourceFile, mention: Mention, recorded: KeptFigure, briefing: str
) -> Diagnostic:
    return source.problem_in(
        mention.path,
        mention.printed,
        "figure-changed",
        value=mention.printed,
        place=recorded.place,
        recorded=recorded.printed,
        briefing=briefing,
    )


def _unrecorded(
    briefing: BriefingFiles, account: Account, found: Sequence[Stated]
) -> Iterator[Diagnostic]:
    sources = {each.mention: each.source for each in found}
    unrecorded = list(account.unrecorded())
    if unrecorded:
        first = unrecorded[0]
        yield sources[first].problem_in(
            first.path,
            first.printed,
            "unrecorded-figures",
            value=first.printed,
            count=str(len(unrecorded)),
            briefing=briefing.id,
        )


def _open(document: Document[Figures], account: Account) -> Iterator[Diagnostic]:
    source, kept = document.source, document.value
    for index in account.open():
        figure = kept.figures[index]
        details = {"value": figure.printed, "place": figure.place}
        problem = source.problem(("figures", index), "open-figure", **details)
        yield replace(problem, typed=_left_out(problem.source_line))


def _left_out(line: str) -> str:
    """The line with a reason to fill in."""
    end = line.rstrip()
    return f'{end[:-1]}, "left_out": "…"}}' if end.endswith("}") else ""
