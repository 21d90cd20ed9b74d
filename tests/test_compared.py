"""What says against what growth is, and what only says that nobody knows."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT, Run

_CASE = ROOT / "tests/cases/worth-a-look/content"
_SECTION = "yunling-2025-2026/sections/2025-1.yml"
_DEFINITION = "吞吐量增长的百分比。"
_TOLD = "提醒：「吞吐量增速」是增速，定义没有说是和什么比。"


@pytest.mark.parametrize(
    ("definition", "is_told"),
    [
        ("报告没有写明与什么时候相比。", True),
        ("报告未说明是同比还是环比。", True),
        ("報告沒有寫明與什麼時候相比。", True),
        ("报告没有写明与什么时候相比，按惯例比上年。", False),
        ("比上年增长的百分比。报告没有说明是否扣除价格变化。", False),
    ],
)
@pytest.mark.usefixtures("untraced")
def test_a_definition_says_against_what(
    project: Path, run: Run, definition: str, *, is_told: bool
) -> None:
    for name in ("indicators.yml", _SECTION):
        text = (_CASE / name).read_text("utf-8")
        (project / "content" / name).write_text(text.replace(_DEFINITION, definition), "utf-8")
    known = yaml.safe_load((project / "content/indicators.yml").read_text("utf-8"))["indicators"]
    assert definition in [indicator.get("definition") for indicator in known]

    told = run("--project", str(project), "check").output
    assert (_TOLD in told) is is_told
