"""A report's text → its parts, sections, items and figures."""

from generator.trace.aims import turns_ahead
from generator.trace.formats import MAX_BYTES
from generator.trace.kinds import tells_both
from generator.trace.observing import Drafted, Growth, observed
from generator.trace.outline import Passage, Role
from generator.trace.overview import Overview, PartDraft, overview
from generator.trace.report import Report, read_report

__all__ = [
    "MAX_BYTES",
    "Drafted",
    "Growth",
    "Overview",
    "PartDraft",
    "Passage",
    "Report",
    "Role",
    "observed",
    "overview",
    "read_report",
    "tells_both",
    "turns_ahead",
]
