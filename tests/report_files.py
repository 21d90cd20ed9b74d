"""Reports as Word, PDF and web page, made here so that no program need be asked for them."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PICTURE = "<w:r><w:drawing/></w:r>"
FOOTNOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'


def paragraph(text: str, *, inside: str = "", number: str = "", level: int = 0) -> str:
    """A paragraph of a Word file; `inside` stands after its text."""
    numbered = (
        f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
        if number
        else ""
    )
    return f"<w:p>{numbered}<w:r><w:t>{escape(text)}</w:t></w:r>{inside}</w:p>"


def table(*rows: Sequence[str]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def numbering(*levels: tuple[str, str]) -> str:
    """word/numbering.xml with one list, number 1: the form and text of each level."""
    written = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for level, (form, text) in enumerate(levels)
    )
    return (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="7">{written}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
    )


def docx(body: Iterable[str], *, parts: Mapping[str, str] = {}, head: str = "") -> bytes:
    document = f'{head}<w:document xmlns:w="{W}"><w:body>{"".join(body)}</w:body></w:document>'
    return zipped({"word/document.xml": document, **parts})


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    return data.getvalue()


INDENT = "　　"
TO_UNICODE = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
%d beginbfchar
%sendbfchar endcmap end end"""


def pdf(
    pages: Sequence[Sequence[str]], *, pictures: Iterable[int] = (), extra: bytes = b""
) -> bytes:
    """Each page of lines, an empty one for a gap; `pictures` are the numbers of pages with one.

    What begins with INDENT is shown that much to the right; `extra` goes into each page.
    """
    font = (
        b"<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/Identity-H/ToUnicode 4 0 R"
        b"/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/F/DW 1000"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>"
    )
    used = sorted({char for lines in pages for line in lines for char in line})
    used_codes = b"".join(b"<%04X> <%04X>\n" % (ord(char), ord(char)) for char in used)
    picture = b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray"
    picture += b"/BitsPerComponent 8/Length 1>>stream\n0\nendstream"
    objects = [b"", b"", font, _stream(TO_UNICODE % (len(used), used_codes)), picture]
    kids = []
    for number, lines in enumerate(pages, 1):
        shown = b"".join(
            b"1 0 0 1 %d %d Tm <%s> Tj\n"
            % (
                *(96 if line.startswith(INDENT) else 72, 780 - 16 * at),
                line.removeprefix(INDENT).encode("utf-16-be").hex().encode(),
            )
            for at, line in enumerate(lines)
        )
        drawn = b"/XObject<</P 5 0 R>>" if number in pictures else b""
        objects.append(_stream(b"BT /F 12 Tf\n" + shown + b"ET\n" + extra))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F 3 0 R>>%s>>>>" % (len(objects), drawn)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    return _file(objects)


def _stream(data: bytes) -> bytes:
    packed = zlib.compress(data)
    return b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(packed), packed)


def _file(objects: Sequence[bytes]) -> bytes:
    data, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return data + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\n" % (
        size, table, size,
    ) + b"startxref\n%d\n%%%%EOF\n" % len(data)  # fmt: skip
