"""Milestones as a reader sees them: every word chosen, nothing left to compute."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.milestone import Milestone
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.inline import ProseWriter

_Placed = tuple[BriefingContext, Milestone]


@dataclass(frozen=True)
class UpdateView:
    """`title` and `url` are of the source, which is not the report."""

    datetime: str
    date: str
    text: str
    title: str
    url: str


@dataclass(frozen=True)
class MilestoneView:
    """`subject` and `section` are ids, to filter by."""

    anchor: str
    title: Markup
    status: str
    status_code: str
    kind: str
    datetime: str
    date: str
    note: Markup
    source: str
    href: str
    subject: str
    section: str
    updates: tuple[UpdateView, ...]
    earlier: tuple[tuple[str, str], ...]
    later: tuple[tuple[str, str], ...]


def milestone(
    context: BriefingContext, found: Milestone, page: str, writer: ProseWriter, *, anchored: bool
) -> MilestoneView:
    words = context.words

    def links(others: Iterable[_Placed]) -> tuple[tuple[str, str], ...]:
        return tuple(
            (_title(context, other), urls.relative(_path(*other), page)) for other in others
        )

    return MilestoneView(
        anchor=found.id if anchored else "",
        title=writer.write(found.title, found.place, link_terms=False),
        status=words[f"milestone.{found.status.code}"],
        status_code=found.status.code,
        kind=words[f"milestone.kind.{found.kind.code}"],
        datetime=found.date.machine,
        date=words.period(found.date),
        note=writer.write(found.note or "", found.place, link_terms=False),
        source=words.place(found.place),
        href=urls.relative(urls.place(context.config, context.briefing, found.place), page),
        subject=found.subject,
        section=found.place.section_id,
        updates=tuple(
            UpdateView(
                datetime=each.date.machine,
                date=words.period(each.date),
                text=each.text,
                title=words.phrase("fact.title", title=each.title),
                url=each.url,
            )
            for each in found.updates
        ),
        earlier=links(_earlier(context, found)),
        later=links(_later(context, found)),
    )


def _earlier(context: BriefingContext, found: Milestone) -> Iterator[_Placed]:
    for named in found.follows:
        whose = context.other(named.briefing) if named.briefing else context
        yield whose, whose.milestones[named.local]


def _later(context: BriefingContext, found: Milestone) -> Iterator[_Placed]:
    yield from ((context, each) for each in context.followed_by.get(found.id, ()))
    yield from context.followed_elsewhere.get(found.id, ())


def _title(context: BriefingContext, placed: _Placed) -> str:
    """That of a milestone of another report says of which."""
    whose, found = placed
    if whose.briefing.id == context.briefing.id:
        return found.title
    return context.words.phrase("milestone.in_report", title=found.title, report=whose.report_name)


def _path(context: BriefingContext, found: Milestone) -> str:
    return urls.milestone(context.config, context.briefing, found.id)
