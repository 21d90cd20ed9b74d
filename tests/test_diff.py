"""What readers will find changed, as an editor is told before publishing."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from generator.model.briefing_page import BriefingPage
from tests.conftest import Run, add_briefing
from tests.test_indicator_pages import RECURRING

FIRST = "content/yunling-2025-2026/sections/2025-1.yml"
SECOND = "content/yunling-2025-2026/sections/2026-1.yml"
TIMELINE = "content/yunling-2025-2026/timeline.yml"


@pytest.fixture
def project(untraced: Path) -> Path:
    return untraced


@pytest.fixture
def old(project: Path) -> Path:
    """The project before a test changes it."""
    return Path(shutil.copytree(project, project.with_name("old")))


def _edit(project: Path, name: str, *replacements: tuple[str, str]) -> None:
    path = project / name
    text = path.read_text("utf-8")
    for was, meant in replacements:
        assert text.count(was) == 1, was
        text = text.replace(was, meant)
    path.write_text(text, "utf-8")


def _told(run: Run, project: Path, old: Path | str, *options: str) -> str:
    result = run("--project", str(project), *options, "diff", str(old))
    assert result.exit_code == 0, result.output
    return result.output


def test_nothing_changes(run: Run, project: Path, old: Path) -> None:
    _edit(project, FIRST, ("    value: 1.20", "    # 已核对\n    value:    1.20"))
    assert _told(run, project, old) == "读者看到的没有改动。\n"


def test_a_changed_figure_is_told_with_the_correction_to_write(
    run: Run, project: Path, old: Path
) -> None:
    _edit(project, FIRST, ("value: 1.20", "value: 1.30"), ("value: -0.5", "value: 0.5"))
    assert _told(run, project, old) == (
        "数字（2 处）\n"
        "  港口吞吐量（2025年初步数）  yunling-2025-2026/sections/2025-1/\n"
        "    数值\n"
        "      简体：约1.20亿吨 → 约1.30亿吨\n"
        "      繁體（香港）、繁體（澳門）：約1.20億噸 → 約1.30億噸\n"
        "    变化\n"
        "      简体：同比下降0.5% → 同比增长0.5%\n"
        "      繁體（香港）、繁體（澳門）：同比下降0.5% → 同比增長0.5%\n"
        "    没有写明更正。如果原来写错了，请在这个数字下面加上：\n"
        "      corrections:\n"
        f"        - date: {date.today().isoformat()}\n"
        "          was: 约1.20亿吨，同比下降0.5%\n"
        "          reason: 为什么改\n"
    )


def test_what_is_to_be_written_can_be_written(run: Run, project: Path, old: Path) -> None:
    """The lines, moved in below the figure, are a correction; then none is asked for."""
    _edit(project, FIRST, ("value: 30\n", "value: 31\n"))
    told = _told(run, project, old).splitlines()
    lines = told[told.index("      corrections:") :]
    written = "".join(f"  {line}\n" for line in lines)
    rank = "        rank: {claim: 第一, scope: 全省}\n"
    _edit(project, FIRST, (rank, rank + written))
    assert _told(run, project, old).splitlines()[:5] == [
        "数字（2 处）",
        "  港口企业（2025年结果）  yunling-2025-2026/sections/2025-1/#item-1",
        "    数值",
        "      简体、繁體（香港）、繁體（澳門）：30家 → 31家",
        "    更正",
    ]
    assert "没有写明更正" not in _told(run, project, old)


def test_figures_that_are_new_gone_or_of_another_status(run: Run, project: Path, old: Path) -> None:
    """A preliminary figure that has become a result is the same figure."""
    _edit(project, FIRST, ("    status: 初步\n", ""), ("value: 1.20", "value: 1.21"))
    _edit(
        project,
        SECOND,
        ("      - indicator: port-investment\n", "      - indicator: port-firms-green\n"),
    )
    assert _told(run, project, old) == (
        "数字（3 处）\n"
        "  港口吞吐量（2025年初步数） → 港口吞吐量（2025年结果）"
        "  yunling-2025-2026/sections/2025-1/\n"
        "    数值\n"
        "      简体：约1.20亿吨 → 约1.21亿吨\n"
        "      繁體（香港）、繁體（澳門）：約1.20億噸 → 約1.21億噸\n"
        "    没有写明更正。如果原来写错了，请在这个数字下面加上：\n"
        "      corrections:\n"
        f"        - date: {date.today().isoformat()}\n"
        "          was: 约1.20亿吨\n"
        "          reason: 为什么改\n"
        "  新增：绿色港口企业（2026年结果）  近20家  yunling-2025-2026/sections/2026-1/#item-1\n"
        "  删去：港口投资（2026年结果）  近20亿元  yunling-2025-2026/sections/2026-1/#item-1\n"
    )


def test_a_status_alone_is_no_error_to_own_up_to(run: Run, project: Path, old: Path) -> None:
    _edit(project, FIRST, ("    status: 初步\n", ""))
    told = _told(run, project, old)
    assert "  港口吞吐量（2025年初步数） → 港口吞吐量（2025年结果）  " in told
    assert "没有写明更正" not in told


def test_figures_of_two_periods_keep_apart(run: Run, project: Path, old: Path) -> None:
    """Both have another status now; each is still told beside its own period."""
    _edit(project, FIRST, ("        value: 30\n", "        value: 30\n        status: 报告数\n"))
    _edit(project, SECOND, ("        status: 目标\n", "        status: 报告数\n"))
    told = [line for line in _told(run, project, old).splitlines() if "港口企业（" in line]
    assert [line.partition("  yunling")[0] for line in told] == [
        "  港口企业（2025年结果） → 港口企业（2025年报告数）",
        "  港口企业（2026年目标） → 港口企业（2026年报告数）",
    ]


def test_texts_milestones_and_terms(run: Run, project: Path, old: Path) -> None:
    _edit(
        project,
        FIRST,
        ("岸电到位", "岸电接通"),
        ("        rank: {claim: 第一, scope: 全省}\n", "        caveat: 登记的都算。\n"),
    )
    _edit(project, TIMELINE, ("status: 进行中", "status: 已完成"), ("id: port-plan", "id: plan"))
    _edit(project, "content/terms.yml", ("停开自己的柴油机", "停开柴油机"))
    assert _told(run, project, old) == (
        "数字（2 处）\n"
        "  港口企业（2025年结果）  yunling-2025-2026/sections/2025-1/#item-1\n"
        "    注意\n"
        "      简体：新增：登记的都算。\n"
        "      繁體（香港）、繁體（澳門）：新增：登記的都算。\n"
        "    排名\n"
        "      简体、繁體（香港）、繁體（澳門）：删去：第一，全省\n"
        "\n"
        "事项（3 处）\n"
        "  航道勘测  yunling-2025-2026/timeline/#survey\n"
        "    状态\n"
        "      简体：进行中 → 已完成\n"
        "      繁體（香港）、繁體（澳門）：進行中 → 已完成\n"
        "  新增：印发《港口规划》  yunling-2025-2026/timeline/#plan\n"
        "  删去：印发《港口规划》  yunling-2025-2026/timeline/#port-plan\n"
        "\n"
        "政策用语（1 处）\n"
        "  岸电  terms/#shore-power\n"
        "    解释\n"
        "      简体：…时改用岸上的电，停开〔自己的〕柴油机。\n"
        "        → …时改用岸上的电，停开〔〕柴油机。\n"
        "      繁體（香港）、繁體（澳門）：→ …時改用岸上的電，停開〔〕柴油機。\n"
        "\n"
        "文字（1 处）\n"
        "  泊位与企业（2025年部分（一）第一项）  yunling-2025-2026/sections/2025-1/#item-1\n"
        "    摘要\n"
        "      简体：新泊位启用，岸电〔到位〕。港口企业累计30家…\n"
        "        → 新泊位启用，岸电〔接通〕。港口企业累计30家…\n"
        "      繁體（香港）、繁體（澳門）：→ 新泊位啟用，岸電〔接通〕。港口企業累計30家…\n"
    )


def test_what_only_a_traditional_edition_prints_otherwise(
    run: Run, project: Path, old: Path
) -> None:
    """A layer of the conversion has changed, and no text."""
    vocabulary = project / "content/conversion/vocabulary.zh-Hant-HK.yml"
    vocabulary.write_text(vocabulary.read_text("utf-8") + "\n泊位: 船位\n", "utf-8")
    told = _told(run, project, old)
    assert "简体" not in told
    assert "澳門" not in told
    assert told == (
        "事项（2 处）\n"
        "  三号泊位启用  yunling-2025-2026/timeline/#pier-opened\n"
        "    标题\n"
        "      繁體（香港）：三號泊位啟用 → 三號船位啟用\n"
        "      同样的改动还有 1 处：扩建三号泊位\n"
        "\n"
        "文字（7 处）\n"
        "  港口建设（2025年部分（一））  yunling-2025-2026/sections/2025-1/\n"
        "    导语\n"
        "      繁體（香港）：…0.5%。岸電覆蓋全部〔泊〕位。\n"
        "        → …0.5%。岸電覆蓋全部〔船〕位。\n"
        "      同样的改动还有 6 处：泊位与企业（2025年部分（一）第一项）、"
        "扩建（2026年部分（一））、扩建泊位（2026年部分（一）第一项）\n"
    )


def test_pages_and_editions_that_are_new_or_gone(run: Run, project: Path, old: Path) -> None:
    topics = project / "content/topics.yml"
    added = "  - id: ships\n    title: 船\n    summary: 汇集与船有关的内容。\n"
    topics.write_text(topics.read_text("utf-8") + added, "utf-8")
    macao = "  - locale: zh-Hant-MO\n    path: zh-hant-mo\n    name: 繁体（澳门）\n"
    _edit(project, "site_config.yml", (macao, ""))
    (project / "content/conversion/forms.zh-Hant-MO.yml").unlink()
    assert _told(run, project, old) == (
        "页面（1 处）\n  新增：船  ships/\n\n版本（1 处）\n  删去：繁体（澳门）\n"
    )
    assert _told(run, old, project) == (
        "页面（1 处）\n  删去：船  ships/\n\n版本（1 处）\n  新增：繁体（澳门）\n"
    )


def test_a_new_briefing_is_its_pages(run: Run, project: Path, old: Path) -> None:
    add_briefing(project, "yunling-again")
    _edit(project, "content/yunling-again/briefing.yml", ("2026-02-03", "2026-02-01"))
    head, *told = _told(run, project, old).splitlines()
    assert head == f"页面（{len(told)} 处）"
    assert all(line.startswith("  新增：") for line in told)
    of_briefing = ("", "about", "data", "indicators", "print", "sections/2025-1", "sections/2026-1")
    of_several = ("about", "data", "indicators", *(f"indicators/{name}" for name in RECURRING))
    expected = {
        *(f"yunling-again/{page}/".replace("//", "/") for page in (*of_briefing, "timeline")),
        *(f"{page}/" for page in of_several),
    }
    may_be_added = {page.below("yunling-again") for page in BriefingPage}
    assert expected <= {line.split("  ")[-1] for line in told} <= expected | may_be_added


def test_an_editor_may_ask_in_another_language(run: Run, project: Path, old: Path) -> None:
    _edit(project, FIRST, ("value: 30\n", "value: 31\n"))
    assert _told(run, project, old, "--lang", "en").splitlines()[:6] == [
        "Figures (1)",
        "  港口企业（2025年结果）  yunling-2025-2026/sections/2025-1/#item-1",
        "    value",
        "      简体, 繁體（香港）, 繁體（澳門）: 30家 → 31家",
        "    No correction is noted. If it was wrong before, add below this figure:",
        "      corrections:",
    ]
    assert _told(run, project, old, "--lang", "zh-Hant").startswith("數字（1 處）\n")


def test_for_machines(run: Run, project: Path, old: Path) -> None:
    _edit(project, FIRST, ("value: 30\n", "value: 31\n"))
    result = run("--project", str(project), "diff", str(old), "--format", "json")
    assert json.loads(result.stdout) == [
        {
            "kind": "figure",
            "field": "value",
            "name": "数值",
            "title": "港口企业（2025年结果）",
            "path": "yunling-2025-2026/sections/2025-1/#item-1",
            "versions": [
                {"edition": name, "old": "30家", "new": "31家"}
                for name in ("简体", "繁體（香港）", "繁體（澳門）")
            ],
            "old_title": None,
            "uncorrected": "30家",
        }
    ]


def _git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def test_an_earlier_version_may_be_a_revision_in_git(run: Run, project: Path) -> None:
    """Of a repository of which the project is a part; its index and files stay as they are."""
    _git(project.parent, "init", "-b", "main")
    _git(project.parent, "add", "project")
    _git(project.parent, "commit", "-m", "first")
    _edit(project, FIRST, ("value: 30\n", "value: 31\n"))
    for revision in ("HEAD", "main"):
        assert "30家 → 31家" in _told(run, project, revision)
    state = subprocess.run(
        ["git", "status", "--porcelain"], cwd=project, check=True, capture_output=True
    )
    assert state.stdout.decode().split() == ["M", f"project/{FIRST}"]


@pytest.mark.parametrize("other", ["HEAD", "--output=stolen", "site"])
def test_what_is_no_earlier_version(run: Run, project: Path, other: str) -> None:
    (project / "site").mkdir()
    result = run("--project", str(project), "diff", "--", other)
    assert result.exit_code == 2
    assert (
        f"错误：「{other}」里没有 site_config.yml，git 里也没有这个项目的这个版本。\n"
        "  请写从前的项目的文件夹，或 git 的版本，例如 HEAD。\n"
    ) in result.output
    assert not list(project.rglob("stolen*"))


def test_an_earlier_version_that_cannot_be_read(run: Run, project: Path, old: Path) -> None:
    _edit(old, FIRST, ("value: 30\n", "value: 三十\n"))
    result = run("--project", str(project), "diff", str(old))
    assert result.exit_code == 1
    told = result.stderr.splitlines()
    assert told[0] == f"从前的内容「{old}」有问题，无法比较："
    assert told[1] == f"{FIRST}:30:16: 错误：「三十」不是数值。"
