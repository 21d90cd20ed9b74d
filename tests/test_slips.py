"""Each slip of typing, in each kind of field of each kind of file: its code, its line, its column.

What is no slip is taken as it was typed. The same in whole files, and with the samples of bad input
that are not part of the project.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from generator.diagnostic import BuildStopped, Diagnostic
from generator.load import APPROVALS
from generator.load.files import LABELS
from generator.load.keys import record_at
from generator.model.base import chinese_names
from tests.conftest import SOURCES, Run
from tests.fields import Field, a_line_of_each_table, at, every_kind_of_field, files_of_records

FIELDS = every_kind_of_field()
TEXTS = [field for field in FIELDS if field.is_text]
OTHERS = [field for field in FIELDS if not field.is_text]
KEYED = [field for field in FIELDS if field.key]
TABLES = a_line_of_each_table()

# What is typed for the line, the code, and the column (and how many lines below it that is).
Typed = Callable[[Field], str]
Place = Callable[[Field], int]


def key(field: Field) -> int:
    return field.key_column


def colon(field: Field) -> int:
    return field.colon_column


def after_colon(field: Field) -> int:
    return field.colon_column + 1


def value(field: Field) -> int:
    return field.value_column


def one(field: Field) -> int:
    return 1


def dash(field: Field) -> int:
    return len(field.indent) + 1


def beyond(place: Place, steps: int) -> Place:
    return lambda field: place(field) + steps


def keyed(middle: str, end: str = "") -> Typed:
    """The key and value with something else between them, and after."""
    return lambda field: f"{field.start}{field.key}{middle}{field.value}{end}"


def wide(text: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if char.isalnum() else char for char in text)


IN_KEYS: dict[str, tuple[Typed, str, Place]] = {
    "full-width colon": (keyed("："), "fullwidth-colon", colon),
    "full-width colon and a space": (keyed("： "), "fullwidth-colon", colon),
    "a space and a full-width colon": (keyed(" ： "), "fullwidth-colon", after_colon),
    "small colon": (keyed("﹕"), "fullwidth-colon", colon),
    "ratio sign": (keyed("∶"), "fullwidth-colon", colon),
    "colon of vertical text": (keyed("︰"), "fullwidth-colon", colon),
    "no space": (keyed(":"), "no-space-after-colon", colon),
    "no space before a mark": (
        lambda field: f'{field.start}{field.key}:"{field.value}"',
        "no-space-after-colon",
        colon,
    ),
    "no-break space": (keyed(":\xa0"), "odd-space", after_colon),
    "full-width space": (keyed(":\u3000"), "odd-space", after_colon),
    "em space": (keyed(":\u2003"), "odd-space", after_colon),
    "no colon": (keyed(" "), "missing-colon", colon),
    "nothing between": (lambda field: f"{field.start}{field.key}甲", "missing-colon", key),
    "equals sign": (keyed("="), "missing-colon", colon),
    "equals sign and spaces": (keyed(" = "), "missing-colon", colon),
    "semicolon": (keyed("; "), "missing-colon", colon),
    "full-width semicolon": (keyed("；"), "missing-colon", colon),
    "full-width comma": (keyed("，"), "missing-colon", colon),
    "full stop": (keyed(". "), "missing-colon", colon),
    "two colons": (keyed(":: "), "misspelt-field", key),
    "full-width letters": (
        lambda field: f"{field.start}{wide(field.key)}: {field.value}",
        "misspelt-field",
        key,
    ),
    "capital": (
        lambda field: f"{field.start}{field.key.title()}: {field.value}",
        "misspelt-field",
        key,
    ),
    "a letter twice": (
        lambda field: f"{field.start}{field.key[0]}{field.key}: {field.value}",
        "misspelt-field",
        key,
    ),
    "quotation marks of Chinese": (
        lambda field: f"{field.start}“{field.key}”: {field.value}",
        "chinese-key",
        key,
    ),
    "zero-width space": (keyed("\u200b: "), "bad-character", colon),
    "NUL": (
        lambda field: f"{field.start}{field.key[0]}\0{field.key[1:]}: {field.value}",
        "bad-character",
        beyond(key, 1),
    ),
    "byte order mark": (
        lambda field: f"\ufeff{field.start}{field.key}: {field.value}",
        "bad-character",
        one,
    ),
    "in Chinese": (
        lambda field: f"{field.start}{_title(field)}: {field.value}",
        "chinese-key",
        key,
    ),
}  # fmt: skip

# Typed for a value, or before and after it: the code, and how far into the value.
IN_VALUES: dict[str, tuple[str, str, int]] = {
    **{
        f"begins with {start}": (f"{start}甲", "bad-start", 0)
        for start in ("@", "`", "%", "|", ">", "]", "}", ",", "- ", "? ", "> ")
    },
    **{
        f"begins with {start}": (f"{start}甲", "yaml-alias", 0)
        for start in ("*", "**", "* ", "&", "& ", "&a ")
    },
    **{
        f"tag {tag}": (tag, "yaml-tag", 0)
        for tag in (
            "!甲", "! 甲", "!!python/object/apply:os.system ['x']", "!!python/name:os.system",
            "!ENV [A, B]", "!!binary aGk=", "!!str 甲", "!!float 1.10", "!include a.yml",
        )
    },
    **{
        f"character {char!r}": (f"甲{char}乙", "bad-character", 1)
        for char in (
            "\0\x07\x0b\x0c\x1b\x7f\x85\x92\xad\u061c\u200b\u200d\u200e\u202e\u2028\u2029\u2060"
            "\u2066\u3164\ue000\ufdd0\ufe0f\ufeff\ufffe\U000e0041\U000f0000"
        )
    },
    "lost character": ("甲\ufffd乙", "lost-character", 1),
    **{
        f"escape {escape}": (f'"甲{escape}乙"', code, 2)
        for escape, code in (
            (r"\0", "bad-character"), (r"\x1b", "bad-character"), (r"\u202e", "bad-character"),
            (r"\U000e0041", "bad-character"), (r"\N", "bad-character"), (r"\L", "bad-character"),
            (r"\ufffd", "lost-character"), (r"\ud800", "bad-escape"),
        )
    },
    "a picture's mark without the picture": ("甲\ufe0f", "bad-character", 1),
    "a joint without pictures": ("😀\u200d乙", "bad-character", 1),
    "Cyrillic in a Latin word": ("甲 hоusing", "lookalike-letter", 3),
    "Cyrillic before a Latin word": ("Оil", "lookalike-letter", 0),
    "Greek in a Latin word": ("GDΡ", "lookalike-letter", 2),
    "begins with a colon": (": 甲", "second-colon", 0),
    "ends with a colon": ("甲:", "second-colon", 1),
    "a second colon": ("甲: 乙", "second-colon", 1),
    "a second colon in corner marks": ("「甲」: 乙", "second-colon", 3),
    "a second colon in curly marks": ("“甲: 乙”", "second-colon", 2),
    "a merge key": ("<<: *a", "second-colon", 2),
    "double mark unclosed": ('"甲', "unclosed-quote", 0),
    "single mark unclosed": ("'甲", "unclosed-quote", 0),
    "double mark closed by a curly one": ('"甲”', "unclosed-quote", 0),
    "double mark escaped": ('"甲\\"', "unclosed-quote", 0),
    "backslash": ('"C:\\路径"', "bad-escape", 3),
    "half a code point": ('"甲\\u12"', "bad-escape", 2),
    "text after a double mark": ('"甲"乙', "bad-start", 3),
    "text after a single mark": ("'甲'乙", "bad-start", 3),
    "double marks inside": ('"甲"乙"丙"', "bad-start", 3),
    "apostrophe inside": ("'it's'", "bad-start", 4),
    "Jinja": ("{{ 甲 }}", "bad-start", 0),
    "Jinja statement": ("{% include 'a' %}", "bad-start", 0),
    "Jinja note": ("{# 甲 #}", "bad-start", 0),
    "Markdown link": ("[甲](https://example.org)", "bad-start", 3),
    "bracket before text": ("[甲] 乙", "bad-start", 4),
    "bracket unclosed before a note": ("{#", "bad-start", 0),
    "bracket unclosed": ("[甲", "unclosed-bracket", 0),
    "brace unclosed": ("{甲", "unclosed-bracket", 0),
    "a list": ("[甲, 乙]", "wants-text", 0),
    "a record": ("{甲: 乙}", "wants-text", 0),
    "note": ("甲 # 乙", "text-after-hash", 2),
    "note without a space": ("甲 #乙", "text-after-hash", 2),
    "note alone": ("#甲", "text-after-hash", 0),
    "too deep": ("[" * 25 + "]" * 25, "too-deep", -1),
    "three thousand deep": ("[" * 3000, "too-deep", -1),
    "too long": ("甲" * 10_001, "text-too-long", 0),
}  # fmt: skip

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

AS_TYPED = [
    "NO", "no", "yes", "on", "off", "true", "y", "是", "否", "null", "~", "1.10", "1_000", "12:30",
    "59:59:59", "0123", "0o17", "0x1F", "1e3", ".inf", ".nan", "+1", "2026-02-30", "2026/02/03",
    "2026.2.3", "2026-02-03T10:00:00Z", "1,000", "５０％", "=", "<<", "...", "---", "//", "--甲",
    "?甲", "-甲", ":甲", "甲:乙", "甲：乙", "甲；乙", "甲# 乙", "甲-乙", "甲 - 乙", "甲 * 乙",
    "甲 & 乙", "甲 | 乙", "甲 --- 乙", '甲"', "甲'乙", "“甲”", "‘甲’", "「甲」",
    "『甲』：乙", "（甲）", "［甲, 乙］", "｛甲｝", "＊甲", "＠甲", "％甲", "＃甲", "𨋢㗎",
    "e\u0301", "甲\u3000乙", "😀", "❤️", "👩🏽\u200d💻", "1️⃣", "🇭🇰", "μm", "kΩ", "СССР",
    "<b>甲</b>", "甲\\n乙", "https://example.org/a#b?c=d&e", "a@b.c", "C:\\路径", "$甲", "^甲",
    "~甲", "(甲)",
]  # fmt: skip
QUOTED = [
    "@甲",
    "甲: 乙",
    "#甲",
    "*甲*",
    "{{ 甲 }}",
    "[甲](https://example.org)",
    "- 甲",
    "甲 # 乙",
]


def _title(field: Field) -> str:
    """What the field is called in Chinese."""
    assert field.file.record
    record = record_at(field.file.record, field.path[:-1])
    return chinese_names(record.model_fields[field.key])[0]


@pytest.fixture
def told(tmp_path: Path) -> Callable[[Field, str], tuple[Diagnostic, ...]]:
    def check(field: Field, instead: str) -> tuple[Diagnostic, ...]:
        field.write(tmp_path, instead)
        try:
            field.file.read(tmp_path)
        except BuildStopped as stopped:
            return stopped.diagnostics
        return ()

    return check


Told = Callable[[Field, str], tuple[Diagnostic, ...]]


def places(found: tuple[Diagnostic, ...]) -> list[tuple[str, int, int]]:
    return [(each.code, each.span.line, each.span.column) for each in found]


# What is wrong whatever the key is; those of a table are words of the editor's own.
_OF_ANY_KEY = ("fullwidth-colon", "no-space-after-colon", "odd-space", "bad-character")


@pytest.mark.parametrize("name", IN_KEYS)
def test_a_slip_in_a_key(name: str, told: Told) -> None:
    typed, code, place = IN_KEYS[name]
    for field in (*KEYED, *(TABLES if code in _OF_ANY_KEY else ())):
        assert places(told(field, typed(field))) == [(code, field.number, place(field))], field


@pytest.mark.parametrize("name", IN_VALUES)
def test_a_slip_in_a_value(name: str, told: Told) -> None:
    text, code, into = IN_VALUES[name]
    # The words of the interface are a table of tables.
    tables = [each for each in TABLES if (name, each.file.name) != ("a record", LABELS)]
    for field in (*FIELDS, *tables):
        found = places(told(field, field.typed(text)))
        column = field.value_column + into if into >= 0 else found[0][2]
        if field.key:
            assert found == [(code, field.number, column)], field
        else:
            # An entry of a list may be a field or a list itself, and what is wrong another thing.
            assert [line for _, line, _ in found] == [field.number], field


def test_brackets_are_quoted_where_a_text_is_wanted(told: Told) -> None:
    for field in KEYED:
        if field.file.name == APPROVALS:
            continue
        found = told(field, field.typed("[甲，乙]"))
        code, into = ("wants-text", 0) if field.is_text else ("fullwidth-in-brackets", 2)
        assert places(found) == [(code, field.number, field.value_column + into)], field
        assert found[0].typed == field.typed('"[甲，乙]"' if field.is_text else "[甲, 乙]")


@pytest.mark.parametrize("name", OF_DASHES)
def test_another_sign_for_a_dash(name: str, told: Told) -> None:
    mark, code = OF_DASHES[name]
    for field in KEYED:
        if field.dash:
            found = told(field, f"{field.indent}{mark}{field.key}: {field.value}")
            assert places(found) == [(code, field.number, dash(field))], field
            assert found[0].typed == field.typed(field.value)


@pytest.mark.parametrize("space", INDENTS)
def test_an_odd_indentation(space: str, told: Told) -> None:
    for field in FIELDS:
        if field.indent:
            odd = field.indent.replace("  ", space)
            found = told(field, odd + field.typed(field.value).lstrip())
            assert places(found) == [(INDENTS[space], field.number, 1)], field
            assert found[0].typed == field.typed(field.value)


@pytest.mark.parametrize("name", LINES)
def test_a_line_that_is_no_field(name: str, told: Told) -> None:
    line, code = LINES[name]
    for field in KEYED:
        above = field.file.lines[field.number - 2].strip()
        if not field.dash and not above.endswith(field.start or "#"):
            found = told(field, f"{field.indent}{line}\n{field.typed(field.value)}")
            assert places(found) == [(code, field.number, field.key_column)], field


def test_one_space_too_few_or_too_many(told: Told) -> None:
    for field in KEYED:
        above = field.file.lines[field.number - 2]
        if not field.dash and field.indent and re.match(r" *[a-z_]+: .", above):
            found = told(field, field.typed(field.value)[1:])
            assert ("bad-indent", field.number) in [place[:2] for place in places(found)[:1]], field
        if not field.dash and re.match(r" *[a-z_]+: .", above):
            found = told(field, " " + field.typed(field.value))
            assert places(found)[0][:2] == ("bad-indent", field.number), field
            assert found[0].typed == field.typed(field.value)


def test_a_field_twice(told: Told) -> None:
    for field in KEYED:
        again = f"{field.below}{field.key}: {field.value}"
        found = told(field, f"{field.typed(field.value)}\n{again}")
        assert places(found) == [("duplicate-key", field.number + 1, field.key_column)], field


def test_nothing_typed(told: Told) -> None:
    for field in TEXTS:
        for text, column in (("", -1), ('""', 0), ("''", 0), ("\u3000", 0), ("|", 0)):
            instead = field.typed(text).rstrip(" ")
            column_of = field.value_column + (column if field.key else min(column, 0))
            found = places(told(field, instead))
            assert found == [("empty-text", field.number, column_of)], (field, text)


def test_a_text_on_lines_of_its_own(told: Told, tmp_path: Path) -> None:
    for field in TEXTS:
        if field.key:
            head, below = f"{field.start}{field.key}:", field.below
            for above, line in (
                (head, f"{below}  甲"),
                (f"{head} |", f"{below}  甲\n\n{below}  乙"),
            ):
                assert told(field, f"{above}\n{line}") == ()
                assert shown(field, tmp_path) in ("甲", "甲 乙")
            deep = f"{below}  "
            broken = f"甲\n{deep}乙 A\n{deep}B 丙，\n{deep}“丁”"
            for start, end in (("", ""), ('"', '"'), (f"|\n{deep}", ""), (f">\n{deep}", "")):
                assert told(field, f"{head} {start}{broken}{end}") == ()
                assert shown(field, tmp_path) == "甲乙 A B 丙，“丁”"
            for above in (head, f"{head} |", f"{head} >", f"{head} |\n{below}  甲"):
                number = field.number + above.count("\n") + 1
                found = told(field, f"{above}\n乙")
                assert places(found) == [("unindented-text", number, 1)], field
                assert found[0].typed == f"{below}  乙"
            found = told(field, f"{field.typed('甲')}\n{below}乙")
            assert places(found) == [("missing-colon", field.number + 1, field.key_column)], field


def test_a_slip_in_a_text_of_several_lines(told: Told) -> None:
    for field in TEXTS:
        if field.key:
            head, text = f"{field.start}{field.key}:", f"{field.below}  "
            into = len(text) + 1
            for typed, code, line, column, meant in (
                (f"{head} | 甲\n{text}乙", "bad-start", 0, field.value_column, f"{head} 甲"),
                (f"{head} >\n{text}  甲\n{text}乙", "bad-indent", 2, into, f"{text}  乙"),
                (f"{head} 甲\n{text}乙: 丙", "second-colon", 1, into + 1, f"{text}乙：丙"),
                (f"{head} |\n{text}甲\n\t乙", "tab-indent", 2, 1, "  乙"),
            ):
                found = told(field, typed)
                assert places(found) == [(code, field.number + line, column)], (field, typed)
                assert found[0].typed == meant


def test_a_slip_in_a_value_after_another_colon(told: Told) -> None:
    for field in TEXTS:
        if field.key:
            for value in ("甲: 乙", "甲 #1", "甲:", "*甲*", "@甲", "- 甲"):
                for colon, code in (("：", "fullwidth-colon"), (":", "no-space-after-colon")):
                    found = told(field, f"{field.start}{field.key}{colon}{value}")
                    assert places(found) == [(code, field.number, field.colon_column)], field
                    assert found[0].typed == field.typed(f'"{value}"')


def test_what_nobody_can_see_for_the_space_after_a_colon(told: Told) -> None:
    for field in KEYED:
        for char in "\u200b\ufeff\x85":
            found = told(field, f"{field.start}{field.key}:{char}{field.value}")
            assert places(found) == [("bad-character", field.number, after_colon(field))], field
            assert found[0].typed == field.typed(field.value)


def shown(field: Field, folder: Path) -> object:
    return at(field.file.read(folder), field.path)


@pytest.mark.parametrize("text", AS_TYPED)
def test_what_is_no_slip_is_taken_as_it_was_typed(text: str, told: Told, tmp_path: Path) -> None:
    for field in TEXTS:
        if field.key == "unit" or field.path[-1] in _NO_FREE_TEXT:
            continue
        for written in (text, f"{text}  ", f"{text}\t", f'"{text}"', f"'{text}'"):
            if ("\\" in text or '"' in text) and written[0] == '"':
                continue
            if "'" in text and written[0] == "'":
                continue
            assert told(field, field.typed(written)) == (), (field, written)
            assert shown(field, tmp_path) == " ".join(text.split()), (field, written)


_NO_FREE_TEXT = {"basis"}


@pytest.mark.parametrize("text", QUOTED)
def test_in_quotation_marks_nothing_is_a_slip(text: str, told: Told, tmp_path: Path) -> None:
    for field in TEXTS:
        if field.key != "unit":
            for mark in "\"'":
                assert told(field, field.typed(f"{mark}{text}{mark}")) == (), field
                assert shown(field, tmp_path) == text


@pytest.mark.parametrize("text", AS_TYPED)
def test_what_a_field_cannot_take_is_told_where_it_begins(text: str, told: Told) -> None:
    """Or it can take it: 0123 is an id."""
    for field in OTHERS:
        for found in told(field, field.typed(text)):
            line, column = found.span.line, found.span.column
            assert (line, column) == (field.number, field.value_column), (field, found)
            assert found.code.startswith(("bad-", "unknown-", "impossible-", "unit-")), (
                field,
                found,
            )


def test_the_line_to_type_is_taken(told: Told) -> None:
    """What a finding about a slip says to type leaves nothing to tell."""
    slips = [typed for typed, _, _ in IN_KEYS.values()]
    for field in KEYED[::5]:
        for typed in (*slips, *(_value(text) for text, _, _ in IN_VALUES.values())):
            found = told(field, typed(field))
            # A note may have been meant, and what stands before it be no more right.
            if found[0].typed and (field.is_text or found[0].code != "text-after-hash"):
                assert told(field, found[0].typed) == (), (field, found[0])


def test_an_item_that_yaml_takes_for_a_record_or_list(told: Told) -> None:
    for field in TEXTS:
        if not field.key:
            for text, code, into in (
                ("甲: 乙", "second-colon", 1), ("甲:", "second-colon", 1), ("? 甲", "bad-start", 0),
                ("- 甲", "bad-start", 0), ("[甲]", "wants-text", 0), ("{甲: 乙}", "wants-text", 0),
            ):  # fmt: skip
                found = told(field, field.typed(text))
                assert places(found) == [(code, field.number, field.value_column + into)], field
                assert found[0].typed == field.typed(f'"{text}"')


def test_a_field_under_another_of_its_names(told: Told) -> None:
    for field in KEYED:
        for name in (_title(field), wide(field.key), f'"{field.key}"', field.key.upper()):
            found = told(field, f"{field.typed(field.value)}\n{field.below}{name}: {field.value}")
            place = (field.number + 1, field.key_column)
            assert places(found) == [("duplicate-key", *place)], (field, name)


@pytest.mark.parametrize("text", ["9" * 5000, "九" * 5000, "一" + "亿" * 2000, "9" * 5000 + " 家"])
def test_a_number_without_end_is_answered(text: str, told: Told) -> None:
    for field in OTHERS:
        if field.file.name != APPROVALS:
            assert [each.span.line for each in told(field, field.typed(text))] == [field.number]


@pytest.mark.parametrize(
    ("typed", "code", "into", "meant"),
    [
        ("CON", "reserved-id", 0, ""),
        ("nul.txt", "reserved-id", 0, ""),
        ("Housing 2026", "bad-id", 0, "housing-2026"),
        ("housing.", "bad-id", 0, "housing"),
        ("ｈｏｕｓｉｎｇ", "bad-id", 0, "housing"),
        ("../housing", "bad-id", 0, ""),
        ("a" * 61, "bad-id", 0, ""),
        ("A" * 61, "bad-id", 0, ""),
        ("hоusing", "lookalike-letter", 1, "housing"),
        ("hous\u200bing", "bad-character", 4, "housing"),
        (r'"hous\u200bing"', "bad-character", 5, '"housing"'),
    ],
)
def test_a_slip_in_an_id(typed: str, code: str, into: int, meant: str, told: Told) -> None:
    for field in OTHERS:
        if field.key == "id" and field.value.islower():
            found = told(field, field.typed(typed))
            assert places(found) == [(code, field.number, field.value_column + into)], field
            assert found[0].typed == (field.typed(meant) if meant else "")


def _value(text: str) -> Typed:
    return lambda field: field.typed(text)


FILES = [*files_of_records()]


def _lines(text: str) -> str:
    """The fields of the text, without its notes."""
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#"))


def _indented(space: str, text: str) -> str:
    """The text with another space in the place of two."""
    return re.sub("^ +", lambda found: space * (len(found[0]) // 2), text, flags=re.M)


# What becomes of a whole file: the code, the line and the column of the first finding.
WHOLE: dict[str, tuple[Callable[[str], bytes], str, tuple[int, int] | None]] = {
    "UTF-16": (lambda text: text.encode("utf-16"), "not-utf-8", None),
    "UTF-16 without a mark": (lambda text: text.encode("utf-16-le"), "not-utf-8", None),
    "UTF-16, big end first": (lambda text: text.encode("utf-16-be"), "not-utf-8", None),
    "UTF-32": (lambda text: text.encode("utf-32"), "not-utf-8", None),
    "UTF-32 without a mark": (lambda text: text.encode("utf-32-le"), "not-utf-8", None),
    "the last character half saved": (
        lambda text: text.encode() + b"\xe7\x94",
        "unknown-encoding",
        None,
    ),
    "two marks": (lambda text: f"\ufeff\ufeff{text}".encode(), "bad-character", (1, 1)),
    "ends of lines of other systems": (
        lambda text: text.replace("\n", "\x85").encode(), "bad-character", None,
    ),
    "GBK": (lambda text: text.encode("gb18030"), "not-utf-8", None),
    "an unknown byte": (lambda text: text.encode() + b"#\xff\n", "unknown-encoding", None),
    "empty": (lambda text: b"", "empty-file", (1, 1)),
    "a mark alone": (lambda text: b"\xef\xbb\xbf", "empty-file", (1, 1)),
    "notes alone": (lambda text: "# 甲\n\n#乙\n".encode(), "empty-file", (1, 1)),
    "blank": (lambda text: " \n\t\n\u3000\n".encode(), "empty-file", (1, 1)),
    "dashes alone": (lambda text: b"---\n", "empty-file", (1, 1)),
    "a list": (lambda text: b"- a: b\n- c\n", "wants-fields", (1, 1)),
    "a word": (lambda text: "甲".encode(), "missing-colon", (1, 1)),
    "two documents": (lambda text: text.encode() + b"---\nid: x\n", "several-documents", None),
    "all colons full-width": (
        lambda text: _lines(text).replace(": ", "：").replace(":\n", "：\n").encode(),
        "fullwidth-colon",
        None,
    ),
    "no space after any colon": (
        lambda text: _lines(text).replace(": ", ":").encode(),
        "no-space-after-colon",
        None,
    ),
    "tabs for all indentation": (
        lambda text: _indented("\t", text).encode(),
        "tab-indent",
        None,
    ),
    "full-width spaces for all indentation": (
        lambda text: _indented("\u3000", text).encode(),
        "fullwidth-indent",
        None,
    ),
    "another encoding's escapes": (lambda text: text.encode() + b"\x1b[31m", "bad-character", None),
    "a merge left undone": (lambda text: b"<<<<<<< HEAD\n" + text.encode(), "merge-mark", (1, 1)),
    "the end of a merge left": (
        lambda text: f"{text}>>>>>>> theirs\n".encode(), "merge-mark", None,
    ),
    "the middle of a merge left": (lambda text: f"{text}=======\n".encode(), "merge-mark", None),
    "a directive": (lambda text: b"%YAML 9.9\n---\n" + text.encode(), "bad-start", (1, 1)),
    "an unknown directive": (lambda text: b"%A b\n---\n" + text.encode(), "bad-start", (1, 1)),
    "too large": (lambda text: text.encode() + b"#" * 17_000_000, "file-too-large", (1, 1)),
}  # fmt: skip


@pytest.mark.parametrize("name", WHOLE)
def test_a_slip_of_a_whole_file(name: str, tmp_path: Path) -> None:
    change, code, place = WHOLE[name]
    for file in FILES:
        if (changed := change(file.text)) == file.text.encode():
            assert file.name.endswith("figures.yml"), "it has no indentation"
            continue
        file.write(tmp_path, changed)
        with pytest.raises(BuildStopped) as stopped:
            file.read(tmp_path)
        found = stopped.value.diagnostics[0]
        assert found.code == code, file
        assert place is None or (found.span.line, found.span.column) == place, file


@pytest.mark.parametrize("end", ["\r\n", "\r"])
@pytest.mark.parametrize("begin", ["", "\ufeff", "---\n", "# 甲\n\n"])
def test_other_ends_of_lines_and_beginnings_change_nothing(
    begin: str, end: str, tmp_path: Path
) -> None:
    for file in FILES:
        file.write(tmp_path / "as-it-is", file.text.encode())
        file.write(tmp_path, (begin + file.text).replace("\n", end).encode())
        assert file.read(tmp_path) == file.read(tmp_path / "as-it-is")


def test_a_slip_is_told_on_the_way_that_editors_take(project: Path, run: Run) -> None:
    """One of each sort, by the command."""
    for field, (typed, code, place) in zip(KEYED * 2, IN_KEYS.values(), strict=False):
        if field.file.name == APPROVALS:
            continue
        original = shutil.copy(project / field.file.name, project / "kept")
        field.write(project, typed(field))
        result = run("--project", str(project), "check", "--format", "json")
        (found,) = json.loads(result.stdout)
        assert (found["file"], found["code"]) == (field.file.name, code)
        assert (found["line"], found["column"]) == (field.number, place(field))
        assert result.exit_code == 1
        shutil.move(original, project / field.file.name)


_REFUSED = {
    "A34": "yaml-tag", "A35": "yaml-tag", "A37": "yaml-tag", "A38": "yaml-alias",
    "A40": "yaml-alias", "A41": "too-deep", "A44": "bad-character", "P08": "tab-indent",
    "P10": "fullwidth-colon", "P11": "no-space-after-colon", "P14": "second-colon",
    "P16": "not-utf-8", "P17": "not-utf-8", "P22": "unclosed-quote", "P23": "bad-character",
    "P25": "fullwidth-indent", "P26": "odd-space", "P28": "bad-start", "P29": "yaml-alias",
    "P31": "bad-indent", "P32": "unindented-text", "P34": "wants-fields",
    "P35": "several-documents", "P43": "bad-character",
}  # fmt: skip


@pytest.mark.source
def test_the_samples_that_are_no_yaml_of_ours(tmp_path: Path) -> None:
    """As whole files: refused for what is wrong with them, whatever kind of file they stand for."""
    samples = {path.name[:3]: path for path in (SOURCES / "bad-input").glob("*.yml")}
    assert len(samples) == 64
    for number, sample in sorted(samples.items()):
        for file in FILES:
            file.write(tmp_path, sample.read_bytes())
            with pytest.raises(BuildStopped) as stopped:
                file.read(tmp_path)
            codes = [found.code for found in stopped.value.diagnostics]
            if number in _REFUSED:
                # A list that can be told for that of a field is told as one without its name.
                expected = {_REFUSED[number], "nameless-list" if number == "P34" else ""}
                assert expected & {*codes}, (number, file.name, codes)
            else:
                assert not set(codes) & {"yaml-syntax"}, (number, file.name, codes)


@pytest.mark.source
def test_the_samples_in_every_field(told: Told, tmp_path: Path) -> None:
    """What each sample has after a colon, after each of ours: as YAML reads it, or refused."""
    typed = 0
    for sample in sorted((SOURCES / "bad-input").glob("*.yml")):
        number = sample.name[:3]
        if number in ("P16", "P17"):
            continue
        for block in re.findall(r"(?ms)^\w+: (.*?)(?=^\S|\Z)", sample.read_text("utf-8")):
            for field in TEXTS:
                if not field.key or field.key == "unit" or field.path[-1] in _NO_FREE_TEXT:
                    continue
                lines = block.rstrip("\n").split("\n")
                below = "".join(f"\n{field.below}{line}" if line else "\n" for line in lines[1:])
                found = told(field, field.typed(lines[0]) + below)
                end = field.number + len(lines) - 1
                assert all(field.number <= each.span.line <= end for each in found), (number, found)
                if not found:
                    meant = yaml.load(f"x: {block}", yaml.BaseLoader)["x"]
                    # Where a line ends no space stands between Chinese characters.
                    assert str(shown(field, tmp_path)).split() in (
                        meant.split(),
                        ["".join(meant.split())],
                    ), number
                typed += 1
    assert typed > 4000
