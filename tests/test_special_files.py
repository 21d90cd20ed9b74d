"""Links and special files in content/ are named, and never followed or waited for."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

BRIEFING = "content/yunling-2025-2026"


def _file_link(project: Path, name: str) -> None:
    (project / name).symlink_to("/etc/passwd")


def _folder_link(project: Path, name: str) -> None:
    elsewhere = project.parent / "elsewhere"
    (project / "content").rename(elsewhere)
    (project / "content").mkdir()
    for path in elsewhere.iterdir():
        path.rename(project / "content" / path.name)
    (project / name).symlink_to(elsewhere, target_is_directory=True)


def _loop(project: Path, name: str) -> None:
    (project / name).symlink_to(project / name)


def _pipe(project: Path, name: str) -> None:
    os.mkfifo(project / name)


def _socket(project: Path, name: str) -> None:
    here = Path.cwd()
    os.chdir((project / name).parent)
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(Path(name).name)
    finally:
        os.chdir(here)


@pytest.mark.parametrize("make", [_file_link, _folder_link, _loop, _pipe, _socket])
@pytest.mark.parametrize(
    "name", ["content/x.yml", f"{BRIEFING}/sections/2025-9.yml", "content/a-briefing"]
)
def test_it_is_named(project: Path, run: Run, make: Callable[[Path, str], None], name: str) -> None:
    make(project, name)

    result = run("--project", str(project), "build")

    assert result.exit_code == 1
    assert result.output == (
        f"{name}:1:1: 错误：「{name}」不是普通文件。\n"
        "  请换成普通文件；不可用链接。\n\n"
        "共 1 处要改；没有发布，原来的网站没有变。\n"
    )
    assert not (project / "site").exists()


def test_the_folder_of_all_content_is_no_link(project: Path, run: Run) -> None:
    elsewhere = (project / "content").rename(project.parent / "elsewhere")
    (project / "content").symlink_to(elsewhere, target_is_directory=True)
    result = run("--project", str(project), "check")
    assert result.exit_code == 1
    assert "「content」不是普通文件。" in result.output


def test_the_configuration_is_no_link(project: Path, run: Run) -> None:
    elsewhere = (project / "site_config.yml").rename(project.parent / "elsewhere.yml")
    (project / "site_config.yml").symlink_to(elsewhere)
    result = run("--project", str(project), "check")
    assert result.exit_code == 1
    assert "「site_config.yml」不是普通文件。" in result.output
