"""Which of a report's figures a briefing states, where several could be meant, or none need be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from tests.conftest import Run

BRIEFING = "yunling-2025-2026"
FIGURES = f"content/{BRIEFING}/figures.yml"


def _report_says(project: Path, *figures: dict[str, str]) -> None:
    """Add figures to those of item 2025.1.1 of the report."""
    lines = [json.dumps({"place": "2025.1.1", **figure}, ensure_ascii=False) for figure in figures]
    with (project / FIGURES).open("a", encoding="utf-8") as file:
        file.writelines(f"- {line}\n" for line in lines)


def _summary(project: Path, more: str) -> None:
    path = project / f"content/{BRIEFING}/sections/2025-1.yml"
    text = path.read_text("utf-8")
    start = text.index("    summary: ") + len("    summary: ")
    path.write_text(f"{text[:start]}{more}{text[start:]}", "utf-8")


def _check(project: Path, run: Run) -> str:
    return run("--project", str(project), "check").output


RATE = {
    "kind": "数量", "value": "5.1", "unit": "%", "printed": "5.1%", "counts": "城镇调查失业率为…",
}  # fmt: skip
GROWTH = {**RATE, "counts": "居民人均收入增长…"}


@pytest.mark.parametrize(("text", "used"), [("失业率是 5.1%。", 0), ("居民收入增长 5.1%。", 1)])
def test_of_equal_figures_the_one_that_is_named(
    project: Path, run: Run, text: str, used: int
) -> None:
    _report_says(project, RATE, GROWTH)
    _summary(project, text)
    assert run("--project", str(project), "figures", "--write", BRIEFING).exit_code == 0
    kept = yaml.safe_load((project / FIGURES).read_text("utf-8"))["figures"][-2:]
    assert ["used" in figure for figure in kept] == [used == 0, used == 1]
    assert _check(project, run).count("「5.1%」没有用到") == 1


def test_equal_figures_without_other_words_are_one(project: Path, run: Run) -> None:
    _report_says(project, RATE, GROWTH)
    _summary(project, "报告说 5.1%。")
    assert run("--project", str(project), "figures", "--write", BRIEFING).exit_code == 0
    assert _check(project, run) == ""


@pytest.mark.parametrize(
    "figure",
    [
        {"kind": "序数", "value": "60", "unit": "周年", "printed": "60周年"},
        {"kind": "序数", "value": "5", "unit": "届", "printed": "五届"},
        {"kind": "序数", "value": "1", "unit": "批", "printed": "第一批"},
        {"kind": "序数", "value": "14", "unit": "个", "printed": "第十四个五年规划"},
        {"kind": "序数", "value": "2", "unit": "届", "printed": "第二届"},
        {"kind": "名称", "value": "19", "printed": "十九大"},
        {"kind": "名称", "value": "4", "printed": "四个全面"},
        {"kind": "名称", "value": "2", "printed": "二中全会"},
        {"kind": "名称", "value": "20", "printed": "二十国"},
        {"kind": "日期", "value": "80", "unit": "年代", "printed": "八十年代"},
        {"kind": "数量", "value": "5", "unit": "年", "printed": "五年"},
    ],
    ids=lambda figure: figure["printed"],
)
def test_what_is_said_in_passing_asks_nobody(
    project: Path, run: Run, figure: dict[str, str]
) -> None:
    _report_says(project, figure)
    assert _check(project, run) == ""


@pytest.mark.parametrize(
    "figure",
    [
        {"kind": "数量", "value": "5", "unit": "家", "printed": "五家"},
        {"kind": "序数", "value": "3", "unit": "位", "printed": "第三位"},
        {"kind": "序数", "value": "1", "unit": "个", "printed": "第一个"},
        {"kind": "名称", "printed": "百企千项"},
    ],
    ids=lambda figure: figure["printed"],
)
def test_what_tells_something_asks(project: Path, run: Run, figure: dict[str, str]) -> None:
    _report_says(project, figure)
    assert f"报告 2025.1.1 的「{figure['printed']}」没有用到" in _check(project, run)


@pytest.mark.parametrize("text", ["这一年港口第一批泊位启用。", "第一座泊位是旧的。"])
def test_words_that_are_no_figures_are_not_accused(project: Path, run: Run, text: str) -> None:
    _summary(project, text)
    assert _check(project, run) == ""


def test_a_rank_is(project: Path, run: Run) -> None:
    _summary(project, "泊位数量居全国第三。")
    assert "「第三」不在报告 2025.1.1 的数字里。" in _check(project, run)


@pytest.mark.parametrize(("value", "is_right"), [("-2.7", True), ("2.7", False)])
def test_a_rate_has_the_sign_of_the_report(
    project: Path, run: Run, value: str, *, is_right: bool
) -> None:
    fall = {"kind": "数量", "value": "2.7", "unit": "%", "printed": "2.7%", "sign": "降"}
    _report_says(project, {**fall, "counts": "细颗粒物浓度分别…"})
    path = project / f"content/{BRIEFING}/sections/2025-1.yml"
    text = path.read_text("utf-8")
    rate = (
        "    observations:\n      - indicator: dust\n        period: 2025\n"
        f"        value: {value}\n        kind: 增速\n"
    )
    path.write_text(text.replace("    observations:\n", rate, 1), "utf-8")
    with (project / "content/indicators.yml").open("a", encoding="utf-8") as file:
        file.write(
            "  - id: dust\n    name: 细颗粒物浓度增速\n    subject: green\n"
            '    unit: "%"\n    definition: 与上年相比。\n'
        )
    accused = f"「{value}%」不在报告 2025.1.1 的数字里。"
    assert (accused in _check(project, run)) is not is_right
