"""`briefings prune` takes out the indicators that no briefing uses, and asks first."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run, add_briefing
from tests.trees import tree

INDICATORS = "content/indicators.yml"
_SECTION = "content/yunling-2025-2026/sections/2025-1.yml"
UNUSED = "  - id: berths\n    name: 泊位\n    subject: economy\n    unit: 个\n"
TOLD = {
    "zh-Hans": (
        "要从 content/indicators.yml 删去没有简报用的 1 个指标：berths。\n"
        "还会从 content/subjects.yml 删去别处没有用到的 1 个领域：economy。\n"
        "删去吗？删了不能恢复。 [y/N]: y\n"
        "已删去。\n"
    ),
    "zh-Hant": (
        "要從 content/indicators.yml 刪去沒有簡報用的 1 個指標：berths。\n"
        "還會從 content/subjects.yml 刪去別處沒有用到的 1 個領域：economy。\n"
        "刪去嗎？刪了不能恢復。 [y/N]: y\n"
        "已刪去。\n"
    ),
    "en": (
        "To be removed from content/indicators.yml, indicators that no briefing uses: 1 (berths).\n"
        "Also to be removed from content/subjects.yml, subjects used nowhere else: 1 (economy).\n"
        "Remove it? It cannot be brought back. [y/N]: y\n"
        "Removed.\n"
    ),
}
NOTHING = {
    "zh-Hans": "每个指标都有简报用到。\n",
    "zh-Hant": "每個指標都有簡報用到。\n",
    "en": "Every indicator is used by a briefing.\n",
}


def _add_unused(project: Path) -> None:
    with (project / INDICATORS).open("a", encoding="utf-8") as file:
        file.write(UNUSED)
    with (project / "content/subjects.yml").open("a", encoding="utf-8") as file:
        file.write("  - id: economy\n    title: 国民经济\n")


@pytest.mark.parametrize("language", TOLD)
def test_what_nobody_uses_goes(project: Path, run: Run, language: str) -> None:
    before = tree(project)
    _add_unused(project)
    command = ("--project", str(project), "--lang", language, "prune")

    result = run(*command, input="y\n")

    assert (result.exit_code, result.stderr) == (0, TOLD[language])
    assert tree(project) == before
    assert run(*command).stderr == NOTHING[language]


def test_it_is_asked_first(project: Path, run: Run) -> None:
    _add_unused(project)
    before = tree(project)
    result = run("--project", str(project), "prune", input="\n")
    assert result.exit_code == 0
    assert result.stderr.endswith("删去吗？删了不能恢复。 [y/N]: \n没有删。\n")
    assert tree(project) == before


def test_a_subject_written_beforehand_stays(project: Path, run: Run) -> None:
    """It has the id and title that a draft would give it, and nothing is about it yet."""
    subjects = project / "content/subjects.yml"
    written = "  - id: government\n    title: 综合政务\n"
    before = tree(project)
    _add_unused(project)
    with subjects.open("a", encoding="utf-8") as file:
        file.write(written)

    told = run("--project", str(project), "prune", "--yes").stderr

    assert "government" not in told
    assert tree(project) == {
        **before,
        "content/subjects.yml": before["content/subjects.yml"] + written.encode(),
    }


@pytest.mark.parametrize("command", [("prune",), ("discard", "yunling-south")])
def test_what_would_be_refused_is_not_asked(
    project: Path, run: Run, command: tuple[str, ...]
) -> None:
    """A field that does not exist keeps the check from the figures, until its entry goes."""
    _add_unused(project)
    _edit(project / INDICATORS, "    unit: 个", "    unitt: 个")
    _edit(project / _SECTION, "value: 30\n", "value: 31\n")
    if "discard" in command:
        south = add_briefing(project, "yunling-south")
        _edit(south / "sections/2025-1.yml", "indicator: port-firms-green", "indicator: berths")
    before = tree(project)

    refused = run("--project", str(project), *command, input="y\n")

    assert refused.exit_code == 1
    assert "「31 家」不在报告 2025.1.1 的数字里。" in refused.output
    assert "[y/N]" not in refused.output
    assert tree(project) == before


def _edit(path: Path, old: str, new: str) -> None:
    before, there, after = path.read_text("utf-8").rpartition(old)
    assert there
    path.write_text(before + new + after, "utf-8")
