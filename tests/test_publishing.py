"""What is said of the site is true, whatever an earlier build or the disk has left."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import cli
from generator.publish import exchange, stage
from tests.conftest import ROOT, Run

_HOME = "site/zh-hans/index.html"


def _file(path: Path) -> None:
    path.write_text("mine")


def _link(path: Path) -> None:
    path.symlink_to(path.parent.parent, target_is_directory=True)


def _dangling(path: Path) -> None:
    path.symlink_to("nowhere")


KINDS = [_file, _link, _dangling, os.mkfifo]


def _refuse(*_: object) -> None:
    raise PermissionError


def _rename_site(project: Path, title: str) -> None:
    config = project / "site_config.yml"
    text = re.sub("(?m)^title: .*", f"title: {title}", config.read_text("utf-8"))
    config.write_text(text, "utf-8")


@pytest.mark.parametrize("make", KINDS)
def test_what_is_in_the_way_is_told(project: Path, run: Run, make: Callable[[Path], None]) -> None:
    make(project / ".build")

    result = run("--project", str(project), "build")

    assert result.exit_code == 1
    assert result.output == (
        ".build:1:1: 错误：「.build」是链接或文件，不是文件夹。\n"
        "  请删去它或改名；程序在这个文件夹里准备网站。\n\n"
        "共 1 处要改；没有发布，原来的网站没有变。\n"
    )


def test_a_pipe_is_no_site(project: Path, run: Run) -> None:
    os.mkfifo(project / "site")
    result = run("--project", str(project), "build")
    assert result.exit_code == 1
    assert "「site」是链接或文件，不是文件夹。" in result.output


@pytest.mark.parametrize("make", KINDS)
@pytest.mark.parametrize(
    "name",
    [
        *(f".build/{name}" for name in ("lock", "site", "site.old", "project", "page")),
        ".briefings_cache",
        ".briefings_cache/made",
        ".briefings_cache/made/shared",
    ],
)
def test_what_is_ours_is_made_anew(
    project: Path, run: Run, make: Callable[[Path], None], name: str
) -> None:
    (project / name).parent.mkdir(parents=True, exist_ok=True)
    make(project / name)

    result = run("--project", str(project), "build")

    assert (result.exit_code, result.output) == (0, "")
    assert [path.name for path in (project / ".build").iterdir()] == ["lock"]
    assert (project / _HOME).exists()


def test_a_folder_in_place_of_the_lock(project: Path, run: Run) -> None:
    (project / ".build" / "lock").mkdir(parents=True)
    assert run("--project", str(project), "build").exit_code == 0


def test_a_site_that_stands_aside_is_put_back_first(project: Path, run: Run) -> None:
    """Also by a build that makes none."""
    command = ("--project", str(project), "build")
    assert run(*command).exit_code == 0
    home = (project / _HOME).read_bytes()
    (project / "site").rename(project / ".build" / "site.old")
    (project / "content" / "terms.yml").write_text("terms: [", "utf-8")

    result = run(*command)

    first, *_, last = result.output.splitlines()
    assert first == f"上一次生成没有做完就停了；原来的网站已经放回 {project / 'site'}。"
    assert last == "共 1 处要改；没有发布，原来的网站没有变。"
    assert (result.exit_code, (project / _HOME).read_bytes()) == (1, home)
    assert "放回" not in run(*command).output


def test_a_site_that_cannot_be_put_back_is_said_to_stand_aside(
    project: Path,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse(path: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path), None, str(target))

    assert run("--project", str(project), "build").exit_code == 0
    site, aside = project / "site", project / ".build" / "site.old"
    site.rename(aside)
    monkeypatch.setattr(Path, "rename", refuse)

    assert _main(monkeypatch, "--project", str(project), "build") == 3

    assert capsys.readouterr().err == (
        f"读写文件失败：[Errno 13] Permission denied: '{aside}' -> '{site}'\n"
        f"上一次生成没有做完就停了；原来的网站完整地在 {aside}，放不回原处。"
        "请检查权限，再运行 briefings build；也可以自己移回来，改名为 site。\n"
    )
    assert (aside / "index.html").exists()


@pytest.mark.parametrize("at_once", [True, False])
def test_what_cannot_be_removed_after_the_exchange_is_no_failure(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    command = ("--project", str(project), "build")
    assert run(*command).exit_code == 0
    # In the one that was before, nobody may write.
    assert run(*command).exit_code == 0
    monkeypatch.setattr(stage, "_tidied", _refuse)
    monkeypatch.setattr(shutil, "rmtree", lambda path, ignore_errors: None)
    if not at_once:
        monkeypatch.setattr(exchange, "_exchanged_at_once", lambda new, place: False)
    for number, left in enumerate((("site.1",), ("site.1", "site.2"))):
        _rename_site(project, f"简报{number}")

        result = run(*command)

        folders = "、".join(str(project / ".build" / name) for name in left)
        assert result.exit_code == 0
        assert result.output.splitlines()[0] == (
            f"网站已经更新；旧的文件夹有些内容删不掉：{folders}。"
            "请检查它的权限，关掉正在用它的程序，再删去；不删也不妨碍以后生成。"
        )
        assert f"简报{number}" in (project / _HOME).read_text("utf-8")
    monkeypatch.undo()
    assert "删不掉" not in run(*command).output


def test_a_full_disk_leaves_the_site_as_it_was(
    project: Path,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def full(path: Path, content: bytes) -> int:
        raise OSError(28, "No space left on device")

    assert run("--project", str(project), "build").exit_code == 0
    home = (project / _HOME).read_bytes()
    _rename_site(project, "新的名称")
    monkeypatch.setattr(Path, "write_bytes", full)

    assert _main(monkeypatch, "--project", str(project), "build") == 3

    assert capsys.readouterr().err == (
        "读写文件失败：[Errno 28] No space left on device\n"
        "请检查磁盘空间和文件夹的权限。原来的网站没有变。\n"
    )
    assert (project / _HOME).read_bytes() == home


def test_a_site_that_is_new_is_not_said_to_be_as_it_was(project: Path) -> None:
    """What there is to say goes where there is no more room."""
    command = [sys.executable, "-m", "generator", "--project", str(project), "build"]
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [*command, "--format", "json"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (ended.returncode, ended.stderr.decode()) == (
        3,
        "读写文件失败：[Errno 28] No space left on device\n"
        "网站已经更新，只是结果写不出来。请检查磁盘空间，和输出到哪里。\n",
    )
    assert (project / _HOME).exists()


def _main(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> object:
    """Run the whole command; returns how it ends."""
    monkeypatch.setattr(sys, "argv", ["briefings", *arguments])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    return ended.value.code
