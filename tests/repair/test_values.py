"""Each issue in a value, in each kind of field of each kind of file: code, line, column."""

from __future__ import annotations

import pytest

from generator.load import APPROVALS
from generator.load.files import LABELS
from tests.repair.kinds import FIELDS, KEYED, OTHERS, TABLES, TEXTS, Told, Typed, places
from tests.repair.tables import IN_KEYS, IN_VALUES


@pytest.mark.parametrize("name", IN_VALUES)
def test_a_slip_in_a_value(name: str, told: Told) -> None:
    text, code, into = IN_VALUES[name]
    # The words of the interface are a table of tables.
    tables = [table for table in TABLES if (name, table.file.name) != ("a record", LABELS)]
    for field in (*FIELDS, *tables):
        wrong_places = places(told(field, field.typed(text)))
        column = field.value_column + into if into >= 0 else wrong_places[0][2]
        if field.key:
            assert wrong_places == [(code, field.number, column)], field
        else:
            # An entry of a list may be a field or a list itself, and what is wrong another thing.
            assert [line for _, line, _ in wrong_places] == [field.number], field


def test_brackets_are_quoted_where_a_text_is_wanted(told: Told) -> None:
    for field in KEYED:
        if field.file.name == APPROVALS:
            continue
        diagnostics = told(field, field.typed("[甲，乙]"))
        code, into = ("wants-text", 0) if field.is_text else ("fullwidth-in-brackets", 2)
        assert places(diagnostics) == [(code, field.number, field.value_column + into)], field
        assert diagnostics[0].fix == field.typed('"[甲，乙]"' if field.is_text else "[甲, 乙]")


def test_nothing_typed(told: Told) -> None:
    for field in TEXTS:
        for text, column in (("", -1), ('""', 0), ("''", 0), ("\u3000", 0), ("|", 0)):
            instead = field.typed(text).rstrip(" ")
            column_of = field.value_column + (column if field.key else min(column, 0))
            wrong_places = places(told(field, instead))
            assert wrong_places == [("empty-text", field.number, column_of)], (field, text)


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
                diagnostics = told(field, typed)
                assert places(diagnostics) == [(code, field.number + line, column)], (field, typed)
                assert diagnostics[0].fix == meant


def test_a_slip_in_a_value_after_another_colon(told: Told) -> None:
    for field in TEXTS:
        if field.key:
            for value in ("甲: 乙", "甲 #1", "甲:", "*甲*", "@甲", "- 甲"):
                for colon, code in (("：", "fullwidth-colon"), (":", "no-space-after-colon")):
                    diagnostics = told(field, f"{field.start}{field.key}{colon}{value}")
                    assert places(diagnostics) == [(code, field.number, field.colon_column)], field
                    assert diagnostics[0].fix == field.typed(f'"{value}"')


def test_a_value_that_is_wrong_after_another_colon(told: Told) -> None:
    """Two mistakes, unless one line to type mends both."""
    for field in OTHERS:
        wrong = told(field, field.typed("没做完"))
        if field.key and wrong and not wrong[0].fix:
            wrong_places = places(told(field, f"{field.start}{field.key}：没做完"))
            assert wrong_places == [
                ("fullwidth-colon", field.number, field.colon_column),
                (wrong[0].code, field.number, field.colon_column + 1),
            ], field


def test_the_line_to_type_is_taken(told: Told) -> None:
    """What a finding about an issue says to type leaves nothing to tell."""
    issues = [typed for typed, _, _ in IN_KEYS.values()]
    for field in KEYED[::5]:
        for typed in (*issues, *(_value(text) for text, _, _ in IN_VALUES.values())):
            diagnostics = told(field, typed(field))
            # A note may have been meant, and what stands before it be no more right.
            is_note = diagnostics[0].code in ("text-after-hash", "note-in-text")
            if diagnostics[0].fix and (field.is_text or not is_note):
                assert told(field, diagnostics[0].fix) == (), (field, diagnostics[0])


@pytest.mark.parametrize(
    "text",
    [
        *(f"甲{char}乙" for char in "\ue000\ufdd0\U000f0000⿰〾\ufe00\U000e0100\ufffc\ufffd"),
        "甲\u200b\ue000乙",
        *(
            rf'"甲{escape}乙"'
            for escape in (r"\ue000", r"\u2ff0", r"\ud800", r"\U00110000", r"\d\ue000")
        ),
        '"甲\\ue000"乙',
    ],
)
def test_a_character_that_nobody_can_tell_is_asked_for(text: str, told: Told) -> None:
    """What a line to type would be without it is another word."""
    for field in TEXTS:
        assert [diagnostic.fix for diagnostic in told(field, field.typed(text))] == [""], field


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (r'"\U0001F469\u200D\U0001F467甲\u200b"', r'"\U0001F469\u200D\U0001F467甲"'),
        (r'"\u2764\uFE0F\0甲"', r'"\u2764\uFE0F甲"'),
        (r'"甲\uD83D\uDE00乙"', '"甲😀乙"'),
        (r'"C:\路径\U0001F600"', r"'C:\路径😀'"),
        (r'"甲\U0001F600"乙', "'\"甲😀\"乙'"),
    ],
)
def test_a_picture_in_escapes_stays(text: str, meant: str, told: Told) -> None:
    for field in TEXTS:
        diagnostics = told(field, field.typed(text))
        assert [diagnostic.fix for diagnostic in diagnostics] == [field.typed(meant)], field


def test_a_note_in_a_text_of_several_lines(told: Told) -> None:
    """The half-width sign ends no text whose lines are kept; no line to type could."""
    for field in TEXTS:
        if field.key:
            head, text = f"{field.start}{field.key}:", f"{field.below}  "
            for typed, line, column in (
                (f"{head} |\n{text}甲\n{text}# 乙", 2, len(text) + 1),
                (f"{head} >-\n{text}甲 # 乙\n{text}丙", 1, len(text) + 3),
                (f"{head} 甲\n{text}乙 ＃ 丙\n{text}丁", 1, len(text) + 3),
            ):
                diagnostics = told(field, typed)
                assert places(diagnostics) == [("note-in-text", field.number + line, column)], typed
                assert diagnostics[0].fix == ""
            diagnostics = told(field, f"{head} 甲\n{text}乙\n{text}＃丙")
            assert places(diagnostics) == [("fullwidth-hash", field.number + 2, len(text) + 1)]
            assert diagnostics[0].fix == f"{text}#丙"


def test_an_item_that_yaml_takes_for_a_record_or_list(told: Told) -> None:
    for field in TEXTS:
        if not field.key:
            for text, code, into in (
                ("甲: b", "second-colon", 1), ("甲:", "second-colon", 1), ("? 甲", "bad-start", 0),
                ("- 甲", "bad-start", 0), ("[甲1]", "wants-text", 0), ("{甲: 乙}", "wants-text", 0),
            ):  # fmt: skip
                diagnostics = told(field, field.typed(text))
                assert places(diagnostics) == [(code, field.number, field.value_column + into)], (
                    field
                )
                assert diagnostics[0].fix == field.typed(f'"{text}"')
            for text, meant in (("甲: 乙", "甲：乙"), ("[甲, 乙]", "甲、乙")):
                assert told(field, field.typed(text))[0].fix == field.typed(meant)


@pytest.mark.parametrize("text", ["9" * 5000, "九" * 5000, "一" + "亿" * 2000, "9" * 5000 + " 家"])
def test_a_number_without_end_is_answered(text: str, told: Told) -> None:
    for field in OTHERS:
        if field.file.name != APPROVALS:
            assert [diagnostic.span.line for diagnostic in told(field, field.typed(text))] == [
                field.number
            ]


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
            diagnostics = told(field, field.typed(typed))
            assert places(diagnostics) == [(code, field.number, field.value_column + into)], field
            assert diagnostics[0].fix == (field.typed(meant) if meant else "")


def _value(text: str) -> Typed:
    return lambda field: field.typed(text)
