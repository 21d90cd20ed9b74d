"""The review of the conversion: what is asked, what an approval covers, what a release needs."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from generator import conversion_review
from tests.conftest import ROOT, Run, copy_inputs
from tests.review import Row, approvals, approvals_file, approve_all, listed

SECTION = "content/yunling-2025-2026/sections/2026-1.yml"


@pytest.fixture
def asked(project: Path) -> Path:
    """The project with nothing left to answer but for what a test writes."""
    approve_all(project)
    return project


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def _lead(project: Path, text: str) -> None:
    path = project / SECTION
    path.write_text(re.sub("(?m)^lead: .*$", f"lead: {text}", path.read_text("utf-8")), "utf-8")


def _row(rows: list[Row], excerpt: str) -> Row:
    (only,) = (row for row in rows if excerpt in row.excerpt)
    return only


def test_a_release_asks_for_what_is_shown(project: Path, run: Run) -> None:
    """And for no more: most of what is decided is hardly ever wrong."""
    check = ("--project", str(project), "check", "--release")
    before = run(*check)
    assert before.exit_code == 1
    told = re.findall(
        r"错误：「(.*)」印作(.*)，可能不对，尚未核定。\n  请运行 briefings review，在网页上核定。",
        before.output,
    )
    rows = listed(project, run)
    assert {prints for _, prints in told} == {row.prints for row in rows}
    assert len(listed(project, run, "--all")) > 2 * len(rows)

    approve_all(project)
    assert run(*check).output == ""
    assert listed(project, run) == []


def test_the_likeliest_wrong_come_first_with_the_counts_of_official_text(
    project: Path, run: Run
) -> None:
    rows = listed(project, run)
    first = rows[0]
    assert (first.prints, first.rule) == ("裏", "opencc-characters 里")
    assert re.fullmatch(r"里 \d+ : 裏 \d+", first.counts)
    assert first.locales == "zh-Hant-HK,zh-Hant-MO"
    chances = {row.id: float(row.chance[:-1]) for row in reversed(rows)}
    assert [*chances.values()] == sorted(chances.values())
    assert min(float(row.chance[:-1]) for row in rows) >= 1
    result = run("--project", str(project), "review", "--list")
    assert result.output.splitlines()[-1] == (
        f"要核定 {len(chances)} 组，{len(rows)} 种上下文；已核定 0 种。"
    )


def test_from_which_chance_on_is_a_setting(project: Path, run: Run) -> None:
    _edit(project / "site_config.yml", "editions:\n", "review_percent: 20\neditions:\n")
    assert {float(row.chance[:-1]) >= 20 for row in listed(project, run)} == {True}


def test_what_prints_as_it_is_written_and_units_and_figures_are_no_decisions(
    tmp_path: Path, run: Run
) -> None:
    project = copy_inputs(tmp_path)
    approvals_file(project).unlink()
    assert "unit: 个\n" in (project / "content/indicators.yml").read_text("utf-8")
    rows = listed(project, run, "--all")
    assert {row.rule for row in rows} >= {"opencc-phrases 制造", "opencc-characters 个"}
    # 面 and 制 have other forms too.
    assert {"opencc-phrases 全面", "opencc-phrases 制度"}.isdisjoint(row.rule for row in rows)
    assert "〔个〕" not in {row.excerpt for row in rows}
    assert [row for row in rows if "figures.yml" in row.where] == []


def test_one_approval_takes_one_line_and_covers_a_form_in_its_contexts(
    project: Path, run: Run
) -> None:
    row = _row(listed(project, run), "新船〔里〕")
    approve = ("--project", str(project), "approve", row.id)
    assert run(*approve, "--by", "测试", "--reason", " ").exit_code == 2
    assert run(*approve, "--by", "测试", "--reason", "是\u200b词").exit_code == 2
    done = run(*approve, "--by", "测试", "--reason", "是里面")
    assert re.fullmatch(r"已核定：.*〔里〕.* → 裏\n", done.output)

    (written,) = approvals(project)
    assert written["rule"] == "opencc-characters 里"
    assert written["prints"] == "裏"
    assert written["locales"] == ["zh-Hant-HK", "zh-Hant-MO"]
    assert "船〔里〕电" in written["contexts"]
    assert written["by"] == "测试"
    assert len(approvals_file(project).read_text("utf-8").splitlines()) == 4
    assert run(*approve, "--by", "测试", "--reason", "再来").exit_code == 2

    # Other words with what stands beside it now are other questions, the same are not.
    _lead(project, "旧船里电动船有多少。新船里机器多。")
    assert {other.excerpt for other in listed(project, run) if other.prints == "裏"} == {
        "旧船里电动船有多少。新船〔里〕机器多。"
    }


def test_several_are_approved_at_once_or_none(project: Path, run: Run) -> None:
    first, second, *_ = dict.fromkeys(row.id for row in listed(project, run))
    named = ("--by", "测试", "--reason", "逐条读过")
    command = ("--project", str(project), "approve")

    refused = run(*command, first, "0123456789", second, *named)
    assert refused.exit_code == 2
    assert "没有编号是「0123456789」的未核定的转换。" in refused.output
    assert not approvals_file(project).exists()

    # A list has a line for each context, and so an id more than once.
    done = run(*command, first, second, first, *named)
    assert (done.exit_code, done.output.count("已核定：")) == (0, 2)
    assert {approval["reason"] for approval in approvals(project)} == {"逐条读过"}
    assert {first, second}.isdisjoint(row.id for row in listed(project, run))


def test_a_form_of_which_official_text_prints_no_other_is_approved_everywhere(
    project: Path, run: Run
) -> None:
    row = _row(listed(project, run), "一〔年里〕进出")
    assert re.fullmatch(r"年裏 \d+", row.counts)
    run("--project", str(project), "approve", row.id, "--by", "测试", "--reason", "读过")
    (written,) = approvals(project)
    assert "contexts" not in written
    _lead(project, "几年里发展。")
    assert [other for other in listed(project, run) if other.rule == row.rule] == []


def test_a_character_is_approved_in_its_contexts_alone_and_by_the_id_of_either_list(
    project: Path, run: Run
) -> None:
    """Though official text has one form in those that are left."""
    approve = ("--project", str(project), "approve")
    _edit(project / "site_config.yml", "editions:\n", "review_percent: 5\neditions:\n")
    (shown,) = {row.id for row in listed(project, run) if row.prints == "裏"}
    assert run(*approve, shown, "--by", "测试", "--reason", "读过").exit_code == 0
    (rest,) = {row.id for row in listed(project, run, "--all") if row.prints == "裏"}
    assert run(*approve, rest, "--by", "测试", "--reason", "读过").exit_code == 0
    assert [approval["contexts"] != [] for approval in approvals(project)] == [True, True]
    _lead(project, "新船里机器多。")
    assert {row.prints for row in listed(project, run) if "〔里〕" in row.excerpt} == {"裏"}


def test_a_new_edition_or_a_change_in_one_opens_nothing_in_another(asked: Path, run: Run) -> None:
    config = asked / "site_config.yml"
    config.write_text(
        config.read_text("utf-8") + "  - locale: zh-Hant-TW\n    path: tw\n    name: 台湾\n",
        "utf-8",
    )
    rows = listed(asked, run)
    # No official text of the place is counted: it is told, and asked form by form.
    assert {(row.locales, row.chance, row.counts) for row in rows} == {("zh-Hant-TW", "-", "-")}
    approve_all(asked)
    assert {
        approval.get("contexts")
        for approval in approvals(asked)
        if "zh-Hant-TW" in approval["locales"]
    } == {None}
    forms = asked / "content/conversion/forms.zh-Hant-MO.yml"
    forms.write_text(forms.read_text("utf-8") + "註: 注\n", "utf-8")
    assert {(row.locales, row.prints) for row in listed(asked, run)} == {
        ("zh-Hant-MO", "另注"),
        ("zh-Hant-MO", "注明"),
    }


def test_an_edit_elsewhere_and_texts_that_go_open_nothing(asked: Path, run: Run) -> None:
    _edit(asked / SECTION, "扩建泊位，增加投资。", "扩建旧泊位，增加投资。")
    assert listed(asked, run) == []
    _edit(asked / "content/indicators.yml", "新船里电动船有多少。", "电动船有多少。")
    assert listed(asked, run) == []
    assert run("--project", str(asked), "check", "--release").output == ""


def test_what_was_found_is_kept_until_the_briefing_or_the_tables_change(
    project: Path, run: Run
) -> None:
    rows = listed(project, run)
    assert listed(project, run) == rows
    _lead(project, "新船里机器多。")
    assert _row(listed(project, run), "新船〔里〕机器").where.startswith(SECTION)
    phrases = project / "content/conversion/phrases.yml"
    phrases.write_text(phrases.read_text("utf-8") + "船里: 船里\n", "utf-8")
    assert not [row for row in listed(project, run) if "新船〔里〕机器" in row.excerpt]


@pytest.mark.parametrize("written", ["", "# 还没有\n", "approvals:\n", "approvals: []\n"])
def test_approvals_without_a_line_can_be_added_to(project: Path, run: Run, written: str) -> None:
    approvals_file(project).write_text(written, "utf-8")
    assert run("--project", str(project), "check").output == ""
    row = listed(project, run)[0]
    approve = ("approve", row.id, "--by", "测试", "--reason", "读过")
    assert run("--project", str(project), *approve).exit_code == 0
    (approved,) = approvals(project)
    assert approved["reason"] == "读过"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every system has a browser")
@pytest.mark.parametrize(
    ("browser", "opens"), [("firefox", True), ("w3m", False), ("nothing", False)]
)
def test_a_terminal_with_a_browser_opens_the_page_and_one_without_lists(
    project: Path, tmp_path: Path, browser: str, *, opens: bool
) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / browser).symlink_to("/bin/true")
    (programs / "nothing").unlink(missing_ok=True)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    ours, its_own = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "--project", str(project), "review"],
        cwd=ROOT,
        env={"PATH": str(programs), "DISPLAY": ":0" if browser == "firefox" else ""},
        stdout=its_own,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(its_own)
    if opens:
        assert process.stderr
        assert process.stderr.readline().startswith("请在 http://127.0.0.1:")
        process.send_signal(signal.SIGINT)
    else:
        shown = b""
        # At its end a terminal is broken.
        with suppress(OSError):
            while piece := os.read(ours, 65536):
                shown += piece
        assert "要核定 " in shown.decode()
    os.close(ours)
    process.communicate(timeout=30)
    assert process.returncode == 0


def test_the_real_content_is_released(tmp_path: Path) -> None:
    project = copy_inputs(tmp_path)
    conversion_review.refuse_release(conversion_review.check(project))
