"""Every milestone of a briefing, by year and subject."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model import anchors
from generator.model.choice import MilestoneStatus
from generator.model.milestone import Milestone
from generator.model.page import Link, Page
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing, briefing_link, data_link
from generator.render.inline import ProseWriter
from generator.render.lanes import lanes
from generator.render.milestones import milestone
from generator.render.newer import newer_milestones
from generator.render.words import LocaleWords


def page(drawing: Drawing, context: BriefingContext) -> Page:
    path, words = urls.timeline(context.config, context.briefing), context.words
    writer = ProseWriter(context, path)
    milestones = context.briefing.milestones
    years = sorted({found.date.year for found in milestones})
    lead = words.phrase("timeline.lead", count=len(milestones))
    values = {
        "lead": lead,
        "lanes": lanes(context, years),
        "filters": list(_filters(context)),
        "data": data_link(context, path),
        "years": [
            {
                "title": words.year(year),
                "anchor": anchors.year(year),
                "summary": words.tally([m for m in milestones if m.date.year == year]),
                "groups": list(_groups(context, year, path, writer)),
            }
            for year in years
        ],
    }
    return drawing.page(
        "timeline",
        path,
        title=words["nav.timeline"],
        description=words.phrase("description.within", briefing=context.briefing.title, text=lead),
        values=values,
        menu=context,
        breadcrumbs=[briefing_link(context)],
        contents=[
            Link(title=words["timeline.lanes"], path=f"{path}#{anchors.LANES}"),
            *(Link(title=words.year(year), path=f"{path}#{anchors.year(year)}") for year in years),
        ],
        scripts=("timeline.js",),
        kicker=context.report_name,
    )


def _filters(context: BriefingContext) -> Iterator[dict[str, object]]:
    """What the milestones can be filtered by, with the values that there are."""
    words, site, milestones = context.words, context.parent.site, context.briefing.milestones
    statuses = {each.status for each in milestones}
    subjects = {each.subject for each in milestones}
    sections = {each.place.section_id for each in milestones}
    told = ((s.code, words[f"milestone.{s.code}"]) for s in MilestoneStatus if s in statuses)
    yield _filter(words, "status", told)
    yield _filter(words, "subject", ((s.id, s.title) for s in site.subjects if s.id in subjects))
    yield _filter(
        words,
        "section",
        (
            (s.id, words.phrase("filter.place", place=words.place(s.place), title=s.title))
            for s in context.briefing.sections
            if s.id in sections
        ),
    )


def _filter(words: LocaleWords, key: str, options: Iterable[tuple[str, str]]) -> dict[str, object]:
    return {"key": key, "label": words[f"filter.{key}"], "options": list(options)}


def _groups(
    context: BriefingContext, year: int, page: str, writer: ProseWriter
) -> Iterator[dict[str, object]]:
    for subject in context.parent.site.subjects:
        found = [
            each
            for each in context.briefing.milestones
            if each.date.year == year and each.subject == subject.id
        ]
        if found:
            yield {
                "title": subject.title,
                "newer": newer_milestones(context, subject, page),
                "anchor": anchors.subject_of_year(year, subject.id),
                "milestones": [
                    milestone(context, each, page, writer, anchored=True)
                    for each in sorted(found, key=_in_order)
                ],
            }


def _in_order(found: Milestone) -> str:
    """By date; those of one date stay as the editors ordered them."""
    return found.date
