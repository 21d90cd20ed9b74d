"""`briefings prune` takes out the indicators that no briefing uses, and asks first."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run
from tests.trees import tree

INDICATORS = "content/indicators.yml"
UNUSED = "  - id: berths\n    name: 泊位\n    subject: economy\n    unit: 个\n"
TOLD = {
    "zh-Hans": (
        "要从 content/indicators.yml 删去没有简报用的 1 个指标：berths。\n"
        "还会从 content/subjects.yml 删去起草时加的 1 个领域：economy。\n"
        "删去吗？删了不能恢复。 [y/N]: y\n"
        "已删去。\n"
    ),
    "zh-Hant": (
        "要從 content/indicators.yml 刪去沒有簡報用的 1 個指標：berths。\n"
        "還會從 content/subjects.yml 刪去起草時加的 1 個領域：economy。\n"
        "刪去嗎？刪了不能恢復。 [y/N]: y\n"
        "已刪去。\n"
    ),
    "en": (
        "To be removed from content/indicators.yml, indicators that no briefing uses: 1 (berths).\n"
        "Also to be removed from content/subjects.yml, subjects that were drafted: 1 (economy).\n"
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
