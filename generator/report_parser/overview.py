"""What a report is about: its title, its parts and their years."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from generator.model.choice import FigureSort, PartKind
from generator.numerals import ends_of_plans
from generator.report_parser.kinds import (
    kind_of_heading,
    kind_of_text,
    kind_of_title,
    tells_of_years,
)
from generator.report_parser.outline import Passage, Role
from generator.report_parser.report import Report
from generator.report_parser.titles import date_of, title_of
from generator.report_parser.years import (
    Anchor,
    anchor_of_date,
    anchor_of_parts,
    anchor_of_text,
    anchor_of_title,
    named_year,
)


@dataclass(frozen=True)
class PartDraft:
    """`is_guessed` is whether the year is only what the text makes likely.

    Where the heading of a plan names a five-year plan, its targets are for that one's last year
    (`until`); where it names an earlier one before, that one's last year is `since`. `of_years` is
    whether a review looks back on several years.
    """

    id: str
    kind: PartKind
    year: str
    is_guessed: bool
    until: str | None = None
    since: str | None = None
    of_years: bool = False


@dataclass(frozen=True)
class Overview:
    """`title` is the report's own; None where none was found. `date` is its day, as ISO 8601."""

    title: str | None
    date: str | None
    parts: tuple[PartDraft, ...]

    @property
    def years(self) -> list[str]:
        return sorted({part.year for part in self.parts})


@dataclass
class _Part:
    id: str
    heading: str
    texts: list[str]
    kind: PartKind = PartKind.REVIEW
    year: str | None = None


def overview(report: Report, *, year: str | None = None) -> Overview | None:
    """What it is about; None if nothing in it tells of which year it is.

    `year` is that in which the report was given, where it does not say so itself.
    """
    opening = [passage.text for passage in report.passages if passage.role is Role.TITLE]
    title, date = title_of(opening), date_of(opening)
    parts = _parts(report.passages)
    _find_kinds(parts, title or "")
    given = f"{year}-01" if year else date
    for part in parts:
        part.year = named_year(part.id, part.heading, given)
    known = [(part.kind, part.year) for part in parts if part.year]
    anchor = (
        (anchor_of_date(given) if year else None)
        or anchor_of_title(title or "")
        or anchor_of_date(date)
        or anchor_of_parts(known)
    )
    texts = (passage.text for passage in report.passages)
    guess = anchor or anchor_of_text(texts, _years(report, parts))
    if not guess and not all(part.year for part in parts):
        return None
    return Overview(title, date, tuple(_draft(part, guess, anchor is None) for part in parts))


def _parts(passages: tuple[Passage, ...]) -> list[_Part]:
    """Those of the report; what stands above the first alone is none."""
    texts: dict[str, list[str]] = defaultdict(list)
    headings: dict[str, str] = {}
    for passage in passages:
        part = passage.place.partition(".")[0]
        if passage.role is Role.PART:
            headings[part] = passage.text
        if passage.role is not Role.TITLE:
            texts[part].append(passage.text)
    return [_Part(part, headings.get(part, ""), texts[part]) for part in texts] or [
        _Part("0", "", [])
    ]


def _find_kinds(parts: list[_Part], title: str) -> None:
    """From the heading, else the verbs, else the order: a plan comes after what was done."""
    before = PartKind.REVIEW
    for part in parts:
        said = kind_of_heading(part.heading) if part.heading else kind_of_title(title)
        part.kind = before = said or kind_of_text(part.texts) or before


def _draft(part: _Part, anchor: Anchor | None, is_guess: bool) -> PartDraft:
    year, is_guessed = part.year, False
    if not year:
        assert anchor, "else there is no overview"
        year, is_guessed = anchor.year(part.kind), is_guess
    ends = ends_of_plans(part.heading) if part.kind is PartKind.PLAN else ()
    *earlier, until = ends or (None,)
    since = next((end for end in earlier if end < year), None)
    of_years = part.kind is PartKind.REVIEW and tells_of_years(part.heading)
    return PartDraft(part.id, part.kind, year, is_guessed, until, since, of_years)


def _years(report: Report, parts: list[_Part]) -> list[tuple[PartKind, str]]:
    kinds = {part.id: part.kind for part in parts}
    return [
        (kinds.get(figure.place.place.part, PartKind.REVIEW), figure.value)
        for figure in report.figures
        if figure.kind is FigureSort.YEAR
    ]
