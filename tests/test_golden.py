"""The invented project's pages in Markdown and its files, as they have been read and found good."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.series import EARLIER, make_two_series

GOLDEN = Path(__file__).parent / "golden"
MANY = Path(__file__).parent / "golden_many"
_OF_MANY = [
    *(f"zh-hans/{page}index.md" for page in ("", "series/yunling-ports/", "about/")),
    *(f"zh-hans/{EARLIER}/{page}index.md" for page in ("", "timeline/")),
    *(
        f"{edition}/{page}/index.md"
        for edition in ("zh-hans", "zh-hant-hk")
        for page in ("series/yunling-ports/timeline", f"{EARLIER}/sections/2024-1")
    ),
]
"""Those of a site of several reports that tell of more than one; in Traditional, those with words
of the place or with what is told there alone."""


def _files(folder: Path) -> dict[str, str]:
    """Everything but the theme's assets and what a search reads."""
    paths = {path.relative_to(folder): path for path in sorted(folder.rglob("*.*"))}
    return {
        name.as_posix(): path.read_bytes().decode()
        for name, path in paths.items()
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
    files, golden = _files(written), _files(GOLDEN)
    assert files.keys() == golden.keys()
    for name, text in golden.items():
        assert files[name] == text, name


def test_pages_of_several_reports(project: Path, run: Run, request: pytest.FixtureRequest) -> None:
    exported = make_two_series(project) / "exported"
    assert run("--project", str(project), "export", str(exported)).exit_code == 0

    files = {name: (exported / "docs" / name).read_bytes().decode() for name in _OF_MANY}
    if request.config.getoption("--regold"):
        shutil.rmtree(MANY, ignore_errors=True)
        for name, text in files.items():
            (MANY / name).parent.mkdir(parents=True, exist_ok=True)
            (MANY / name).write_text(text, "utf-8", newline="")
    assert files == _files(MANY)
