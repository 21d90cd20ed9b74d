"""What is no issue is taken as it was typed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.repair.fields import Field, at, write_all
from tests.repair.kinds import FREE_TEXTS, OTHERS, TEXTS, Told, of_one_file, places, shown

AS_TYPED = [
    "NO", "no", "yes", "on", "off", "true", "y", "是", "否", "1.10", "1_000", "12:30",
    "59:59:59", "0123", "0o17", "0x1F", "1e3", ".inf", "+1", "2026-02-30", "2026/02/03",
    "2026.2.3", "2026-02-03T10:00:00Z", "1,000", "５０％", "=", "<<", "...", "---", "//", "--甲",
    "?甲", "-甲", ":甲", "甲:乙", "甲：乙", "甲；乙", "甲# 乙", "甲-乙", "甲 - 乙", "甲 * 乙",
    "甲 & 乙", "甲 | 乙", "甲 --- 乙", '甲"', "甲'乙", "“甲”", "‘甲’", "「甲」",
    "『甲』：乙", "（甲）", "［甲, 乙］", "｛甲｝", "＊甲", "＠甲", "％甲", "＃甲", "甲＃乙",
    "甲 ＃1", "3＃ 甲", "甲 ＃乙＃ 丙", "𨋢㗎", "𮯰", "\U0001fae9",
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
    "甲 ＃ 乙",
    "~",
    "null",
]


@pytest.mark.parametrize("text", AS_TYPED)
def test_what_is_no_slip_is_taken_as_it_was_typed(text: str, tmp_path: Path) -> None:
    for fields in of_one_file(FREE_TEXTS):
        for written in (text, f"{text}  ", f"{text}\t", f'"{text}"', f"'{text}'"):
            if ("\\" in text or '"' in text) and written[0] == '"':
                continue
            if "'" in text and written[0] == "'":
                continue
            for field, meant in _read(fields, written, tmp_path):
                assert meant == " ".join(text.split()), (field, written)


@pytest.mark.parametrize("text", QUOTED)
def test_in_quotation_marks_nothing_is_a_slip(text: str, tmp_path: Path) -> None:
    for fields in of_one_file([field for field in TEXTS if field.key != "unit"]):
        for mark in "\"'":
            for field, meant in _read(fields, f"{mark}{text}{mark}", tmp_path):
                assert meant == text, field


def _read(fields: Sequence[Field], written: str, folder: Path) -> list[tuple[Field, object]]:
    """What the model holds for each field of a file when the same is written for all of them."""
    write_all(folder, {field: field.typed(written) for field in fields})
    value = fields[0].file.read(folder)
    return [(field, at(value, field.path)) for field in fields]


@pytest.mark.parametrize("text", AS_TYPED)
def test_what_a_field_cannot_take_is_told_where_it_begins(text: str, told: Told) -> None:
    """Or it can take it: 0123 is an id."""
    for field in OTHERS:
        for diagnostic in told(field, field.typed(text)):
            line, column = diagnostic.span.line, diagnostic.span.column
            assert (line, column) == (field.number, field.value_column), (field, diagnostic)
            assert diagnostic.code.startswith(("bad-", "unknown-", "impossible-", "unit-")), (
                field,
                diagnostic,
            )


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
            broken = f"甲\n{deep}乙 A\n{deep}x=1 B 丙，\n{deep}“丁”"
            for start, end in (("", ""), ('"', '"'), (f"|\n{deep}", ""), (f">\n{deep}", "")):
                assert told(field, f"{head} {start}{broken}{end}") == ()
                assert shown(field, tmp_path) == "甲乙 A x=1 B 丙，“丁”"
            assert told(field, f'{head} "甲\n{deep}app：乙"') == ()
            assert shown(field, tmp_path) == "甲 app：乙"
            for above in (head, f"{head} |", f"{head} >", f"{head} |\n{below}  甲"):
                number = field.number + above.count("\n") + 1
                diagnostics = told(field, f"{above}\n乙")
                assert places(diagnostics) == [("unindented-text", number, 1)], field
                assert diagnostics[0].fix == f"{below}  乙"
            diagnostics = told(field, f"{field.typed('甲')}\n{below}乙")
            assert places(diagnostics) == [("missing-colon", field.number + 1, field.key_column)], (
                field
            )
