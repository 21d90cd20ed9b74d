"""What became of the targets of the report before, and what of this one's plan can be checked."""

from __future__ import annotations

from generator.model.briefing_page import BriefingPage
from generator.model.page import Link, Page
from generator.render import urls
from generator.render.account import (
    account_groups,
    account_of,
    checkable,
    columns,
    later_targets,
    planned_groups,
    target_counts,
)
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing, briefing_link


def page(drawing: Drawing, context: BriefingContext) -> Page:
    """The report must have one before it in its series."""
    path, words = urls.page(context.config, context.briefing, BriefingPage.TARGETS), context.words
    earlier, account = context.earlier, account_of(context)
    assert earlier
    assert account
    groups = tuple(account_groups(context, account, path))
    later = later_targets(context, account, path)
    counts, planned = target_counts(context), checkable(context)
    values = {
        "counts": counts,
        "columns": columns(context),
        "later_text": words.phrase("targets.later_text", report=earlier.report_name),
        "groups": groups,
        "due_later": later,
        "planned": planned,
        "planned_groups": tuple(planned_groups(context, path)),
    }
    headings = [(group.anchor, group.title) for group in groups]
    headings += [("later", words["targets.later"])] if later else []
    headings += [("checkable", words["checkable.title"])] if planned else []
    return drawing.page(
        "targets",
        path,
        title=words["targets.title"],
        description=words.phrase(
            "description.within", briefing=context.briefing.title, text=counts
        ),
        values=values,
        menu=context,
        breadcrumbs=[briefing_link(context)],
        contents=[Link(title=title, path=f"{path}#{anchor}") for anchor, title in headings],
        kicker=context.report_name,
    )
