"""A report's text → its parts, sections, items and figures."""

from generator.report_parser.aims import turns_ahead
from generator.report_parser.drafted import Drafted, Growth
from generator.report_parser.formats import MAX_BYTES
from generator.report_parser.kinds import tells_both
from generator.report_parser.observing import observed
from generator.report_parser.outline import Passage, Role
from generator.report_parser.overview import Overview, PartDraft, overview
from generator.report_parser.report import Report, read_report
from generator.report_parser.words import Word, words

__all__ = [
    "MAX_BYTES",
    "Drafted",
    "Growth",
    "Overview",
    "PartDraft",
    "Passage",
    "Report",
    "Role",
    "Word",
    "observed",
    "overview",
    "read_report",
    "tells_both",
    "turns_ahead",
    "words",
]
