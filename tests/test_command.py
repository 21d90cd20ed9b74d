"""The command: exit codes, silence, and a site that only a good build changes."""

from __future__ import annotations

import json
import os
import pty
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from generator import cli, pipeline
from tests.conftest import ROOT, Run, copy_two_briefings
from tests.html_page import HtmlPage, pages


def _bytes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_good_build_is_silent_when_nobody_watches(project: Path, run: Run) -> None:
    for command in ("check", "build"):
        result = run("--project", str(project), command)
        assert (result.exit_code, result.output) == (0, "")
    assert (project / "site" / "zh-hans" / "index.html").exists()


def test_a_person_at_a_terminal_is_told_how_it_goes(project: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "generator", "--project", str(project), "build"]
    subprocess.run(command, check=True, stderr=theirs, stdout=subprocess.DEVNULL, cwd=ROOT)
    os.close(theirs)
    told = os.read(ours, 4096).decode()
    os.close(ours)
    site = project / "site"
    made = 1 + sum(len(pages(home.parent)) for home in site.glob("*/index.html"))
    assert f"完成：{made} 页，在 {site}" in told, "the choice of an edition is one too"


def test_the_nearest_project_above_is_found(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project / "content" / "yunling-2025-2026" / "sections")
    assert run("build").exit_code == 0
    assert (project / "site").exists()


def test_usage_errors_end_with_2(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("biuld").exit_code == 2
    result = run("build")
    assert result.exit_code == 2
    assert "这里和上层的文件夹都没有 site_config.yml。" in result.output
    assert run("build", "--help").exit_code == 0


def test_findings_for_machines(project: Path, run: Run) -> None:
    check = ("--project", str(project), "check", "--format")
    assert json.loads(run(*check, "json").stdout) == []
    assert run(*check, "github").stdout == ""

    timeline = project / "content" / "yunling-2025-2026" / "timeline.yml"
    timeline.write_text(timeline.read_text("utf-8").replace("kind: 文件", "kind: 50%文件"), "utf-8")

    result = run(*check, "json")
    assert result.exit_code == 1
    assert json.loads(result.stdout) == [
        {
            "file": "content/yunling-2025-2026/timeline.yml",
            "line": 22,
            "column": 11,
            "code": "unknown-choice",
            "severity": "error",
            "message": "「50%文件」不在可选的词里。",
            "hint": "请写其中一个：活动、文件、开工、建成、认定、设立、行动。",
            "typed": "    kind: 文件",
        }
    ]
    assert run("--project", str(project), "build", "--format", "github").stdout == (
        "::error file=content/yunling-2025-2026/timeline.yml,line=22,col=11,"
        "title=unknown-choice::「50%25文件」不在可选的词里。"
        " 请写其中一个：活动、文件、开工、建成、认定、设立、行动。 写成：     kind: 文件\n"
    )


def test_a_fault_of_ours_ends_with_3(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(pipeline, "build", fail)
    monkeypatch.setattr(sys, "argv", ["briefings", "--project", str(project), "build"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 3
    assert capsys.readouterr().err == (
        "程序出错：ZeroDivisionError: oh\n"
        "这不是内容的问题。请在命令前面加上 --debug 再运行一次，"
        "把显示的信息和所用的命令报告给维护者。\n"
    )


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "zh-Hans",
            "程序出错：ZeroDivisionError: oh\n"
            "这不是内容的问题。请把以上信息和所用的命令报告给维护者。\n",
        ),
        (
            "zh-Hant",
            "程式出錯：ZeroDivisionError: oh\n"
            "這不是內容的問題。請把以上信息和所用的命令報告給維護者。\n",
        ),
        (
            "en",
            "A fault of the program: ZeroDivisionError: oh\nThe content is not at fault. "
            "Please report the above and the command to the maintainers.\n",
        ),
    ],
)
def test_the_traceback_of_a_fault_is_shown_to_whoever_asks(
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    language: str,
    told: str,
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(pipeline, "build", fail)
    before = ["briefings", "--debug", "--lang", language, "--project", str(project)]
    monkeypatch.setattr(sys, "argv", [*before, "build"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 3
    traced, blank, advice = capsys.readouterr().err.rpartition("\n\n")
    assert traced.startswith("Traceback (most recent call last):\n")
    assert 'raise ZeroDivisionError("oh")\n' in traced
    assert traced.endswith("\nZeroDivisionError: oh")
    assert (blank, advice) == ("\n\n", told)


def test_debugging_adds_nothing_to_what_an_editor_can_mend(project: Path, run: Run) -> None:
    (project / "content" / "terms.yml").unlink()
    check = ("--project", str(project), "check")
    asked, plain = run("--debug", *check), run(*check)
    assert (asked.exit_code, asked.output) == (plain.exit_code, plain.output)
    assert plain.exit_code == 1


def test_a_refused_build_leaves_the_site_as_it_was(project: Path, run: Run) -> None:
    assert run("--project", str(project), "build").exit_code == 0
    before = _bytes(project / "site")
    (project / "content" / "terms.yml").write_text("terms: [", "utf-8")

    assert run("--project", str(project), "build").exit_code == 1

    assert _bytes(project / "site") == before


def test_what_an_interrupted_build_left_does_no_harm(project: Path, run: Run) -> None:
    for name in ("project/docs/zh-hans", "site/zh-hans/stale"):
        (project / ".build" / name).mkdir(parents=True)
    (project / ".build" / "site" / "stale.html").write_text("x")
    assert run("--project", str(project), "build").exit_code == 0
    assert not list((project / "site").rglob("stale*"))


def test_same_input_same_bytes(tmp_path: Path) -> None:
    """In another folder, time zone and hash seed, from another process."""
    sites = []
    for name, zone, seed in (("one", "Asia/Hong_Kong", "1"), ("two/deeper", "UTC", "2")):
        folder = tmp_path / name
        shutil.copytree(ROOT / "tests" / "project", folder)
        environment = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-m", "generator", "--project", str(folder), "build"]
        subprocess.run(command, check=True, env=environment, cwd=ROOT)
        sites.append(_bytes(folder / "site"))
    assert sites[0] == sites[1]
    assert len(sites[0]) > 30


def test_a_second_briefing_stands_beside_the_first(tmp_path: Path, run: Run) -> None:
    project = copy_two_briefings(tmp_path)

    result = run("--project", str(project), "build")

    assert result.exit_code == 0, result.output
    site = project / "site"
    for briefing, section in (("guangdong-2023-2024", "2024-7"), ("yunling-2025-2026", "2026-1")):
        assert (site / "zh-hant-mo" / briefing / "sections" / section / "index.html").exists()
    listed = HtmlPage(site, site / "zh-hans" / "index.html").tree.xpath(
        "//h2[@id='reports']/following-sibling::dl[1]//a/@href"
    )
    assert sorted(listed) == ["guangdong-2023-2024/", "yunling-2025-2026/"]


@pytest.mark.parametrize("folder", ["generator", "theme"])
def test_nothing_of_the_first_report_is_in_the_program(folder: str) -> None:
    for path in (ROOT / folder).rglob("*"):
        if path.is_file() and path.suffix not in (".pyc", ".png", ".md", ".mo"):
            text = path.read_text("utf-8")
            for word in ("广东", "guangdong", "工信", "hong-kong-macao"):
                assert word not in text, path
