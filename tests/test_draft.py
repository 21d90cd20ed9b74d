"""briefings draft: the start of a briefing from a report's text, by many authors."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.load import read_project
from generator.model.choice import FigureSort
from generator.report_parser import read_report
from generator.report_parser.outline import Role
from tests.conftest import ROOT, SOURCES, Run
from tests.trees import tree

REPORTS = sorted((ROOT / "tests" / "reports").glob("*.txt"))
REPORT = SOURCES / "report" / "guangdong-2023-2024.txt"
RUN_OF_HAN = re.compile("[㐀-鿿]{19,}")
"""Longer than any name of an indicator."""


LEFT_OUT = {
    "three-parts": (
        "没有算作报告正文的有 2 处：「各位代表：」、「各位代表！让我们团结奋斗！谢谢大家。」。\n"
    ),
    "government": (
        "没有算作报告正文的有 7 处：「首页 > 政务公开 > 政府工作报告」、「各位代表：」、"
        "「各位代表！」、「谢谢大家！」、「让我们紧密团结起来，为建设更好的临海而努…」、"
        "「版权所有：临海市人民政府办公室网站标识码…」。\n"
    ),
}
"""What each report has beside its own text."""
GUESSED = {
    "five-years": (
        "报告的标题、日期和各部分的标题没有写明年份：2035 是从正文猜的，请核对 briefing.yml 里的 "
        "year，或者用 briefings discard 删去这份简报，加上 --year 再起草。\n"
    ),
}
"""Those that do not say of which year they tell."""
NO_DATA = {
    "no-items": ["四级以上"],
    "no-parts": ["5项"],
    "parts-in-words": ["亿元以上"],
    "policy-address": ["五年", "五年"],
    "three-parts": ["亿元以上"],
    "traditional": ["三大", "三年"],
}
"""Quantities that are only words of a text: 三年內."""


def _written(tmp_path: Path, report: Path) -> Path:
    """The report as a file in the encoding that its name gives."""
    stem, encoding, _ = report.name.split(".")
    file = tmp_path / f"{stem}.txt"
    file.write_bytes(report.read_text("utf-8").encode(encoding))
    return file


def _check(project: Path, run: Run) -> Counter[str]:
    result = run("--project", str(project), "check", "--format", "json")
    assert result.exit_code == 0, result.output
    return Counter(problem["code"] for problem in json.loads(result.output))


@pytest.mark.parametrize("report", REPORTS, ids=lambda path: path.name)
def test_every_item_and_figure_and_no_sentence(
    project: Path, run: Run, tmp_path: Path, report: Path
) -> None:
    source = _written(tmp_path, report)
    before = tree(project)

    result = run("--project", str(project), "draft", str(source))

    name = source.stem
    assert result.exit_code == 0, result.output
    assert result.stdout == ""
    after = tree(project)
    count = sum(before.get(file) != data for file, data in after.items())
    assert result.stderr == LEFT_OUT.get(name, "") + (
        f"已写好 content/{name}/，共 {count} 个文件。\n"
        "请写「（请写…）」处，对照报告核对每个数字的名称和类别，再运行 briefings check。\n"
    ) + _told_of_added(before, after) + GUESSED.get(name, "")
    assert {file: tree(project)[file][: len(old)] for file, old in before.items()} == before
    assert _check(project, run).keys() == {"placeholder"}
    assert _items(project, name) == _items_of(source)
    assert _open_quantities(project, name) == NO_DATA.get(name, []), "all data is drafted"
    assert _copied(project, name, source) == []
    assert run("--project", str(project), "build").exit_code == 0
    assert run("--project", str(project), "check", "--release").exit_code == 1


def _told_of_added(before: dict[str, bytes], after: dict[str, bytes]) -> str:
    """What is said of the indicators and subjects that stand at the end of their files now."""
    count = len(_entries(after, "indicators")) - len(_entries(before, "indicators"))
    how = "名称取自报告的用词，编号是拼音，都可以改"
    told = f"content/indicators.yml 末尾加了 {count} 个指标，{how}。\n"
    known = len(_entries(before, "subjects"))
    if titles := [entry["title"] for entry in _entries(after, "subjects")[known:]]:
        told += f"content/subjects.yml 末尾加了 {len(titles)} 个领域：{'、'.join(titles)}。\n"
    return told


def _entries(files: dict[str, bytes], name: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = yaml.safe_load(files[f"content/{name}.yml"])[name]
    return entries


def _items(project: Path, briefing: str) -> set[str]:
    files = (project / "content" / briefing / "sections").glob("*.yml")
    sections = [yaml.safe_load(file.read_text("utf-8")) for file in files]
    return {str(item["place"]) for section in sections for item in section["items"]}


def _items_of(source: Path) -> set[str]:
    report = read_report(source.name, source.read_bytes())
    passages = report.passages
    items = {
        ".".join(passage.place.split(".")[:3]) for passage in passages if passage.role is Role.ITEM
    }
    headings = {
        passage.place.rpartition(".")[0] for passage in passages if passage.role is Role.SECTION
    }
    headings |= {place.removesuffix(".0") for place in report.headline_places()}
    return items | {
        f"{heading}.1"
        for heading in headings
        if not any(i.startswith(f"{heading}.") for i in items)
    }


def _open_quantities(project: Path, briefing: str) -> list[str]:
    """Those that no observation gives, but what heads a part or the report, and ratios as 1:12."""
    (drafted,) = (
        candidate for candidate in read_project(project)[0].briefings if candidate.id == briefing
    )
    assert drafted.figures
    places = {section.value.place for section in drafted.sections}
    return [
        figure.printed
        for figure in drafted.figures.value.figures
        if figure.kind is FigureSort.QUANTITY
        and figure.place.place.section in places
        and figure.value
        and ":" not in figure.value
        and not any(use.field in ("value", "upper", "change") for use in figure.used)
    ]


def _copied(project: Path, briefing: str, source: Path) -> list[str]:
    """Runs of characters that stand in the report too, but for its title and names in it."""
    read = read_report(source.name, source.read_bytes())
    names = {figure.printed for figure in read.figures if figure.kind is FigureSort.NAME}
    report = "".join(passage.text for passage in read.passages if passage.role is not Role.TITLE)
    folder = project / "content" / briefing
    files = [*folder.rglob("*.yml"), project / "content" / "indicators.yml"]
    runs = {run for file in files for run in RUN_OF_HAN.findall(file.read_text("utf-8"))}
    return sorted(run for run in runs - names if run in report)


@pytest.mark.source
def test_the_report_has_thirteen_sections(project: Path, run: Run) -> None:
    drafted = run("--project", str(project), "draft", str(REPORT))
    assert drafted.exit_code == 0, drafted.output

    name = REPORT.stem
    assert _check(project, run).keys() == {"placeholder"}
    items = Counter(place.rpartition(".")[0] for place in _items(project, name))
    assert [items[f"2023.{number}"] for number in range(1, 7)] == [7, 4, 5, 4, 3, 4]
    assert [items[f"2024.{number}"] for number in range(1, 8)] == [6, 4, 5, 3, 3, 3, 3]
    assert sum(items.values()) == 54
    assert _open_quantities(project, name) == ["两年", "十大", "五大", "五大"]
    assert _copied(project, name, REPORT) == []


TAKEN = {
    "zh-Hans": (
        "content/yunling-2025-2026:1:1: 错误：已经有一份简报叫「yunling-2025-2026」，"
        "它整理的不是这份报告，没有起草。\n"
        "  请在命令末尾加上 --as，后面写另一个编号，例如「--as yunling-2025-2026-2」。"
        "是同一份报告的话，先运行 briefings figures，加上报告的文件和 "
        "--write yunling-2025-2026。\n\n"
        "共 1 处要改；没有写任何文件。\n"
    ),
    "zh-Hant": (
        "content/yunling-2025-2026:1:1: 錯誤：已經有一份簡報叫「yunling-2025-2026」，"
        "它整理的不是這份報告，沒有起草。\n"
        "  請在命令末尾加上 --as，後面寫另一個編號，例如「--as yunling-2025-2026-2」。"
        "是同一份報告的話，先執行 briefings figures，加上報告的檔案和 "
        "--write yunling-2025-2026。\n\n"
        "共 1 處要改；沒有寫任何檔案。\n"
    ),
    "en": (
        "content/yunling-2025-2026:1:1: error: There is a briefing called “yunling-2025-2026” "
        "already, and it is not of this report; nothing was drafted.\n"
        "  Add --as and another id at the end of the command, "
        "such as “--as yunling-2025-2026-2”. If it is the same report, first run briefings figures "
        "with the report's file and --write yunling-2025-2026.\n\n"
        "To mend: 1. No file was written.\n"
    ),
}


@pytest.mark.parametrize("language", TAKEN)
def test_a_briefing_of_another_report_is_left_alone(
    project: Path, run: Run, tmp_path: Path, language: str
) -> None:
    before = tree(project)
    source = _written(tmp_path, ROOT / "tests/reports/government.utf-8.txt")
    arguments = ("--project", str(project), "--lang", language, "draft", str(source))

    result = run(*arguments, "--as", "yunling-2025-2026")

    assert result.exit_code == 1
    assert result.output.endswith(TAKEN[language])
    assert tree(project) == before


def _yunling() -> Path:
    return ROOT / "tests" / "yunling-report.txt"


def test_an_id_may_be_given_and_is_checked(project: Path, run: Run) -> None:
    draft = ("--project", str(project), "draft", str(_yunling()), "--as")
    refused = run(*draft, "云岭")
    assert refused.exit_code == 1
    assert "编号「云岭」不合规则" in refused.output
    assert run(*draft, "harbour").exit_code == 0
    assert (project / "content/harbour/briefing.yml").exists()


def test_a_name_that_is_no_id_gives_way_to_the_years(
    project: Path, run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "工作报告.txt"
    file.write_bytes(_yunling().read_bytes())
    result = run("--project", str(project), "draft", str(file))
    assert result.exit_code == 0, result.output
    assert (project / "content/report-2025-2026").is_dir()


YEARLESS = "一、工作回顾\n完成投资6亿元，增长5%。\n二、今后的打算\n修路30公里，办学校2所。\n"
NO_YEAR = {
    "zh-Hans": (
        "work.txt:1:1: 错误：「work.txt」没有写到任何年份，不知道讲的是哪一年，没有起草。\n"
        "  请在命令末尾加上 --year，后面写报告是哪一年作的，例如「--year 2026」。\n\n"
        "共 1 处要改；没有写任何文件。\n"
    ),
    "zh-Hant": (
        "work.txt:1:1: 錯誤：「work.txt」沒有寫到任何年份，不知道講的是哪一年，沒有起草。\n"
        "  請在命令末尾加上 --year，後面寫報告是哪一年作的，例如「--year 2026」。\n\n"
        "共 1 處要改；沒有寫任何檔案。\n"
    ),
    "en": (
        "work.txt:1:1: error: “work.txt” names no year at all, so that it is not known of which "
        "it tells; nothing was drafted.\n"
        "  Add --year and the year in which the report was given at the end of the command, "
        "such as “--year 2026”.\n\n"
        "To mend: 1. No file was written.\n"
    ),
}


@pytest.mark.parametrize("language", NO_YEAR)
def test_a_report_without_a_year_asks_for_it(
    project: Path, run: Run, tmp_path: Path, language: str
) -> None:
    file = tmp_path / "work.txt"
    file.write_text(YEARLESS, "utf-8")
    ask = ("--project", str(project), "--lang", language, "draft", str(file))

    refused = run(*ask)
    assert (refused.exit_code, refused.output) == (1, NO_YEAR[language])

    assert run(*ask, "--year", "2032").exit_code == 0
    head = yaml.safe_load((project / "content/work/briefing.yml").read_text("utf-8"))
    assert [(part["id"], part["year"], part["kind"]) for part in head["parts"]] == [
        (1, 2031, "回顾"),
        (2, 2032, "计划"),
    ]


def test_a_year_that_is_guessed_is_to_be_confirmed(project: Path, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "work.txt"
    file.write_text(YEARLESS.replace("修路", "2032年是关键之年。修路"), "utf-8")
    assert run("--project", str(project), "draft", str(file)).exit_code == 0
    head = yaml.safe_load((project / "content/work/briefing.yml").read_text("utf-8"))
    assert [part["title"] for part in head["parts"]] == [
        "（请写这一部分的标题，先核对 year：报告没有写明，2031 是从正文猜的）",
        "（请写这一部分的标题，先核对 year：报告没有写明，2032 是从正文猜的）",
    ]


def test_a_fall_in_words_with_its_qualifier_is_drafted(
    project: Path, run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "old.txt"
    file.write_text("2031年工作总结\n\n一、财政\n\n全县的财政收入减少近百分之十。\n", "utf-8")
    drafted = run("--project", str(project), "draft", str(file))
    assert drafted.exit_code == 0, drafted.output
    assert _open_quantities(project, "old") == []


def test_what_is_measured_above_the_sections_is_drafted(
    project: Path, run: Run, tmp_path: Path
) -> None:
    source = _written(tmp_path, ROOT / "tests/reports/government.utf-8.txt")
    assert run("--project", str(project), "draft", str(source)).exit_code == 0
    section = (project / "content/government/sections/3-0.yml").read_text("utf-8")
    read = yaml.safe_load(section)
    assert [observation["value"] for observation in read["observations"]] == [45]
    assert [observation["value"] for observation in read["items"][0]["observations"]] == [120]


def test_what_is_no_report_is_refused(project: Path, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "empty.txt"
    file.write_bytes(b"")
    before = tree(project)
    result = run("--project", str(project), "draft", str(file))
    assert (result.exit_code, tree(project)) == (1, before)
    assert "「empty.txt」里没有文字。" in result.output
