"""What a colleague sends back: taken as it was read, and nothing that was not asked."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.conversion_review import Session
from generator.edit import with_layer_line
from generator.load import parse_answers
from generator.model.review import Decision
from tests.conftest import Run
from tests.review import ON, answers, approvals, approvals_file, listed, question

PHRASES = "content/conversion/phrases.yml"


def _decision(project: Path, rule: str) -> Decision:
    return next(decision for decision in Session(project, ON).review.open if decision.rule == rule)


def _take(
    project: Path, run: Run, text: str | bytes, *, typed: str | None = None
) -> tuple[int, str]:
    file = project / "answers.json"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    result = run("--project", str(project), "approve", "--from", str(file), input=typed)
    return result.exit_code, result.output


def test_what_is_right_is_approved_in_the_name_of_who_has_read_it(project: Path, run: Run) -> None:
    asked = _decision(project, "opencc-characters 里")
    assert _take(project, run, answers({"question": question(asked)})) == (
        0,
        f"已核定：{asked.likeliest.written} → 裏\n"
        "王芳的答案：核定 1 组，改写 0 组；已经核定或已经改了的 0 组，没有写。\n",
    )
    (written,) = approvals(project)
    assert (written["by"], written["reason"]) == ("王芳", "对照读过")
    assert written["contexts"] == sorted(context.text for context in asked.contexts)
    assert "opencc-characters 里" not in {row.rule for row in listed(project, run)}

    again = _take(project, run, answers({"question": question(asked)}))
    assert again == (0, "王芳的答案：核定 0 组，改写 0 组；已经核定或已经改了的 1 组，没有写。\n")
    assert len(approvals(project)) == 1


def test_only_what_was_shown_and_is_still_asked_is_approved(project: Path, run: Run) -> None:
    asked = question(_decision(project, "opencc-characters 里"))
    kept = asked["contexts"][:2]
    given = {"question": asked | {"contexts": [*kept, "别〔里〕的"], "locales": ["zh-Hant-HK"]}}
    unknown = {"question": asked | {"rule": "opencc-characters 甲"}}
    other = {"question": asked | {"prints": "里"}}
    nowhere = {"question": asked | {"locales": ["zh-Hant-TW"]}}

    _, told = _take(project, run, answers(given, unknown, other, nowhere))

    assert "核定 1 组，改写 0 组；已经核定或已经改了的 3 组，没有写。" in told
    (written,) = approvals(project)
    assert (written["contexts"], written["locales"]) == (sorted(kept), ["zh-Hant-HK"])


def test_what_is_wrong_becomes_a_line_if_that_is_wanted(project: Path, run: Run) -> None:
    asked = question(_decision(project, "opencc-phrases 年里"))
    given = answers({"question": asked, "correction": {"found": "年里", "form": "年裡"}})
    before = (project / PHRASES).read_text("utf-8")

    code, told = _take(project, run, given, typed="n\n")
    assert code == 0
    assert "「年里」要印作年裡：写进 " in told
    assert "改写 0 组" in told
    assert (project / PHRASES).read_text("utf-8") == before

    given = answers({"question": asked, "correction": {"found": "年里", "form": "年里"}})
    _, told = _take(project, run, given, typed="y\n")
    assert "「年里」要印作年里：写进 phrases.yml：年里: 年里，会改成：" in told
    assert "zh-Hant-HK,zh-Hant-MO\t一年〔裏〕" in told
    assert "改写 1 组" in told
    assert (project / PHRASES).read_text("utf-8") == f"{before}年里: 年里\n"
    assert not approvals_file(project).exists()
    assert "opencc-phrases 年里" not in {row.rule for row in listed(project, run)}


def test_a_line_that_mends_what_another_answer_is_about_is_written_once(
    project: Path, run: Run
) -> None:
    asked = question(_decision(project, "opencc-phrases 年里"))
    given = {"question": asked, "correction": {"found": "年里", "form": "年里"}}
    code, told = _take(project, run, answers(given, given), typed="y\ny\n")
    assert (code, told.count("写下吗？")) == (0, 1)
    assert "改写 1 组" in told


def test_a_correction_of_what_was_not_asked_is_told_and_not_written(
    project: Path, run: Run
) -> None:
    asked = question(_decision(project, "opencc-characters 里"))
    given = answers({"question": asked, "correction": {"found": "年里程", "form": "年里程"}})
    _, told = _take(project, run, given, typed="y\n")
    assert "「年里程」这样改，问到的地方印的还不是年里程。没有写。" in told


_QUESTION = {"rule": "a b", "prints": "c", "locales": ["zh-Hant-HK"], "contexts": ["〔c〕"]}
_GOOD: dict[str, Any] = {"by": "王芳", "reason": "读过", "answers": [{"question": _QUESTION}]}


def _with(**changed: object) -> str:
    return json.dumps(_GOOD | changed)


def _asking(**changed: object) -> str:
    return _with(answers=[{"question": _QUESTION | changed}])


def _correcting(**correction: object) -> str:
    given = {"found": "年里", "form": "年裏"} | correction
    return _with(answers=[{"question": _QUESTION, "correction": given}])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        "{" * 100_000,
        "[" * 100_000,
        b"\xff\xfe{}",
        b"PK\x03\x04",
        " " * (512 * 1024) + _with(),
        _with(by=""),
        _with(by=" \u200b"),
        _with(by="王\u202e芳"),
        _with(by="王" * 101),
        _with(reason=None),
        _with(reason="读" * 501),
        _with(answers=[]),
        _with(answers=[{"question": _QUESTION}] * 5001),
        _with(more=1),
        _asking(rule="a" * 201),
        _asking(rule=1),
        _asking(locales=[]),
        _asking(locales=["../../etc"]),
        _asking(locales=["zh-Hant-HK"] * 21),
        _asking(contexts=[]),
        _asking(contexts=["c"] * 2001),
        _asking(file="content/terms.yml"),
        _correcting(form=""),
        _correcting(form="年" * 51),
        _correcting(found="年\n里: 裏"),
        _correcting(form="年 裏"),
        _correcting(layer="../../site_config"),
    ],
    ids=lambda text: text[:60],
)
def test_hostile_answers_are_refused_whole(project: Path, run: Run, text: str | bytes) -> None:
    before = _files(project)
    code, told = _take(project, run, text)
    assert code == 2
    assert "answers.json」不是核定的答案。" in told
    (project / "answers.json").unlink()
    assert _files(project) == before


def _files(project: Path) -> dict[str, bytes]:
    paths = [path for path in (project / "content").rglob("*") if path.is_file()]
    return {str(path): path.read_bytes() for path in paths}


def test_a_line_stands_for_one_that_is_there_and_in_the_layer_of_the_place(project: Path) -> None:
    """Forms are for a place to choose, words are the place's own, the script is everybody's."""
    session = Session(project, ON)
    (asked,) = [
        decision for decision in session.review.open if decision.rule == "opencc-phrases 年里"
    ]
    for locales, word, form, lines in (
        (None, "年里", "年里", ["phrases.yml：年里: 年里"]),
        (["zh-Hant-HK"], "年里", "年裡", ["forms.zh-Hant-HK.yml：年裏: 年裡"]),
        (None, "年里", "年中間", [
            "vocabulary.zh-Hant-HK.yml：年里: 年中間", "vocabulary.zh-Hant-MO.yml：年里: 年中間",
        ]),
    ):  # fmt: skip
        told = question(asked) | ({"locales": locales} if locales else {})
        given = answers({"question": told, "correction": {"found": word, "form": form}})
        assert session.trial(parse_answers(given.encode()))["lines"] == lines
    given = answers({"question": question(asked), "correction": {"found": "年里", "form": "年里"}})
    session.answer(parse_answers(given.encode()))
    phrases = project / PHRASES
    assert phrases.read_text("utf-8").count("年里: ") == 1


def test_a_line_keeps_the_file_as_it_is_around_it() -> None:
    data = '# 说明\r\n甲: 乙\r\n"丙": 丁 # 证据\r\n戊: 己'.encode()
    assert with_layer_line(data, "丙", "庚").decode() == ("# 说明\r\n甲: 乙\r\n丙: 庚\r\n戊: 己")
    assert with_layer_line(data, "辛", "#").decode().endswith('戊: 己\r\n辛: "#"\r\n')
    assert with_layer_line(b"", "甲", "乙") == "甲: 乙\n".encode()
