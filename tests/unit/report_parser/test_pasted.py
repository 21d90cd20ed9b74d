"""A report copied from a PDF or a chat is read as the report itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from generator.report_parser import read_report
from tests.conftest import ROOT

REPORT = (ROOT / "tests" / "reports" / "government.utf-8.txt").read_text("utf-8")
LONG = (
    "要抓好重大项目建设，完成投资350亿元，新开工亿元以上项目120个，同时抓好招商引资，引进外资18.6亿美元。"
    "全年新增规模以上企业210家，工业增加值增长6.5%，高于全省平均水平1.2个百分点。要优化营商环境，办理时限压减40%。"
)


def _batched(items: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    return (items[start : start + size] for start in range(0, len(items), size))


def _figures(text: str) -> list[tuple[str, str, str]]:
    figures = read_report("a.txt", text.encode()).figures
    return [(figure.place, figure.value, figure.unit) for figure in figures]


def _paragraphs() -> list[str]:
    long = "\n\n".join(f"{LONG}{number}项措施都要落实。" for number in (3, 5, 8))
    text = REPORT.replace("抓好重大项目。完成投资350亿元。", f"抓好重大项目。{LONG}\n\n{long}")
    return ["".join(block.splitlines()) for block in text.split("\n\n")]


@pytest.mark.parametrize("indent", ["　　", "    ", "\t"])
@pytest.mark.parametrize("width", [26, 31, 34])
def test_lines_of_a_page_with_heads_and_cut_numbers(indent: str, width: int) -> None:
    whole = _paragraphs()
    lines = []
    for paragraph in whole:
        lines.append(indent + paragraph[: width - 2])
        lines += _batched(paragraph[width - 2 :], width)
    assert any(line[0] in "0123456789." for line in lines), "a number is cut"
    pages = [
        "\n".join([f"临海市政府工作报告 {page}", *block])
        for page, block in enumerate(_batched(lines, 12), 1)
    ]
    assert _figures("\n".join(pages)) == _figures("\n\n".join(whole))


@pytest.mark.parametrize("width", [26, 28, 32, 35])
def test_lines_of_a_page_without_indents(width: int) -> None:
    unmarked = "支持各类经营主体参与城市更新和老旧厂区活化利用以及乡村建设，带动投资12亿元。"
    almost_full = f"{'抓好春耕' * 8}"[: width - 8] + "种稻7万亩。"
    whole = [
        one
        for paragraph in _paragraphs()
        for one in (
            [paragraph, unmarked, almost_full] if paragraph.startswith(LONG[:9]) else [paragraph]
        )
    ]
    assert almost_full in whole
    lines = [line for paragraph in whole for line in _batched(paragraph, width)]
    assert _figures("\n".join(lines)) == _figures("\n\n".join(whole))


@pytest.mark.parametrize("emoji", ["", "📌", "✅ ", "⭐️"])
def test_emoji_before_headings(emoji: str) -> None:
    marked = "\n".join(
        f"{emoji}{line}" if line.startswith(("一、", "二、", "三、", "（", "——")) else line
        for line in REPORT.splitlines()
    )
    assert _figures(marked) == _figures(REPORT)


@pytest.mark.parametrize("emoji", ["", "📌"])
def test_everything_on_one_line(emoji: str) -> None:
    line = " ".join(
        f"{emoji}{paragraph}" if paragraph[1] == "、" else paragraph for paragraph in _paragraphs()
    )
    assert _figures(line) == _figures("\n\n".join(_paragraphs()))
