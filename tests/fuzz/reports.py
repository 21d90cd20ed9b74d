"""Reports in every kind of file that is read, with bytes changed at random."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable

from tests.conftest import ROOT
from tests.fuzz.mutations import mutated
from tests.report_files import FOOTNOTE, PICTURE, docx, numbering, paragraph, pdf, table, zipped

_TEXT = (ROOT / "tests" / "reports" / "government.utf-8.txt").read_text("utf-8")
_LINES = _TEXT.split("\n\n")
_NUMBERING = numbering(("chineseCounting", "%1、"), ("decimal", "%2."))
_DOCX = docx(
    [
        *(paragraph(line, number=str(at % 2), level=at % 3) for at, line in enumerate(_LINES)),
        paragraph("增长5%。", inside=PICTURE + FOOTNOTE),
        table(("指标", "产量"), ("蔬菜", "12万吨")),
    ]
)
_HTML = (
    "<!DOCTYPE html><html><head><title>a</title></head><body><nav>首页</nav><div>"
    + "".join(f"<p>{line}</p>" for line in _LINES)
    + "<table><tr><td>蔬菜</td><td>12万吨</td></tr></table><img src=a></div></body></html>"
)
_PDF = pdf([_LINES[:12], _LINES[12:]], pictures=[2])
_SPLICES = (b"<<", b">>", b"obj", b"[", b"/Length 99999999", b"1 0 R", b"\0", b"<", b"BT", b"%PDF-")


def report(chance: random.Random) -> tuple[str, bytes]:
    """The name and the bytes of a file."""
    return chance.choice(_KINDS)(chance)


def _text(chance: random.Random) -> tuple[str, bytes]:
    return "a.txt", mutated(_TEXT, chance)


def _page(chance: random.Random) -> tuple[str, bytes]:
    return "a.html", mutated(_HTML, chance)


def _word(chance: random.Random) -> tuple[str, bytes]:
    """Word's XML with issues, packed; or the package with bytes changed."""
    if chance.random() < 0.3:
        return "a.docx", _changed(_DOCX, chance)
    document = mutated(_document(), chance)
    levels = mutated(_NUMBERING, chance) if chance.random() < 0.5 else _NUMBERING
    return "a.docx", zipped({"word/document.xml": document, "word/numbering.xml": levels})


def _portable(chance: random.Random) -> tuple[str, bytes]:
    return "a.pdf", _changed(_PDF, chance)


def _document() -> str:
    with zipfile.ZipFile(io.BytesIO(_DOCX)) as file:
        return file.read("word/document.xml").decode()


def _changed(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        at = chance.randrange(len(data) + 1)
        gone = chance.choice((0, 1, 1, 4, 40))
        put = chance.choice((b"", chance.randbytes(chance.choice((1, 4))), chance.choice(_SPLICES)))
        data = data[:at] + put + data[at + gone :]
    return data


_KINDS: list[Callable[[random.Random], tuple[str, bytes]]] = [_text, _page, _word, _portable]
