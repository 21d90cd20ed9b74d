"""A briefing's files → what the rest of the site needs of them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.load.project import BriefingFiles
from generator.load.rules.dates import latest_year
from generator.load.traversal import items, placed_observations, summarised, unwritten
from generator.model.briefing import year_of
from generator.model.choice import FigureKind
from generator.model.facts import Facts, KnownFigure, KnownItem, KnownMilestone
from generator.model.observation import Observation
from generator.model.place import Place

_OF_THE_HEAD = ("title", "short_title", "region", "period", "published")


def facts_of(briefing: BriefingFiles) -> Facts:
    """The briefing in brief, as far as its files could be read."""
    placed = [(place, observation) for _, _, place, observation in placed_observations(briefing)]
    rates = (
        observation.indicator
        for _, observation in placed
        if observation.kind is FigureKind.RATE and not observation.change
    )
    topics = (note.topic for located in items(briefing) for note in located.item.topics)
    head = briefing.head.value if briefing.head else None
    corrected = (
        correction.date for _, observation in placed for correction in observation.corrections
    )
    return Facts(
        id=briefing.id,
        **{name: str(getattr(head, name, "")) for name in _OF_THE_HEAD},
        revised=max([head.published, *corrected]) if head else "",
        series=(head and head.series) or "",
        year=year_of(head) if head else 0,
        source=head.source.model_dump_json(exclude={"unsaid", "notes"}) if head else "",
        parts=tuple(part.model_dump_json() for part in head.parts) if head else (),
        latest_year=latest_year(briefing),
        whole=briefing.whole,
        rates=tuple(dict.fromkeys(rates)),
        topics=tuple(dict.fromkeys(topics)),
        places=tuple(summarised(briefing)),
        unwritten=tuple(unwritten(briefing)),
        figures=tuple(_known(place, observation) for place, observation in placed),
        items=tuple(_items(briefing)),
        milestones=tuple(
            KnownMilestone(
                milestone.id,
                milestone.subject,
                milestone.place,
                milestone.title,
                milestone.date,
                milestone.status.words[0],
                milestone.follows,
            )
            for milestone in (briefing.timeline.value.milestones if briefing.timeline else ())
        ),
    )


def _items(briefing: BriefingFiles) -> Iterator[KnownItem]:
    for section in briefing.sections:
        yield KnownItem(section.value.place, section.value.title)
        for item in section.value.items:
            is_answer = any(named.briefing for named in item.continues)
            written = item.written if is_answer else ""
            yield KnownItem(item.place, item.title, item.continues, written)


def _known(place: Place, observation: Observation) -> KnownFigure:
    return KnownFigure(
        indicator=observation.indicator,
        period=observation.period,
        status=observation.status.code,
        place=place,
        record=observation.model_dump_json(exclude_defaults=True),
    )
