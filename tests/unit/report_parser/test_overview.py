"""What a report is about: its title, and the kind and year of each part."""

from __future__ import annotations

import pytest

from generator.report_parser import overview, read_report

_TEXT = "完成投资6亿元，增长5%。"
_PLAN = "要修路30公里，要办学校2所。"


def _parts(*lines: str, year: str | None = None) -> list[tuple[str, str, str, bool]]:
    about = overview(read_report("a.txt", "\n\n".join(lines).encode()), year=year)
    assert about
    return [(part.id, part.kind.code, part.year, part.is_guessed) for part in about.parts]


def _title(*lines: str) -> str | None:
    text = "\n".join([*lines, "", "一、2031年工作回顾", _TEXT, "二、2032年工作安排", _PLAN])
    about = overview(read_report("a.txt", text.encode()))
    assert about
    return about.title


def test_the_headings_say_it() -> None:
    assert _parts("一、2031年工作回顾", _TEXT, "二、2032年重点工作", _PLAN) == [
        ("2031", "review", "2031", False),
        ("2032", "plan", "2032", False),
    ]


def test_digits_set_apart_are_a_year() -> None:
    parts = _parts("一、过去五年的工作", _TEXT, "二、关于2 0 3 2 年工作的建议", _PLAN)
    assert parts == [("1", "review", "2031", False), ("2", "plan", "2032", False)]


@pytest.mark.parametrize(
    "above",
    [
        "——2032年1月20日在第十届人民代表大会第二次会议上",
        "（2032年3月）",
        "2032年政府工作报告",
        "临海市2031年工作总结",
        "临海市2031年工作情况和2032年工作安排",
        "发布时间：2031-12-28",
    ],
)
def test_the_date_or_the_title_says_it(above: str) -> None:
    assert _parts(above, "一、主要工作回顾", _TEXT, "二、对下一步工作的建议", _PLAN) == [
        ("1", "review", "2031", False),
        ("2", "plan", "2032", False),
    ]


def test_what_looks_back_on_half_a_year_plans_for_the_other() -> None:
    parts = _parts("2031年上半年工作总结", "一、主要工作回顾", _TEXT, "二、下一步打算", _PLAN)
    assert parts == [("1", "review", "2031", False), ("2", "plan", "2031", False)]


def test_this_year_and_the_last_are_those_of_the_date() -> None:
    parts = _parts(
        *("（2032年11月28日）", "一、今年以来的工作情况", _TEXT, "二、明年工作打算", _PLAN)
    )
    assert parts == [("1", "review", "2032", False), ("2", "plan", "2033", False)]


def test_a_sentence_is_no_date_line() -> None:
    parts = _parts(
        *(
            "本届政府2028年3月就职，现在报告工作。",
            "一、2031年工作回顾",
            _TEXT,
            "二、今后任务",
            _PLAN,
        )
    )
    assert parts == [("1", "review", "2031", False), ("2", "plan", "2032", False)]


def test_the_verbs_tell_where_the_heading_does_not() -> None:
    parts = _parts(
        *("（2032年1月）", "第一部分 工业", _TEXT, "第二部分 外贸", _PLAN, "第三部分 工业", _TEXT)
    )
    assert [kind for _, kind, _, _ in parts] == ["review", "plan", "review"]
    parts = _parts(*("（2032年1月）", "第一部分 过去的成就", _TEXT, "第二部分 成就和目标", _PLAN))
    assert [kind for _, kind, _, _ in parts] == ["review", "plan"]


def test_numbered_headings_alone_are_sections_where_they_tell_of_one_time() -> None:
    parts = _parts("2031年工作总结", "一、工业", _TEXT, "二、农业", _TEXT)
    assert parts == [("0", "review", "2031", False)]


def test_nothing_says_it() -> None:
    text = "\n".join(("一、过去的工作", _TEXT, "二、今后的任务", _PLAN))
    assert overview(read_report("a.txt", text.encode())) is None
    assert _parts(*text.split("\n"), year="2032") == [
        ("1", "review", "2031", False),
        ("2", "plan", "2032", False),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("临海市政府工作报告", "——2032年1月20日在会议上", "市长 某某某"),
        ("首页 > 公开 > 报告", "临海市政府工作报告", "市长 某某某", "各位代表："),
        ("临海市政府", "工作报告", "（2032年1月20日）"),
        ("临海市政府工作报告[1]", "临海市政府办公室"),
    ],
)
def test_a_title_is_found(lines: tuple[str, ...]) -> None:
    assert _title(*lines) == "临海市政府工作报告"


def test_a_title_of_two_lines_is_whole() -> None:
    assert _title("关于临海市2031年发展计划", "执行情况与2032年计划草案的报告") == (
        "关于临海市2031年发展计划执行情况与2032年计划草案的报告"
    )
    assert _title("临海市2031年工作情况", "和2032年工作安排") == (
        "临海市2031年工作情况和2032年工作安排"
    )


@pytest.mark.parametrize(
    "line", ["现在，我代表市政府，向大会报告工作，请予审议。", "市长 某某某", "各位代表："]
)
def test_a_sentence_or_a_name_is_no_title(line: str) -> None:
    assert _title(line) is None


def test_lines_without_a_number_head_parts_where_nothing_else_does() -> None:
    assert _parts("安平县政府工作报告", "2031年工作回顾", _TEXT, "2032年工作安排", _PLAN) == [
        ("2031", "review", "2031", False),
        ("2032", "plan", "2032", False),
    ]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("一、过去五年工作回顾", True),
        ("一、2031年和过去五年工作回顾", False),
        ("一、过去五年和2031年工作回顾", False),
        ("一、2027年以来工作回顾", True),
    ],
)
def test_a_review_of_the_year_too_is_not_of_years_alone(heading: str, expected: bool) -> None:
    text = "\n\n".join((heading, _TEXT, "二、2032年工作安排", _PLAN))
    about = overview(read_report("a.txt", text.encode()))
    assert about
    assert about.parts[0].of_years is expected
