"""What the counts say about a decision: which are told, and how the chances are ordered."""

from __future__ import annotations

import pytest

from generator.convert.evidence import Estimate, estimate
from generator.model.locale import Locale

HONG_KONG = Locale("zh-Hant-HK")


def about(text: str, piece: str, prints: str, locale: Locale = HONG_KONG) -> Estimate:
    start = text.index(piece)
    result = estimate(locale, text, start, start + len(piece), prints)
    assert result is not None
    return result


def test_the_counts_of_the_word_are_told_as_printed_most_frequent_first() -> None:
    (first, often), (second, seldom) = about("护士的编制", "编制", "編製").counts
    assert (first, second) == ("編制", "編製")
    assert often > seldom > 0


def test_else_those_of_the_context_else_of_the_character() -> None:
    ((form, often),) = about("一国两制的", "制", "制").counts
    alone = dict(about("饕制饕", "制", "制").counts)
    assert form == "制"
    assert alone.keys() == {"制", "製"}
    assert alone["制"] > often


@pytest.mark.parametrize(
    ("text", "piece", "right", "wrong"),
    [
        ("一国两制的原则", "制", "制", "製"),
        ("他的编制", "编制", "編制", "編製"),
        ("经济发展", "发展", "發展", "髮展"),
        ("八千余人", "千余", "千餘", "千余"),
    ],
)
def test_what_official_text_prints_is_less_likely_wrong(
    text: str, piece: str, right: str, wrong: str
) -> None:
    assert about(text, piece, right).chance < about(text, piece, wrong).chance / 10


@pytest.mark.parametrize("locale", ["zh-Hant-HK", "zh-Hant-MO"])
@pytest.mark.parametrize(("piece", "prints"), [("党", "黨"), ("发布", "發佈"), ("万", "萬")])
def test_what_is_never_wrong_is_far_under_one_in_a_hundred(
    locale: str, piece: str, prints: str
) -> None:
    assert about(f"中央{piece}的", piece, prints, Locale(locale)).chance < 0.001


def test_a_phrase_that_the_next_one_cuts_into_is_likelier_wrong() -> None:
    alone = about("双方的关系统统断了", "关系", "關係").chance
    assert alone > 10 * about("双方的关系断了", "关系", "關係").chance


def test_what_the_vocabulary_replaces_is_no_form_of_the_word() -> None:
    assert about("进口芯片", "芯片", "晶片").chance < 0.01


def test_a_place_without_counts_has_no_estimate() -> None:
    assert estimate(Locale("zh-Hant-TW"), "编制", 0, 2, "編製") is None
    assert estimate(Locale("zh-Hant"), "编制", 0, 2, "編製") is None
