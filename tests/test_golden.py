"""The invented project's pages in Markdown, as they have been read and found good."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import Run

GOLDEN = Path(__file__).parent / "golden"


def _files(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*.md"))
    }


def test_pages_in_markdown(project: Path, run: Run, request: pytest.FixtureRequest) -> None:
    assert run("--project", str(project), "build").exit_code == 0
    written = project / ".build" / "project" / "docs"

    if request.config.getoption("--regold"):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        shutil.copytree(written, GOLDEN, ignore=shutil.ignore_patterns("assets"))
    golden = _files(GOLDEN)
    assert _files(written).keys() == golden.keys()
    for name, text in golden.items():
        assert (written / name).read_text("utf-8") == text, name
