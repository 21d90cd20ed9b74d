"""Reports as people have them: Word, PDF, a saved web page; what is not read of them is told."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pypdf
import pytest
import yaml

from generator.report_parser import read_report
from tests.conftest import ROOT, Run
from tests.report_files import (
    FOOTNOTE,
    INDENT,
    PICTURE,
    docx,
    numbering,
    paragraph,
    pdf,
    table,
    zipped,
)

REPORT = (ROOT / "tests" / "reports" / "government.utf-8.txt").read_text("utf-8")
PARAGRAPHS = ["".join(block.splitlines()) for block in REPORT.strip().split("\n\n")]
LANGUAGES = ("zh-Hans", "zh-Hant", "en")
BRIEFING = "yunling-2025-2026"


def _docx() -> bytes:
    return docx(map(paragraph, PARAGRAPHS))


def _pdf(*, indent: str = INDENT, gap: bool = False) -> bytes:
    lines = []
    for part in PARAGRAPHS:
        first = 30 - len(indent)
        lines += [
            indent + part[:first],
            *(part[at : at + 30] for at in range(first, len(part), 30)),
        ]
        lines += [""] * gap
    pages = [lines[at : at + 14] for at in range(0, len(lines), 14)]
    return pdf([["临海市政府工作报告", *page, f"— {at} —"] for at, page in enumerate(pages, 1)])


def _html() -> str:
    text = "".join(f"<p>　　{part}</p>\n" for part in PARAGRAPHS[2:])
    return (
        "<!DOCTYPE html>\n<!-- saved from url=(0020)http://example.org/ -->\n<html><head>"
        '<meta charset="utf-8"><title>公开</title><style>p {color: red}</style></head><body>'
        "<nav><a href='/'>首页</a><a href='/x'>政务公开</a></nav><div><div>"
        f"<h1>{PARAGRAPHS[1]}</h1><div>2032-01-20</div><div>{text}</div></div></div>"
        "<script>var x = '增长 9%';</script><p style='display: none'>增长 8%</p>"
        "<div>相关新闻：三条消息</div></body></html>"
    )


FILES: dict[str, Callable[[], bytes]] = {
    "report.docx": _docx,
    "indents.pdf": _pdf,
    "gaps.pdf": lambda: _pdf(indent="", gap=True),
    "report.html": lambda: _html().encode(),
    "report.htm": lambda: _html().encode("gb18030"),
}


def _figures(name: str, data: bytes) -> list[tuple[str, ...]]:
    figures = read_report(name, data).figures
    return [
        (figure.place, figure.kind.code, figure.value, figure.unit, figure.printed)
        for figure in figures
    ]


@pytest.mark.parametrize("name", FILES)
def test_its_figures_are_those_of_its_text(name: str) -> None:
    text = "\n\n".join(PARAGRAPHS)
    assert _figures(name, FILES[name]()) == _figures("report.txt", text.encode())


def test_what_word_numbers_by_itself_is_numbered() -> None:
    body = [
        paragraph("2031年工作回顾", number="1"),
        paragraph("工业增长6%", number="1", level=1),
        paragraph("完成投资12亿元。"),
        paragraph("农业增长2%", number="1", level=1),
        paragraph("粮食产量30万吨。"),
        paragraph("2032年工作安排", number="1"),
        paragraph("建设任务", number="1", level=1),
        paragraph("修路30公里。"),
        paragraph("民生任务", number="1", level=1),
        paragraph("办学校2所。"),
    ]
    levels = numbering(("chineseCountingThousand", "%1、"), ("chineseCounting", "（%2）"))
    data = docx(body, parts={"word/numbering.xml": levels})
    places = {figure.printed: figure.place for figure in read_report("a.docx", data).figures}
    assert places["12亿元"] == "2031.1.1"
    assert places["2%"] == "2031.2.0"
    assert places["30公里"] == "2032.1.1"
    assert places["2所"] == "2032.2.1"


LOST_DOCX = docx(
    [
        paragraph("一、2031年工作回顾"),
        paragraph("完成投资6亿元，增长5%。", inside=PICTURE),
        paragraph("粮食产量30万吨。", inside=FOOTNOTE),
        table(("指标", "产量"), ("蔬菜", "12万吨")),
        paragraph("修路30公里，办学校2所。"),
    ]
)
LOST_PDF = pdf(
    [["一、2031年工作回顾", "完成投资6亿元，增长5%。"], ["全年修路30公里。"]], pictures=[2]
)
LOST_HTML = (
    "<html><body><div>首页</div><div><p>一、2031年工作</p><p>完成投资6亿元，比上年增长5%。</p>"
    '<img src="http://example.org/x.png"><table><tr><td>蔬菜</td><td>12万吨</td></tr></table>'
    "<p>全年一共修路30公里，办学校2所。</p></div></body></html>"
).encode()
LOST = {
    "zh-Hans": {
        "a.docx": (
            "没有读到：「完成投资6亿元，增长5%」一段有图、「粮食产量30万吨。」一段有脚注、"
            "「粮食产量30万吨。」后面的表格，照行读成文字。\n"
        ),
        "a.pdf": "没有读到：第 2 页的图。\n",
        "a.html": ("没有读到：1 幅图、1 个表格的样子，各行读成文字、网页上正文以外的 2 个汉字。\n"),
    },
    "zh-Hant": {
        "a.docx": (
            "沒有讀到：「完成投资6亿元，增长5%」一段有圖、「粮食产量30万吨。」一段有腳註、"
            "「粮食产量30万吨。」後面的表格，照行讀成文字。\n"
        ),
        "a.pdf": "沒有讀到：第 2 頁的圖。\n",
        "a.html": ("沒有讀到：1 幅圖、1 個表格的樣子，各行讀成文字、網頁上正文以外的 2 個漢字。\n"),
    },
    "en": {
        "a.docx": (
            "Not read: a picture in the paragraph “完成投资6亿元，增长5%”, a footnote to the "
            "paragraph “粮食产量30万吨。”, the form of the table after “粮食产量30万吨。”, "
            "of which each row is read as a line.\n"
        ),
        "a.pdf": "Not read: the pictures on page 2.\n",
        "a.html": (
            "Not read: pictures, 1 of them, the form of tables, 1 of them, read row by row, what "
            "stands around the report, of 2 Chinese characters.\n"
        ),
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_read_is_told_with_its_place(run: Run, tmp_path: Path, language: str) -> None:
    for name, data in {"a.docx": LOST_DOCX, "a.pdf": LOST_PDF, "a.html": LOST_HTML}.items():
        file = tmp_path / name
        file.write_bytes(data)
        result = run("--lang", language, "figures", str(file))
        assert (result.exit_code, result.stderr) == (0, LOST[language][name])


def _locked() -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(LOST_PDF))
    writer.encrypt("secret", algorithm="RC4-128")
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()


ENTITY = '<!DOCTYPE w [<!ENTITY x "增长9%"><!ENTITY y SYSTEM "file:///etc/passwd">]>'
MEGABYTE = " " * 1024 * 1024
REFUSED: dict[str, Callable[[], bytes]] = {
    "scan.pdf": lambda: pdf([[], [], ["1"]], pictures=[1, 2, 3]),
    "locked.pdf": _locked,
    "broken.pdf": lambda: b"%PDF-1.7\n" + b"\0\xff" * 900,
    "bomb.pdf": lambda: pdf([["增长5%。"]], extra=b"0 0 m\n" * 1_100_000),
    "long.pdf": lambda: pdf([["增长5%。"]] * 601),
    "cut.docx": lambda: _docx()[:400],
    "no-body.docx": lambda: zipped({"word/document.xml": "<w/>"}),
    "no-xml.docx": lambda: zipped({"word/document.xml": "<w"}),
    "entity.docx": lambda: docx([paragraph("增长5%。")], head=ENTITY),
    "bomb.docx": lambda: docx([MEGABYTE] * 17),
    "tags.docx": lambda: docx(["<w:p/>" * 1_000_001]),
    "many.docx": lambda: b"PK\x03\x04" + b"PK\x01\x02" * 20_001,
    "a.xlsx": lambda: zipped({"xl/workbook.xml": "<x/>"}),
    "a.pptx": lambda: zipped({"ppt/presentation.xml": "<x/>"}),
    "a.odt": lambda: zipped({"content.xml": "<x/>"}),
    "a.zip": lambda: zipped({"a.txt": "增长5%。"}),
    "a.doc": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "tags.html": lambda: b"<html>" + b"<b>" * 400_001,
    "attributes.html": lambda: b"<html><p " + b"a " * 2_001 + b">",
    "long.html": lambda: b"<html>" + b" " * 12 * 1024 * 1024,
    "no-text.html": lambda: b"<html><body><script>x</script></body></html>",
    "much-text.html": ("<html><p>" + "增长5%。" * 60_000).encode,
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_cannot_be_read_says_why(
    run: Run, tmp_path: Path, language: str, request: pytest.FixtureRequest
) -> None:
    said = ""
    for name, data in REFUSED.items():
        file = tmp_path / name
        file.write_bytes(data())
        result = run("--lang", language, "figures", str(file))
        assert result.exit_code == 1, name
        said += result.output
    answer = ROOT / "tests" / "answers" / f"report-files.{language}.txt"
    if request.config.getoption("--regold"):
        answer.write_text(said, "utf-8")
    assert said == answer.read_text("utf-8")


def test_a_zip_that_lies_about_its_size_is_bounded(run: Run, tmp_path: Path) -> None:
    data = docx([MEGABYTE] * 17)
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        size = file.getinfo("word/document.xml").file_size
    lying = data.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    file = tmp_path / "lying.docx"
    file.write_bytes(lying)
    result = run("figures", str(file))
    assert result.exit_code == 1
    assert "lying.docx:1:1: 错误：「lying.docx」" in result.output


TOO_INTRICATE = {
    "zh-Hans": (
        "a.pdf:1:1: 错误：「a.pdf」太复杂，0 秒里没有读完。\n"
        "  请打开它，把报告的文字复制到一个 .txt 文件。\n\n"
    ),
    "zh-Hant": (
        "a.pdf:1:1: 錯誤：「a.pdf」太複雜，0 秒裏沒有讀完。\n"
        "  請開啟它，把報告的文字複製到一個 .txt 文件。\n\n"
    ),
    "en": (
        "a.pdf:1:1: error: “a.pdf” is too intricate to be read within 0 seconds.\n"
        "  Open it and copy the report's text into a .txt file.\n\n"
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_takes_too_long_is_given_up(
    run: Run, tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.report_parser.formats.pdf._MOST_SECONDS", 0.0)
    file = tmp_path / "a.pdf"
    file.write_bytes(LOST_PDF)
    result = run("--lang", language, "figures", str(file))
    assert (result.exit_code, result.output) == (1, TOO_INTRICATE[language])


@pytest.mark.usefixtures("untraced")
def test_the_digests_of_the_file_and_of_its_text_are_kept(
    project: Path, run: Run, tmp_path: Path
) -> None:
    text = (ROOT / "tests" / "yunling-report.txt").read_text("utf-8")
    data = docx(paragraph(line) for line in text.splitlines() if line.strip())
    file = tmp_path / "report.docx"
    file.write_bytes(data)
    assert run("--project", str(project), "figures", str(file), "--write", BRIEFING).exit_code == 0
    kept = project / f"content/{BRIEFING}/figures.yml"
    read = yaml.safe_load(kept.read_text("utf-8"))
    assert read["source"] == sha256(data).hexdigest()
    assert (
        read["text"]
        == sha256(
            "\n\n".join(line.strip() for line in text.splitlines() if line.strip()).encode()
        ).hexdigest()
    )
    check = ("--project", str(project), "check", "--source", str(file))
    said = "「report.docx」没有变，但读它的程序换了版本，读出的文字与记下数字时不同。"
    assert said not in run(*check).output

    kept.write_text(kept.read_text("utf-8").replace(read["text"], "0" * 64), "utf-8")
    assert said in run(*check).output


def test_no_library_is_read_in_for_a_plain_text() -> None:
    """Other commands start no later for them."""
    script = (
        "import sys; from generator.report_parser import read_report; import generator.cli; "
        "read_report('a.txt', '一、工业\\n增长5%，新建学校30所，都已完成。'.encode() * 2); "
        "print([name for name in ('lxml', 'pypdf') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == "[]\n"
