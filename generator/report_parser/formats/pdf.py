"""A PDF → the lines of its pages."""

from __future__ import annotations

import gc
import io
import logging
import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

import pypdf
from pypdf.errors import LimitReachedError, PyPdfError

from generator.diagnostic import LocalizedText
from generator.numerals.forms import RADICALS
from generator.report_parser.formats.extracted import ExtractedText, stop

_MOST_PAGES = 600
_MOST_STREAM = 6_000_000
_MOST_SECONDS = 12.0
_MOST_TEXT = 600_000
_HAN = re.compile("[㐀-鿿]")
_HAN_A_PAGE = 10
_DEPTH = 4
_PAGES_A_SWEEP = 8
_WIDEST_INDENT = 4
_GAP = 1.4
_Matrix = Sequence[float]
_BROKEN = (
    *(PyPdfError, ArithmeticError, AssertionError, AttributeError, LookupError),
    *(NotImplementedError, OSError, RecursionError, TypeError, ValueError),
)


class _TooSlow(Exception):
    pass


def read_pdf(name: str, data: bytes) -> ExtractedText:
    """The text of a PDF; raises BuildStopped if it is locked, broken, a scan, or takes too long."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        with pypdf.apply_configuration(
            zlib_maximum_output_length=_MOST_STREAM,
            lzw_maximum_output_length=_MOST_STREAM,
            run_length_maximum_output_length=_MOST_STREAM,
            array_based_stream_maximum_output_length=_MOST_STREAM,
        ):
            return _read(name, data)
    except (LimitReachedError, MemoryError):
        limit = f"{_MOST_STREAM // 1_000_000} MB"
        raise stop("report-unpacks-too-large", name, limit=limit) from None
    except _TooSlow:
        raise stop("report-too-intricate", name, seconds=f"{_MOST_SECONDS:.0f}") from None
    except _BROKEN:
        # What is broken, it says by whatever breaks in it.
        raise stop("report-broken", name, format=LocalizedText("pdf.pdf")) from None


def _read(name: str, data: bytes) -> ExtractedText:
    until = time.monotonic() + _MOST_SECONDS
    reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise stop("report-locked", name)
    count = len(reader.pages)
    if count > _MOST_PAGES:
        raise stop("report-too-many-pages", name, limit=str(_MOST_PAGES))
    pages: list[str] = []
    lost: list[LocalizedText] = []
    pictured = 0
    for number, page in enumerate(reader.pages, 1):
        # Each leaves a map of its characters, in circles.
        if number % _PAGES_A_SWEEP == 0:
            gc.collect()
        text = _page(page, until)
        pages.append(text or "")
        has_pictures = _has_pictures(page.get("/Resources"), _DEPTH)
        pictured += has_pictures
        if text is None:
            lost.append(LocalizedText("pdf.unreadable", {"page": str(number)}))
        elif has_pictures:
            lost.append(LocalizedText("pdf.picture", {"page": str(number)}))
        if sum(map(len, pages)) > _MOST_TEXT:
            break
    han = sum(len(_HAN.findall(page)) for page in pages)
    if pictured * 2 > count and han < _HAN_A_PAGE * count:
        raise stop("report-is-scan", name, pages=str(count))
    # A PDF often has radicals for characters that look like them.
    text = "\n".join(pages).translate(RADICALS)
    starts = accumulate((page.count("\n") + 1 for page in pages[:-1]), initial=0)
    return ExtractedText(text, tuple(lost), True, tuple(starts))


def _page(page: pypdf.PageObject, until: float) -> str | None:
    """The text of a page; None if it is broken."""

    def hurry(*_: object) -> None:
        if time.monotonic() >= until:
            raise _TooSlow

    hurry()
    shown = _Shown()
    try:
        page.extract_text(visitor_operand_before=hurry, visitor_text=shown.add)
        return shown.text()
    except (_TooSlow, LimitReachedError):
        raise
    except Exception:
        return None


class _Line(NamedTuple):
    """Where a line begins, and the size of its characters, in the unit of the page."""

    x: float
    y: float
    size: float
    text: str


_NO_LINE = _Line(0, 0, 0, "")


class _Shown:
    """The lines of a page, with the indents and the blank lines that it shows."""

    def __init__(self) -> None:
        self._lines = [_NO_LINE]

    def add(self, text: str, cm: _Matrix, tm: _Matrix, _: object, size: float) -> None:
        """`cm` and `tm` are the matrices of the page and of the text."""
        for at, part in enumerate(text.split("\n")):
            if at:
                self._lines.append(_NO_LINE)
            line = self._lines[-1]
            if not line.text.strip() and part.strip():
                x, y = tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]
                line = _Line(x, y, abs(size * tm[0] * cm[0]), line.text)
            self._lines[-1] = line._replace(text=line.text + part)

    def text(self) -> str:
        lines = [line for line in self._lines if line.text.strip()]
        margin = _most_common(line.x for line in lines)
        leading = _most_common(before.y - line.y for before, line in pairwise(lines))
        said = []
        for before, line in zip([_NO_LINE, *lines], lines, strict=False):
            if before is not _NO_LINE and 0 < leading * _GAP < before.y - line.y:
                said.append("")
            is_indented = margin + line.size < line.x < margin + line.size * _WIDEST_INDENT
            said.append(f"　　{line.text}" if is_indented else line.text)
        return "\n".join(said)


def _most_common(values: Iterable[float]) -> float:
    return next((value for value, _ in Counter(map(round, values)).most_common(1)), 0)


def _has_pictures(resources: object, depth: int) -> bool:
    """Whether pictures are drawn on the page, or in forms that are."""
    return any(
        dictionary_object.get("/Subtype") == "/Image"
        or (
            depth > 0
            and dictionary_object.get("/Subtype") == "/Form"
            and _has_pictures(dictionary_object.get("/Resources"), depth - 1)
        )
        for dictionary_object in _objects(resources)
    )


def _objects(resources: object) -> Iterator[pypdf.generic.DictionaryObject]:
    dictionary = resources.get_object() if hasattr(resources, "get_object") else None
    if isinstance(dictionary, pypdf.generic.DictionaryObject):
        objects = dictionary.get("/XObject")
        objects = objects.get_object() if objects is not None else None
        if isinstance(objects, pypdf.generic.DictionaryObject):
            for object_ in objects.values():
                drawn = object_.get_object()
                if isinstance(drawn, pypdf.generic.DictionaryObject):
                    yield drawn
