"""No two things on a page have one name: the address of one would lead to the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import product
from typing import NamedTuple

from generator.diagnostic import Diagnostic, Span
from generator.load.project import BriefingFiles, Project
from generator.load.source_file import SourceFile
from generator.load.traversal import items, observations
from generator.messages import Finding
from generator.model import anchors
from generator.model.choice import FigureKind, FigureStatus
from generator.model.facts import Facts
from generator.model.observation import Observation
from generator.model.place import Place


class _Thing(NamedTuple):
    """What an editor has named, and the names that a page makes of its id."""

    names: Iterable[str]
    told: Callable[[], Diagnostic]


def check(project: Project) -> Iterator[Diagnostic]:
    subjects = (
        [subject.id for subject in project.subjects.value.subjects] if project.subjects else []
    )
    diagnostics = [*_topics(project), *_terms(project, subjects)]
    for briefing in project.briefings:
        diagnostics += [*_timeline(briefing, subjects), *_cards(project, briefing, subjects)]
    # An indicator may be in the way in several briefings.
    yield from {diagnostic.span: diagnostic for diagnostic in diagnostics}.values()


def _topics(project: Project) -> Iterator[Diagnostic]:
    def thing(briefing: Facts) -> _Thing:
        names = _on_topics(briefing.id, briefing.places)
        finding = Finding("taken-anchor", {"value": briefing.id})
        return _Thing(names, partial(finding.at, Span(f"content/{briefing.id}")))

    return _taken((), map(thing, project.facts))


# While a site is being edited, most briefings are as they were.
@lru_cache(maxsize=1024)
def _on_topics(briefing: str, places: tuple[str, ...]) -> tuple[str, ...]:
    """The names that pages of topics make of a briefing's items."""
    items = [place for place in map(Place, places) if place.item_number]
    parts = (anchors.topic_part(briefing, place.part) for place in items)
    return (*parts, *(anchors.topic_item(briefing, place) for place in items))


def _terms(project: Project, subjects: Iterable[str]) -> Iterator[Diagnostic]:
    if terms := project.terms:
        ids = [term.id for term in terms.value.terms]
        yield from _taken(map(anchors.subject, subjects), _named(terms.source, "terms", ids))


def _timeline(briefing: BriefingFiles, subjects: Iterable[str]) -> Iterator[Diagnostic]:
    if timeline := briefing.timeline:
        ids = [milestone.id for milestone in timeline.value.milestones]
        fixed = map(anchors.subject, subjects)
        yield from _taken(fixed, _named(timeline.source, "milestones", ids))


def _cards(
    project: Project, briefing: BriefingFiles, subjects: Iterable[str]
) -> Iterator[Diagnostic]:
    """The pages of sections and of indicators, where cards and charts stand."""
    fixed = {anchors.item(located.item.place) for located in items(briefing)}
    fixed |= {*map(anchors.subject, subjects)}
    fixed |= {anchors.explained(*sort) for sort in product(FigureKind, FigureStatus)}
    things: list[_Thing] = []
    if head := briefing.head:
        ids: list[str] = [comparison.id for comparison in head.value.comparisons]
        things += _named(head.source, "comparisons", ids, lambda chart: (anchors.chart(chart),))
    if indicators := project.indicators:
        shown: dict[str, list[str]] = {}
        for located in observations(briefing):
            shown.setdefault(located.observation.indicator, []).extend(
                _reading(located.observation)
            )
        ids = [indicator.id for indicator in indicators.value.indicators]
        listed = partial(_named, indicators.source, "indicators", ids)
        # Of two, the one whose id is what the other's figure is called is told, figures or not.
        things += listed(lambda indicator_id: shown.get(indicator_id, ()))
        things += listed()
    yield from _taken(fixed, things)


def _reading(observation: Observation) -> Iterator[str]:
    yield observation.anchor
    yield from (
        anchors.correction(observation, correction.date) for correction in observation.corrections
    )


def _named(
    source: SourceFile,
    listing: str,
    ids: Sequence[str],
    names: Callable[[str], Iterable[str]] = lambda name: (name,),
) -> Iterator[_Thing]:
    """The things of a list; where two have one id, which is told by itself, the first."""
    for value in dict.fromkeys(ids):
        path = (listing, ids.index(value), "id")
        yield _Thing(names(value), partial(source.problem, path, "taken-anchor", value=value))


def _taken(fixed: Iterable[str], things: Iterable[_Thing]) -> Iterator[Diagnostic]:
    """The things whose names the page has already, by itself or for one that stands before."""
    taken = {*anchors.FIXED, *fixed}
    for thing in things:
        if not taken.isdisjoint(thing.names):
            yield thing.told()
        taken.update(thing.names)
