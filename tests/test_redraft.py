"""briefings draft over a briefing that is there: nothing written is lost, what is new is added."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import Run
from tests.trees import tree

REPORT = """2030年工作报告

一、2030年工作回顾

（一）建设

1. 修路9公里，建桥12座。

2. 新办学校4所，学生增加300人。

3. 引水渠长7公里。

二、2031年工作安排

（一）安排

1. 建厂7家，投资6亿元。

2. 种树8000亩。
"""
LEARNT = "4. 通电的村子有21个。\n\n二、2031年工作安排"
LAID = "2. 架线30公里。\n\n3. 新办学校4所，学生增加300人。\n\n4. 引水"


@pytest.fixture
def drafted(project: Path, run: Run, tmp_path: Path) -> Path:
    """A briefing of the report, of which an editor has written a title and a summary."""
    _draft(project, run, tmp_path, REPORT)
    section = project / "content/roads/sections/2030-1.yml"
    text = section.read_text("utf-8")
    text = text.replace("（请写 2030.1.2 的标题）", "新学校")
    text = text.replace("（请写 2030.1.3 的摘要）", "水渠通到山下。\n    # 记得核对")
    section.write_text(text, "utf-8")
    return project


def _draft(project: Path, run: Run, tmp_path: Path, text: str) -> str:
    """What the command says of the report with this text."""
    report = tmp_path / "roads.txt"
    report.write_text(text, "utf-8")
    result = run("--project", str(project), "draft", str(report), "--as", "roads")
    assert result.exit_code == 0, result.output
    return result.stderr


def _items(project: Path, section: str) -> dict[str, dict[str, Any]]:
    file = project / f"content/roads/sections/{section}.yml"
    return {str(item["place"]): item for item in yaml.safe_load(file.read_text("utf-8"))["items"]}


def test_the_same_report_changes_nothing(drafted: Path, run: Run, tmp_path: Path) -> None:
    before = tree(drafted)

    told = _draft(drafted, run, tmp_path, REPORT)

    assert told == (
        "已对照报告重新起草 content/roads/：写好的都留着。\n报告没有变，也没有要加的。\n"
    )
    assert tree(drafted) == before


def test_what_is_new_is_added_and_what_was_written_stays(
    drafted: Path, run: Run, tmp_path: Path
) -> None:
    told = _draft(drafted, run, tmp_path, REPORT.replace("二、2031年工作安排", LEARNT))

    assert told == (
        "已对照报告重新起草 content/roads/：写好的都留着。\n"
        "加上了报告里新的：2030.1.4。\n"
        "content/indicators.yml 末尾加了 1 个指标，名称取自报告的用词，编号是拼音，都可以改。\n"
    )
    items = _items(drafted, "2030-1")
    assert list(items) == ["2030.1.1", "2030.1.2", "2030.1.3", "2030.1.4"]
    section = (drafted / "content/roads/sections/2031-1.yml").read_text("utf-8")
    assert "# 报告第 17 行（2031.1.0），没有数字。\n" in section, "the heading has moved down"
    assert items["2030.1.2"]["title"] == "新学校"
    assert [observation["value"] for observation in items["2030.1.4"]["observations"]] == [21]


def test_what_a_report_means_by_a_term_goes_with_the_paragraph(
    drafted: Path, run: Run, tmp_path: Path
) -> None:
    path = drafted / "content/roads/briefing.yml"
    sense = "senses: [{term: shore-power, explanation: 学校用的电。, place: 2030.1.2}]\n"
    path.write_text(path.read_text("utf-8") + sense, "utf-8")

    head, _, rest = REPORT.partition("2. 新办")
    _draft(drafted, run, tmp_path, head + LAID + rest.partition("3. 引水")[2])

    assert path.read_text("utf-8").endswith(sense.replace("2030.1.2", "2030.1.3"))


def test_items_go_with_their_paragraphs(drafted: Path, run: Run, tmp_path: Path) -> None:
    head, _, rest = REPORT.partition("2. 新办")
    told = _draft(drafted, run, tmp_path, head + LAID + rest.partition("3. 引水")[2])

    assert told == (
        "已对照报告重新起草 content/roads/：写好的都留着。\n"
        "加上了报告里新的：2030.1.2。\n"
        "报告的编号变了，已经跟着改：2030.1.2 → 2030.1.3、2030.1.3 → 2030.1.4。\n"
        "content/indicators.yml 末尾加了 1 个指标，名称取自报告的用词，编号是拼音，都可以改。\n"
    )
    items = _items(drafted, "2030-1")
    assert items["2030.1.3"]["title"] == "新学校"
    assert items["2030.1.4"]["title"] == "（请写 2030.1.4 的标题）"
    assert items["2030.1.4"]["summary"] == "水渠通到山下。"
    text = (drafted / "content/roads/sections/2030-1.yml").read_text("utf-8")
    assert "    # 记得核对\n" in text
    assert "# 报告第 13 行（2030.1.4），数字有：7公里。" in text
    assert run("--project", str(drafted), "check").exit_code == 0


def test_an_item_that_an_editor_deleted_stays_deleted(
    drafted: Path, run: Run, tmp_path: Path
) -> None:
    file = drafted / "content/roads/sections/2031-1.yml"
    kept, _, _ = file.read_text("utf-8").partition("  - place: 2031.1.2")
    file.write_text(kept, "utf-8")

    told = _draft(drafted, run, tmp_path, REPORT)

    assert told.endswith("报告没有变，也没有要加的。\n")
    assert list(_items(drafted, "2031-1")) == ["2031.1.1"]


def test_what_changed_and_what_is_gone_is_told(drafted: Path, run: Run, tmp_path: Path) -> None:
    text = REPORT.replace("建桥12座", "建桥13座").partition("\n2. 种树")[0]

    told = _draft(drafted, run, tmp_path, text)

    assert told == (
        "已对照报告重新起草 content/roads/：写好的都留着。\n"
        "报告的文字变了，请对照着改：2030.1.1。\n"
        "报告里已经没有，简报还写着：2031.1.2。请删去。\n"
        "content/roads/sections/2030-1.yml:44:16: 错误：「12 座」不在报告 2030.1.1 的数字里。\n"
        "  |         value: 12\n"
        "  |                ^\n"
        "  报告 2030.1.1 写的是「13座」；请照报告写。\n\n"
        "content/roads/sections/2031-1.yml:58:16: 错误：「8000 亩」不在报告 2031.1.2 的数字里。\n"
        "  |         value: 8000\n"
        "  |                ^\n"
        "  请照报告写；不是报告的数字，请换一个不写数字的说法。\n\n"
        "报告改了，简报有 2 处还是原来的写法；请照上面改。\n"
    )
    assert run("--project", str(drafted), "check").exit_code == 1


def test_an_item_is_not_written_over_one_that_the_report_has_no_more(
    drafted: Path, run: Run, tmp_path: Path
) -> None:
    report = tmp_path / "roads.txt"
    report.write_text(REPORT.replace("2. 新办学校4所，学生增加300人。\n\n3.", "2."), "utf-8")
    before = tree(drafted)

    result = run("--project", str(drafted), "draft", str(report), "--as", "roads")

    assert result.exit_code == 1
    assert result.stderr == (
        "content/roads/sections/2030-1.yml:46:12: 错误：报告里已经没有这一项（2030.1.2），"
        "原来的 2030.1.3 现在排到这个位置。\n"
        "  |   - place: 2030.1.2\n"
        "  |            ^\n"
        "  请把这一项写好的内容移到别处，或者删去它，再起草一次。什么都没有写入。\n\n"
        "共 1 处要改；没有写任何文件。\n"
    )
    assert tree(drafted) == before
