"""A report's text → its parts, sections, items and figures."""

from generator.trace.report import Report, read_report
from generator.trace.source_text import MAX_BYTES

__all__ = ["MAX_BYTES", "Report", "read_report"]
