"""`briefings new` writes what passes the check, with every field explained."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from jsonschema import Draft7Validator

from generator.authoring.schemas import header_of, schemas
from generator.model.base import Frozen
from generator.model.briefing import BriefingHead
from generator.model.indicator import Indicator
from generator.model.milestone import Milestone
from generator.model.section import Section
from generator.model.series import Series
from tests.conftest import Run, copy_inputs
from tests.series import make_one_series
from tests.trees import tree
from tests.yaml_core import read_core

YUNLING = "yunling-2025-2026"
TIMELINE = f"content/{YUNLING}/timeline.yml"
INDICATORS = "content/indicators.yml"
SERIES = "content/series.yml"
EACH = [
    (("briefing", "yunling-2027"), "content/yunling-2027/briefing.yml", BriefingHead),
    (("section", YUNLING, "2025.2"), f"content/{YUNLING}/sections/2025-2.yml", Section),
    (("section", YUNLING, "2026.2"), f"content/{YUNLING}/sections/2026-2.yml", Section),
    (("indicator", "port-new"), INDICATORS, Indicator),
    (("milestone", YUNLING, "pier-4"), TIMELINE, Milestone),
    (("series", "yunling-docks"), SERIES, Series),
]


@pytest.mark.parametrize(("arguments", "file", "record"), EACH)
def test_what_is_made_passes_the_check_and_no_release(
    project: Path, run: Run, arguments: tuple[str, ...], file: str, record: type[Frozen]
) -> None:
    before = tree(project)
    made = run("--project", str(project), "new", *arguments)
    assert made.exit_code == 0, made.output
    assert file in made.output
    assert {name: tree(project)[name][: len(old)] for name, old in before.items()} == before

    checked = run("--project", str(project), "check", "--format", "json")
    assert checked.exit_code == 0, checked.output
    unfinished = {"placeholder"} | ({"no-figures"} if "briefing" in arguments else set())
    unfinished |= {"unused-indicator"} if "indicator" in arguments else set()
    unfinished |= {"empty-series"} if "series" in arguments else set()
    assert {problem["code"] for problem in json.loads(checked.output)} == unfinished
    release = run("--project", str(project), "check", "--release")
    assert release.exit_code == 1
    assert "还要写" in release.output


@pytest.mark.parametrize(("arguments", "file", "record"), EACH)
def test_every_field_is_explained_and_may_be_written(
    project: Path, run: Run, arguments: tuple[str, ...], file: str, record: type[Frozen]
) -> None:
    run("--project", str(project), "new", *arguments)
    text = (project / file).read_text("utf-8")
    for name, title in _fields(record):
        assert re.search(rf"^[ #]*{name}:|^[ #-]*- {name}:", text, re.M), name
        assert re.search(rf"^[ #]*# {title}(（可不写）)?：", text, re.M), name

    line = header_of(file)
    assert line and text.startswith(line)
    validator = Draft7Validator(json.loads(schemas()[f".schema/{Path(line).name}"]))
    everything = read_core(_with_all(text))
    assert [error.message for error in validator.iter_errors(everything)] == []
    assert len(str(everything)) > len(str(read_core(text)))


def _fields(record: type[Frozen]) -> Iterator[tuple[str, str]]:
    for name, info in record.model_fields.items():
        assert info.title
        yield name, info.title
        for inside in (info.annotation, *get_args(info.annotation)):
            if isinstance(inside, type) and issubclass(inside, Frozen):
                yield from _fields(inside)


def _with_all(text: str) -> str:
    """The # taken from before each field that may be left out, as often as it stands there."""
    optional = re.compile("^( *)#(?=[a-z_]+:|#|  )", re.M)
    while (more := optional.sub(r"\1", text)) != text:
        text = more
    return text


def test_in_the_real_project(tmp_path: Path, run: Run) -> None:
    project = copy_inputs(tmp_path)
    for arguments in (
        ("briefing", "guangdong-2025-2026"),
        ("section", "guangdong-2023-2024", "2024.8"),
        ("section", "guangdong-2023-2024", "2023.7"),
        ("section", "guangdong-2025-2026", "2025.2"),
        ("indicator", "new-indicator"),
        ("milestone", "guangdong-2023-2024", "new-milestone"),
    ):
        made = run("--project", str(project), "new", *arguments)
        assert made.exit_code == 0, made.output
    checked = run("--project", str(project), "check")
    assert checked.exit_code == 0, checked.output


def test_a_first_indicator_and_briefing(project: Path, run: Run) -> None:
    """In a project that has neither, and so is not right yet."""
    for path in sorted((project / "content" / YUNLING).rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    (project / "content" / YUNLING).rmdir()
    (project / "content" / "terms.yml").write_text("terms: []\n", "utf-8")
    (project / INDICATORS).write_text("# 还没有\nindicators:   []\n", "utf-8")

    assert run("--project", str(project), "new", "indicator", "first").exit_code == 0
    assert run("--project", str(project), "new", "briefing", "first-2025").exit_code == 0
    assert run("--project", str(project), "check").exit_code == 0
    assert (project / INDICATORS).read_text("utf-8").startswith("# 还没有\nindicators:")


@pytest.mark.parametrize(
    "written",
    [
        lambda text: text.rstrip("\n"),
        lambda text: text + "\n# 完\n",
        lambda text: "\ufeff" + text.replace("\n", "\r\n"),
        lambda text: text.replace("\n  ", "\n"),
    ],
    ids=["no end", "comment", "mark and Windows", "dashes not indented"],
)
def test_what_was_there_stays_byte_by_byte(project: Path, run: Run, written) -> None:  # type: ignore[no-untyped-def]
    file = project / INDICATORS
    file.write_bytes(written(file.read_text("utf-8")).encode())
    before = file.read_bytes()

    made = run("--project", str(project), "new", "indicator", "port-new")

    assert made.exit_code == 0, made.output
    after = file.read_bytes()
    assert after.startswith(before)
    assert after.count(b"\n") == after.count(b"\r\n") or b"\r" not in after
    assert run("--project", str(project), "check").exit_code == 0


def test_a_list_on_one_line_is_left_alone(project: Path, run: Run) -> None:
    timeline = project / TIMELINE
    one = "{id: pier-opened, title: 启用, date: 2025, status: 已完成, kind: 建成, subject: green, "
    timeline.write_text(f"milestones: [{one}place: 2025.1.1}}]\n", "utf-8")
    before = tree(project)

    result = run("--project", str(project), "new", "milestone", YUNLING, "pier-4")

    assert result.exit_code == 1
    assert f"{TIMELINE}:1:13: 错误：这里的清单写成了一行。" in result.output
    assert "请改成每项另起一行，以「- 」开头，再试一次。" in result.output
    assert tree(project) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("briefing", YUNLING), f"content/{YUNLING}:1:1: 错误：已经有编号「{YUNLING}」。"),
        (("section", YUNLING, "2025.1"), "sections/2025-1.yml:1:1: 错误：已经有编号「2025.1」。"),
        (("indicator", "port-firms"), "indicators.yml:9:9: 错误：已经有编号「port-firms」。"),
        (("milestone", YUNLING, "survey"), "timeline.yml:10:9: 错误：已经有编号「survey」。"),
    ],
)
def test_what_is_there_is_not_made_again(
    project: Path, run: Run, arguments: tuple[str, ...], said: str
) -> None:
    before = tree(project)

    result = run("--project", str(project), "new", *arguments)

    assert result.exit_code == 1
    assert said in result.output
    assert result.output.endswith("  请换一个编号。\n\n共 1 处要改；没有写任何文件。\n")
    assert tree(project) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("briefing", "../x"), "编号「../x」不合规则。"),
        (("briefing", "terms"), "编号「terms」是本站固定页面的名称。"),
        (("section", YUNLING, "2025.x"), "「2025.x」不是报告中的位置。"),
        (("section", YUNLING, "2025.2.1"), "这里应是「2025.2」，不是「2025.2.1」。"),
        (("section", YUNLING, "2030.1"), "briefing.yml 里没有部分「2030」。"),
        (("section", "yunling", "2025.2"), "content/ 里没有简报「yunling」。"),
        (("indicator", "编号"), "编号「编号」不合规则。"),
        (("indicator", "main"), "编号「main」会让同一页上两处重名。"),
        (("milestone", YUNLING, "con"), "编号「con」是 Windows 的保留名称。"),
        (("milestone", "yunling", "x"), "content/ 里没有简报「yunling」。"),
        (("series", "系列"), "编号「系列」不合规则。"),
        (("briefing", "yunling-2027", "--series", "yunling"), "series.yml 里没有系列「yunling」。"),
    ],
)
def test_what_cannot_be_is_refused(
    project: Path, run: Run, arguments: tuple[str, ...], said: str
) -> None:
    before = tree(project)

    result = run("--project", str(project), "new", *arguments)

    assert result.exit_code == 1
    assert said in result.output
    assert tree(project) == before


def test_a_mistake_elsewhere_does_not_hinder(project: Path, run: Run) -> None:
    topics = project / "content" / "topics.yml"
    topics.write_text("topics:\n  - id: Wrong\n    title: 专题\n    summary: 摘要\n", "utf-8")

    assert run("--project", str(project), "new", "indicator", "port-new").exit_code == 0


def test_a_second_series_and_a_briefing_of_it(project: Path, run: Run) -> None:
    make_one_series(project)
    before = (project / SERIES).read_bytes()

    assert run("--project", str(project), "new", "series", "yunling-docks").exit_code == 0
    made = run("--project", str(project), "new", "briefing", "docks", "--series", "yunling-docks")

    assert made.exit_code == 0, made.output
    assert (project / SERIES).read_bytes().startswith(before)
    head = read_core((project / "content/docks/briefing.yml").read_text("utf-8"))
    assert (head["series"], head["region"]) == ("yunling-docks", "（请写地区）")
    taken = run("--project", str(project), "new", "series", "yunling-ports")
    assert taken.output.startswith("content/series.yml:2:7: 错误：已经有编号「yunling-ports」。")
