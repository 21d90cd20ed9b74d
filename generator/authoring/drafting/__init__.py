"""The start of a briefing from a report, and the same done over when the report has changed."""

from generator.authoring.drafting.beside import page_beside
from generator.authoring.drafting.draft import DraftedBriefing, draft_briefing
from generator.authoring.drafting.redraft import Redrafted
from generator.authoring.drafting.subjects import standard_titles

__all__ = ["DraftedBriefing", "Redrafted", "draft_briefing", "page_beside", "standard_titles"]
