"""What programs and files exchange with the command is UTF-8; a terminal has its own encoding."""

from __future__ import annotations

import json
import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

RARE = "𬭎😀"  # GBK has neither
_COMMAND = (sys.executable, "-m", "generator")


@pytest.fixture
def edited(project: Path, tmp_path: Path) -> Path:
    """The project with rare characters in a finding and in a change since the copy `old`."""
    shutil.copytree(project, tmp_path / "old")
    (project / "content/topics.yml").write_text(
        f"topics:\n  - id: hong-kong-macao\n    title: {RARE}畅通\n    summary: {RARE}港,通。\n",
        "utf-8",
    )
    return project


# As in a Chinese locale of GBK, which not every machine has.
_IN_GBK = {**os.environ, "PYTHONIOENCODING": "gbk", "PYTHONUTF8": "0"}


def test_what_a_program_reads_is_utf8(edited: Path) -> None:
    old = str(edited.with_name("old"))
    for command in (
        ("check", "--format", "json"),
        ("check", "--format", "github"),
        ("check",),
        ("diff", old, "--format", "json"),
        ("diff", old),
        ("convert", "--to", "zh-Hant-MO"),
    ):
        done = subprocess.run(
            [*_COMMAND, "--project", str(edited), *command],
            env=_IN_GBK,
            input=f"{RARE}港\r\n".encode(),
            capture_output=True,
            check=False,
            cwd=ROOT,
        )

        said = done.stdout.decode() + done.stderr.decode()
        assert done.returncode in (0, 1), (command, said)
        assert RARE[1] in said, command
        if "json" in command:
            assert RARE[1] in str(json.loads(done.stdout))
        if "convert" in command:
            assert done.stdout.endswith("港\r\n".encode())


def test_a_terminal_shows_what_it_cannot_write_in_another_way(edited: Path) -> None:
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [*_COMMAND, "--project", str(edited), "diff", str(edited.with_name("old"))],
        env=_IN_GBK,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        check=False,
        cwd=ROOT,
    )
    os.close(theirs)
    told = os.read(ours, 4096)
    os.close(ours)
    assert done.returncode == 0, told
    assert "简体：与港澳有关 → \\U0002cb4e\\U0001f600畅通" in told.decode("gbk")


def test_what_is_typed_at_a_terminal_is_in_its_encoding(project: Path) -> None:
    ours, theirs = pty.openpty()
    os.write(ours, "广西\n\x04".encode("gbk"))
    done = subprocess.run(
        [*_COMMAND, "--project", str(project), "convert", "--to", "zh-Hant-MO"],
        env=_IN_GBK,
        stdin=theirs,
        capture_output=True,
        check=True,
        cwd=ROOT,
    )
    os.close(theirs)
    os.close(ours)
    assert done.stdout.decode() == "廣西\n"


@pytest.mark.parametrize("locale", ["C.UTF-8", "C"])
def test_a_name_in_another_encoding_does_not_spoil_json(project: Path, locale: str) -> None:
    """Its bytes are no characters; a name in UTF-8 is told as it is, whatever the locale."""
    content = os.fsencode(project / "content")
    for name in ("港口.yml".encode(), "港口.yml".encode("gbk")):
        Path(os.fsdecode(content + b"/" + name)).touch()
    done = subprocess.run(
        [*_COMMAND, "--project", str(project), "check", "--format", "json"],
        env={**os.environ, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    problems = {(problem["file"], problem["code"]) for problem in json.loads(done.stdout.decode())}
    name = "content/港口.yml"
    assert problems == {(name, "unused-file"), (name, "misencoded-name")}
