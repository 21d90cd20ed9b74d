"""Ctrl+C at any moment: no traceback, a word, 130, and everything whole."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from select import select

import pytest

from generator.edit import write_files
from tests.conftest import ROOT, Run

# A terminal's Ctrl+C as a function is called for the first time, or as it ends.
_INTERRUPTED = """
import os, pkgutil, signal, sys

moment, where = sys.argv.pop(1), sys.argv.pop(1)
owner, _, name = where.rpartition(".")
owner = pkgutil.resolve_name(owner)
function = getattr(owner, name)

def interrupted(*arguments, **options):
    setattr(owner, name, function)
    if moment == "before":
        os.kill(os.getpid(), signal.SIGINT)
    result = function(*arguments, **options)
    os.kill(os.getpid(), signal.SIGINT)
    return result

setattr(owner, name, interrupted)
from generator.__main__ import main
main()
"""


def _heed() -> None:
    """What a shell starts in the background ignores Ctrl+C, and so would what it starts itself."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _run(
    command: list[str], environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        preexec_fn=_heed,
        check=False,
    )


def _site(project: Path) -> dict[str, bytes]:
    folder = project / "site"
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.mark.parametrize(
    ("moment", "where", "becomes"),
    [
        ("before", "generator.load.source_file.scan", "old"),
        ("after", "generator.convert.opencc_config._load", "old"),
        ("after", "generator.pipeline.checking.broken_by_shared", "old"),
        ("before", "generator.pipeline.building.desk", "old"),
        ("before", "generator.pipeline.made_shared.made_index", "old"),
        ("after", "generator.pipeline.building.hosting", "old"),
        ("before", "generator.publish.publication.exchange", "old"),
        ("after", "generator.publish.publication.exchange", "new"),
        ("before", "generator.commands.build.warn", "new"),
    ],
)
def test_a_build_that_is_stopped_leaves_a_whole_site(
    project: Path, run: Run, moment: str, where: str, becomes: str
) -> None:
    build = ("--project", str(project), "build")
    assert run(*build).exit_code == 0
    sites = {"old": _site(project)}
    config = project / "site_config.yml"
    text = re.sub("(?m)^title: .*", "title: 新的名称", config.read_text("utf-8"))
    config.write_text(text, "utf-8")

    ended = _run(["-c", _INTERRUPTED, moment, where, "--lang", "en", *build])

    assert (ended.returncode, ended.stdout, ended.stderr.strip()) == (130, "", "Stopped.")
    sites["left"] = _site(project)
    assert run(*build).exit_code == 0, "nothing is locked"
    sites["new"] = _site(project)
    assert sites["new"] != sites["old"]
    assert sites["left"] == sites[becomes]
    assert {path.name for path in (project / ".build").iterdir()} <= {"lock", "site"}


@pytest.mark.parametrize("library", ["yaml", "pydantic", "click"])
def test_it_is_stopped_while_its_modules_are_read(tmp_path: Path, library: str) -> None:
    """As one is read that stands where the library is looked for first."""
    code = "import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n"
    (tmp_path / f"{library}.py").write_text(code)
    path = os.pathsep.join((str(tmp_path), str(ROOT)))

    ended = _run(["-m", "generator", "--help"], {"PYTHONPATH": path})

    assert (ended.returncode, ended.stdout) == (130, "")
    assert ended.stderr == "\n已停止。 Stopped.\n"


def test_it_is_stopped_twice(project: Path) -> None:
    """The second time while it says that it has stopped."""
    twice = _INTERRUPTED.replace("from generator", "\nfrom generator.messages import Wording\n", 1)
    twice = twice.replace(
        "Wording\n",
        "Wording\n"
        "say = Wording.say\n"
        "def again(*said):\n"
        "    os.kill(os.getpid(), signal.SIGINT)\n"
        "    return say(*said)\n"
        "Wording.say = again\n"
        "from generator",
        1,
    )
    where = "generator.publish.publication.exchange"
    ended = _run(["-c", twice, "before", where, "--project", str(project), "build"])
    assert (ended.returncode, ended.stderr.strip()) == (130, "已停止。 Stopped.")


def test_a_question_is_stopped(project: Path) -> None:
    """By the terminal itself, at which somebody presses Ctrl+C, again if nothing comes of it."""
    topics = project / "content" / "topics.yml"
    topics.write_bytes(topics.read_text("utf-8").encode("gb18030"))
    before = topics.read_bytes()
    pid, terminal = pty.fork()
    if not pid:
        _heed()
        os.chdir(ROOT)
        command = [sys.executable, "-m", "generator", "--project", str(project), "fix"]
        os.execv(sys.executable, command)
    said = b""
    # It fails once the other end is closed.
    with suppress(OSError):
        while True:
            if select([terminal], [], [], 1)[0]:
                said += os.read(terminal, 1024)
            elif b"[Y/n]" in said:
                os.write(terminal, b"\x03")
    os.close(terminal)
    _, status = os.waitpid(pid, 0)

    assert os.waitstatus_to_exitcode(status) == 130
    answer = said.decode().partition("[Y/n]: ")[2].replace("^C", "").strip()
    assert answer in ("已停止。", "已停止。 Stopped.")
    assert topics.read_bytes() == before


@pytest.mark.parametrize("step", ["check", "build"])
def test_serve_is_stopped_while_it_builds(project: Path, step: str) -> None:
    """And the process that builds, without which nobody would see the end of what is said."""
    where = f"generator.serving.builder.Builder.{step}"
    serve = ["--project", str(project), "serve", "--no-open", "--port", "0"]
    ended = _run(["-c", _INTERRUPTED, "after", where, *serve])
    assert ended.returncode == 0, "it has no other end"
    assert ended.stderr.splitlines()[1:] == ["已停止。"]


def test_files_that_are_written_as_one_are_written_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(path: Path, target: Path) -> None:
        monkeypatch.undo()
        raise KeyboardInterrupt

    (tmp_path / "second").write_text("old")
    write_files(tmp_path, {"first": b"old"})
    monkeypatch.setattr(Path, "replace", interrupted)

    with pytest.raises(KeyboardInterrupt):
        write_files(tmp_path, {"new/third": b"new", "first": b"new", "second": b"new"})

    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        "first": "old",
        "second": "old",
    }
