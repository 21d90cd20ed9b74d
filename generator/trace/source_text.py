"""The bytes of a report → its text, whichever encoding it is in."""

from __future__ import annotations

from generator.diagnostic import BuildStopped, Detail, Said, Span, Words
from generator.encoding import likely_encoding
from generator.messages import Finding

MAX_BYTES = 512 * 1024
"""Twice the longest plan of five years; more is no report."""

_FORMATS = (
    (b"%PDF", Words("PDF", "a PDF")),
    (b"PK\x03\x04", Words("Word、Excel 或压缩文件", "a Word, Excel or zip file")),
    (b"\xd0\xcf\x11\xe0", Words("旧版的 Word 或 Excel 文件", "an old Word or Excel file")),
    (b"{\\rtf", Words("RTF 文件", "an RTF file")),
    (b"\x89PNG", Words("图片", "a picture")),
    (b"\xff\xd8\xff", Words("图片", "a picture")),
    (b"GIF8", Words("图片", "a picture")),
    (b"BM", Words("图片", "a picture")),
    (b"RIFF", Words("图片", "a picture")),
    (b"II*\0", Words("图片", "a picture")),
    (b"MM\0*", Words("图片", "a picture")),
    (b"<!doctype", Words("网页", "a web page")),
    (b"<html", Words("网页", "a web page")),
)


def decode(name: str, data: bytes) -> str:
    """The text in `data`: UTF-8, UTF-16, GB 18030 or Big5, with or without a byte-order mark.

    Raises BuildStopped if it is too long, of another format, or in no encoding that we know;
    `name` is the file's, for the message.
    """
    if len(data) > MAX_BYTES:
        raise _stop("report-too-large", name, limit=str(MAX_BYTES // 1024))
    start = data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for mark, words in _FORMATS:
        if start.startswith(mark.lower()):
            raise _stop("report-not-text", name, format=Said(words))
    text = _text(data)
    if text is None or "\0" in text:
        raise _stop("report-unknown-encoding", name)
    if not text.strip():
        raise _stop("report-empty", name)
    return text


def _text(data: bytes) -> str | None:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text and (codec := likely_encoding(data)):
        text = data.decode(codec)
    return None if "\0" in text else text.removeprefix("\N{BYTE ORDER MARK}")


def _stop(code: str, name: str, **details: Detail) -> BuildStopped:
    return BuildStopped([Finding(code, {"file": name, **details}).at(Span(name))])
