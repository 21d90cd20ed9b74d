"""What is a figure, and which: invented sentences for every style."""

from __future__ import annotations

import pytest

from generator.numerals import numerals
from generator.numerals.numerals import value_of


def _found(sentence: str) -> list[str]:
    return [
        " ".join(
            part
            for part in (numeral.kind.code, numeral.qualifier, numeral.value, numeral.unit)
            if part
        )
        + f" [{sentence[numeral.start : numeral.end]}]"
        for numeral in numerals(sentence)
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("投资近 9000 亿元", ["quantity 近 9000 亿元 [近 9000 亿元]"]),
        ("超百亿元项目", ["quantity 超 100 亿元 [超百亿元]"]),
        (
            "补贴２７，２０３，３１９，０００元",
            ["quantity 27203319000 元 [２７，２０３，３１９，０００元]"],
        ),
        ("增长百分之十三", ["quantity 13 % [百分之十三]"]),
        ("约佔四成", ["quantity 4 成 [四成]"]),
        ("建成兩條生產線", ["quantity 2 条 [兩條]"]),
        ("約三千萬噸", ["quantity 约 3000 万吨 [約三千萬噸]"]),
        ("面积469.60公顷", ["quantity 469.60 公顷 [469.60公顷]"]),
        ("下降约3.1%", ["quantity 约 3.1 % [下降约3.1%]"]),
        ("增长-0.8%", ["quantity -0.8 % [-0.8%]"]),
        ("提高1.2个百分点", ["quantity 1.2 个百分点 [1.2个百分点]"]),
        ("每4辆汽车就有一辆", ["quantity 1/4 辆 [每4辆汽车就有一辆]"]),
        ("占三分之二以上", ["quantity 以上 2/3 [三分之二以上]"]),
        ("三百余家企业", ["quantity 超 300 家 [三百余家]"]),
        ("千亿级集群", ["quantity 1000 亿级 [千亿级]"]),
        ("亿元以上项目", ["quantity 以上 1 亿元 [亿元以上]"]),
        ("不超过5%", ["quantity 以下 5 % [不超过5%]"]),
        ("约30 800個單位", ["quantity 约 30800 个 [约30 800個]"]),
        ("面积1 000 平方公里", ["quantity 1000 平方公里 [1 000 平方公里]"]),
        ("近三年", ["quantity 3 年 [三年]"]),
        ("突破8项关键技术", ["quantity 8 项 [8项]"]),
        ("5—8家", ["quantity 5 家 [5—8家]", "quantity 8 家 [5—8家]"]),
        ("翻一番", ["quantity 1 番 [一番]"]),
        ("2023世界500强", ["year 2023 [2023]", "name 500 强 [500强]"]),
        ("2006 年以来", ["year 2006 年 [2006 年]"]),
        ("2021—2025年", ["year 2021 年 [2021]", "year 2025 年 [2025年]"]),
        ("二〇二四年", ["year 2024 年 [二〇二四年]"]),
        ("2025年1月15日", ["date 2025-01-15 日 [2025年1月15日]"]),
        ("1—11月", ["date 01/11 月 [1—11月]"]),
        ("2024年前三季度", ["date 2024-Q1/2024-Q3 季度 [2024年前三季度]"]),
        ("第十一届大赛", ["ordinal 11 届 [第十一届]"]),
        ("位居全国第一", ["ordinal 1 [第一]"]),
        ("三期工程", ["ordinal 3 期 [三期]"]),
        ("5G和6G", ["code 5 G [5G]", "code 6 G [6G]"]),
        ("省委“1310”部署", ["code 1310 [1310]"]),
        ("「2+6」機制", ["code 2+6 [2+6]"]),
        ("PM2.5浓度", ["code 2.5 [PM2.5]"]),
        ("220kV线路", ["quantity 220 kV [220kV]"]),
        ("“三品”战略", ["name 3 [三品]"]),
        ("“百企千项”行动", ["name [百企千项]"]),
        ("解决“三个 2 亿人”问题", ["name [三个 2 亿人]"]),
        ("「三个2亿人」和“两个 300 万户”", ["name [三个2亿人]", "name [两个 300 万户]"]),
        ("“新 8 条”出台", ["name 8 [新 8 条]"]),
        ("落实八项规定", ["name 8 [八项规定]"]),
    ],
)  # fmt: skip
def test_figures(sentence: str, expected: list[str]) -> None:
    assert _found(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "进一步统一思想，推动一体化",
        "支持一批企业，若干项目，更多人才",
        "一个重要支撑，一种新的模式",
        "千方百计赋能千行百业，万无一失",
        "珠三角、四川、三水区、中國大陸人才",
        "首条、首次、首位、规模以上",
        "“一链一策”“一起益企”",
        "零部件和二手车",
        "十分重要，三位一体",
        "第三方机构在第一时间到场",
        "地区生产总值[2]按现价计算",
        "表1 主要产品产量",
    ],
)
def test_words_that_are_no_figures(sentence: str) -> None:
    assert _found(sentence) == []


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("十", "10"),
        ("二百零五", "205"),
        ("二百五", "250"),
        ("一万三千", "13000"),
        ("一亿两千万", "120000000"),
        ("三点五", "3.5"),
        ("二〇三一", "2031"),
        ("三五", None),
        ("千百亿", None),
        ("十百千万", None),
    ],
)
def test_chinese_numerals(numeral: str, value: str | None) -> None:
    assert value_of(numeral) == value
