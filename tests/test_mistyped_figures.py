"""Every digit, unit and qualifier that the briefing states, changed one at a time, is told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import pytest

from generator.diagnostic import Diagnostic, Severity
from generator.load import (
    BriefingFiles,
    Document,
    Project,
    indicators_by_id,
    located_mentions,
    read_project,
    summarised,
)
from generator.load.report_rules import traced_figures
from generator.load.source_file import SourceFile
from generator.load.validate import read_as
from generator.messages import SIMPLIFIED
from generator.model.choice import FigureSort
from generator.reconciliation import Mention, Reconciliation
from tests.conftest import ROOT

NEXT = str.maketrans("0123456789一二三四五六七八九两", "1234567890二三四五六七八九一三")
UNITS = {"个": "家", "家": "个", "亿元": "万元", "%": "个百分点"}
QUALIFIERS = {"约": "近", "超": "约", "近": "约", "以上": "以下"}


class Mistyping(NamedTuple):
    """A line of a file as an editor might have mistyped it; what `meant` is, in the report's print.

    Nothing is meant where the report says nothing of a year, which is that of its part.
    """

    source: SourceFile
    line: int
    typed: str
    meant: tuple[str, ...]


@cache
def project() -> Project:
    return read_project(ROOT)[0]


@cache
def briefing() -> BriefingFiles:
    return project().briefings[0]


@cache
def reconciliation() -> Reconciliation:
    figures = briefing().figures
    assert figures
    mentions = [
        located.mention for located in located_mentions(briefing(), indicators_by_id(project()))
    ]
    return Reconciliation(figures.value.figures, mentions, summarised(briefing()))


def mistyped_texts() -> Iterator[Mistyping]:
    """Also of the digits of observations, each of which stands alone in its line."""
    for source, mention in located_mentions(briefing(), indicators_by_id(project())):
        if mention.must:
            value = source.text(mention.path)
            printed = mention.printed if mention.printed in value else value
            at = source.problem_in(mention.path, printed, "figure-changed").span
            line = source.line(at)
            before, after = line[: at.column - 1], line[at.column - 1 + len(printed) :]
            assert line == before + printed + after
            meant = _meant(mention)
            changed = [*_digits(printed), *(_measures(mention) if printed != value else ())]
            for mistyped in dict.fromkeys(changed):
                yield Mistyping(source, at.line, before + mistyped + after, meant)


def _meant(mention: Mention) -> tuple[str, ...]:
    account_ = reconciliation()
    return tuple(account_.figures[index].printed for index in account_.stated_by(mention))


def _digits(printed: str) -> Iterator[str]:
    for index, char in enumerate(printed):
        if char.translate(NEXT) != char:
            yield printed[:index] + char.translate(NEXT) + printed[index + 1 :]


def _measures(mention: Mention) -> Iterator[str]:
    """The figure with another unit, and with another qualifier, none, or one that it had not."""
    printed = mention.printed
    if mention.kind is FigureSort.QUANTITY:
        yield from (
            printed.replace(mention.unit, UNITS[unit]) for unit in UNITS if unit == mention.unit
        )
        if not mention.qualifier and printed[0].isdecimal():
            yield f"约 {printed}"
        for word, other in QUALIFIERS.items():
            if word in printed:
                yield printed.replace(word, other)
                yield printed.replace(word, "")


def mistyped_observations() -> Iterator[Mistyping]:
    """Their units and qualifiers, which stand in lines of their own."""
    for source, mention in located_mentions(briefing(), indicators_by_id(project())):
        if mention.use.field in ("value", "change") and mention.use.indicator:
            for number in source.lines_of(
                mention.path[: 2 + [*mention.path].index("observations")]
            ):
                for typed in _fields(source.lines[number - 1], mention.use.field):
                    yield Mistyping(source, number, typed, _meant(mention))


def _fields(line: str, field: str) -> Iterator[str]:
    """The line of a qualifier or unit otherwise, or without it."""
    if field == "change":
        if match := re.fullmatch("( +change: .*unit: )(.+)}", line):
            yield match[1] + ("个百分点}" if "%" in match[2] else '"%"}')
    elif match := re.fullmatch("( +qualifier: )(.+)", line):
        yield from (match[1] + QUALIFIERS[match[2]], "")
    elif match := re.fullmatch("( +unit: )(.+)", line):
        yield from (f"{match[1]}百{match[2]}", "")


def told(issue: Mistyping, folder: Path) -> list[str]:
    """The errors that the check tells of the one file with the issue."""
    lines = [*issue.source.lines]
    lines[issue.line - 1] = issue.typed
    file = folder / issue.source.name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(lines), "utf-8")
    whole = briefing()
    assert whole.timeline and whole.head
    if issue.source is whole.timeline.source:
        read = Document(*read_as(type(whole.timeline.value), folder, issue.source.name))
        whole = replace(whole, sections=(), timeline=read)
    elif issue.source is whole.head.source:
        head = Document(*read_as(type(whole.head.value), folder, issue.source.name))
        whole = replace(whole, head=head, sections=(), timeline=None)
    else:
        section = next(section for section in whole.sections if section.source is issue.source)
        read = Document(*read_as(type(section.value), folder, issue.source.name))
        whole = replace(whole, sections=(read,), timeline=None)
    diagnostics = traced_figures.check(replace(project(), briefings=(whole,)), ())
    return [
        _said(diagnostic) for diagnostic in diagnostics if diagnostic.severity is Severity.ERROR
    ]


def _said(diagnostic: Diagnostic) -> str:
    return SIMPLIFIED.wrong(diagnostic) + SIMPLIFIED.instead(diagnostic)


# Of the many in texts every second: all of them take half a minute.
@pytest.mark.parametrize(
    ("issues", "step", "least"), [(mistyped_texts, 2, 750), (mistyped_observations, 1, 20)]
)
def test_each_is_told_once_with_both_values_and_the_place(
    issues: Callable[[], Iterator[Mistyping]], step: int, least: int, tmp_path: Path
) -> None:
    tried, missed = 0, []
    for issue in islice(issues(), 0, None, step):
        tried += 1
        lines = told(issue, tmp_path)
        if len(lines) != 1 or not _tells(lines[0], issue.meant):
            missed.append((issue, lines))
    assert missed == []
    assert tried >= least


def _tells(said: str, meant: tuple[str, ...]) -> bool:
    place = re.search(r"报告 [0-9]+(\.[0-9]+)+ ", said)
    return bool(place) and (not meant or any(print_ in said for print_ in meant))
