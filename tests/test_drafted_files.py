"""All that a draft of an invented report writes, as it has been read and found good."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT, Run

REPORT = ROOT / "tests" / "reports" / "government.utf-8.txt"
DRAFTED = Path(__file__).parent / "drafted"
SHARED = ("content/indicators.yml", "content/subjects.yml")


def _files(project: Path) -> dict[str, str]:
    """The briefing's files, and those of all briefings to which a draft adds."""
    paths = sorted((project / "content/government").rglob("*.yml"))
    names = [file.relative_to(project).as_posix() for file in paths]
    texts = {name: (project / name).read_text("utf-8") for name in (*names, *SHARED)}
    day = re.compile(r"published: .*")
    return {name: day.sub("published: 2032-02-01", text) for name, text in texts.items()}


def test_what_is_drafted(project: Path, run: Run, request: pytest.FixtureRequest) -> None:
    page = project / "beside.html"
    result = run("--project", str(project), "draft", str(REPORT), "--html", str(page))
    assert result.exit_code == 0, result.output
    assert f"已写好 {page}，请用浏览器打开来看。\n" in result.stderr

    drafted = {**_files(project), "beside.html": page.read_text("utf-8")}
    if request.config.getoption("--regold"):
        shutil.rmtree(DRAFTED, ignore_errors=True)
        for name, text in drafted.items():
            (DRAFTED / name).parent.mkdir(parents=True, exist_ok=True)
            (DRAFTED / name).write_text(text, "utf-8", newline="")
    golden = {
        file.relative_to(DRAFTED).as_posix(): file.read_text("utf-8")
        for file in DRAFTED.rglob("*.*")
        if file.is_file()
    }
    assert drafted.keys() == golden.keys()
    for name, text in golden.items():
        assert drafted[name] == text, name
