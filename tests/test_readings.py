"""A figure that the program reads wrongly: an editor says how it is read, and all hold to it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT, Run

BRIEFING = "yunling-2025-2026"
FIGURES = f"content/{BRIEFING}/figures.yml"
REPORT = ROOT / "tests" / "yunling-report.txt"


def _say(project: Path, printed: str, words: str) -> None:
    """Add the words to the line of the figure that is printed so."""
    file = project / FIGURES
    lines = file.read_text("utf-8").splitlines(keepends=True)
    (at,) = (n for n, line in enumerate(lines) if f'"printed": "{printed}"' in line)
    lines[at] = lines[at].replace("}\n", f", {words}}}\n")
    file.write_text("".join(lines), "utf-8")


def _retype(project: Path, file: str, old: str, new: str) -> None:
    path = project / f"content/{BRIEFING}/{file}"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


OVER = '"read": {"qualifier": "超"}, "because": "下一句说超过了。"'


def test_the_briefing_is_held_to_how_it_is_read(project: Path, run: Run) -> None:
    _say(project, "近 20 亿元", OVER)
    check = ("--project", str(project), "check")
    assert "报告 2026.1.1 写的是「超 20 亿元」；请照报告写。" in run(*check).output

    _retype(project, "sections/2026-1.yml", "qualifier: 近", "qualifier: 超")
    assert run("--project", str(project), "figures", "--write", BRIEFING).exit_code == 0
    assert run(*check).output == "", "the text may say it as the report prints it"


def test_what_is_no_figure_asks_nobody(project: Path, run: Run) -> None:
    file = project / FIGURES
    pilots = (
        '- {"place": "2026.1.2", "kind": "数量", "value": "12", "unit": "名", "printed": "12 名"}\n'
    )
    file.write_text(file.read_text("utf-8") + pilots, "utf-8")
    check = ("--project", str(project), "check")
    assert "报告 2026.1.2 的「12 名」没有用到" in run(*check).output

    _say(project, "12 名", '"read": {"figure": "否"}, "because": "是大赛名称的一部分。"')
    assert run(*check).output == ""


def test_reading_the_report_anew_keeps_it(project: Path, run: Run) -> None:
    _say(project, "近 20 亿元", OVER)
    _retype(project, "sections/2026-1.yml", "qualifier: 近", "qualifier: 超")
    write = ("--project", str(project), "figures", str(REPORT), "--write", BRIEFING)
    assert run(*write).exit_code == 0
    (line,) = (x for x in (project / FIGURES).read_text("utf-8").splitlines() if "20 亿元" in x)
    assert line.endswith(f", {OVER}}}")
    assert run("--project", str(project), "check", "--source", str(REPORT)).output == ""


def test_a_reading_that_became_ours_is_dropped(project: Path, run: Run, tmp_path: Path) -> None:
    _say(project, "近 20 亿元", OVER)
    _retype(project, "sections/2026-1.yml", "qualifier: 近", "qualifier: 超")
    report = tmp_path / "report.txt"
    report.write_text(REPORT.read_text("utf-8").replace("近 20 亿元", "超 20 亿元"), "utf-8")
    assert (
        run("--project", str(project), "figures", str(report), "--write", BRIEFING).exit_code == 0
    )
    (line,) = (x for x in (project / FIGURES).read_text("utf-8").splitlines() if "20 亿元" in x)
    assert '"read"' not in line and '"because"' not in line


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (OVER, "编者读作：限定词是超。下一句说超过了。"),
        (
            '"read": {"qualifier": "无", "unit": "无", "kind": "名称"}, "because": "是名称。"',
            "编者读作：类别是名称；限定词是无；单位是无。是名称。",
        ),
        (
            '"read": {"figure": "否"}, "because": "只是词语。"',
            "编者读作：不是数字。只是词语。",
        ),
    ],
)
def test_readers_see_it(project: Path, run: Run, words: str, told: str) -> None:
    _say(project, "第二届", words)
    assert run("--project", str(project), "build").exit_code == 0
    site = project / "site" / "zh-hans" / BRIEFING
    row = re.search(r'<tr id="at-2026-1-2-1">.*?</tr>', (site / "figures/index.html").read_text())
    assert row and told in row[0]
    about = (site / "about/index.html").read_text("utf-8")
    assert "软件读错、由编者改正读法的数字有1个：" in about
    assert f"第二届：{told}" in about
    traditional = project / "site" / "zh-hant-hk" / BRIEFING / "about/index.html"
    assert "由編者改正讀法的數字有1個：" in traditional.read_text("utf-8")


def test_a_fall_that_the_print_does_not_tell_is_kept(
    project: Path, run: Run, tmp_path: Path
) -> None:
    report = tmp_path / "report.txt"
    report.write_text(
        "一、2025年工作\n两港能耗分别下降6.3%、8.1%，降幅超过4%的泊位3个，新建泊位2个。\n"
        "二、2026年计划\n再建泊位5个。\n",
        "utf-8",
    )
    draft = ("--project", str(project), "draft", str(report), "--as", "falls")
    assert run(*draft).exit_code == 0
    lines = (project / "content/falls/figures.yml").read_text("utf-8").splitlines()
    signs = {
        line.partition('"value": "')[2].partition('"')[0]: '"sign": "降"' in line
        for line in lines
        if '"unit": "%"' in line
    }
    assert signs == {"6.3": False, "8.1": True, "4": True}
    assert run("--project", str(project), "check", "--source", str(report)).exit_code == 0
