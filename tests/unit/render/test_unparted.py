"""Figures in headings are marked with what they count, and short quotations."""

from __future__ import annotations

import re

import pytest

from generator.render.unparted import with_whole_figures


@pytest.mark.parametrize(
    ("heading", "whole"),
    [
        ("# 2023年的总体要求和目标 {: #title }", ["2023年"]),
        ("## 第二部分：约469.60亿元、5个百分点 {: #a .clauses }", ["约469.60亿元", "5个百分点"]),
        ("### [12英寸产线投产和满产](../2023-1/a.md#at-2) {: #a }", ["12英寸"]),
        ("# 规模以上工业增加值增长6.5%—7% {: #title }", ["6.5%—7%"]),
        ("# 2013—2018年的主要预期目标 {: #title }", ["2013—2018年"]),
        ("# 新能源汽车每4辆有1辆 {: #title }", ["每4辆有1辆"]),
        ("# 新能源汽车“广东造”每4辆有1辆 {: #title }", ["“广东造”", "每4辆有1辆"]),
        ("# 新能源汽車佔全國「12英寸」產線 {: #title }", ["「12英寸」"]),
        ("# 一直写到“不分开就放不进一行手机”为止 {: #title }", []),
        ("# 一百零八家和两万四千家 {: #title }", []),
        ("# 智能与绿色制造强国2025 {: #title }", []),
        ("# 战略性产业集群的&#91;3&#93;类 {: #title }", []),
        ('<h3><a href="#at-2023-1">2024年政府工作报告的目标</a></h3>', ["2024年"]),
        ("<h2>城乡建设与环境保护2项 <small>已完成2项，计划3项</small></h2>", ["2项"]),
        ("# 2023年27项工作 {: #title }", []),
        ("#### 2023年 {: #title }", []),
        ("2023年有27项工作", []),
    ],
)
def test_a_figure_stays_with_what_it_counts(heading: str, whole: list[str]) -> None:
    written = with_whole_figures(heading)
    assert re.findall('<span class="unparted">(.*?)</span>', written) == whole
    assert re.sub('<span class="unparted">(.*?)</span>', r"\1", written) == heading


def test_what_fills_a_line_may_be_parted() -> None:
    """Of a figure that is too long for a phone only the number stays with its unit."""
    written = with_whole_figures("# 2013年12月31日至2014年12月31日 {: #title }")
    assert max(map(len, re.findall(">(.*?)<", written))) <= 10
