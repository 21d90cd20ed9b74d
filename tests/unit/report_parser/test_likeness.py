"""What is a report, and what only looks like one."""

from __future__ import annotations

import pytest

from generator.diagnostic import BuildStopped
from generator.report_parser import read_report

REPORT = (
    "一、五年回顾\n"
    + "产值平均每年增长百分之六点五，煤产量增加到八百二十万吨，建校三十四所。\n" * 9
)
NO_REPORT = "一、决定\n" + "会议认为，要进一步统一思想，一心一意做好各项工作，一定不要松懈。\n" * 40


def test_a_report_in_chinese_numerals() -> None:
    assert len(read_report("report.txt", REPORT.encode()).figures) == 28


def test_a_resolution() -> None:
    with pytest.raises(BuildStopped):
        read_report("resolution.txt", NO_REPORT.encode())
