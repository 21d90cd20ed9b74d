"""The trial of two real reports of one series stays without findings."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT, SOURCES, Run

_CONTENT = ROOT / "tests" / "national"


@pytest.fixture
def national(tmp_path: Path) -> Path:
    """A copy of its inputs, without what was built in place."""
    target = tmp_path / "national"
    shutil.copytree(_CONTENT / "content", target / "content")
    shutil.copy(_CONTENT / "site_config.yml", target)
    return target


def test_nothing_is_to_be_mended(national: Path, run: Run) -> None:
    assert run("--project", str(national), "check").output == ""


@pytest.mark.source
@pytest.mark.parametrize("year", ["2013", "2014"])
def test_it_holds_to_its_reports(national: Path, run: Run, year: str) -> None:
    report = SOURCES / "reports" / f"state-council-{year}.txt"
    assert run("--project", str(national), "check", "--source", str(report)).output == ""
