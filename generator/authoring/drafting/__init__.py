"""The start of a briefing from a report, and the same done over when the report has changed."""

from generator.authoring.drafting.after import After
from generator.authoring.drafting.answers import Answered, Stated
from generator.authoring.drafting.beside import page_beside
from generator.authoring.drafting.draft import DraftedBriefing, draft_briefing
from generator.authoring.drafting.redraft import Redrafted
from generator.authoring.drafting.series import names_region
from generator.authoring.drafting.subjects import standard_titles

__all__ = [
    "After",
    "Answered",
    "DraftedBriefing",
    "Redrafted",
    "Stated",
    "draft_briefing",
    "names_region",
    "page_beside",
    "standard_titles",
]
