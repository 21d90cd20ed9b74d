"""Each mistyping in each sort of record in braces: its code, its column, and the line to type.

Editors add to such lines in figures.yml and write them for changes and ranks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.diagnostic import BuildStopped, Diagnostic
from tests.repair.fields import File, files_of_records

_RECORD = re.compile(r" *(- |[a-z_]+: )\{")
_COMMA = re.compile(r', (?="?[a-z_]+"?: )')
_COLON = re.compile(r"(?<=.): ")
_VALUE = re.compile(r'(?<=: )[^"{}, ]+(?=[,}])|"[^"]+"(?=[,}])')


def _records() -> Iterator[tuple[File, int]]:
    """The first of each sort: by what it begins with, in each file."""
    seen = set()
    for file in files_of_records():
        for number, line in enumerate(file.lines, 1):
            begins = _RECORD.match(line)
            if begins and (file.name, begins[1]) not in seen and _COMMA.search(line):
                seen.add((file.name, begins[1]))
                yield file, number


RECORDS = [*_records()]

# What is typed for a comma between two fields, for the colon of the second, and for its value: the
# code, and how far into what is typed.
COMMAS = {
    "，": ("fullwidth-in-brackets", 0),
    "， ": ("fullwidth-in-brackets", 0),
    "、": ("fullwidth-in-brackets", 0),
    "；": ("fullwidth-in-brackets", 0),
    " ": ("missing-comma", 1),
    ", , ": ("yaml-syntax", 2),
}
COLONS = {
    "：": ("fullwidth-in-brackets", 0),
    "： ": ("fullwidth-in-brackets", 0),
    " ": ("missing-colon", 0),
}
VALUES = {
    "*甲*": ("yaml-alias", 0),
    "&甲": ("yaml-alias", 0),
    "!甲": ("yaml-tag", 0),
    "@甲": ("bad-start", 0),
    "%": ("bad-start", 0),
    "甲: 乙": ("second-colon", 1),
    "甲 #1": ("text-after-hash", 2),
    '"甲': ("unclosed-quote", 0),
    '"甲"乙"丙"': ("bad-start", 3),
    '"甲"乙': ("bad-start", 3),
    "'it's'": ("bad-start", 4),
    '"甲\\乙"': ("bad-escape", 2),
    '"甲\\u200b乙"': ("bad-character", 2),
}


def told(folder: Path, file: File, number: int, line: str) -> tuple[Diagnostic, ...]:
    lines = [*file.lines[: number - 1], line, *file.lines[number:], ""]
    file.write(folder, "\n".join(lines).encode())
    try:
        file.read(folder)
    except BuildStopped as stopped:
        return stopped.diagnostics
    return ()


def assert_told(
    diagnostics: tuple[Diagnostic, ...], code: str, number: int, at: int, typed: str | None
) -> None:
    assert [
        (diagnostic.code, diagnostic.span.line, diagnostic.span.column)
        for diagnostic in diagnostics
    ] == [(code, number, at + 1)]
    assert typed is None or diagnostics[0].fix == typed


@pytest.mark.parametrize("typed", COMMAS)
def test_another_sign_for_a_comma(typed: str, tmp_path: Path) -> None:
    code, into = COMMAS[typed]
    for file, number in RECORDS:
        line = file.lines[number - 1]
        for comma in _COMMA.finditer(line):
            odd = line[: comma.start()] + typed + line[comma.end() :]
            diagnostics = told(tmp_path, file, number, odd)
            assert_told(diagnostics, code, number, comma.start() + into, line)


@pytest.mark.parametrize("typed", COLONS)
def test_another_sign_for_a_colon(typed: str, tmp_path: Path) -> None:
    code, into = COLONS[typed]
    for file, number in RECORDS:
        line = file.lines[number - 1]
        after_first = _COMMA.search(line)
        assert after_first
        colon = _COLON.search(line, after_first.end())
        assert colon
        odd = line[: colon.start()] + typed + line[colon.end() :]
        assert_told(told(tmp_path, file, number, odd), code, number, colon.start() + into, line)


@pytest.mark.parametrize("typed", VALUES)
def test_a_slip_in_a_value(typed: str, tmp_path: Path) -> None:
    """Where the field takes any text, the line to type is taken."""
    code, into = VALUES[typed]
    for file, number in RECORDS:
        line = file.lines[number - 1]
        for value in _VALUE.finditer(line):
            odd = line[: value.start()] + typed + line[value.end() :]
            diagnostics = told(tmp_path, file, number, odd)
            assert_told(diagnostics, code, number, value.start() + into, None)
            if diagnostics[0].fix:
                assert told(tmp_path, file, number, diagnostics[0].fix) == (), diagnostics[0].fix


def test_brackets_that_do_not_close_or_are_another_sign(tmp_path: Path) -> None:
    for file, number in RECORDS:
        line = file.lines[number - 1]
        brace, last = line.index("{"), len(line) - 1
        assert_told(
            told(tmp_path, file, number, line[:-1]), "unclosed-bracket", number, brace, line
        )
        wide = "fullwidth-in-brackets"
        for odd, at in ((line[:-1] + "｝", last), (line.replace("{", "｛", 1), brace)):
            assert_told(told(tmp_path, file, number, odd), wide, number, at, line)


def test_brackets_without_end_after_another_slip(tmp_path: Path) -> None:
    for file, number in RECORDS:
        line = file.lines[number - 1]
        for deep in ("[" * 3000, "{a: " * 2000, '{"a": [' * 900):
            odd = line[: line.index("{")] + "{a: 甲: 乙, b: " + deep
            assert [diagnostic.span.line for diagnostic in told(tmp_path, file, number, odd)] == [
                number
            ]


def test_what_stands_after_the_last_bracket(tmp_path: Path) -> None:
    for file, number in RECORDS:
        line = file.lines[number - 1]
        *_, comma = _COMMA.finditer(line)
        early = line[: comma.start()] + "}" + line[comma.start() : -1]
        if line[comma.start() :].count("}") == 1:
            diagnostics = told(tmp_path, file, number, early)
            assert_told(diagnostics, "outside-brackets", number, comma.start() + 3, line)
        diagnostics = told(tmp_path, file, number, f"{line} 甲")
        assert_told(diagnostics, "outside-brackets", number, len(line) + 1, "")
        assert told(tmp_path, file, number, f"{line} # 甲") == ()


def test_a_key_that_is_twice_in_the_line_to_type_alone(tmp_path: Path) -> None:
    for file, number in RECORDS:
        line = file.lines[number - 1]
        odd = f"{line[:-1]}, {'key: ' * 6}甲}}"
        assert_told(told(tmp_path, file, number, odd), "second-colon", number, len(line) + 9, None)
