"""A directory in cases/ is a case: files laid over the invented project, and what must be said.

`expected.txt` is the whole of what the editor reads, word for word. `removed.txt`, where there is
one, lists files of the project that the case takes away.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from generator.load.messages import MESSAGES
from tests.conftest import Run

CASES = Path(__file__).parent / "cases"
NAMES = sorted(path.name for path in CASES.iterdir())
_NOT_INPUT = ("expected.txt", "removed.txt")


@pytest.mark.parametrize("name", NAMES)
def test_case(name: str, project: Path, run: Run, request: pytest.FixtureRequest) -> None:
    case = CASES / name
    removed = case / "removed.txt"
    for line in removed.read_text("utf-8").split() if removed.exists() else ():
        path = project / line
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.copytree(case, project, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*_NOT_INPUT))

    result = run("--project", str(project), "build")

    expected = case / "expected.txt"
    if request.config.getoption("--regold"):
        expected.write_text(result.output, "utf-8")
    assert result.output == expected.read_text("utf-8")
    assert result.exit_code == 1
    assert not (project / "site").exists(), "nothing is published"


def test_every_message_has_a_case() -> None:
    """The text of each message, its details filled in somehow, stands in some case."""
    said = "".join((CASES / name / "expected.txt").read_text("utf-8") for name in NAMES)
    silent = [
        code
        for code, message in MESSAGES.items()
        if code != "file-too-large"  # has a test of its own: half a megabyte is no case to keep
        and not all(re.search(_pattern(template), said) for template in message)
    ]
    assert silent == []


def _pattern(template: str) -> str:
    return re.sub(r"\\\{\w+\\\}", ".+", re.escape(template))


def test_a_file_that_is_too_large(project: Path, run: Run) -> None:
    (project / "content" / "terms.yml").write_text("#" * (512 * 1024 + 1), "utf-8")

    result = run("--project", str(project), "check")

    assert result.output == (
        "content/terms.yml:1:1: 错误：文件大过 512 KB。\n"
        "  请把内容分到几个文件。\n\n"
        "共 1 处要改；没有发布，原来的网站没有变。\n"
    )
