"""Reports of the past: a draft of each agrees with its own figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import SOURCES, Run

pytestmark = pytest.mark.source

REPORTS = sorted((SOURCES / "reports").glob("*.txt"))


@pytest.mark.parametrize("report", REPORTS, ids=lambda path: path.stem)
def test_a_draft_agrees_with_its_report(project: Path, run: Run, report: Path) -> None:
    drafted = run("--project", str(project), "draft", str(report), "--as", "drafted")
    assert drafted.exit_code == 0, drafted.output
    assert run("--project", str(project), "check", "--source", str(report)).exit_code == 0
