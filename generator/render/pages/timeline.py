"""Every milestone of a briefing by subject, what follows beside what it follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.briefing_page import BriefingPage
from generator.model.choice import MilestoneStatus
from generator.model.page import Page
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.continuity import says_all
from generator.render.drawing import Drawing, briefing_link, data_link
from generator.render.timeline_subjects import TimelineSubject, timeline_subjects
from generator.render.unfollowed import ENDED


def page(drawing: Drawing, context: BriefingContext) -> Page:
    path, words = urls.page(context.config, context.briefing, BriefingPage.TIMELINE), context.words
    subjects = timeline_subjects(context, path)
    figures = sum(subject.events for subject in subjects)
    key = "timeline.lead_with_targets" if figures else "timeline.lead"
    lead = words.phrase(key, count=len(context.briefing.milestones) + figures)
    return drawing.page(
        "timeline",
        path,
        title=words["nav.timeline"],
        description=words.phrase("description.within", briefing=context.briefing.title, text=lead),
        values={
            "lead": lead + (words["timeline.alone"] if says_all(context) else ""),
            "statuses": list(_statuses(context, subjects)),
            "sections": list(_sections(context)),
            "subjects": subjects,
            "data": data_link(context, path),
        },
        menu=context,
        breadcrumbs=[briefing_link(context)],
        scripts=("timeline.js",),
        kicker=context.report_name,
    )


def _statuses(
    context: BriefingContext, subjects: Iterable[TimelineSubject]
) -> Iterator[tuple[str, str]]:
    """The states that there are, to filter by, then targets in figures and what goes no further."""
    words = context.words
    known = {milestone.status for milestone in context.briefing.milestones}
    for status in MilestoneStatus:
        if status in known:
            yield status.code, words.choice(status)
    if any(subject.targets for subject in subjects):
        yield "target", words["timeline.target"]
    if any(group.code == ENDED for subject in subjects for group in subject.groups):
        yield ENDED, words["timeline.ended"]


def _sections(context: BriefingContext) -> Iterator[tuple[str, str]]:
    words = context.words
    ids = {milestone.place.section_id for milestone in context.briefing.milestones}
    for section in context.briefing.sections:
        if section.id in ids:
            place = words.place(section.place)
            yield section.id, words.phrase("filter.place", place=place, title=section.title)
