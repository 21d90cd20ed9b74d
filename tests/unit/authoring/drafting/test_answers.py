"""Which figure of a report answers which target of the one before it, by what both say."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.authoring.drafting.answers import Rarity, candidates, matched, measure_of
from generator.authoring.drafting.answers.matching import Certainty
from generator.authoring.drafting.answers.measure import Measure, is_same_thing, likeness
from generator.authoring.drafting.answers.stated import stated
from generator.authoring.drafting.answers.wording import Wording
from generator.model.place import PartId
from generator.report_parser import Drafted, observed
from generator.report_parser.outline import Passage, Role

REVIEW = """
全县生产总值增长6.4%。居民消费价格上涨2.1%。城镇新增就业4300人。城镇调查失业率5.2%。
新建改建农村公路96公里。新建改建高速公路12公里。退出水泥产能30万吨。二氧化硫排放量下降2.5%。
发放教师奖励资金3000万元。保障性安居工程新开工620套，基本建成540套。
"""


def _drafted(text: str) -> tuple[Drafted, ...]:
    return observed([Passage("2031.0.1", Role.ITEM, text.replace("\n", ""))])


def _rarity(text: str) -> Rarity:
    return Rarity(text.replace("，", "。").split("。"))


def _measure(name: str, size: str, unit: str, *, near: str = "", **told: bool) -> Measure:
    said, is_rate, falls = Wording(name), told.get("is_rate", False), told.get("falls", False)
    return Measure(
        said, said, Wording(near), unit, Decimal(size), size, is_rate=is_rate, falls=falls
    )


def _answer(target: Measure, review: str = REVIEW) -> tuple[str, Certainty] | None:
    """The value of the figure that answers the target, and how sure that is."""
    told = [*candidates(_drafted(review), "2031", {PartId("2031")}, ())]
    others = [candidate.measure for candidate in told]
    matches = matched([target], others, [1.0] * len(others), _rarity(review))
    return (told[matches[0].at].drafted.value, matches[0].certainty) if matches else None


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (_measure("全县生产总值增速", "6", "%", is_rate=True), ("6.4", Certainty.SURE)),
        (_measure("居民消费价格涨幅", "3", "%", is_rate=True), ("2.1", Certainty.SURE)),
        (_measure("新增城镇就业", "4000", "人"), ("4300", Certainty.SURE)),
        (_measure("农村公路建设", "80", "公里"), ("96", Certainty.LIKELY)),
        (_measure("压减水泥产能", "200000", "吨"), ("30", Certainty.LIKELY)),
        (
            _measure("二氧化硫排放变化", "2", "%", is_rate=True, falls=True),
            ("-2.5", Certainty.SURE),
        ),
    ],
    ids=lambda measure: measure.name.text if isinstance(measure, Measure) else "",
)
def test_what_is_said_otherwise_is_found(target: Measure, expected: tuple[str, Certainty]) -> None:
    assert _answer(target) == expected


@pytest.mark.parametrize(
    "target",
    [
        _measure("城镇登记失业率", "4.5", "%"),
        _measure("单位生产总值能耗变化", "3", "%", is_rate=True, falls=True),
        _measure("渔业扶持资金", "30000000", "元"),
        _measure("退出煤炭产能", "500000", "吨"),
        _measure("造林", "600", "亩"),
        _measure("高速公路投资", "1200000000", "元"),
        _measure("城镇新增就业", "4000", "户"),
        _measure("贷款余额占生产总值比重", "30", "%"),
    ],
    ids=lambda case: case.name.text,
)
def test_another_thing_is_no_answer(target: Measure) -> None:
    assert _answer(target) is None


def test_what_stands_near_tells_what_a_short_name_is_of() -> None:
    begun = _measure("新开工", "600", "套", near="城镇保障性住房基本建成")
    done = _measure("城镇保障性住房基本建成", "500", "套", near="城镇保障性住房")
    told = [*candidates(_drafted(REVIEW), "2031", {PartId("2031")}, ())]
    others = [candidate.measure for candidate in told]

    matches = matched([done, begun], others, [1.0] * len(others), _rarity(REVIEW))

    assert [told[matches[at].at].drafted.value for at in (0, 1)] == ["540", "620"]


def test_a_shortened_word_is_known() -> None:
    one = _measure("城乡居民医保财政补助", "530", "元")
    other = _measure("城乡居民基本医疗保险财政补助标准", "530", "元")
    rarity = _rarity("城乡居民基本医疗保险财政补助标准提高。企业税收减少。")
    assert likeness(one, other, rarity) > likeness(
        _measure("城乡居民低保补助", "530", "元"), other, rarity
    )


@pytest.mark.parametrize(
    ("review", "expected"),
    [
        ("五年来城镇新增就业4300人。", None),
        ("城镇新增就业年均4300人。", None),
        ("“十四五”时期城镇新增就业4300人。", None),
        ("路修得快，三年城镇新增就业4300人。", None),
        ("今年一季度城镇新增就业4300人。", None),
        ("2030年城镇新增就业4300人。", None),
        ("五年来成绩很大，去年城镇新增就业4300人。", ("4300", Certainty.SURE)),
        ("2031年城镇新增就业4300人。", ("4300", Certainty.SURE)),
    ],
)
def test_only_the_year_itself_answers(review: str, expected: tuple[str, Certainty] | None) -> None:
    assert _answer(_measure("城镇新增就业", "4000", "人"), review) == expected


def test_a_review_of_several_years_must_name_the_year() -> None:
    text = "城镇新增就业2万人，医保补助由240元提高到450元。刚刚过去的2031年，城镇新增就业4300人。"

    told = [*candidates(_drafted(text), "2031", {PartId("2031")}, {PartId("2031")})]

    assert [candidate.drafted.value for candidate in told] == ["450", "4300"]


def test_names_are_the_same_in_another_order() -> None:
    rarity = _rarity(REVIEW)
    one = _measure("减少农村贫困人口", "1000", "人")
    assert is_same_thing(one, _measure("农村贫困人口减少", "1200", "人"), rarity)
    assert not is_same_thing(one, _measure("农村贫困人口", "90", "人"), rarity)
    assert not is_same_thing(one, _measure("城镇贫困人口减少", "1000", "人"), rarity)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("城镇新增就业900万人以上。", ("900", "万人", "900万人")),
        ("约有1个百分点来自上年。", ("1", "个百分点", "1个百分点")),
        ("减轻负担5000多亿元。", ("5000", "亿元", "5000多亿元")),
        ("農村危房改造600戶以上。", ("600", "户", "600戶")),
        ("增速保持在6%—7%。", ("6-7", "%", "6%—7%")),
        ("能耗下降3.4%以上。", ("3.4", "%", "3.4%")),
        ("产值翻一番。", ("1", "番", "一番")),
    ],
)
def test_a_figure_is_listed_as_the_report_has_it(text: str, expected: tuple[str, str, str]) -> None:
    (drafted,) = _drafted(text)
    told = stated(drafted.figures)
    assert (told.value, told.unit, told.text) == expected


def test_what_is_drafted_is_measured_by_its_unit_without_the_scale() -> None:
    (drafted,) = _drafted("粮食产量达到1.2万亿斤。")
    measure = measure_of(drafted, None)
    assert (measure.unit, measure.size, measure.digits) == ("斤", Decimal("1.2E12"), "1.2")


@pytest.mark.parametrize(
    ("target", "review", "expected"),
    [
        (
            _measure("水利投资", "550000000", "元"),
            "全年落实水利投资6.3亿元，完成5.8亿元。",
            "5.8",
        ),
        (
            _measure("固定资产投资增速", "8", "%", is_rate=True),
            "固投增长6.9%，房地产开发投资下降12%。",
            "6.9",
        ),
        (
            _measure("社会消费品零售总额增速", "6", "%", is_rate=True),
            "社零总额突破100亿元，增长6.4%。",
            "6.4",
        ),
        (
            _measure("地区生产总值增速", "6", "%", is_rate=True),
            "全县生产总值迈上400亿元台阶，按可比价格计算增长5.7%。",
            "5.7",
        ),
        (
            _measure("农村居民人均可支配收入增速", "7", "%", is_rate=True),
            "城镇和农村居民人均可支配收入分别达到4.6万元、2.3万元，增长5.2%和7.3%。",
            "7.3",
        ),
        (
            _measure("新增城市绿道", "100", "公里"),
            "新建停车位900个、城市绿道118公里。",
            "118",
        ),
    ],
    ids=lambda measure: measure.name.text if isinstance(measure, Measure) else "",
)
def test_it_is_told_of_which_thing_a_figure_is(target: Measure, review: str, expected: str) -> None:
    answer = _answer(target, review)
    assert answer is not None
    assert answer[0] == expected


@pytest.mark.parametrize(
    ("target", "review"),
    [
        (_measure("新增库容", "2500", "立方米"), "新增防洪库容1100立方米。"),
        (_measure("外贸进出口总额增速", "7", "%", is_rate=True), "其中出口增长8.1%。"),
        (_measure("新建医养结合机构", "50", "家"), "医养结合机构达到620家。"),
        (
            _measure("生产安全事故死亡率变化", "8", "%", is_rate=True, falls=True),
            "生产安全事故起数、死亡人数分别下降9.5%和11%。",
        ),
    ],
    ids=lambda measure: measure.name.text if isinstance(measure, Measure) else "",
)
def test_a_part_or_a_whole_is_no_answer(target: Measure, review: str) -> None:
    assert _answer(target, review) is None


def test_a_fall_is_listed_as_the_report_has_it() -> None:
    (drafted,) = _drafted("能耗下降3%—3.5%。")
    assert stated(drafted.figures[::-1]).value == "3-3.5"
