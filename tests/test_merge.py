"""`briefings merge` makes one indicator of two, wherever they are used."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.load import references
from tests.conftest import Run, add_briefing
from tests.trees import tree

INDICATORS = "content/indicators.yml"
SECTION = "content/yunling-2025-2026/sections/2025-1.yml"
DOCK = """\
  # 另一位同事写的
  - id: dock-firms
    name: 码头企业
    subject: green
    unit: 家
    definition: >-
      登记在册的
      码头企业。
    rise: 上升表示企业更多。

# 同一样东西
    measures: 港口企业
    # 到此为止
"""


@pytest.fixture
def twice(project: Path) -> Path:
    """The second of two briefings has a second id for what is port-firms in the first."""
    folder = add_briefing(project, "another")
    for file in folder.rglob("*.yml"):
        text = file.read_text("utf-8").replace("port-firms", "dock-firms")
        file.write_text(text.replace("dock-firms-green", "port-firms-green"), "utf-8")
    indicators = project / INDICATORS
    head, green, rest = indicators.read_text("utf-8").partition("  - id: port-firms-green\n")
    written = f"{head}{DOCK}{green}{rest}".replace("\n", "\r\n").encode("utf-8-sig")
    indicators.write_bytes(written)
    return project


TOLD = {
    "zh-Hans": (
        "已把「dock-firms」并入「port-firms」：8 处改了编号，共写了 6 个文件。\n"
        "「dock-firms」的 name 没有留下：码头企业\n"
        "「dock-firms」的 subject 没有留下：green\n"
        "「dock-firms」的 definition 没有留下：登记在册的码头企业。\n"
        "「dock-firms」的 rise 没有留下：上升表示企业更多。\n"
        "「dock-firms」的 measures 没有留下：港口企业\n"
        "网址里的编号也变了：别处指向「dock-firms」的链接会引到「port-firms」，"
        "记在 content/moved.yml 里。\n"
    ),
    "en": (
        "“dock-firms” is merged into “port-firms”: its id changed in 8 places; "
        "files written: 6.\n"
        "Not kept of “dock-firms”, its name: 码头企业\n"
        "Not kept of “dock-firms”, its subject: green\n"
        "Not kept of “dock-firms”, its definition: 登记在册的码头企业。\n"
        "Not kept of “dock-firms”, its rise: 上升表示企业更多。\n"
        "Not kept of “dock-firms”, its measures: 港口企业\n"
        "The id is part of addresses: links from elsewhere to “dock-firms” lead to “port-firms”; "
        "content/moved.yml says so.\n"
    ),
}


@pytest.mark.parametrize("language", TOLD)
def test_every_use_is_changed_and_the_entry_goes(twice: Path, run: Run, language: str) -> None:
    assert run("--project", str(twice), "check").exit_code == 0
    before = tree(twice)

    result = run(
        *("--project", str(twice), "--lang", language),
        *("merge", "indicator", "dock-firms", "port-firms"),
    )

    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == TOLD[language]
    after = tree(twice)
    entry = DOCK.partition("\n")[2].replace("\n", "\r\n").encode()
    assert after[INDICATORS] == before[INDICATORS].replace(entry, b"")
    left = [use for use in references(twice) if use.id == "dock-firms"]
    assert [use.kind.__name__ for use in left] == ["ComparisonId"]
    assert b'"indicator": "port-firms", "period": "2025"' in after["content/another/figures.yml"]
    check = run("--project", str(twice), "check", "--format", "json")
    assert check.exit_code == 0, check.output
    assert "unused-indicator" not in check.output


def test_kinds_that_differ_are_told(twice: Path, run: Run) -> None:
    section = twice / "content/another/sections/2025-1.yml"
    section.write_text(section.read_text("utf-8").replace("kind: 累计", "kind: 存量"), "utf-8")
    for language, told in (
        ("zh-Hans", "「dock-firms」的数据现在有几种：存量、新增、累计。请核对每个数据的 kind。\n"),
        ("en", "The figures of “port-firms” are of several kinds now: 累计, 新增, 存量. "
               "Check the kind of each.\n"),
    ):  # fmt: skip
        ids = (
            ("port-firms", "dock-firms") if language == "zh-Hans" else ("dock-firms", "port-firms")
        )
        before = tree(twice)
        result = run("--project", str(twice), "--lang", language, "merge", "indicator", *ids)
        assert (result.exit_code, told in result.stderr) == (0, True), result.output
        for name, content in before.items():
            (twice / name).write_bytes(content)


REFUSED = {
    "no-such-id": (
        ("port-firm", "port-firms-green"),
        "content/indicators.yml:1:1: 错误：没有编号「port-firm」。\n"
        "  是不是「port-firms」？\n\n"
        "共 1 处要改；没有写任何文件。\n",
        "content/indicators.yml:1:1: error: There is no id “port-firm”.\n"
        "  Did you mean “port-firms”?\n\n"
        "To mend: 1. No file was written.\n",
    ),
    "the-other": (
        ("port-firms", "port-green"),
        "content/indicators.yml:1:1: 错误：没有编号「port-green」。\n"
        "  是不是「port-firms-green」？\n\n"
        "共 1 处要改；没有写任何文件。\n",
        "content/indicators.yml:1:1: error: There is no id “port-green”.\n"
        "  Did you mean “port-firms-green”?\n\n"
        "To mend: 1. No file was written.\n",
    ),
    "unlike-units": (
        ("port-investment", "port-firms"),
        "content/indicators.yml:24:9: 错误：「port-investment」的单位是「亿元」，"
        "「port-firms」的是「家」，没有合并。\n"
        "  不是同一样东西，就留着两个；单位写错了的，先在 indicators.yml 里改正，再合并。\n\n"
        "共 1 处要改；没有写任何文件。\n",
        "content/indicators.yml:24:9: error: “port-investment” is in “亿元”, “port-firms” in “家”; "
        "they were not merged.\n"
        "  If they are not one thing, keep both; where a unit is wrong, correct it in "
        "indicators.yml first, then merge them.\n\n"
        "To mend: 1. No file was written.\n",
    ),
    "repeated": (
        ("port-firms-green", "port-firms"),
        "content/yunling-2025-2026/briefing.yml:29:30: 错误：「port-firms」在这里写了两次。\n"
        "  |     indicators: [port-firms, port-firms]\n"
        "  |                              ^\n"
        "  请只保留一个。\n\n"
        f"{SECTION}:33:20: 错误：指标「port-firms」同一时期的数据写了两次，"
        f"另一处在 {SECTION} 第 28 行。\n"
        "  |       - indicator: port-firms\n"
        "  |                    ^\n"
        "  请删去其中一整组数据，或改正它的 indicator、period 或 status。\n\n"
        f"{SECTION}:37:18: 错误：「port-firms」指向自己。\n"
        "  |         part_of: port-firms\n"
        "  |                  ^\n"
        "  请改为另一个，或删去。\n\n"
        "合并以后会有 3 处不对，没有合并；没有写任何文件。\n",
        "content/yunling-2025-2026/briefing.yml:29:30: error: “port-firms” is written twice here.\n"
        "  |     indicators: [port-firms, port-firms]\n"
        "  |                              ^\n"
        "  Keep one of them.\n\n"
        f"{SECTION}:33:20: error: The indicator “port-firms” has two figures for one period; "
        f"the other is in {SECTION}, line 28.\n"
        "  |       - indicator: port-firms\n"
        "  |                    ^\n"
        "  Delete the whole of one figure, or correct its indicator, period or status.\n\n"
        f"{SECTION}:37:18: error: “port-firms” points to itself.\n"
        "  |         part_of: port-firms\n"
        "  |                  ^\n"
        "  Name another one, or delete it.\n\n"
        "Merged, they would be wrong in so many places: 3. No file was written.\n",
    ),
}


@pytest.mark.parametrize("why", REFUSED)
def test_what_is_not_one_thing_is_not_merged(project: Path, run: Run, why: str) -> None:
    ids, *told = REFUSED[why]
    before = tree(project)
    for language, expected in zip(("zh-Hans", "en"), told, strict=True):
        result = run("--project", str(project), "--lang", language, "merge", "indicator", *ids)
        assert (result.exit_code, result.output) == (1, expected)
    assert tree(project) == before


UNLIKE = {
    "zh-Hans": (
        "content/indicators.yml:19:9: 错误：「electric-ship-ratio」的数据是占比，「port-firms」的是"
        "累计、新增，没有合并。\n"
        "  增速、占比和别的数不能是同一个指标；kind 写错的，请先对照报告改正。\n\n"
        "共 1 处要改；没有写任何文件。\n"
    ),
    "en": (
        "content/indicators.yml:19:9: error: The figures of “electric-ship-ratio” are 占比, those "
        "of “port-firms” 累计, 新增; they were not merged.\n"
        "  Growth, a share and any other figure cannot be one indicator; where a kind is wrong, "
        "correct it first, by the report.\n\n"
        "To mend: 1. No file was written.\n"
    ),
}


@pytest.mark.parametrize("language", UNLIKE)
def test_a_share_is_no_count(project: Path, run: Run, language: str) -> None:
    file = project / INDICATORS
    file.write_text(file.read_text("utf-8").replace("unit: 艘", "unit: （请写单位）"), "utf-8")
    ids = ("electric-ship-ratio", "port-firms")
    result = run("--project", str(project), "--lang", language, "merge", "indicator", *ids)
    assert (result.exit_code, result.output) == (1, UNLIKE[language])


def test_what_was_drafted_is_merged_into_what_there_is(project: Path, run: Run) -> None:
    """Of what is still to be written nothing is lost, so nothing is told."""
    command = ("--project", str(project))
    report = Path(__file__).parent / "yunling-report.txt"
    assert run(*command, "draft", str(report), "--as", "harbour").exit_code == 0
    drafted = "you-lvse-biaozhi"

    result = run(*command, "merge", "indicator", drafted, "port-firms-green")

    assert result.exit_code == 0, result.output
    assert "没有留下：investment" not in result.stderr
    assert "没有留下：（请写" not in result.stderr
    assert run(*command, "check").exit_code == 0
    assert drafted not in {use.id for use in references(project)}
