"""Days that cannot be right are told, and no others."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.conftest import Run

BRIEFING = Path("content/yunling-2025-2026/briefing.yml")


@pytest.fixture
def uncorrected(untraced: Path) -> Path:
    """No correction says that a briefing was published by its day."""
    section = untraced / "content/yunling-2025-2026/sections/2025-1.yml"
    text = re.sub(r"    corrections:\n(      .*\n)+", "", section.read_text("utf-8"))
    section.write_text(text, "utf-8")
    return untraced


def _told(project: Path, run: Run, *changes: tuple[str, str]) -> list[str]:
    """The codes about days when the head of the briefing is changed."""
    head = project / BRIEFING
    for old, new in changes:
        text = head.read_text("utf-8")
        assert old in text
        head.write_text(text.replace(old, new), "utf-8")
    result = run("--project", str(project), "check", "--format", "json")
    assert result.exit_code == 0, result.output
    codes = [problem["code"] for problem in json.loads(result.stdout)]
    return [code for code in codes if code in ("published-before-report", "far-ahead")]


@pytest.mark.parametrize(
    ("report", "first"),
    [
        ("  date: 2026\n", "2026-01-01"),
        ("  date: 2026-H1\n", "2026-01-01"),
        ("  date: 2025-H2\n", "2025-07-01"),
        ("  date: 2025-Q4\n", "2025-10-01"),
        ("  date: 2025-11\n", "2025-11-01"),
        ("  date: 2025-11-23\n", "2025-11-23"),
        ("", "2025-01-01"),
    ],
)
def test_a_briefing_is_not_published_before_its_report(
    untraced: Path, run: Run, report: str, first: str
) -> None:
    """On the first day that the report may be of it is; a day earlier, not."""
    before = (date.fromisoformat(first) - timedelta(days=1)).isoformat()
    changes = [("  date: 2026-01\n", report), ("published: 2026-02-03", f"published: {first}")]
    assert _told(untraced, run, *changes) == []

    assert _told(untraced, run, (f"published: {first}", f"published: {before}")) == [
        "published-before-report"
    ]


def test_a_day_that_is_still_to_come(uncorrected: Path, run: Run) -> None:
    """Next year's may be meant: a site is built ahead of its publication."""
    year = date.today().year
    change = ("2026-02-03", f"{year + 1}-12-31")
    assert _told(uncorrected, run, change) == []
    assert _told(uncorrected, run, (f"{year + 1}-12-31", f"{year + 2}-01-01")) == ["far-ahead"]
    # Also where nothing else has changed.
    assert _told(uncorrected, run) == ["far-ahead"]


def test_an_old_report_may_be_summarised_today(uncorrected: Path, run: Run) -> None:
    head = uncorrected / BRIEFING
    head.write_text(head.read_text("utf-8").replace("date: 2026-01\n", "date: 2017-03\n"), "utf-8")
    assert _told(uncorrected, run) == []
