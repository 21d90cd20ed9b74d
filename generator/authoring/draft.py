"""The start of a new briefing, from a report's text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.authoring.append import with_entries
from generator.authoring.change import checked, make, stop
from generator.authoring.drafted_figures import DraftedFigures
from generator.authoring.schemas import header_of
from generator.diagnostic import BuildStopped, Span
from generator.edit import Fields, field_lines, figures_file, legend, with_reasons
from generator.load import Project, files, read_project
from generator.model.base import Frozen
from generator.model.briefing import BriefingHead
from generator.model.choice import MilestoneKind, MilestoneStatus, PartKind
from generator.model.ids import BriefingId
from generator.model.milestone import Milestone
from generator.model.observation import Observation
from generator.model.period import Year
from generator.model.place import Place
from generator.model.placeholder import placeholder
from generator.model.section import Item, Section
from generator.model.source import Part
from generator.report_parser import (
    Overview,
    PartDraft,
    Passage,
    Report,
    Role,
    observed,
    overview,
    tells_both,
    turns_ahead,
)


class Drafted(NamedTuple):
    """The id of a briefing, and the files that were written, relative to the project.

    `guessed` are the parts of which the report does not say the year, each with what is likely.
    """

    briefing: str
    files: tuple[str, ...]
    guessed: tuple[PartDraft, ...]


_HEADLINES = 6
_SLUG = re.compile("(?!.{41})[a-z0-9]+(-[a-z0-9]+)*")
_GUIDE = (
    "# 由 briefings draft 从报告起草：「（请写…）」处要写；数字照报告填好，",
    "# 类别和性质（kind、status）是猜的，请对照报告改正。",
)
_TOLD = {
    BriefingHead: ("title", "short_title", "summary", "region", "period", "source", "parts"),
    Part: ("id", "year", "kind"),
    Section: ("place", "line", "lead"),
    Item: ("summary", "continues", "new", "unplanned", "observations"),
    Observation: (
        *("value", "kind", "unit", "printed", "qualifier", "status", "of", "change"),
        *("rank", "caveat"),
    ),
    Milestone: ("id", "date", "status", "kind", "place", "note", "follows"),
}


def draft_briefing(
    project: Path, report: Report, source: str, name: str | None, *, year: str | None, on: str
) -> Drafted:
    """Write a briefing of the report in the file `source`; `on` is an ISO 8601 day.

    `year` is that in which the report was given, where it does not say so. Raises BuildStopped if
    nothing says so, there is such a briefing, or the project would be worse for it.
    """
    found, problems = read_project(project)
    about = overview(report, year=year and checked(Year, year, source))
    if about is None:
        raise stop("draft-without-year", Span(source), file=source)
    briefing = name or _name(source, about)
    folder = f"content/{checked(BriefingId, briefing, f'content/{briefing}')}"
    if (project / folder).exists():
        raise stop("drafted-already", Span(folder), value=briefing)
    if found.indicators is None or found.subjects is None:
        raise BuildStopped(problems)
    draft = _Draft(briefing, report, about, found)
    figures = files.figures_file(briefing)
    contents = {
        **dict(draft.files(on)),
        figures: figures_file(
            header_of(figures) or "", report.source, report.text, with_reasons(report.figures, ())
        ),
        files.INDICATORS: with_entries(
            project, found.indicators, [[*field_lines(e)] for e in draft.figures.indicators]
        ),
    }
    make(project, contents)
    guessed = tuple(part for part in about.parts if part.is_guessed)
    return Drafted(briefing, tuple(contents), guessed)


def _name(source: str, about: Overview) -> str:
    """From the file's name, else from the years of the report."""
    stem = Path(source).name.partition(".")[0].lower().replace("_", "-")
    if _SLUG.fullmatch(stem):
        return stem
    return "-".join(["report", *about.years])


class _Draft:
    def __init__(self, briefing: str, report: Report, about: Overview, found: Project) -> None:
        assert found.subjects and found.indicators
        self._briefing = briefing
        self._about = about
        self._subject = next((each.id for each in found.subjects.value.subjects), "")
        self._sections = _sections(report)
        self._has_plan = any(part.kind is PartKind.PLAN for part in about.parts)
        taken = {each.id for each in found.indicators.value.indicators}
        self.figures = DraftedFigures(briefing, self._subject, about, taken)
        plans = {part.id for part in about.parts if part.kind is PartKind.PLAN}
        mixed = {
            each.place.partition(".")[0]
            for each in report.passages
            if each.role is Role.PART and tells_both(each.text)
        }
        passages = [*self._inside(report)]
        # A plan that first tells what was done is one from where it turns, if it does.
        turning = {
            part
            for each in passages
            if (part := each.place.partition(".")[0]) in mixed and turns_ahead(each.text)
        }
        self.figures.add(observed(passages, plans - turning, mixed))
        if not self.figures.indicators:
            self.figures.add_empty(Place(f"{next(iter(self._sections))}.1"))

    def _inside(self, report: Report) -> Iterator[Passage]:
        """What has a place at which to be shown."""
        for each in report.passages:
            section = each.place.rsplit(".", each.place.count(".") - 1)[0]
            if section in self._sections and each.role not in (Role.TITLE, Role.PART):
                yield each

    def files(self, on: str) -> Iterator[tuple[str, bytes]]:
        head, timeline = files.briefing_file(self._briefing), files.timeline_file(self._briefing)
        yield head, _file(head, BriefingHead, self._head(on), (BriefingHead, Part))
        for section, items in self._sections.items():
            place = Place(section)
            name = f"{files.sections_folder(self._briefing)}/{place.section_id}.yml"
            yield (
                name,
                _file(name, Section, self._section(place, items), (Section, Item, Observation)),
            )
        milestones: Fields = {"milestones": [self._milestone()]}
        yield timeline, _file(timeline, files.TimelineFile, milestones, (Milestone,))

    def _head(self, on: str) -> Fields:
        about = self._about
        ids = [each["id"] for each in self.figures.indicators]
        return {
            "title": placeholder("简报的标题"),
            "short_title": placeholder("短标题"),
            "summary": placeholder("简报的摘要"),
            "region": placeholder("地区"),
            "period": "—".join(dict.fromkeys((about.years[0], about.years[-1]))),
            "source": {"title": about.title or placeholder("报告的全名"), "date": about.date},
            "parts": [
                {
                    "id": part.id,
                    "year": part.year if part.year != part.id else None,
                    "title": placeholder(_part_title(part)),
                    "kind": part.kind.words[0],
                    "summary": placeholder("这一部分的摘要"),
                }
                for part in about.parts
            ],
            "headline_indicators": [str(each) for each in ids[:_HEADLINES]],
            "headline_milestones": [f"{self._briefing}-1"],
            "published": on,
        }

    def _section(self, place: Place, items: int) -> Fields:
        return {
            "place": place,
            "title": placeholder("这一节的标题"),
            "line": placeholder("这一节的一句话"),
            "lead": placeholder("这一节的导语"),
            "observations": self.figures.at(place.heading()),
            "items": [self._item(Place(f"{place}.{item}")) for item in range(1, items + 1)],
        }

    def _item(self, place: Place) -> Fields:
        is_plan = self._part(place).kind is PartKind.PLAN
        return {
            "place": place,
            "title": placeholder(f"第 {place.item_number} 项的标题"),
            "summary": placeholder(f"第 {place.item_number} 项的摘要"),
            "new": placeholder("为什么是新的，或改写 continues") if is_plan else None,
            "unplanned": placeholder("计划部分怎样没有再写")
            if self._has_plan and not is_plan
            else None,
            "observations": self.figures.at(place),
        }

    def _milestone(self) -> Fields:
        place = Place(f"{next(iter(self._sections))}.1")
        part = self._part(place)
        is_plan = part.kind is PartKind.PLAN
        status = MilestoneStatus.PLANNED if is_plan else MilestoneStatus.DONE
        return {
            "id": f"{self._briefing}-1",
            "title": placeholder("事项"),
            "date": part.year,
            "status": status.words[0],
            "kind": MilestoneKind.EVENT.words[0],
            "subject": self._subject,
            "place": place,
        }

    def _part(self, place: Place) -> PartDraft:
        return next(part for part in self._about.parts if part.id == place.part)


def _part_title(part: PartDraft) -> str:
    """What to write, and what to look up first."""
    asked = f"，先核对 year：报告没有写明，{part.year} 是从正文猜的" if part.is_guessed else ""
    return f"这一部分的标题{asked}"


def _sections(report: Report) -> dict[str, int]:
    """How many items each section has; one that is all heading has one to write.

    What is measured above the sections of a part, such as its targets, is a section with number 0.
    """
    headlines = {each.removesuffix(".0") for each in report.headline_places()}
    found: dict[str, int] = {}
    for each in report.passages:
        part, section, item, *_ = each.place.split(".")
        key = f"{part}.{section}"
        is_section = each.role in (Role.SECTION, Role.ITEM) or section != "0" or key in headlines
        if is_section and each.role is not Role.TITLE:
            found[key] = max(found.get(key, 1), int(item))
    return found or {"0.0": 1}


def _file(file: str, record: type[Frozen], fields: Fields, told: Sequence[type[Frozen]]) -> bytes:
    explained = legend(*((each, _TOLD[each]) for each in told))
    head = [header_of(file), f"# {record.model_config['title']}", *_GUIDE, *explained]
    return "".join(f"{line}\n" for line in (*head, *field_lines(fields))).encode()
