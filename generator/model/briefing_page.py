"""The pages that a briefing has beside its overview and those of its sections."""

from __future__ import annotations

from enum import Enum


class BriefingPage(Enum):
    """Each by the name of its folder below the briefing's, in the order of the menu.

    TARGETS tells what became of those of the report before it in its series, FIGURES where each
    figure of the report is stated; WHOLE is the briefing on one page, to be printed.
    """

    INDICATORS = "indicators"
    TIMELINE = "timeline"
    TARGETS = "targets"
    FIGURES = "figures"
    DATA = "data"
    ABOUT = "about"
    WHOLE = "print"

    def below(self, briefing: str) -> str:
        """The address of that of a briefing, below an edition's folder."""
        return f"{briefing}/{self.value}/"


PAGES_OF_ONE_REPORT = tuple(page for page in BriefingPage if page is not BriefingPage.TARGETS)
"""Those that a briefing may have if there is none before it in its series."""
