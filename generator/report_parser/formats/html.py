"""A saved web page → the text of the report on it, without what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from generator.diagnostic import LocalizedText
from generator.report_parser.formats.extracted import ExtractedText, stop

_HAN = re.compile("[㐀-鿿]")
_BLANK = re.compile("[ \t\r\n\f\v]+")
_DECLARED = re.compile(r"^\s*<\?xml[^>]*\?>")
_UNREAD = frozenset(
    {
        *("script", "style", "noscript", "template", "nav", "aside", "form", "button", "select"),
        *("textarea", "iframe", "svg", "math", "object", "footer", "head", "audio", "video"),
    }
)
_BLOCKS = frozenset(
    {
        *("address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl"),
        *("dt", "fieldset", "figure", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "header"),
        *("hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot"),
        *("th", "thead", "tr", "ul"),
    }
)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_CELLS = frozenset({"td", "th"})
_MOSTLY = 0.8
_LONG_CELL = 200
_MOST_TAGS = 400_000
_MOST_ATTRIBUTES = 2_000
_TAG = re.compile("<[^<>]*")


def read_html(name: str, text: str) -> ExtractedText:
    """The text of the part of a page that most of it stands in; no other file is read."""
    if text.count("<") > _MOST_TAGS or _has_overfull_tag(text):
        raise stop("report-too-many-tags", name)
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    data = _DECLARED.sub("", text).encode("utf-8", "replace")
    try:
        page = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        raise stop("report-broken", name, format=LocalizedText("html.web-page")) from None
    body = page.find("body")
    return _Page(page if body is None else body).reading()


def _has_overfull_tag(text: str) -> bool:
    """Whether a tag has so many attributes that comparing them with each other takes long."""
    long = (tag[0] for tag in _TAG.finditer(text) if len(tag[0]) > _MOST_ATTRIBUTES)
    return any(len(_BLANK.findall(tag)) + tag.count("=") > _MOST_ATTRIBUTES for tag in long)


class _Page:
    def __init__(self, body: etree._Element) -> None:
        self._body = body
        self._han = _counted(body)
        self._main = self._innermost()

    def reading(self) -> ExtractedText:
        said = self._lines()
        if heading := self._heading():
            said = f"{heading}\n\n{said}"
        return ExtractedText(said, tuple(self._lost(said)), True)

    def _innermost(self) -> etree._Element:
        """The innermost element that holds most of the text."""
        main, enough = self._body, self._han[self._body] * _MOSTLY
        while enough:
            inner = next((element for element in main if self._han.get(element, 0) >= enough), None)
            if inner is None:
                break
            main = inner
        return main

    def _heading(self) -> str | None:
        """The heading of the page where it stands outside the part that is read."""
        inside = set(self._main.iter("h1", "h2"))
        outside = (element for element in self._body.iter("h1", "h2") if element not in inside)
        texts = (
            _BLANK.sub(" ", "".join(map(str, heading.itertext()))).strip() for heading in outside
        )
        return next(filter(None, texts), None)

    def _lost(self, said: str) -> Iterator[LocalizedText]:
        tables = self._main.iter("table")
        for words, count in (
            ("html.pictures", sum(1 for _ in self._main.iter("img"))),
            ("html.tables", sum(table.find(".//tr/td[2]") is not None for table in tables)),
            ("html.around", self._han[self._body] - len(_HAN.findall(said))),
        ):
            if count > 0:
                yield LocalizedText(words, {"count": str(count)})

    def _lines(self) -> str:
        """Blocks with a blank line between, rows with tabs between their cells."""
        parts: list[str] = []
        cells = 0
        for event, element in _walk(self._main):
            is_cell = element.tag in _CELLS and self._is_cell(element)
            if event == "start":
                if is_cell and not cells and element.getprevious() is not None:
                    parts.append("\t")
                elif not cells and not is_cell:
                    parts.append("\n" if element.tag == "br" else "\n\n" * (element.tag in _BLOCKS))
                cells += is_cell
                parts.append(_BLANK.sub(" ", element.text or "") if _is_read(element) else "")
            else:
                cells -= is_cell
                if not cells and not is_cell and element.tag in _BLOCKS:
                    parts.append("\n" if element.tag == "tr" else "\n\n")
                if element is not self._main:
                    parts.append(_BLANK.sub(" ", element.tail or ""))
        lines = (line.strip(" ") for line in "".join(parts).split("\n"))
        return re.sub("\n{3,}", "\n\n", "\n".join(lines)).strip("\n")

    def _is_cell(self, element: etree._Element) -> bool:
        """Whether it is a cell of a row of several; a long one only frames what is in it."""
        row = element.getparent()
        return row is not None and len(row) > 1 and self._han.get(element, 0) < _LONG_CELL


def _walk(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """What is read; of what is not, the start and the end."""
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "start" and not _is_read(element):
            walk.skip_subtree()
        yield event, element


def _is_read(element: etree._Element) -> bool:
    return (
        element.tag not in _UNREAD
        and "hidden" not in element.attrib
        and not _HIDDEN.search(element.get("style") or "")
    )


def _counted(body: etree._Element) -> dict[etree._Element, int]:
    """How many Chinese characters each element holds."""
    counts: dict[etree._Element, int] = {}
    open_: list[int] = [0]
    for event, element in _walk(body):
        if event == "start":
            open_.append(len(_HAN.findall(element.text or "")) if _is_read(element) else 0)
        else:
            counts[element] = open_.pop()
            open_[-1] += counts[element] + len(_HAN.findall(element.tail or ""))
    return counts
