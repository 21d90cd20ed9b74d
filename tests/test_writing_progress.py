"""What is still to write: by file with its progress, after all else that is told."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.diagnostic import Span
from generator.messages import ENGLISH, SIMPLIFIED, Finding
from generator.messages.columns import columns
from generator.writing_progress import as_lines
from tests.conftest import Run

_BRIEFING = Path("content/yunling-2025-2026")


@pytest.fixture
def draft(project: Path) -> Path:
    """The invented project with texts that are still to be written, the head of a file's too."""
    for name, old, new in (
        ("sections/2025-1.yml", "title: 电动船", "title: （请写标题）"),
        ("sections/2025-1.yml", "summary: 每 5 艘", "summary: （请写摘要）每 5 艘"),
        ("sections/2026-1.yml", "line: 计划扩建泊位", "line: （请写一句话）"),
        ("sections/2026-1.yml", "title: 人才", "title: （请写标题）"),
        ("briefing.yml", "short_title: ", "short_title: （请写简称）"),
    ):
        path = project / _BRIEFING / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
    return project


def _check(project: Path, run: Run, *arguments: str) -> str:
    return run("--project", str(project), *arguments).output


def test_it_is_told_by_file(draft: Path, run: Run) -> None:
    assert _check(draft, run, "check") == (
        "content/yunling-2025-2026/briefing.yml:3: 开头还要写\n"
        "content/yunling-2025-2026/sections/2025-1.yml:39: 2 项里还有 1 项要写\n"
        "content/yunling-2025-2026/sections/2026-1.yml:4: 2 项里还有 1 项和开头要写\n\n"
        "还要写的共 4 项、5 处，在 3 个文件里，发布以前要写完；逐处列出：briefings check --all。\n"
    )
    assert _check(draft, run, "--lang", "en", "check") == (
        "content/yunling-2025-2026/briefing.yml:3: to write: the head\n"
        "content/yunling-2025-2026/sections/2025-1.yml:39: items to write: 1 of 2\n"
        "content/yunling-2025-2026/sections/2026-1.yml:4: items to write: 1 of 2, and the head\n\n"
        "Still to be written before a release: items 4, texts 5, files 3; "
        "briefings check --all lists each.\n"
    )


def test_it_comes_after_all_else_and_before_the_sum(draft: Path, run: Run) -> None:
    subjects = draft / "content" / "topics.yml"
    subjects.write_text(subjects.read_text("utf-8").replace("汇集", "彙集"), "utf-8")
    told = _check(draft, run, "build")
    warned = told.index("topics.yml:5:14: 提醒")
    assert warned < told.index("开头还要写") < told.index("还要写的共 4 项")
    assert told.endswith("briefings check --all。\n共 1 处提醒，不妨碍生成网站。\n")

    timeline = draft / _BRIEFING / "timeline.yml"
    timeline.write_text(
        timeline.read_text("utf-8").replace("place: 2025.1.0", "place: 2025.9.9"), "utf-8"
    )
    told = _check(draft, run, "check")
    assert told.index("错误") < told.index("提醒") < told.index("开头还要写")
    assert told.endswith("--all。\n共 1 处要改；没有发布，原来的网站没有变。\n")


def test_each_is_listed_where_it_is_asked_for(draft: Path, run: Run) -> None:
    assert (
        "content/yunling-2025-2026/sections/2026-1.yml:4:7: 提醒：「（请写一句话）」还没有填写。\n"
        "  | line: （请写一句话）\n"
        "  |       ^\n"
        "  请换成要给读者看的文字。\n\n"
    ) in (told := _check(draft, run, "check", "--all"))
    assert told.endswith("\n\n共 5 处提醒，不妨碍生成网站。\n")
    assert (
        "content/yunling-2025-2026/sections/2026-1.yml:4:7: "
        "warning: “（请写一句话）” is still to be written.\n"
        "  | line: （请写一句话）\n"
        "  |       ^\n"
        "  Put the text that readers are to see.\n\n"
    ) in _check(draft, run, "--lang", "en", "check", "--all")


def test_a_machine_is_told_each(draft: Path, run: Run) -> None:
    told = json.loads(_check(draft, run, "check", "--format", "json"))
    assert [problem["code"] for problem in told] == ["placeholder"] * 5
    assert _check(draft, run, "check", "--format", "github").count("title=placeholder") == 5


def test_a_release_fails(draft: Path, run: Run) -> None:
    result = run("--project", str(draft), "check", "--release")
    assert result.exit_code == 1
    assert "开头还要写" in result.output
    assert "「（请写标题）」还没有填写" in _check(draft, run, "check", "--release", "--all")


def test_many_files_are_summed_by_folder(draft: Path, run: Run) -> None:
    for number in range(1, 8):
        shutil.copytree(draft / _BRIEFING, draft / "content" / f"copy-{number}")

    output = run("--project", str(draft), "check").output

    assert "content/copy-7/sections/: 2 个文件，4 项里还有 2 项和开头要写\n" in output
    output = run("--project", str(draft), "--lang", "en", "check").output
    assert "content/copy-7/sections/: 2 files, items to write: 2 of 4, and the head\n" in output


def test_it_fits_a_screen() -> None:
    details = {"text": "（请写标题）", "entry": "1", "entries": "120"}
    names = [f"content/guangdong-2023-2024/sections/2024-{number}.yml" for number in range(100)]
    diagnostics = [Finding("placeholder", details).at(Span(name, 120)) for name in names]
    for count in range(1, 100):
        for wording in (SIMPLIFIED, ENGLISH):
            lines = as_lines(diagnostics[:count], wording)
            assert sum(-(-columns(line) // 80) for line in lines) <= 18
