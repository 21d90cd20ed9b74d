"""`briefings leave-out` says of many figures at once why they are left out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.trees import tree

FIGURES = "content/yunling-2025-2026/figures.yml"
COMMAND = ("leave-out", "yunling-2025-2026")
OPEN = (
    '- {"place": "2025.1.1", "kind": "数量", "value": "90", "unit": "艘", "printed": "90 艘", '
    '"counts": "停靠{…}"}',
    '- {"place": "2025.1.2", "kind": "数量", "value": "7", "unit": "座", "printed": "7 座", '
    '"read": {"unit": "个"}, "because": "报告后文写作个。"}',
    '- {"place": "2026.1.2", "kind": "序数", "value": "3", "printed": "第三", "counts": "全省…"}',
)


@pytest.fixture
def opened(project: Path) -> Path:
    """Three figures more than the briefing tells of; lines end as on Windows."""
    file = project / FIGURES
    text = file.read_text("utf-8") + "# 以下是后来补的\n" + "".join(f"{entry}\n" for entry in OPEN)
    file.write_bytes(text.replace("\n", "\r\n").encode("utf-8-sig"))
    return project


def _open(project: Path, run: Run) -> int:
    result = run("--project", str(project), "check", "--format", "json")
    assert result.exit_code == 0, result.output
    return sum(problem["code"] == "open-figure" for problem in json.loads(result.output))


@pytest.mark.parametrize(
    ("named", "chosen"),
    [
        (("2025.1.1",), [0]),
        (("2025.1",), [0, 1]),
        (("2025.1.2", "2026"), [1, 2]),
        (("--kind", "序数"), [2]),
        (("--kind", "序數"), [2]),
        (("--kind", "quantity"), [0, 1]),
        (("--kind", "名称", "--kind", "序数"), [2]),
        (("2025", "2026.1", "--kind", "数量"), [0, 1]),
    ],
)
def test_the_open_figures_of_places_and_kinds(
    opened: Path, run: Run, named: tuple[str, ...], chosen: list[int]
) -> None:
    before = tree(opened)
    assert _open(opened, run) == len(OPEN)

    result = run("--project", str(opened), *COMMAND, *named, "--because", "简报不讲。")

    assert result.exit_code == 0, result.output
    rows = ("2025.1.1\t90 艘\t停靠{…}", "2025.1.2\t7 座\t", "2026.1.2\t第三\t全省…")
    assert result.stdout.splitlines() == [rows[index] for index in chosen]
    assert result.stderr == f"已写明 {len(chosen)} 个数字为什么不用：{FIGURES}\n"
    expected = before[FIGURES].decode()
    for index in chosen:
        expected = expected.replace(
            OPEN[index], f'{OPEN[index].removesuffix("}")}, "left_out": "简报不讲。"}}'
        )
    assert tree(opened) == {**before, FIGURES: expected.encode()}
    assert _open(opened, run) == len(OPEN) - len(chosen)


def test_it_is_told_in_english(opened: Path, run: Run) -> None:
    command = ("--project", str(opened), "--lang", "en", *COMMAND)
    result = run(*command, "2025.1.1", "--because", '说"过"。')
    assert result.stderr == f"Figures that are said to be left out, and why: 1, in {FIGURES}\n"
    assert '"left_out": "说\\"过\\"。"}' in (opened / FIGURES).read_text("utf-8")


def test_a_figure_on_several_lines_has_the_file_written_anew(opened: Path, run: Run) -> None:
    file = opened / FIGURES
    text = file.read_text("utf-8")
    file.write_text(text.replace(', "printed": "90 艘"', ',\n    "printed": "90 艘"'), "utf-8")
    command = ("--project", str(opened), *COMMAND)
    assert run(*command, "2025.1", "--because", "不讲。").exit_code == 0
    lines = file.read_text("utf-8").splitlines()
    assert sum('"left_out": "不讲。"' in line for line in lines) == 2
    assert _open(opened, run) == 1


REFUSED = {
    "no-figure-at-place": (
        ("2025.1.7",),
        "报告的「2025.1.7」没有数字。\n  是不是「2025.1.2」？",
        "The report has no figure at “2025.1.7”.\n  Did you mean “2025.1.2”?",
    ),
    "no-such-part": (
        ("2025.1", "3"),
        "报告的「3」没有数字。\n  可用的：2025、2026。",
        "The report has no figure at “3”.\n  There are: 2025, 2026.",
    ),
    "nothing-open": (
        ("2025.1.0", "2026.1.1"),
        "这些地方的数字都用到了、写明了不用，或者不用写。\n"
        "  运行 briefings check，会列出还没有交代的数字和它们的位置。",
        "Every figure there is used, left out already, or need be neither.\n"
        "  Run briefings check, which lists the figures that are open and their places.",
    ),
}


@pytest.mark.parametrize("why", REFUSED)
def test_what_makes_no_sense_is_refused(opened: Path, run: Run, why: str) -> None:
    places, chinese, english = REFUSED[why]
    before = tree(opened)
    for language, told, end in (
        ("zh-Hans", f"错误：{chinese}", "共 1 处要改；没有写任何文件。"),
        ("en", f"error: {english}", "To mend: 1. No file was written."),
    ):
        command = ("--project", str(opened), "--lang", language, *COMMAND)
        result = run(*command, *places, "--because", "不讲。")
        assert (result.exit_code, result.output) == (1, f"{FIGURES}:1:1: {told}\n\n{end}\n")
    assert tree(opened) == before


def test_what_is_left_out_by_no_briefing(project: Path, run: Run) -> None:
    result = run("--project", str(project), "leave-out", "yunling", "2025", "--because", "不讲。")
    assert result.exit_code == 1
    assert "content/ 里没有简报「yunling」。" in result.output
    (project / FIGURES).unlink()
    result = run("--project", str(project), *COMMAND, "2025", "--because", "不讲。")
    assert result.exit_code == 1
    assert "这份简报没有 figures.yml" in result.output
