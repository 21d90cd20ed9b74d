from __future__ import annotations

import pytest

from generator.compare.excerpt import difference


@pytest.mark.parametrize(
    ("old", "new", "marked_old", "marked_new"),
    [
        ("全年完成投资 469.60 亿元", "全年完成投资 46.96 亿元", "〔469.60〕", "〔46.96〕"),
        ("港口规划已经印发", "港口规划印发", "港口规划〔已经〕印发", "港口规划〔〕印发"),
        # One difference, for only a word stands between two.
        ("企业甲和乙都参加了这次活动", "企业丙和丁都参加了这次活动", "〔甲和乙〕", "〔丙和丁〕"),
        # What is far from any difference is not shown, and no number is cut.
        (
            "一二三四五六七八九十下降 0.5%。岸电覆盖全部泊位",
            "一二三四五六七八九十下降 0.5%。岸电覆盖全部船位",
            "…0.5%。岸电覆盖全部〔泊〕位",
            "…0.5%。岸电覆盖全部〔船〕位",
        ),
        # Nothing in common to find one's way by.
        ("计划培养引航员", "新建码头", "计划培养引航员", "新建码头"),
    ],
)
def test_what_differs_is_marked(old: str, new: str, marked_old: str, marked_new: str) -> None:
    excerpts = difference(old, new)
    assert marked_old in excerpts.old
    assert marked_new in excerpts.new


def test_what_stands_for_what_is_the_same_in_other_words_around() -> None:
    one = difference("群众路线要走好", "羣衆路线要走好")
    other = difference("为了群众，大家一起努力", "为了羣衆，大家一起努力")
    assert one.replaced == other.replaced == (("群众", "羣衆"),)
