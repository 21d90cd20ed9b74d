"""The invented project's pages in Markdown and its files, as they have been read and found good."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import Run

GOLDEN = Path(__file__).parent / "golden"


def _files(folder: Path) -> dict[str, str]:
    """Everything but the theme's assets and what a search reads."""
    found = {path.relative_to(folder): path for path in sorted(folder.rglob("*.*"))}
    return {
        name.as_posix(): path.read_bytes().decode()
        for name, path in found.items()
        if name.parts[0] != "assets" and not _of_index(name) and path.is_file()
    }


def _of_index(name: Path) -> bool:
    return "search" in name.parts and name.suffix == ".json"


def test_pages_and_files(project: Path, run: Run, request: pytest.FixtureRequest) -> None:
    exported = project / "exported"
    assert run("--project", str(project), "export", str(exported)).exit_code == 0
    written = exported / "docs"

    if request.config.getoption("--regold"):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for name, text in _files(written).items():
            (GOLDEN / name).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / name).write_text(text, "utf-8", newline="")
    found, golden = _files(written), _files(GOLDEN)
    assert found.keys() == golden.keys()
    for name, text in golden.items():
        assert found[name] == text, name
