"""briefings figures: what an editor reads, and what is kept beside a briefing."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT, Run

REPORT = ROOT / "tests" / "reports" / "no-parts.utf-16.txt"
OURS = ROOT / "tests" / "yunling-report.txt"
BRIEFING = "yunling-2025-2026"
LANGUAGES = ("zh-Hans", "zh-Hant", "en")


def test_one_figure_a_line_with_tabs(run: Run) -> None:
    result = run("figures", str(REPORT))
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "0.0.0\tyear\t\t2032\t年\t2032年\t临江区…科技创新工作计划"
    assert lines[7] == "0.1.2\tquantity\t以上\t400\t台\t400台（套）以上\t开放大型仪器…"
    assert all(line.count("\t") == 6 and len(line.split("\t")[6]) <= 20 for line in lines)
    assert len(lines) == 23


@pytest.mark.usefixtures("untraced")
def test_figures_are_kept_and_so_are_the_editors_reasons(project: Path, run: Run) -> None:
    write = ("--project", str(project), "figures", str(OURS), "--write", BRIEFING)
    result = run(*write)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == (
        f"已写下 17 个数字，其中没有用到、也没有说明的 0 个：content/{BRIEFING}/figures.yml\n"
    )
    file = project / "content" / BRIEFING / "figures.yml"
    kept = yaml.safe_load(file.read_text("utf-8"))
    assert kept["source"] == sha256(OURS.read_bytes()).hexdigest()
    assert len(kept["figures"]) == 17

    text = file.read_text("utf-8")
    lines = text.splitlines(keepends=True)
    (line,) = (line for line in lines if "第二届" in line)
    reason = line.replace("}\n", ', "left_out": "只是比赛的届次。"}\n')
    file.write_text(text.replace(line, reason), "utf-8")
    written = file.read_bytes()
    assert run(*write).stderr == (
        f"已写下 17 个数字，其中没有用到、也没有说明的 0 个：content/{BRIEFING}/figures.yml\n"
    )
    assert file.read_bytes() == written
    assert written == (ROOT / f"tests/project/content/{BRIEFING}/figures.yml").read_bytes()
    assert run("--project", str(project), "check").output == ""


def test_without_the_report_where_each_is_used_is_recorded_anew(project: Path, run: Run) -> None:
    section = project / f"content/{BRIEFING}/sections/2026-1.yml"
    text = section.read_text("utf-8")
    section.write_text(text.replace("增加投资。", "总投资近 20 亿元。"), "utf-8")
    warned = run("--project", str(project), "check").output
    assert "有 1 处数字还没有记进 figures.yml，第一处是「近 20 亿元」。" in warned

    assert run("--project", str(project), "figures", "--write", BRIEFING).exit_code == 0

    assert run("--project", str(project), "check").output == ""
    figures = (project / f"content/{BRIEFING}/figures.yml").read_text("utf-8")
    assert '{"place": "2026.1", "field": "lead"}' in figures


def _answer(name: str, language: str, said: str, request: pytest.FixtureRequest) -> None:
    """What is said is what tests/answers/ has of it."""
    file = ROOT / "tests" / "answers" / f"{name}.{language}.txt"
    if request.config.getoption("--regold"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(said, "utf-8")
    assert said == file.read_text("utf-8")


OTHERS = (
    ("30 家", "31 家"),  # another figure
    ("，第三季度印发《港口规划》", ""),  # one fewer
    ("二是电动船多了。", "二是电动船多了 2 艘。"),  # one more
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_read_anew(
    project: Path, run: Run, tmp_path: Path, language: str, request: pytest.FixtureRequest
) -> None:
    said = ""
    text = OURS.read_text("utf-8")
    check = ("--project", str(project), "--lang", language, "check", "--source")
    assert (run(*check, str(OURS)).exit_code, run(*check, str(OURS)).output) == (0, "")

    differing = tmp_path / "report.txt"
    for old, new in OTHERS:
        text = text.replace(old, new)
    differing.write_text(text, "utf-8")
    result = run(*check, str(differing))
    assert result.exit_code == 1
    said += result.output

    differing.write_text(OURS.read_text("utf-8").replace("引航员", "领航员"), "utf-8")
    result = run(*check, str(differing))
    assert result.exit_code == 0, "a warning"
    said += result.output
    assert run(*check, str(differing), "--release").exit_code == 1

    (project / f"content/{BRIEFING}/figures.yml").unlink()
    result = run(*check, str(OURS))
    assert result.exit_code == 1
    said += result.output
    _answer("report-read-anew", language, said, request)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_cannot_be_written(
    project: Path, run: Run, language: str, request: pytest.FixtureRequest
) -> None:
    ask = ("--project", str(project), "--lang", language, "figures", "--write")
    unknown = run(*ask, "none-such")
    (project / f"content/{BRIEFING}/figures.yml").unlink()
    without = run(*ask, BRIEFING)
    assert (unknown.exit_code, without.exit_code) == (1, 1)
    _answer("figures-not-written", language, unknown.output + without.output, request)


def test_neither_a_report_nor_a_briefing(run: Run) -> None:
    assert run("figures").exit_code == 2


NOVEL = (
    "他推开门，屋里一个人也没有。“你来了？”她在暗处问道：“等了三年。”他点点头，没有说话。\n" * 40
)
RESOLUTION = "关于工作报告的决议\n\n" + (
    "会议听取和审议了所作的工作报告。会议充分肯定过去一年的工作，同意报告提出的总体要求，决定批准。\n"
    * 12
)
NO_REPORTS = {
    "empty.txt": b"",
    "blank.txt": "\u3000\n \n".encode(),
    "a.pdf": b"%PDF-1.7\n",
    "a.png": b"\x89PNG\r\n\x1a\n",
    "a.docx": b"PK\x03\x04\x14",
    "a.html": b"<!DOCTYPE html><p>2024",
    "noise.txt": bytes(range(256)) * 20,
    "novel.txt": NOVEL.encode(),
    "resolution.txt": RESOLUTION.encode(),
    "names.txt": "港口局".encode(),
    "long.txt": b"x" * (512 * 1024 + 1),
}


def test_figures_in_words_are_figures(run: Run, tmp_path: Path) -> None:
    """Of old reports; each is one in three hundred characters."""
    file = tmp_path / "old.txt"
    said = "全省工农业总产值达到二千三百亿元，棉花产量增长三成。" + "各项事业继续向前发展。" * 25
    file.write_text(f"一、工业\n{said}\n二、农业\n{said}\n", "utf-8")
    assert run("figures", str(file)).exit_code == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_report(
    tmp_path: Path, run: Run, language: str, request: pytest.FixtureRequest
) -> None:
    said = ""
    for name, data in NO_REPORTS.items():
        file = tmp_path / name
        file.write_bytes(data)
        result = run("--lang", language, "figures", str(file))
        assert result.exit_code == 1
        said += result.output
    _answer("no-report", language, said, request)
