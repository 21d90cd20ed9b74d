"""The invented project's pages in Markdown and its files, as they have been read and found good."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import Run

GOLDEN = Path(__file__).parent / "golden"


def _files(folder: Path) -> dict[str, str]:
    """Everything but the theme's assets."""
    found = {path.relative_to(folder): path for path in sorted(folder.rglob("*.*"))}
    return {
        name.as_posix(): path.read_bytes().decode()
        for name, path in found.items()
        if name.parts[0] != "assets" and path.is_file()
    }


def test_pages_and_files(project: Path, run: Run, request: pytest.FixtureRequest) -> None:
    assert run("--project", str(project), "build").exit_code == 0
    written = project / ".build" / "project" / "docs"

    if request.config.getoption("--regold"):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        shutil.copytree(written, GOLDEN, ignore=shutil.ignore_patterns("assets"))
    found, golden = _files(written), _files(GOLDEN)
    assert found.keys() == golden.keys()
    for name, text in golden.items():
        assert found[name] == text, name
