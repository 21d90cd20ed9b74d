"""briefings fix: a file of an old tool becomes UTF-8, and its original stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import briefings
from tests.conftest import Run

ENCODINGS = [
    ("gb18030", "GBK／GB18030"),
    ("utf-16", "UTF-16"),
    ("utf-16-le", "UTF-16"),
    ("utf-16-be", "UTF-16"),
]


@pytest.mark.parametrize(("codec", "name"), ENCODINGS)
def test_a_file_is_converted_and_its_original_kept(
    project: Path, run: Run, codec: str, name: str
) -> None:
    topics = project / "content" / "topics.yml"
    text = topics.read_text("utf-8").replace("\n", "\r\n")
    topics.write_bytes(text.encode(codec))
    original = topics.read_bytes()

    result = run("--project", str(project), "fix", "--yes")

    assert result.output == (
        f"content/topics.yml 看来是 {name}，读出来是「title: 与港澳有关」。\n"
        "content/topics.yml 已转成 UTF-8；原件是 content/topics.yml.bak。\n"
    )
    assert topics.read_bytes() == text.encode()
    assert topics.with_name("topics.yml.bak").read_bytes() == original
    assert run("--project", str(project), "check").exit_code == 0


def test_big5_is_told_from_gbk(project: Path, run: Run) -> None:
    """Traditional text of an old tool in Hong Kong."""
    topics = project / "content" / "topics.yml"
    text = "topics:\n  - id: news\n    title: 香港及澳門特別行政區新聞\n    summary: 這是摘要。\n"
    topics.write_bytes(text.encode("big5hkscs"))

    result = run("--project", str(project), "--lang", "zh-Hant", "fix", "--yes")

    assert result.output == (
        "content/topics.yml 看來是 Big5，讀出來是「title: 香港及澳門特別行政區新聞」。\n"
        "content/topics.yml 已轉成 UTF-8；原件是 content/topics.yml.bak。\n"
    )
    assert topics.read_text("utf-8") == text


def test_nothing_is_changed_without_a_yes(project: Path) -> None:
    topics = project / "content" / "topics.yml"
    topics.write_bytes(topics.read_text("utf-8").encode("gb18030"))
    before = topics.read_bytes()

    arguments = ["--project", str(project), "--lang", "en", "fix"]
    result = CliRunner().invoke(briefings, arguments, input="n\n")

    assert result.output == (
        "content/topics.yml seems to be in GBK／GB18030 and would read “title: 与港澳有关”.\n"
        "Convert it to UTF-8? [Y/n]: n\n"
    )
    assert topics.read_bytes() == before
    assert not topics.with_name("topics.yml.bak").exists()


def test_no_original_is_overwritten(project: Path, run: Run) -> None:
    topics = project / "content" / "topics.yml"
    kept = topics.with_name("topics.yml.bak")
    kept.write_text("mine", "utf-8")
    topics.write_bytes(topics.read_text("utf-8").encode("gb18030"))

    run("--project", str(project), "fix", "--yes")

    assert kept.read_text("utf-8") == "mine"
    assert topics.with_name("topics.yml.bak2").exists()


def test_utf_8_is_left_alone(project: Path, run: Run) -> None:
    result = run("--project", str(project), "fix")
    assert (result.exit_code, result.output) == (0, "文件都是 UTF-8，不用转换。\n")
