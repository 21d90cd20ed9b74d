"""A report → the files of a briefing, with figures to check and texts to write."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from generator.authoring.drafting.after import After
from generator.authoring.drafting.answers import Answered
from generator.authoring.drafting.continuity import Likeness, likely_continued
from generator.authoring.drafting.figures import DraftedFigures
from generator.authoring.drafting.indicators import Indicators
from generator.authoring.drafting.places import ReportPlaces
from generator.authoring.drafting.series import InSeries
from generator.authoring.drafting.subjects import Subjects
from generator.authoring.schemas import header_of
from generator.edit import Fields, field_lines, legend
from generator.load import BriefingFiles, Project, files
from generator.model.base import Frozen
from generator.model.briefing import BriefingHead
from generator.model.choice import MilestoneKind, MilestoneStatus, PartKind
from generator.model.milestone import Milestone
from generator.model.observation import Observation
from generator.model.place import Place
from generator.model.placeholder import placeholder
from generator.model.section import Item, Section
from generator.model.source import Part
from generator.report_parser import (
    Drafted,
    Overview,
    PartDraft,
    Passage,
    Report,
    Role,
    observed,
    tells_both,
    turns_ahead,
)

_HEADLINES = 6
_GUIDE = (
    "# 由 briefings draft 从报告起草：「（请写…）」处要写；数字照报告填好，",
    "# 类别和性质（kind、status）是猜的，请对照报告改正。",
)
_TOLD = {
    BriefingHead: (
        *("title", "short_title", "summary", "findings", "region", "period", "source", "parts"),
    ),
    Part: ("id", "year", "kind"),
    Section: ("place", "line", "lead"),
    Item: ("summary", "continues", "new", "unplanned", "observations"),
    Observation: (
        *("value", "upper", "kind", "unit", "printed", "qualifier", "status", "of", "change"),
        *("rank", "caveat"),
    ),
    Milestone: ("id", "date", "status", "kind", "place", "note", "follows"),
}


class Draft:
    """The files of a briefing of `report`, and what they add to those that all briefings share.

    `places` are the items and headings to draft, all where there are none given. `earlier` is the
    briefing after which it is drafted, `series` that of both.
    """

    def __init__(
        self,
        briefing: str,
        report: Report,
        about: Overview,
        project: Project,
        *,
        places: Collection[str] | None = None,
        earlier: BriefingFiles | None = None,
        series: InSeries | None = None,
    ) -> None:
        assert project.subjects and project.indicators
        known = project.indicators.value.indicators
        self._briefing = briefing
        self._about = about
        self._report = report
        self._series = series
        self._places = ReportPlaces(report)
        self._sections = _sections(report)
        self._has_plan = any(part.kind is PartKind.PLAN for part in about.parts)
        self._continued = self._likely_continued()
        drafted = self._observed()
        names = [figure.name for figure in drafted if figure.name]
        self.subjects = Subjects(project.subjects.value.subjects, known, names)
        self.indicators = Indicators(known, project.briefings, briefing)
        self.after = After(project, earlier, report, about, drafted) if earlier else None
        self._figures = DraftedFigures(
            about, self.indicators, self._subject_of, self._places.where, self.after
        )
        chosen = [*enumerate(drafted)]
        self._figures.add(
            numbered for numbered in chosen if places is None or numbered[1].place in places
        )
        if places is None and not self.indicators.added and not self._figures.used:
            self._figures.add_empty(Place(f"{next(iter(self._sections))}.1"))

    def _observed(self) -> tuple[Drafted, ...]:
        plans = {part.id for part in self._about.parts if part.kind is PartKind.PLAN}
        mixed = {
            passage.place.partition(".")[0]
            for passage in self._report.passages
            if passage.role is Role.PART and tells_both(passage.text)
        }
        passages = [*self._inside()]
        # A plan that first tells what was done is one from where it turns, if it does.
        turning = {
            part
            for passage in passages
            if (part := passage.place.partition(".")[0]) in mixed and turns_ahead(passage.text)
        }
        return observed(passages, plans - turning, mixed)

    def _inside(self) -> Iterator[Passage]:
        """What has a place at which to be shown."""
        for passage in self._report.passages:
            section = passage.place.rsplit(".", passage.place.count(".") - 1)[0]
            if section in self._sections and passage.role not in (Role.TITLE, Role.PART):
                yield passage

    def _likely_continued(self) -> Mapping[Place, Sequence[Likeness]]:
        texts = {place: self._places.text(place) for place in self.items()}
        planned = {place for place in texts if self._part(place).kind is PartKind.PLAN}
        return likely_continued(
            {place: text for place, text in texts.items() if place in planned},
            {place: text for place, text in texts.items() if place not in planned},
        )

    def _subject_of(self, name: str, place: Place) -> str:
        return self.subjects.of(name, self._places.text(place))

    def items(self) -> Iterator[Place]:
        """The places of all items of the report."""
        for section, count in self._sections.items():
            yield from (Place(f"{section}.{item}") for item in range(1, count + 1))

    def files(self, on: str) -> Iterator[tuple[str, bytes]]:
        """Each file of the briefing with its bytes; `on` is the ISO 8601 day."""
        head, timeline = files.briefing_file(self._briefing), files.timeline_file(self._briefing)
        yield head, _file(head, BriefingHead, self._head(on), (BriefingHead, Part))
        for section in self._sections:
            place = Place(section)
            yield files.section_file(self._briefing, place), self.section_file(place)
        milestones: Fields = {"milestones": [self._milestone()]}
        yield timeline, _file(timeline, files.TimelineFile, milestones, (Milestone,))

    def section_file(self, place: Place) -> bytes:
        name = files.section_file(self._briefing, place)
        return _file(name, Section, self._section(place), (Section, Item, Observation))

    def _head(self, on: str) -> Fields:
        about = self._about
        return {
            "#": self._open_targets(),
            "title": placeholder("简报的标题"),
            "short_title": placeholder("短标题"),
            "summary": placeholder("简报的摘要"),
            "series": self._series and self._series.id,
            "region": (self._series and self._series.region) or placeholder("地区"),
            "period": "—".join(dict.fromkeys((about.years[0], about.years[-1]))),
            "source": {
                "title": about.title or placeholder("报告的全名"),
                "issuer": self._series and self._series.issuer,
                "date": about.date,
            },
            "parts": [
                {
                    "id": part.id,
                    "year": part.year if part.year != part.id else None,
                    "#": f"{self._places.where(f'{part.id}.0.0')}起。",
                    "title": placeholder(_part_title(part)),
                    "kind": part.kind.words[0],
                    "summary": placeholder("这一部分的摘要"),
                }
                for part in about.parts
            ],
            "headline_indicators": self._headlines(),
            "headline_milestones": [f"{self._briefing}-1"],
            "published": on,
        }

    def _headlines(self) -> list[str]:
        """Those of the earlier briefing first."""
        used = dict.fromkeys(self._figures.used)
        head = self.after and self.after.earlier.head
        earlier = (
            [indicator for indicator in head.value.headline_indicators if indicator in used]
            if head
            else []
        )
        return [*dict.fromkeys([*earlier, *used])][: max(_HEADLINES, len(earlier))]

    def _open_targets(self) -> list[str]:
        """For an editor to look for: the targets that were due and that no figure answers."""
        answered = self.after.answered if self.after else ()
        told = [_told(answer) for answer in answered if answer.is_open]
        if not self.after or not told:
            return []
        head = f"{self.after.earlier.id} 的这些目标没有找到结果，请在报告里查一查，查完删去这几行："
        return [head, *told]

    def _section(self, place: Place) -> Fields:
        return {
            "place": place,
            "#": self.told(place.heading()),
            "title": placeholder(f" {place} 这一节的标题"),
            "line": placeholder(f" {place} 这一节的一句话"),
            "lead": placeholder(f" {place} 这一节的导语"),
            "observations": self._figures.at(place.heading()),
            "items": [
                self.item(Place(f"{place}.{item}")) for item in range(1, self._sections[place] + 1)
            ],
        }

    def item(self, place: Place) -> Fields:
        """The record of the item at `place`."""
        is_plan = self._part(place).kind is PartKind.PLAN
        return {
            "place": place,
            "#": self.told(place),
            "title": placeholder(f" {place} 的标题"),
            "summary": placeholder(f" {place} 的摘要"),
            "new": placeholder(f" {place} 为什么是新的，或改写 continues") if is_plan else None,
            "unplanned": placeholder(f" {place} 在计划部分怎样没有再写")
            if self._has_plan and not is_plan
            else None,
            "observations": self._figures.at(place),
        }

    def told(self, place: Place) -> str:
        """Where in the report a place is, what figures stand there and what it may continue."""
        return self._places.told(place) + self._likely(place)

    def _likely(self, place: Place) -> str:
        """Which items it may continue, for an editor to judge."""
        likely = [
            f"{likeness.place}（都写到{'、'.join(likeness.shared)}）"
            for likeness in self._continued.get(place, ())
        ]
        return f"也许延续 {'，'.join(likely)}。" if likely else ""

    def _milestone(self) -> Fields:
        place = Place(f"{next(iter(self._sections))}.1")
        part = self._part(place)
        is_plan = part.kind is PartKind.PLAN
        status = MilestoneStatus.PLANNED if is_plan else MilestoneStatus.DONE
        return {
            "id": f"{self._briefing}-1",
            "#": self._places.told(place),
            "title": placeholder("事项"),
            "date": part.year,
            "status": status.words[0],
            "kind": MilestoneKind.EVENT.words[0],
            "subject": self._subject_of("", place),
            "place": place,
        }

    def _part(self, place: Place) -> PartDraft:
        return next(part for part in self._about.parts if part.id == place.part)


def _told(open_target: Answered) -> str:
    known, place = open_target.target.known, open_target.spoken_of
    return f"{known.place} {known.named}{f'（{place} 说到）' if place else ''}"


def _part_title(part: PartDraft) -> str:
    """What to write, and what to look up first."""
    asked = f"，先核对 year：报告没有写明，{part.year} 是从正文猜的" if part.is_guessed else ""
    return f"这一部分的标题{asked}"


def _sections(report: Report) -> dict[str, int]:
    """How many items each section has; one that is all heading has one to write.

    What is measured above the sections of a part, such as its targets, is a section with number 0.
    """
    headlines = {place.removesuffix(".0") for place in report.headline_places()}
    items: dict[str, int] = {}
    for passage in report.passages:
        part, section, item, *_ = passage.place.split(".")
        key = f"{part}.{section}"
        is_section = passage.role in (Role.SECTION, Role.ITEM) or section != "0" or key in headlines
        if is_section and passage.role is not Role.TITLE:
            items[key] = max(items.get(key, 1), int(item))
    return items or {"0.0": 1}


def _file(file: str, record: type[Frozen], fields: Fields, told: Sequence[type[Frozen]]) -> bytes:
    explained = legend(*((record_type, _TOLD[record_type]) for record_type in told))
    head = [header_of(file), f"# {record.model_config['title']}", *_GUIDE, *explained]
    return "".join(f"{line}\n" for line in (*head, *field_lines(fields))).encode()
