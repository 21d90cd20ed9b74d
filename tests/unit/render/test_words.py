from __future__ import annotations

import pytest

from generator.model.locale import Locale
from generator.model.observation import Change, Observation
from generator.model.period import Period
from generator.model.place import Place
from generator.model.printing import joined
from generator.model.text import Prose
from generator.model.value import Value
from generator.render.words import LocaleWords

CHANGES = {
    "change.up": "{basis}增长{amount}",
    "change.down": "{basis}下降{amount}",
    "change.more": "{basis}增加{amount}",
    "change.less": "{basis}减少{amount}",
    "change.flat": "{basis}持平",
}
LABELS = {
    "half.1": "上半年",
    "half.2": "下半年",
    "place.full": "{part}{section}{item}",
    "place.part_of_year": "{year}部分",
    "place.part": "第{number}部分",
    "place.section": "（{number}）",
    "place.item": "第{number}项",
    "place.heading": "标题与引言",
}


@pytest.mark.parametrize(
    ("period", "words"),
    [
        ("2023", "2023年"),
        ("2023-H2", "2023年下半年"),
        ("2023-06", "2023年6月"),
        ("2023-06-05", "2023年6月5日"),
    ],
)
@pytest.mark.parametrize("locale", ["zh-Hans-CN", "zh-Hant-HK", "zh-Hant-MO"])
def test_periods_are_no_finer_than_given(locale: str, period: str, words: str) -> None:
    assert LocaleWords(Locale(locale), LABELS).period(Period(period)) == words


def test_a_quarter_is_called_as_in_the_locale() -> None:
    assert LocaleWords(Locale("zh-Hans-CN"), LABELS).period(Period("2023-Q3")) == "2023年第3季度"
    assert LocaleWords(Locale("zh-Hant-HK"), LABELS).period(Period("2023-Q3")) == "2023年第3季"


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("2023.4", "2023年部分（四）"),
        ("2023.4.0", "2023年部分（四）标题与引言"),
        ("2023.12.23", "2023年部分（十二）第二十三项"),
        ("2.3.4", "第二部分（三）第四项"),
        ("2.0.4", "第二部分第四项"),
        ("0.3.4", "（三）第四项"),
        ("0.0.4", "第四项"),
    ],
)
def test_places_are_told_in_words(place: str, words: str) -> None:
    assert LocaleWords(Locale("zh-Hans-CN"), LABELS).place(Place(place)) == words


def test_values_keep_their_digits_and_zeros() -> None:
    assert joined("469.60", "亿元") == "469.60 亿元"
    assert joined("7.1", "万家") == "7.1 万家"
    assert joined("22.2", "%") == "22.2%"


@pytest.mark.parametrize(
    ("label", "title", "filled"),
    [
        ("事项“{title}”", "实施“十条”", "事项“实施‘十条’”"),
        ("事項「{title}」", "實施「十條」", "事項「實施『十條』」"),
        ("{title}：", "实施“十条”", "实施“十条”："),
    ],
)
def test_quotation_marks_inside_those_of_a_label_are_inner_ones(
    label: str, title: str, filled: str
) -> None:
    words = LocaleWords(Locale("zh-Hans-CN"), {"label": label})
    assert words.phrase("label", title=title) == filled


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        ("8.9", "%", "同比增长8.9%"),
        ("-2", "个百分点", "同比下降2个百分点"),
        ("2000", "亿元", "同比增加2000亿元"),
        ("-3", "万辆", "同比减少3万辆"),
        ("0", "%", "同比持平"),
    ],
)
def test_a_rate_rises_and_an_amount_grows(value: str, unit: str, said: str) -> None:
    change = Change(basis=Prose("同比"), value=Value(value), unit=Prose(unit))
    assert LocaleWords(Locale("zh-Hans-CN"), CHANGES).change(change) == said


@pytest.mark.parametrize(
    ("value", "qualifier", "said"),
    [
        ("-3.9", "以上", "降3.9%以上"),
        ("-3.9", "约", "约降3.9%"),
        ("-3.9", None, "-3.9%"),
        ("3.9", "以上", "3.9%以上"),
    ],
)
def test_a_limit_of_a_fall_is_one_of_how_far_it_falls(
    value: str, qualifier: str | None, said: str
) -> None:
    observation = Observation.model_validate(
        {
            "indicator": "energy",
            "period": "2014",
            "value": value,
            "qualifier": qualifier,
            "kind": "增速",
            "status": "目标",
        }
    )
    labels = {"sign.down": "降", "qualifier.at-least": "以上", "qualifier.about": "约"}
    assert LocaleWords(Locale("zh-Hans-CN"), labels).in_full(observation, "%") == said
