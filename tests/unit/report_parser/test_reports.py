"""Reports of other authors: every figure found at its place, none invented."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from generator.model.figure import Figure
from generator.report_parser import Report, read_report
from generator.report_parser.outline import Role
from tests.conftest import ROOT

REPORTS = sorted((ROOT / "tests" / "reports").glob("*.txt"))

OUTLINES = {
    "government": ("1.0 6", "2.0 3", "3.0 1", "3.1 2", "3.2 1"),
    "policy-address": ("0.1 2", "0.2 2", "0.3 1"),
    "communique": ("0.1 2", "0.2 5", "0.3 4"),
    "five-years": ("1.1 2", "1.2 1", "2.1 2"),
    "three-parts": ("1.0 3", "2.0 1", "3.1 1", "3.2 2", "3.3 3"),
    "parts-in-words": ("2031.1 3", "2031.2 2", "2032.1 2", "2032.2 1"),
    "traditional": ("2031.1 2", "2031.2 2", "2032.1 2", "2032.2 1"),
    "no-parts": ("0.1 2", "0.2 2", "0.3 2"),
    "no-items": ("0.1 4", "0.2 2", "0.3 2"),
    "headings-without-numbers": ("2031.1 2", "2031.2 2", "2032.1 2", "2032.2 1"),
}


def _read(path: Path) -> Report:
    """In the encoding that its name gives."""
    _, encoding, _ = path.name.split(".")
    return read_report(path.name, path.read_text("utf-8").encode(encoding))


def row(figure: Figure) -> tuple[str, ...]:
    limit = figure.qualifier.words[0] if figure.qualifier else ""
    return (figure.place, figure.kind.code, limit, figure.value, figure.unit)


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_every_figure_is_found_and_none_invented(path: Path) -> None:
    table = path.with_name(path.name.split(".")[0] + ".tsv")
    listed = Counter(tuple(line.split("\t")) for line in table.read_text("utf-8").splitlines())

    figures = Counter(map(row, _read(path).figures))

    assert listed - figures == Counter(), "missed"
    assert figures - listed == Counter(), "invented"


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_sections_and_items_are_those_of_the_report(path: Path) -> None:
    items: Counter[str] = Counter()
    for place in {p.place for p in _read(path).passages if p.role is Role.ITEM}:
        part, section, item, *_ = place.split(".")
        items[f"{part}.{section}"] = max(items[f"{part}.{section}"], int(item))
    outline = tuple(f"{section} {count}" for section, count in sorted(items.items()))
    assert outline == OUTLINES[path.name.split(".")[0]]


def test_each_has_its_outline() -> None:
    assert [path.name.split(".")[0] for path in REPORTS] == sorted(OUTLINES)


def test_what_is_no_text_of_the_report_is_left_out() -> None:
    (path,) = (report for report in REPORTS if report.name.startswith("government"))
    assert _read(path).left_out == (
        "首页 > 政务公开 > 政府工作报告",
        "各位代表：",
        "各位代表！",
        "各位代表！",
        "谢谢大家！",
        "让我们紧密团结起来，为建设更好的临海而努力奋斗！",
        "版权所有：临海市人民政府办公室网站标识码 某某某某",
    )


def test_running_heads_are_left_out() -> None:
    heads = ("一、工业", "二、农业", "三、商业")
    text = "".join(f"临海市工作报告\n\n{head}\n产值增长6%，比上年快一些。\n\n" for head in heads)
    assert read_report("a.txt", text.encode()).left_out == ("临海市工作报告",) * 2


SECOND_SERIES = """一、2031年工作回顾
一是工业增长6%。
二是农业增长2%。
今后要抓好两件事。
一是修路30公里。
二是造林40亩。
还要植树5万株。
二、2032年工作安排
办学校2所。
"""


def test_a_second_series_begins_anew_in_what_announces_it() -> None:
    places = [
        (passage.place, passage.text)
        for passage in read_report("a.txt", SECOND_SERIES.encode()).passages
        if passage.role is Role.ITEM and passage.place.startswith("2031")
    ]
    assert places == [
        ("2031.0.1", "是工业增长6%。"),
        ("2031.0.2", "是农业增长2%。"),
        ("2031.0.3", "今后要抓好两件事。"),
        ("2031.0.3.1", "是修路30公里。"),
        ("2031.0.3.2", "是造林40亩。"),
        ("2031.0.4", "还要植树5万株。"),
    ]


NUMBERED_THROUGH = """一、安居
1. 预留200亿元兴建公屋。
2. 供应3万个单位。
二、创新
3. 拨款100亿元。
4. 培育企业40家。
"""


def test_paragraphs_that_are_numbered_through_are_items_of_their_sections() -> None:
    figures = read_report("a.txt", NUMBERED_THROUGH.encode()).figures
    assert [(figure.place, figure.printed) for figure in figures] == [
        ("0.1.1", "200亿元"),
        ("0.1.2", "3万个"),
        ("0.2.1", "100亿元"),
        ("0.2.2", "40家"),
    ]
