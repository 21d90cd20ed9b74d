"""A Word file → its text, with the numbers that Word sets by itself."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator

from lxml import etree

from generator.diagnostic import LocalizedText
from generator.report_parser.formats.extracted import ExtractedText, stop
from generator.report_parser.formats.numbering import Numbering, W
from generator.report_parser.formats.zipped import TooLarge, Zipped

_DOCUMENT = "word/document.xml"
_MOST = 16 * 1024 * 1024
_MOST_TAGS = 1_000_000
_OTHERS = (
    ("xl/workbook.xml", "docx.excel"),
    ("ppt/presentation.xml", "docx.powerpoint"),
    ("content.xml", "docx.opendocument"),
)
_BREAKS = {f"{W}br", f"{W}cr"}
_PICTURES = {f"{W}drawing", f"{W}pict", f"{W}object"}
_BOX = f"{W}txbxContent"
_NOTES = {f"{W}footnoteReference", f"{W}endnoteReference"}
# What was struck out, codes of fields, and what stands a second time for old programs.
_UNREAD = {
    *(f"{W}{name}" for name in ("del", "moveFrom", "instrText", "pPr", "rPr", "tblPr", "sectPr")),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
_BEGINNING = 12
_LOST = {
    "picture": "docx.picture",
    "box": "docx.text-box",
    "note": "docx.footnote",
}


def read_docx(name: str, data: bytes) -> ExtractedText:
    """The text of a .docx; raises BuildStopped if it is another zip file, broken or too large."""
    try:
        parts = Zipped(data)
        if _DOCUMENT not in parts.names:
            other = next((words for part, words in _OTHERS if part in parts.names), "docx.zip")
            raise stop("report-not-text", name, format=LocalizedText(other))
        document = _xml(name, parts.read(_DOCUMENT, _MOST))
        numbering = Numbering(
            _xml(name, parts.read("word/numbering.xml", _MOST)),
            _xml(name, parts.read("word/styles.xml", _MOST)),
        )
    except TooLarge:
        limit = f"{_MOST // 1024 // 1024} MB"
        raise stop("report-unpacks-too-large", name, limit=limit) from None
    except (zipfile.BadZipFile, etree.XMLSyntaxError, ValueError):
        raise stop("report-broken", name, format=LocalizedText("docx.word")) from None
    body = document.find(f"{W}body") if document is not None else None
    if body is None:
        raise stop("report-broken", name, format=LocalizedText("docx.word"))
    document_text = _Document(numbering)
    document_text.read(body)
    return ExtractedText("\n\n".join(document_text.paragraphs), tuple(document_text.lost), True)


def _xml(name: str, data: bytes | None) -> etree._Element | None:
    """Parsed without entities, other files or the network; a ValueError where they are meant.

    Raises BuildStopped if its tree would take too much memory.
    """
    if data is None:
        return None
    if data.count(b"<") > _MOST_TAGS:
        raise stop("report-too-many-tags", name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False,
        huge_tree=False, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    root = etree.fromstring(data, parser)
    if root.getroottree().docinfo.doctype:
        raise ValueError("a Word file declares no document type")
    return root


class _Document:
    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self.paragraphs: list[str] = []
        self.lost: list[LocalizedText] = []

    def read(self, parent: etree._Element) -> None:
        """Paragraphs and tables in order, within whatever wraps them."""
        for element in parent:
            if element.tag == f"{W}p":
                self._paragraph(element)
            elif element.tag == f"{W}tbl":
                self._table(element)
            elif element.tag not in _UNREAD:
                self.read(element)

    def _paragraph(self, paragraph: etree._Element) -> None:
        besides: set[str] = set()
        said = "".join(_said(paragraph, besides)).strip()
        text = self._numbering.label(paragraph) + said if said or not besides else said
        if text.strip():
            self.paragraphs.append(text)
        beginning = (said or self._last())[:_BEGINNING]
        self.lost += [
            LocalizedText(_LOST[what], {"beginning": beginning}) for what in sorted(besides)
        ]

    def _table(self, table: etree._Element) -> None:
        """A row of several cells is a line; a table of one column only frames what is in it."""
        rows = [[*row.iterfind(f"{W}tc")] for row in table.iterfind(f"{W}tr")]
        if all(len(cells) <= 1 for cells in rows):
            for cells in rows:
                for cell in cells:
                    self.read(cell)
            return
        self.lost.append(LocalizedText("docx.table", {"beginning": self._last()[:_BEGINNING]}))
        lines = []
        for cells in rows:
            texts = (" ".join("".join(_said(cell, set())).split()) for cell in cells)
            lines.append("\t".join(texts))
        self.paragraphs.append("\n".join(lines))

    def _last(self) -> str:
        return self.paragraphs[-1] if self.paragraphs else ""


def _said(element: etree._Element, besides: set[str]) -> Iterator[str]:
    """The text inside; `besides` takes in what stands there besides."""
    for child in element:
        if child.tag in _PICTURES:
            besides.add("box" if child.find(f".//{_BOX}") is not None else "picture")
        elif child.tag in _NOTES:
            besides.add("note")
        elif child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield "\n"
        elif child.tag == f"{W}tab":
            yield " "
        elif child.tag == f"{W}noBreakHyphen":
            yield "-"
        elif child.tag not in _UNREAD:
            yield from _said(child, besides)
            if child.tag == f"{W}p":
                yield " "
