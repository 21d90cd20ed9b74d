"""An edition, indexed for drawing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property

from generator.model.briefing import Briefing
from generator.model.comparison import Comparison
from generator.model.glossary import Sense, Subject, Term
from generator.model.indicator import Indicator
from generator.model.joined import Joined
from generator.model.milestone import Milestone
from generator.model.observation import Observation
from generator.model.place import Place
from generator.model.section import Item, Section
from generator.model.series import Extent, Series, by_series
from generator.model.site import Edition, EditionConfig, Site
from generator.model.source import Part
from generator.model.spacing import unspaced
from generator.reconciliation import Reconciliation, StatedFigure, figures_in
from generator.render.words import LocaleWords


@dataclass(frozen=True)
class EditionContext:
    """One edition and ways to find things in it; `original` is the site as editors wrote it.

    `reconciliations`, by id of the briefing, are what each states of its report's figures;
    `extent` is that of the whole site, of whose briefings not all need be here, and `joined` is
    what stands on pages that are no briefing's.
    """

    edition: Edition
    original: Site
    reconciliations: Mapping[str, Reconciliation]
    extent: Extent
    joined: Joined
    words: LocaleWords = field(init=False)

    def __post_init__(self) -> None:
        labels = self.site.labels.as_dict()
        object.__setattr__(self, "words", LocaleWords(self.edition.locale, labels))

    @property
    def site(self) -> Site:
        return self.edition.site

    @property
    def config(self) -> EditionConfig:
        return self.edition.config

    @cached_property
    def briefings(self) -> tuple[BriefingContext, ...]:
        """Newest first."""
        return tuple(BriefingContext(self, briefing) for briefing in self.site.briefings)

    @cached_property
    def series(self) -> Mapping[str, Series]:
        return {series.id: series for series in self.site.series}

    @cached_property
    def by_series(self) -> Mapping[str, tuple[BriefingContext, ...]]:
        """The briefings of each series, the latest year first; one in none is by itself."""
        contexts = {context.briefing.id: context for context in self.briefings}
        return {
            name: tuple(contexts[report.id] for report in reports)
            for name, reports in by_series(self.site.briefings).items()
        }

    @property
    def of_several(self) -> tuple[Series, ...]:
        """The series of which there are several reports."""
        return tuple(
            self.series[name] for name, reports in self.by_series.items() if len(reports) > 1
        )

    @property
    def menu_of(self) -> BriefingContext | EditionContext:
        """Whose menu the pages have that are no briefing's: the latest report's or all reports'."""
        return self if self.extent.several_series else self.briefings[0]

    def address(self, path: str) -> str:
        """The absolute address of `path`."""
        return self.site.config.url + path

    @cached_property
    def indicators(self) -> Mapping[str, Indicator]:
        return {indicator.id: indicator for indicator in self.site.indicators}

    @cached_property
    def original_names(self) -> Mapping[str, str]:
        """By id what editors call an indicator, in Simplified."""
        return {indicator.id: unspaced(indicator.name) for indicator in self.original.indicators}

    @cached_property
    def subjects(self) -> Mapping[str, Subject]:
        return {subject.id: subject for subject in self.site.subjects}

    @cached_property
    def terms(self) -> Mapping[str, Term]:
        """Terms by the spellings that lead to them."""
        return {spelling: term for term in self.site.terms for spelling in term.spellings}

    @cached_property
    def term_pattern(self) -> re.Pattern[str] | None:
        """Finds the spellings, the longest first."""
        spellings = sorted(self.terms, key=len, reverse=True)
        return re.compile("|".join(map(re.escape, spellings))) if spellings else None

    def terms_in(self, text: str) -> Iterator[tuple[re.Match[str], Term]]:
        """Each spelling of a term in a text, and the term."""
        for match in self.term_pattern.finditer(text) if self.term_pattern else ():
            yield match, self.terms[match[0]]


def _briefing(site: Site, briefing_id: str) -> Briefing:
    return next(briefing for briefing in site.briefings if briefing.id == briefing_id)


def _year(context: BriefingContext) -> int:
    return context.briefing.year


@dataclass(frozen=True)
class PlacedObservation:
    place: Place
    observation: Observation


@dataclass(frozen=True)
class BriefingContext:
    """One briefing of an edition and ways to find things in it."""

    parent: EditionContext
    briefing: Briefing

    @property
    def words(self) -> LocaleWords:
        return self.parent.words

    @property
    def config(self) -> EditionConfig:
        return self.parent.config

    @cached_property
    def in_series(self) -> tuple[BriefingContext, ...]:
        """The briefings of its series that are known here, itself among them, latest first."""
        return self.parent.by_series[self.briefing.in_series]

    @cached_property
    def earlier(self) -> BriefingContext | None:
        """The report before this one in its series."""
        reports = self.in_series
        return next(
            (report for report in reports if report.briefing.year < self.briefing.year), None
        )

    @cached_property
    def later(self) -> BriefingContext | None:
        """The report after this one in its series."""
        after = [
            context for context in self.in_series if context.briefing.year > self.briefing.year
        ]
        return after[-1] if after else None

    @cached_property
    def latest(self) -> BriefingContext | None:
        """The latest report of its series, if that is another."""
        first = self.in_series[0]
        return None if first.briefing.id == self.briefing.id else first

    @cached_property
    def series(self) -> Series | None:
        """That of the report, if there are others of it."""
        name = self.briefing.series
        return self.parent.series[name] if name and len(self.in_series) > 1 else None

    @cached_property
    def report_name(self) -> str:
        """What its report is called, wherever others may be meant: 2014年政府工作报告."""
        briefing, words = self.briefing, self.words
        year = words.year(briefing.year)
        if briefing.series:
            name = self.parent.series[briefing.series].short_name
            return words.phrase("report.of_year", year=year, name=name)
        name = briefing.short_title
        if not self.parent.extent.several_reports or str(briefing.year) in name:
            return name
        return words.phrase("report.with_year", year=year, name=name)

    @property
    def report_title(self) -> str:
        """Its report's own title, with the year where each of a series is called the same."""
        return self.report_name if self.briefing.series else self.briefing.source.title

    @cached_property
    def joined(self) -> Joined:
        """What of it stands on pages that are no briefing's."""
        used = {placed.observation.indicator for placed in self.observations}
        return self.parent.joined.seen_by(used, self.briefing.series or "")

    @cached_property
    def observations(self) -> tuple[PlacedObservation, ...]:
        """All of them, in the order of the report."""
        return tuple(
            PlacedObservation(place, observation)
            for section in self.briefing.sections
            for place, observation in section.placed_observations()
        )

    @cached_property
    def places(self) -> frozenset[Place]:
        """What the briefing summarises; the report may have more."""
        return frozenset(self.briefing.places)

    def address(self, path: str) -> str:
        """The absolute address of `path`."""
        return self.parent.address(path)

    def unit_of(self, observation: Observation) -> str:
        """The unit that the indicator counts in."""
        return self.parent.indicators[observation.indicator].unit

    def named(self, observation: Observation) -> str:
        """What the observation is called where it stands alone: 港口吞吐量（2025年初步数）."""
        words = self.words
        period = words.period(observation.period) + words.choice(observation.status)
        name = self.parent.indicators[observation.indicator].name
        return words.phrase("card.named", name=name, period=period)

    @property
    def reconciliation(self) -> Reconciliation:
        """The figures of the report, and where the briefing as it was written states them."""
        return self.parent.reconciliations[self.briefing.id]

    def figures_in(self, text: str, place: Place | None) -> tuple[StatedFigure, ...]:
        """The figures of the report that a text states which summarises a place, or the whole."""
        return figures_in(self.reconciliation, text, place)

    @cached_property
    def numbered_figures(self) -> tuple[tuple[str, int], ...]:
        """The item of each figure of the report, and which of those there it is."""
        counts: Counter[str] = Counter()
        numbered = []
        for figure in self.briefing.figures:
            counts[figure.place.item] += 1
            numbered.append((figure.place.item, counts[figure.place.item]))
        return tuple(numbered)

    def figure_of(self, placed: PlacedObservation) -> int | None:
        """The index of the report's figure that an observation gives."""
        observation, place = placed.observation, placed.place
        return self._figure_of_observation.get((place, observation.indicator, observation.period))

    @cached_property
    def _figure_of_observation(self) -> Mapping[tuple[str, str | None, str | None], int]:
        return {
            (mention.places[0], mention.use.indicator, mention.use.period): indices[0]
            for mention, indices in self.reconciliation.stated
            if mention.use.field == "value" and mention.use.indicator and indices
        }

    @cached_property
    def original(self) -> Briefing:
        """The briefing in the script in which it was written."""
        return _briefing(self.parent.original, self.briefing.id)

    @cached_property
    def items(self) -> Mapping[str, Item]:
        return {item.place: item for item in self.briefing.items()}

    @cached_property
    def senses(self) -> Mapping[str, Sense]:
        """What its report means by terms, by their ids."""
        return {sense.term: sense for sense in self.briefing.senses}

    @cached_property
    def continued_by(self) -> Mapping[str, tuple[Item, ...]]:
        """The planned items that continue each done one."""
        by_place: dict[str, tuple[Item, ...]] = {}
        for item in self.briefing.items():
            for place in item.continues_here:
                by_place[place] = (*by_place.get(place, ()), item)
        return by_place

    def other(self, briefing_id: str) -> BriefingContext:
        """Another briefing of the edition, which this one follows."""
        return next(
            context for context in self.parent.briefings if context.briefing.id == briefing_id
        )

    @cached_property
    def continued_elsewhere(self) -> Mapping[str, tuple[tuple[BriefingContext, Item], ...]]:
        """By place of an item, those of later reports that continue it, the earliest first."""
        by_place: dict[str, tuple[tuple[BriefingContext, Item], ...]] = {}
        for other in sorted(self.parent.briefings, key=_year):
            for item in other.briefing.items():
                for named in item.continues:
                    if named.briefing == self.briefing.id:
                        by_place[named.place] = (*by_place.get(named.place, ()), (other, item))
        return by_place

    @cached_property
    def followed_elsewhere(self) -> Mapping[str, tuple[tuple[BriefingContext, Milestone], ...]]:
        """By id of a milestone, those of later reports that follow it, the earliest first."""
        by_id: dict[str, tuple[tuple[BriefingContext, Milestone], ...]] = {}
        for other in sorted(self.parent.briefings, key=_year):
            for milestone in other.briefing.milestones:
                for named in milestone.follows:
                    if named.briefing == self.briefing.id:
                        by_id[named.local] = (*by_id.get(named.local, ()), (other, milestone))
        return by_id

    @cached_property
    def milestones(self) -> Mapping[str, Milestone]:
        return {milestone.id: milestone for milestone in self.briefing.milestones}

    @cached_property
    def followed_by(self) -> Mapping[str, tuple[Milestone, ...]]:
        by_id: dict[str, tuple[Milestone, ...]] = {}
        for milestone in self.briefing.milestones:
            for earlier in milestone.follows_here:
                by_id[earlier] = (*by_id.get(earlier, ()), milestone)
        return by_id

    def part_of(self, section: Section) -> Part:
        return next(part for part in self.briefing.parts if part.id == section.place.part)

    def place_of(self, chosen: Comparison) -> Place:
        """A comparison stands where the first of its figures stands."""
        return self.observations_of(chosen.indicators[0])[0].place

    def observations_at(self, place: Place) -> tuple[PlacedObservation, ...]:
        """Those of an item, or of a whole section if `place` is one or its heading."""
        return self._observations_by_place.get(place if place.item_number else place.section, ())

    @cached_property
    def _observations_by_place(self) -> Mapping[str, tuple[PlacedObservation, ...]]:
        by_place: dict[str, tuple[PlacedObservation, ...]] = {}
        for one in self.observations:
            for place in {one.place, one.place.section}:
                by_place[place] = (*by_place.get(place, ()), one)
        return by_place

    def observations_of(self, indicator_id: str) -> Sequence[PlacedObservation]:
        return self._observations_by_indicator.get(indicator_id, ())

    @cached_property
    def _observations_by_indicator(self) -> Mapping[str, Sequence[PlacedObservation]]:
        by_indicator: dict[str, list[PlacedObservation]] = {}
        for placed in self.observations:
            by_indicator.setdefault(placed.observation.indicator, []).append(placed)
        return by_indicator

    @cached_property
    def subjects_of(self) -> Mapping[Place, Set[str]]:
        """The subjects of the milestones of each section that has some, by its place."""
        by_section: dict[Place, set[str]] = {}
        for milestone in self.briefing.milestones:
            by_section.setdefault(milestone.place.section, set()).add(milestone.subject)
        return by_section
