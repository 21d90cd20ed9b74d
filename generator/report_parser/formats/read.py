"""The bytes of a report → its text, whatever kind of file they are."""

from __future__ import annotations

import re

from generator.diagnostic import LocalizedText
from generator.encoding import likely_encoding
from generator.report_parser.formats.extracted import ExtractedText, stop

MAX_BYTES = 32 * 1024 * 1024
"""A report with many pictures; more is not looked at."""

_MAX_TEXT = 512 * 1024
"""Twice the longest plan of five years; more is no report."""

_MAX_PAGE = 12 * 1024 * 1024
_SAMPLE = 64 * 1024
_HEAD = 1024
_PDF, _ZIP = b"%PDF-", b"PK\x03\x04"
_FORMATS = (
    (b"\xd0\xcf\x11\xe0", "read.old-office"),
    (b"{\\rtf", "read.rtf"),
    (b"\x89PNG", "read.picture"),
    (b"\xff\xd8\xff", "read.picture"),
    (b"GIF8", "read.picture"),
    (b"BM", "read.picture"),
    (b"RIFF", "read.picture"),
    (b"II*\0", "read.picture"),
    (b"MM\0*", "read.picture"),
    (b"\x1f\x8b", "read.compressed"),
    (b"7z\xbc\xaf", "read.compressed"),
    (b"Rar!", "read.compressed"),
)
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)


def read_source(name: str, data: bytes) -> ExtractedText:
    """The text of the file called `name`: .docx, .pdf, .html, or plain text in any encoding.

    Raises BuildStopped if it is too large, of another format, or no text that we know.
    """
    if len(data) > MAX_BYTES:
        raise stop("report-too-large", name, limit=_size(MAX_BYTES))
    reading = _read(name, data)
    if len(reading.text.encode("utf-8", "replace")) > _MAX_TEXT:
        raise stop("report-too-large", name, limit=_size(_MAX_TEXT))
    if not reading.text.strip():
        raise stop("report-empty", name)
    return reading


def _read(name: str, data: bytes) -> ExtractedText:
    start = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if _PDF in data[:_HEAD]:
        from generator.report_parser.formats.pdf import read_pdf  # noqa: PLC0415 - no other command waits for it

        return read_pdf(name, data)
    if start.startswith(_ZIP):
        from generator.report_parser.formats.docx import read_docx  # noqa: PLC0415 - as above

        return read_docx(name, data)
    for mark, words in _FORMATS:
        if start.startswith(mark):
            raise stop("report-not-text", name, format=LocalizedText(words))
    head = _text(data[:_SAMPLE], cut=True) or ""
    if _PAGE.match(head):
        return _page(name, data)
    if len(data) > _MAX_TEXT:
        raise stop("report-too-large", name, limit=_size(_MAX_TEXT))
    text = _text(data)
    if text is None or "\0" in text:
        raise stop("report-unknown-encoding", name)
    return ExtractedText(text, pages=())


def _page(name: str, data: bytes) -> ExtractedText:
    from generator.report_parser.formats.html import read_html  # noqa: PLC0415 - as above

    if len(data) > _MAX_PAGE:
        raise stop("report-too-large", name, limit=_size(_MAX_PAGE))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode(likely_encoding(data[:_SAMPLE]) or "utf-8", "replace")
    return read_html(name, text.removeprefix("\N{BYTE ORDER MARK}"))


def _text(data: bytes, *, cut: bool = False) -> str | None:
    """The text; `cut` is whether the data may end inside a character."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = (
            data[: error.start].decode("utf-8-sig") if cut and error.start > len(data) - 4 else "\0"
        )
    if "\0" in text and (codec := likely_encoding(data)):
        text = data.decode(codec, "ignore" if cut else "strict")
    return None if "\0" in text else text.removeprefix("\N{BYTE ORDER MARK}")


def _size(limit: int) -> str:
    kilo, mega = limit // 1024, limit // 1024 // 1024
    return f"{mega} MB" if mega else f"{kilo} KB"
