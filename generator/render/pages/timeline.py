"""Every milestone of a briefing, by year and subject."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.briefing import Milestone
from generator.model.page import Link, Page
from generator.model.period import Period
from generator.render import urls
from generator.render.cards import milestone
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing, briefing_link, data_link
from generator.render.inline import ProseWriter


def page(drawing: Drawing, context: BriefingContext) -> Page:
    path, words = urls.timeline(context.config, context.briefing), context.words
    writer = ProseWriter(context, path)
    milestones = context.briefing.milestones
    years = sorted({found.date.year for found in milestones})
    lead = words.phrase("timeline.lead", count=len(milestones))
    values = {
        "lead": lead,
        "data": data_link(context, path),
        "years": [
            {
                "title": words.period(Period(f"{year:04}")),
                "anchor": f"year-{year}",
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
            Link(title=words.period(Period(f"{year:04}")), path=f"{path}#year-{year}")
            for year in years
        ],
        kicker=context.briefing.short_title,
    )


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
                "anchor": f"year-{year}-{subject.id}",
                "milestones": [
                    milestone(context, each, page, writer, anchored=True)
                    for each in sorted(found, key=_in_order)
                ],
            }


def _in_order(found: Milestone) -> str:
    """By date; those of one date stay as the editors ordered them."""
    return found.date
