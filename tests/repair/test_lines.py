"""Each issue in a key or line, in each kind of field of each kind of file: code, line, column."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from generator.load import APPROVALS
from tests.conftest import Run
from tests.repair.kinds import FIELDS, KEYED, TABLES, Told, after_colon, dash, places, title, wide
from tests.repair.tables import IN_KEYS

OF_DASHES = {
    **{f"dash {mark!r}": (mark, "odd-dash") for mark in (
        "－ ", "－", "– ", "— ", "― ", "− ", "• ", "· ", "● ", "* ", "+ ", "1. ", "2) ", "3、 ",
        "-- ", "、", "➢ ", "■", "（二）", "(2) ", "2、", "二、",
    )},
    **{f"dash {mark!r}": (mark, "no-space-after-dash") for mark in (
        "-", "-\t", "-\u3000", "-\xa0",
    )},
}  # fmt: skip

# Indentation: what stands in the place of two spaces.
INDENTS = {"\t": "tab-indent", "\u3000": "fullwidth-indent", "\xa0\xa0": "fullwidth-indent"}

# Lines of their own, typed above a field in its indentation.
LINES: dict[str, tuple[str, str]] = {
    "full-width hash": ("＃ 备注", "fullwidth-hash"),
    "two slashes": ("// 备注", "missing-colon"),
    "HTML": ("<!-- 备注 -->", "missing-colon"),
    "a sentence": ("这一句不是字段。", "missing-colon"),
    "bold": ("**备注**", "yaml-alias"),
    "directive": ("%YAML 1.2", "bad-start"),
    "merge key": ("<<: {甲: 乙}", "unknown-field"),
}

# What is wrong whatever the key is; those of a table are words of the editor's own.
_OF_ANY_KEY = ("fullwidth-colon", "no-space-after-colon", "odd-space", "bad-character")


@pytest.mark.parametrize("name", IN_KEYS)
def test_a_slip_in_a_key(name: str, told: Told) -> None:
    typed, code, place = IN_KEYS[name]
    for field in (*KEYED, *(TABLES if code in _OF_ANY_KEY else ())):
        assert places(told(field, typed(field))) == [(code, field.number, place(field))], field


@pytest.mark.parametrize("name", OF_DASHES)
def test_another_sign_for_a_dash(name: str, told: Told) -> None:
    mark, code = OF_DASHES[name]
    for field in KEYED:
        if field.dash:
            diagnostics = told(field, f"{field.indent}{mark}{field.key}: {field.value}")
            assert places(diagnostics) == [(code, field.number, dash(field))], field
            assert diagnostics[0].fix == field.typed(field.value)


@pytest.mark.parametrize("space", INDENTS)
def test_an_odd_indentation(space: str, told: Told) -> None:
    for field in FIELDS:
        if field.indent:
            odd = field.indent.replace("  ", space)
            diagnostics = told(field, odd + field.typed(field.value).lstrip())
            assert places(diagnostics) == [(INDENTS[space], field.number, 1)], field
            assert diagnostics[0].fix == field.typed(field.value)


@pytest.mark.parametrize("name", LINES)
def test_a_line_that_is_no_field(name: str, told: Told) -> None:
    line, code = LINES[name]
    for field in KEYED:
        above = field.file.lines[field.number - 2].strip()
        if not field.dash and not above.endswith(field.start or "#"):
            diagnostics = told(field, f"{field.indent}{line}\n{field.typed(field.value)}")
            assert places(diagnostics) == [(code, field.number, field.key_column)], field


def test_one_space_too_few_or_too_many(told: Told) -> None:
    for field in KEYED:
        above = field.file.lines[field.number - 2]
        if not field.dash and field.indent and re.match(r" *[a-z_]+: .", above):
            diagnostics = told(field, field.typed(field.value)[1:])
            assert ("bad-indent", field.number) in [
                place[:2] for place in places(diagnostics)[:1]
            ], field
        if not field.dash and re.match(r" *[a-z_]+: .", above):
            diagnostics = told(field, " " + field.typed(field.value))
            assert places(diagnostics)[0][:2] == ("bad-indent", field.number), field
            assert diagnostics[0].fix == field.typed(field.value)


def test_a_field_twice(told: Told) -> None:
    for field in KEYED:
        again = f"{field.below}{field.key}: {field.value}"
        diagnostics = told(field, f"{field.typed(field.value)}\n{again}")
        assert places(diagnostics) == [("duplicate-key", field.number + 1, field.key_column)], field


def test_a_field_under_another_of_its_names(told: Told) -> None:
    for field in KEYED:
        for name in (title(field), wide(field.key), f'"{field.key}"', field.key.upper()):
            diagnostics = told(
                field, f"{field.typed(field.value)}\n{field.below}{name}: {field.value}"
            )
            place = (field.number + 1, field.key_column)
            assert places(diagnostics) == [("duplicate-key", *place)], (field, name)


def test_what_nobody_can_see_for_the_space_after_a_colon(told: Told) -> None:
    for field in KEYED:
        for char in "\u200b\ufeff\x85":
            diagnostics = told(field, f"{field.start}{field.key}:{char}{field.value}")
            assert places(diagnostics) == [("bad-character", field.number, after_colon(field))], (
                field
            )
            assert diagnostics[0].fix == field.typed(field.value)


def test_a_slip_is_told_on_the_way_that_editors_take(project: Path, run: Run) -> None:
    """One of each sort, by the command."""
    for field, (typed, code, place) in zip(KEYED * 2, IN_KEYS.values(), strict=False):
        if field.file.name == APPROVALS:
            continue
        original = shutil.copy(project / field.file.name, project / "kept")
        field.write(project, typed(field))
        result = run("--project", str(project), "check", "--format", "json")
        (problem,) = json.loads(result.stdout)
        assert (problem["file"], problem["code"]) == (field.file.name, code)
        assert (problem["line"], problem["column"]) == (field.number, place(field))
        assert result.exit_code == 1
        shutil.move(original, project / field.file.name)
