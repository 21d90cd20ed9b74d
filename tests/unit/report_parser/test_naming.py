"""What a figure is of, in whole words of its clause."""

from __future__ import annotations

import pytest

from generator.report_parser import observed
from generator.report_parser.outline import Passage, Role


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("去年城镇新增就业13万人。", ["城镇新增就业"]),
        ("全县居民人均可支配收入实际增长6.3%。", ["全县居民人均可支配收入实际增速"]),
        ("单位产值能耗下降5%。", ["单位产值能耗变化"]),
        ("城镇居民收入和农村居民收入分别增长9%、8%。", ["城镇居民收入增速", "农村居民收入增速"]),
        ("二氧化硫、氨氮排放量分别下降3%和2%。", ["二氧化硫排放量变化", "氨氮排放量变化"]),
        ("新建9座小型水库。", ["新建小型水库"]),
        ("清理规范19项审批中介服务事项。", ["清理规范审批中介服务事项"]),
        ("退出钢铁产能65万吨、煤炭产能29万吨。", ["退出钢铁产能", "退出煤炭产能"]),
        ("建成绿色工厂40家、绿色园区11家。", ["建成绿色工厂", "建成绿色园区"]),
        ("服务业增加值占生产总值比重上升到51.6%。", ["服务业增加值占生产总值比重"]),
        ("医保补助由每人420元提高到450元。", ["医保补助"]),
        ("农村贫困人口减少3万人。", ["农村贫困人口减少"]),
        ("地区生产总值达到56亿元，按可比价格计算增长7%。", ["地区生产总值", "地区生产总值增速"]),
        ("广义货币（M2）增长11%。", ["广义货币增速"]),
        ("平均增长3%。", [None]),
    ],
)  # fmt: skip
def test_names_of_what_is_measured(said: str, names: list[str | None]) -> None:
    drafts = observed([Passage("2030.1.1", Role.ITEM, said)])
    assert [drafted.name for drafted in drafts] == names


@pytest.mark.parametrize(
    ("said", "whole"),
    [
        ("研发支出占生产总值的比重达到2%。", "生产总值"),
        ("工业占全县比重超过三成。", "全县"),
        ("森林覆盖率达到60%。", None),
    ],
)
def test_what_a_share_is_of(said: str, whole: str | None) -> None:
    (drafted,) = observed([Passage("2030.1.1", Role.ITEM, said)])
    assert drafted.of == whole
