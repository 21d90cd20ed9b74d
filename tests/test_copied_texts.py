"""A report's own words in a briefing are told where the report is at hand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT, SOURCES, Run

REPORT = ROOT / "tests" / "yunling-report.txt"
_SECTION = Path("content/yunling-2025-2026/sections/2025-1.yml")
_COPIED = "港口企业累计 30 家，数量居全省第一，其中 8 家有绿色标志"
_LONGER = f"三号泊位在 6 月 5 日启用，第三季度印发《港口规划》。{_COPIED}"


def _told(project: Path, run: Run, text: str, *language: str) -> str:
    """What is told where the first item's summary is `text`."""
    path = project / _SECTION
    section = path.read_text("utf-8")
    path.write_text(
        re.sub("(?m)^    summary: .*$", f"    summary: {text}", section, count=1), "utf-8"
    )
    return run("--project", str(project), *language, "check", "--source", str(REPORT)).output


def test_words_of_the_report_are_told(project: Path, run: Run) -> None:
    told = _told(project, run, f"报告说，{_LONGER}。")
    assert f"提醒：连着 37 个字和报告一样：「{_LONGER}」。\n" in told
    assert "  请用自己的话写；名称放进《》或引号。\n" in told
    told = _told(project, run, f"报告说，{_LONGER}。", "--lang", "en")
    assert f"warning: 37 characters in a row are the report's: “{_LONGER}”.\n" in told
    assert "  Say it in your own words; put names between 《》 or quotation marks.\n" in told


def test_what_is_the_reports_by_right_is_not(project: Path, run: Run) -> None:
    """Fewer words than count, titles, terms, and what stands within a list."""
    assert "和报告一样" not in _told(project, run, _COPIED)


@pytest.mark.source
def test_the_content_is_in_its_own_words(run: Run) -> None:
    report = SOURCES / "report" / "guangdong-2023-2024.txt"
    alone = run("--project", str(ROOT), "check").output
    assert run("--project", str(ROOT), "check", "--source", str(report)).output == alone
