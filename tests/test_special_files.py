"""Links and special files in content/ are named, and never followed or waited for."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, Run

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


def test_a_folder_that_may_not_be_opened(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "sections":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(os, "scandir", refuse)

    result = run("--project", str(project), "check")

    assert result.exit_code == 1
    assert result.output == (
        f"{BRIEFING}/sections:1:1: 错误：打不开文件夹「{BRIEFING}/sections」。\n"
        "  请检查文件夹的权限。\n\n"
        "共 1 处要改；没有发布，原来的网站没有变。\n"
    )


@pytest.mark.parametrize("command", ["check", "build", "fix", "review"])
def test_folders_without_an_end(project: Path, run: Run, command: str) -> None:
    here = Path.cwd()
    os.chdir(project / "content")
    try:
        # Deeper than any project.
        for _ in range(200):
            Path("out").mkdir()
            os.chdir("out")
    finally:
        os.chdir(here)

    result = run("--project", str(project), command)

    name = "content" + "/out" * 9
    assert result.exit_code == 1
    assert result.output.startswith(
        f"{name}:1:1: 错误：文件夹「{name}」套得太深，没有再往里看。\n"
        "  简报的文件夹直接放在 content/ 里；请把这一层移出 content/。\n"
    )


def test_files_without_an_end(project: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.load.content_files._MOST", 5)

    result = run("--project", str(project), "check")

    assert result.exit_code == 1
    assert result.output == (
        "content:1:1: 错误：content/ 里的文件多过 5 个，没有再往下看。\n"
        "  请把不是简报的文件夹移出 content/。\n\n"
        "共 1 处要改；没有发布，原来的网站没有变。\n"
    )


@pytest.mark.parametrize(
    "command",
    [
        "check",
        "build",
        "review",
        "new briefing yunling-2027-2028",
        "new section yunling-2025-2026 2026.7",
        "rename indicator port-firms firms",
        "convert --to zh-Hant-HK 文稿.txt",
        "draft 报告.txt --as yunling-2027-2028",
    ],
)
def test_a_configuration_that_is_a_pipe_is_not_waited_for(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.chdir(project)
    (project / "文稿.txt").write_text("文稿", "utf-8")
    shutil.copy(ROOT / "tests" / "yunling-report.txt", project / "报告.txt")
    (project / "site_config.yml").unlink()
    os.mkfifo(project / "site_config.yml")

    result = run(*command.split())

    assert result.exit_code == 1
    assert result.output.startswith(
        "site_config.yml:1:1: 错误：「site_config.yml」不是普通文件。\n"
        "  请换成普通文件；不可用链接。\n"
    )


def test_a_schema_that_is_a_pipe_is_written_anew(project: Path, run: Run) -> None:
    (project / ".schema" / "section.json").unlink()
    os.mkfifo(project / ".schema" / "section.json")
    assert run("--project", str(project), "schema").exit_code == 0
    assert (project / ".schema" / "section.json").read_text("utf-8").startswith("{")


def test_labels_that_are_a_pipe_are_told(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "theme").mkdir()
    os.mkfifo(tmp_path / "theme" / "labels.yml")
    for user in ("pipeline", "conversion_review.checking", "authoring.schemas"):
        monkeypatch.setattr(f"generator.{user}.THEME", tmp_path / "theme")
    for command in ("build", "schema"):
        result = run("--project", str(project), command)
        assert result.exit_code == 1
        assert result.output.startswith(
            "theme/labels.yml:1:1: 错误：「theme/labels.yml」不是普通文件。\n"
        )
