"""The JSON Schemas: what an editor's program refuses while one types, and what it must not."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator
from pydantic_core import PydanticCustomError

from generator import conversion_review
from generator.authoring.schemas import header_of, schemas
from generator.diagnostic import BuildStopped
from generator.load.source_file import SourceFile, read_file
from generator.load.yaml_tree import Listing, Mapping, Node, find
from generator.model.base import CheckedStr
from generator.model.locale import Locale
from generator.model.period import Day, Period, Year
from generator.model.place import PartId, Place
from generator.model.text import BaseUrl, Identifier, LicenceId, Prose, Url
from generator.model.value import Value
from tests.conftest import ROOT, Run
from tests.test_cases import CASES, NAMES, lay
from tests.yaml_core import read_core

PROJECTS = (ROOT, ROOT / "tests" / "project")
FILES = [
    pytest.param(project, path.relative_to(project).as_posix(), id=str(path.relative_to(ROOT)))
    for project in PROJECTS
    for path in (project / "site_config.yml", *sorted((project / "content").rglob("*.yml")))
    # Written by briefings approve.
    if path.name != "approvals.yml"
]
# What needs no more than one file's own words to be seen. A sum or a name elsewhere needs more.
VISIBLE = {
    "missing-field", "missing-fields", "unknown-field", "misspelt-field", "chinese-key",
    "misplaced-field",
    "wants-text", "wants-list", "wants-fields", "empty-text", "empty-list", "too-few",
    "bad-id", "bad-url", "bad-licence", "bad-locale", "bad-part", "bad-place", "bad-date",
    "bad-year", "bad-day", "bad-value", "bad-percent", "unknown-choice",
}  # fmt: skip


def _validator(file: str) -> Draft7Validator:
    line = header_of(file)
    assert line, file
    name = line.rpartition("../")[2].rpartition("=")[2]
    return Draft7Validator(json.loads(schemas()[name]))


@pytest.mark.parametrize(("project", "file"), FILES)
def test_no_content_is_refused(project: Path, file: str) -> None:
    content = read_core((project / file).read_text("utf-8"))
    assert [error.message for error in _validator(file).iter_errors(content)] == []


@pytest.mark.parametrize(("project", "file"), FILES)
def test_a_file_leads_to_its_schema(project: Path, file: str) -> None:
    first, _ = (project / file).read_text("utf-8").split("\n", 1)
    assert first == header_of(file)
    schema = (project / file).parent / first.rpartition("=")[2]
    assert schema.resolve() == (ROOT / ".schema" / schema.name)


def test_schemas_are_up_to_date() -> None:
    """`briefings schema` writes them anew."""
    written = {f".schema/{path.name}": path.read_text("utf-8") for path in ROOT.glob(".schema/*")}
    assert written == schemas()


def test_the_command_writes_them(project: Path, run: Run) -> None:
    shutil.rmtree(project / ".schema")

    result = run("--project", str(project), "schema")

    assert result.output == f"已写出 {len(schemas())} 个文件到 .schema/。\n"
    assert {f".schema/{path.name}" for path in (project / ".schema").iterdir()} == set(schemas())


@pytest.mark.parametrize("name", schemas())
def test_a_schema_is_one(name: str) -> None:
    """Draft 7, whole in itself, and everything in it told in Chinese."""
    schema = json.loads(schemas()[name])
    Draft7Validator.check_schema(schema)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert "$ref" not in schemas()[name]
    for field, told in _fields(schema):
        assert told["title"] and not told["title"].isascii(), field
        assert told["description"].endswith("。"), field


def _fields(schema: Any) -> Iterator[tuple[str, Any]]:
    for name, field in schema.get("properties", {}).items():
        yield name, field
        yield from _fields(field)
    if "items" in schema:
        yield from _fields(schema["items"])


# What the check refuses and a schema can see


@pytest.fixture(scope="module")
def seen() -> set[str]:
    return set()


@pytest.mark.parametrize("name", NAMES)
def test_what_a_schema_can_see_it_refuses(name: str, project: Path, seen: set[str]) -> None:
    """At the line at which the check tells it."""
    lay(CASES / name, project)
    try:
        conversion_review.check(project)
    except BuildStopped as stopped:
        diagnostics = [
            diagnostic for diagnostic in stopped.diagnostics if diagnostic.code in VISIBLE
        ]
    else:
        return
    for file in {diagnostic.span.file for diagnostic in diagnostics}:
        try:
            lines = set(_refused_lines(project, file))
        except (yaml.YAMLError, BuildStopped):
            continue  # not yet YAML: the editor's program stops at its grammar
        for diagnostic in diagnostics:
            if diagnostic.span.file == file:
                assert diagnostic.span.line in lines, diagnostic
                seen.add(diagnostic.code)


def test_every_such_refusal_was_tried(seen: set[str]) -> None:
    assert seen == VISIBLE


def _refused_lines(project: Path, file: str) -> Iterator[int]:
    source = read_file(project, file)
    for error in _validator(file).iter_errors(read_core((project / file).read_text("utf-8"))):
        path = list(error.absolute_path)
        if error.validator == "additionalProperties":
            yield from _unknown_lines(source, path, error)
        else:
            yield source.span(path).line


def _unknown_lines(source: SourceFile, path: list[Any], error: Any) -> Iterator[int]:
    """A key that is not known, and what stands under it, which no schema then looks at."""
    for key in error.instance:
        if key not in error.schema["properties"]:
            yield source.problem_at_key((*path, key), "unknown-field").span.line
            yield from _lines(find(source.root, (*path, key)))


def _lines(node: Node) -> Iterator[int]:
    yield node.span.line
    inside = node.items if isinstance(node, Listing) else ()
    inside = [entry.value for entry in node.entries] if isinstance(node, Mapping) else inside
    for listing in inside:
        yield from _lines(listing)


# What editors' programs say and offer


ITEM = (
    "「一个事项」要写 id（编号）、title（标题）、date（日期）、status（状态）、kind（类别）、"
    "subject（领域）、place（位置）；可以写 note（说明）、follows（承接）、updates（后续）；"
    "没有别的字段。"
)
CHOICE = "请写其中一个：已完成、进行中、计划。"
DATE = "请写「2023」「2023-H1」「2023-Q3」「2023-06」或「2023-06-05」。"


@pytest.mark.parametrize(
    ("typed", "meant", "said"),
    [
        ("    title: 航道勘测\n", "", ITEM),
        ("title: 航道勘测", "标题: 航道勘测", ITEM),
        ("note:", "nots:", ITEM),
        ("milestones:\n", "milestones:\n  - 航道勘测\n", ITEM),
        ("milestones:", "事项:", "「时间线」要写 milestones（事项）；没有别的字段。"),
        ("status: 进行中", "status: 进行", CHOICE),
        ("status: 进行中", "status:", CHOICE),
        ("status: 进行中", "status: 2", CHOICE),
        ("follows: [pier-opened]", "follows: pier-opened", "请每项另起一行，以「- 」开头。"),
        ("date: 2025-H2", "date: 2025年下半年", DATE),
        ("date: 2025-H2", "date:", DATE),
        ("title: 航道勘测", "title:", "请填上内容，或删去这一行。"),
    ],
)
def test_vs_code_says_it_in_chinese(typed: str, meant: str, said: str) -> None:
    file = "content/yunling-2025-2026/timeline.yml"
    text = (PROJECTS[1] / file).read_text("utf-8")
    assert typed in text
    content = read_core(text.replace(typed, meant, 1))
    assert {error.schema["errorMessage"] for error in _validator(file).iter_errors(content)} == {
        said
    }


def test_the_words_of_a_choice_are_offered_in_simplified_and_explained() -> None:
    schema = json.loads(schemas()[".schema/section.json"])
    kind = dict(_fields(schema))["kind"]
    offered, taken = kind["oneOf"]

    explained = dict(zip(offered["enum"], offered["enumDescriptions"], strict=True))
    assert [*explained] == ["累计", "存量", "新增", "全年", "增速", "占比", "计划额", "数量"]
    assert explained["存量"] == "报告所说时点上有多少，不是当年增加的数。"
    told = offered["x-intellij-enum-metadata"]
    assert {word: entry["description"] for word, entry in told.items()} == explained
    assert offered["x-intellij-enum-order-sensitive"] is True
    assert "enum" not in taken
    assert Draft7Validator(kind).is_valid("累計")


def test_no_example_can_be_taken_for_content() -> None:
    """VS Code types an example into the file with its field."""
    assert not any('"examples"' in text for text in schemas().values())


# The forms of values: never narrower than what the check takes


@pytest.mark.parametrize(
    ("kind", "taken", "refused"),
    [
        (Identifier, ["a", "2023", "sme-2024", "a" * 60], ["A", "a_b", "-a", "a" * 61, "编号"]),
        (Period, ["2023", "2023-H1", "2023-Q4", "2023-06", "2023-06-05"], ["2023-H3", "23", "年"]),
        (Year, ["2023"], ["2023-06", "二三"]),
        (Day, ["2026-11-23"], ["2026-11", "2026/11/23"]),
        (Value, ["0", "-0.5", "469.60", "1/4", "0012"], ["0/4", "1.", "4成", "１"]),
        (PartId, ["2023", "1", "0"], ["20231", "一", "2023.1"]),
        (Place, ["2023.1", "2023.10.12", "1.1", "0.0.3"], ["2023", "20231.1", "2023.1.1.1", "1-1"]),
        (Url, ["HTTPS://a.example/甲?x=1#y", "http://1.example"], ["ftp://a", "https://a b", "a"]),
        (Url, ["http://localhost:8000/", "https://政策.中国/甲"], ["http://1.example/\u3000", "“http://1.example/”"]),
        (Url, ["mailto:a@b.example"], ["mailto:a", "javascript:a@b"]),
        (BaseUrl, ["https://a.example/b/"], ["https://", "https://a.example/;", "https://a.example/.."]),
        (LicenceId, ["CC-BY-4.0", "GPL-2.0+"], ["CC BY", "许可"]),
        (Locale, ["zh-Hans", "zh-Hant-HK"], ["zh-HK", "en", "zh-Hant-CN"]),
        (Prose, ["甲", " 甲\n\n乙 ", "\u3000甲"], ["", " \n\u3000"]),
    ],
)  # fmt: skip
def test_a_form_is_that_of_the_check(
    kind: type[CheckedStr], taken: list[str], refused: list[str]
) -> None:
    validator = Draft7Validator(kind.__get_pydantic_json_schema__(None, None))  # type: ignore[arg-type]
    for text in taken:
        kind.read(text)
        assert validator.is_valid(text), text
    for text in refused:
        with pytest.raises(PydanticCustomError):
            kind.read(text)
        assert not validator.is_valid(text), text
