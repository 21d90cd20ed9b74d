"""Which figures of a report nobody is asked about: names, numbers of things, both of a pair."""

from __future__ import annotations

import pytest

from generator.model.figure import Figure, FigurePlace
from generator.numerals import numerals
from generator.reconciliation import is_said_in_passing


def _asks(text: str) -> list[str]:
    """The figures of the text that must be used or left out."""
    figures = (
        Figure.model_construct(
            place=FigurePlace("1.1.1"),
            kind=numeral.kind,
            value=numeral.value.lstrip("-"),
            unit=numeral.unit,
            printed=text[numeral.start : numeral.end],
        )
        for numeral in numerals(text)
    )
    return [figure.printed for figure in figures if not is_said_in_passing(figure)]


@pytest.mark.parametrize(
    "text",
    [
        "协调推进“四个全面”战略布局。",
        "落实“三去一降一补”任务，开展“两学一做”学习教育。",
        "坚持一国两制，“十三五”开局良好。",
        "统筹推进“五位一体”总体布局，深化“放管服”改革。",
        "第七届会议讨论了第九个五年计划，第四代核电投产。",
        "两国关系健康发展，省市两级联动。",
        "推进一带一路建设，千方百计稳就业，关心群众的一枝一叶。",
    ],
)
def test_nobody_is_asked_about(text: str) -> None:
    assert _asks(text) == []


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("粮食产量达到六千一百万吨。", ["六千一百万吨"]),
        ("新建五个平台、两个基地。", ["五个", "两个"]),
        ("出口居世界第一。", ["第一"]),
        ("建成全国第一个中心。", ["第一个"]),
        ("实施 52 项改革，覆盖 9300 家企业。", ["52 项", "9300 家"]),
    ],
)
def test_somebody_is_asked_about(text: str, asked: list[str]) -> None:
    assert _asks(text) == asked
