"""Files that people keep a report in → its text: Word, PDF, a saved web page.

Each reader says what it did not read, and imports its library only when it is asked.
"""

from generator.report_parser.formats.read import MAX_BYTES, read_source

__all__ = ["MAX_BYTES", "read_source"]
