"""`briefings discard` leaves the content as it was before the briefing, and says what goes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT, SOURCES, Run, add_briefing, copy_inputs
from tests.trees import tree

YUNLING = "content/yunling-2025-2026"
INDICATORS = "content/indicators.yml"
REPORT = ROOT / "tests" / "yunling-report.txt"
STATE = SOURCES / "reports" / "state-council-2014.txt"


def _ids(project: Path) -> list[str]:
    lines = (project / INDICATORS).read_text("utf-8").splitlines()
    return [line.split()[-1] for line in lines if "- id: " in line]


IDS = _ids(ROOT / "tests" / "project")
"""The indicators that are there before a draft."""


def _draft(project: Path, run: Run, report: Path, name: str) -> None:
    result = run("--project", str(project), "draft", str(report), "--as", name)
    assert result.exit_code == 0, result.output


TOLD = {
    "zh-Hans": (
        "要删去 content/harbour/，共 5 个文件。\n"
        "还会从 content/indicators.yml 删去只有它用的 5 个指标：{ids}。\n"
        "已删去 content/harbour/。\n"
    ),
    "zh-Hant": (
        "要刪去 content/harbour/，共 5 個檔案。\n"
        "還會從 content/indicators.yml 刪去只有它用的 5 個指標：{ids}。\n"
        "已刪去 content/harbour/。\n"
    ),
    "en": (
        "To be removed: content/harbour/, files: 5.\n"
        "Also to be removed from content/indicators.yml, indicators that it alone uses: 5 "
        "({ids}).\n"
        "Removed: content/harbour/.\n"
    ),
}


@pytest.mark.parametrize("language", TOLD)
def test_a_draft_leaves_nothing_behind(project: Path, run: Run, language: str) -> None:
    before = tree(project)
    _draft(project, run, REPORT, "harbour")
    drafted = _ids(project)[len(IDS) :]

    result = run("--project", str(project), "--lang", language, "discard", "harbour", "--yes")

    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == TOLD[language].format(
        ids=(", " if language == "en" else "、").join(drafted)
    )
    assert tree(project) == before
    assert not (project / "content/harbour").exists()
    assert not [path for path in project.iterdir() if path.name.startswith(".removed-")]


@pytest.mark.source
def test_a_draft_of_a_real_report(tmp_path: Path, run: Run) -> None:
    project = copy_inputs(tmp_path)
    before = tree(project)
    _draft(project, run, STATE, "state-2014")
    assert run("--project", str(project), "discard", "state-2014", "--yes").exit_code == 0
    assert tree(project) == before


@pytest.mark.parametrize(
    "around",
    [
        ("# 港口的指标\nindicators:", "\n# 以上是港口的指标\n"),
        ("indicators:", "\n\n"),
        ("indicators:", "  # 以下再议\n\n"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_byte_around_stays(
    project: Path, run: Run, around: tuple[str, str], end: str
) -> None:
    file = project / INDICATORS
    first, last = around
    text = file.read_text("utf-8").replace("indicators:", first, 1) + last
    file.write_bytes(text.replace("\n", end).encode("utf-8-sig"))
    before = tree(project)

    _draft(project, run, REPORT, "harbour")
    assert run("--project", str(project), "discard", "harbour", "--yes").exit_code == 0

    assert tree(project) == before


def test_what_a_draft_has_become_goes_with_it(project: Path, run: Run) -> None:
    """Ids that were chosen, files beside the content, what `briefings new` wrote."""
    before = tree(project)
    _draft(project, run, REPORT, "harbour")
    first, second, *others = _ids(project)[len(IDS) :]
    command = ("--project", str(project))
    assert run(*command, "rename", "indicator", first, "cargo").exit_code == 0
    assert run(*command, "new", "indicator", "berths").exit_code == 0
    _swap(project, "harbour", second, "berths")
    (project / "content/harbour/笔记.txt").write_text("问王芳", "utf-8")

    result = run(*command, "discard", "harbour", input="y\n")

    assert result.exit_code == 0, result.output
    own = "、".join(["cargo", second, *others, "berths"])
    assert result.stderr == (
        "要删去 content/harbour/，共 6 个文件。\n"
        "其中不是简报内容的也会删去：content/harbour/笔记.txt。\n"
        f"还会从 content/indicators.yml 删去只有它用的 6 个指标：{own}。\n"
        "删去吗？删了不能恢复。 [y/N]: y\n"
        "已删去 content/harbour/。\n"
    )
    assert tree(project) == before


def _swap(project: Path, briefing: str, old: str, new: str) -> None:
    for file in (project / "content" / briefing / "sections").glob("*.yml"):
        file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


def test_it_is_asked_in_english_too_and_enter_is_a_no(project: Path, run: Run) -> None:
    _add(project, "another", topic="news")
    (project / "content/another/notes.txt").touch()
    (project / INDICATORS).write_text(
        (project / INDICATORS).read_text("utf-8")
        + "  - id: port-area\n    name: 港区面积\n    subject: green\n    unit: 亩\n"
        "    definition: 港区陆上的面积。\n",
        "utf-8",
    )
    section = project / "content/another/sections/2025-1.yml"
    text = section.read_text("utf-8").replace("indicator: port-firms-green", "indicator: port-area")
    section.write_text(text, "utf-8")
    before = tree(project)

    result = run("--project", str(project), "--lang", "en", "discard", "another", input="\n")

    assert result.exit_code == 0
    assert result.stderr == (
        "To be removed: content/another/, files: 6.\n"
        "Among them, and no content of the briefing: content/another/notes.txt.\n"
        "Also to be removed from content/indicators.yml, indicators that it alone uses: "
        "1 (port-area).\n"
        "These topics stay and have no item any more: news.\n"
        "Remove it? It cannot be brought back. [y/N]: \n"
        "Nothing was removed.\n"
    )
    assert tree(project) == before
    no = run("--project", str(project), "discard", "another", input="n\n")
    assert "这些专题不再有内容，会留着：news。\n" in no.stderr
    assert no.stderr.endswith("没有删。\n")
    assert run("--project", str(project), "discard", "another", "--yes").exit_code == 0
    assert "port-area" not in (project / INDICATORS).read_text("utf-8")
    assert "port-firms-green" in (project / INDICATORS).read_text("utf-8")


def _add(project: Path, name: str, *, topic: str) -> None:
    """Another briefing, whose items are of another topic."""
    add_briefing(project, name)
    with (project / "content/topics.yml").open("a", encoding="utf-8") as topics:
        topics.write(f"  - id: {topic}\n    title: 新闻\n    summary: 本页汇集新闻。\n")
    for section in (project / "content" / name / "sections").glob("*.yml"):
        text = section.read_text("utf-8")
        section.write_text(text.replace("topic: hong-kong-macao", f"topic: {topic}"), "utf-8")


CITED = {
    "zh-Hans": (
        "content/terms.yml:8:19: 错误：以简报「yunling-2025-2026」为出处的有 1 处，在第 8 行，"
        "所以没有删。\n"
        "  |       - briefing: yunling-2025-2026\n"
        "  |                   ^\n"
        "  请先换一个出处，或删去这些术语，再删去简报。\n\n"
        "共 1 处要改；没有写任何文件。\n"
    ),
    "en": (
        "content/terms.yml:8:19: error: The briefing “yunling-2025-2026” is given as the source in "
        "1 places, on line 8; so it was not removed.\n"
        "  |       - briefing: yunling-2025-2026\n"
        "  |                   ^\n"
        "  Give other sources first, or delete those terms; then remove the briefing.\n\n"
        "To mend: 1. No file was written.\n"
    ),
}


@pytest.mark.parametrize("language", CITED)
def test_what_terms_have_as_their_source_stays(project: Path, run: Run, language: str) -> None:
    before = tree(project)
    command = ("--project", str(project), "--lang", language)
    result = run(*command, "discard", "yunling-2025-2026", "--yes")
    assert (result.exit_code, result.output) == (1, CITED[language])
    assert tree(project) == before


def test_the_only_briefing_may_go(project: Path, run: Run) -> None:
    (project / "content/terms.yml").write_text("terms: []\n", "utf-8")
    command = ("--project", str(project))
    assert run(*command, "discard", "yunling-2025-2026", "--yes").exit_code == 0
    written = (project / INDICATORS).read_text("utf-8")
    assert written.splitlines()[1:] == ["indicators: []"]

    _draft(project, run, REPORT, "harbour")
    assert run(*command, "check").exit_code == 0
    assert run(*command, "discard", "harbour", "--yes").exit_code == 0
    assert (project / INDICATORS).read_text("utf-8") == written


def test_a_briefing_that_is_not_right_goes_too(project: Path, run: Run) -> None:
    before = tree(project)
    _draft(project, run, REPORT, "harbour")
    (project / "content/harbour/briefing.yml").write_text("title: [", "utf-8")
    assert run("--project", str(project), "check").exit_code == 1
    assert run("--project", str(project), "discard", "harbour", "--yes").exit_code == 0
    assert tree(project) == before


@pytest.mark.parametrize("name", ["yunling-2025", "../content", "conversion"])
def test_what_is_no_briefing_is_left_alone(project: Path, run: Run, name: str) -> None:
    before = tree(project)
    result = run("--project", str(project), "discard", name, "--yes")
    assert result.exit_code == 1
    assert f"content/ 里没有简报「{name}」。\n" in result.output
    assert tree(project) == before


def test_all_goes_or_nothing(project: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    _draft(project, run, REPORT, "harbour")
    before = tree(project)
    rename = Path.rename

    def held(self: Path, target: Path) -> Path:
        if project in target.parents:
            raise PermissionError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", held)
    result = run("--project", str(project), "discard", "harbour", "--yes")
    assert isinstance(result.exception, OSError)
    assert tree(project) == before


def test_what_others_lead_into_is_not_known_while_they_cannot_be_read(
    project: Path, run: Run
) -> None:
    shutil.copytree(project / YUNLING, project / "content/another")
    (project / "content/another/timeline.yml").write_text("milestones: [", "utf-8")
    _draft(project, run, REPORT, "harbour")
    before = tree(project)
    result = run("--project", str(project), "discard", "harbour", "--yes")
    assert result.exit_code == 1
    assert result.output.endswith("没有写任何文件。\n")
    assert tree(project) == before
