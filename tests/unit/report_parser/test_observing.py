"""What kind of figure a draft takes each for, by the words around it."""

from __future__ import annotations

import pytest

from generator.model.choice import FigureKind
from generator.report_parser import Passage, Role, observed


@pytest.mark.parametrize("space", ["", " "], ids=["closed", "spaced"])
@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("技改投资同比增长@22.4%。", "22.4", FigureKind.RATE),
        ("用电量比上年下降@3.1%。", "-3.1", FigureKind.RATE),
        ("绿电占全部用电的比重为@35%。", "35", FigureKind.SHARE),
        ("污水处理率达@96%。", "96", FigureKind.SHARE),
        ("全年新增@20@家企业。", "20", FigureKind.NEW),
        ("累计建成@32@座码头。", "32", FigureKind.CUMULATIVE),
        ("项目总投资@50@亿元。", "50", FigureKind.PLANNED),
        ("举办@3@场招聘会。", "3", FigureKind.COUNT),
    ],
)
def test_kinds(text: str, value: str, kind: FigureKind, space: str) -> None:
    (drafted,) = observed([Passage("2031.1.1", Role.ITEM, text.replace("@", space))])
    assert (drafted.value, drafted.kind) == (value, kind)


@pytest.mark.parametrize("space", ["", " "], ids=["closed", "spaced"])
def test_growth_beside_a_figure_is_its_change(space: str) -> None:
    text = "完成产值@1206.5@亿元，同比增长@6.3%。".replace("@", space)
    (drafted,) = observed([Passage("2031.1.1", Role.ITEM, text)])
    assert drafted.change
    assert (drafted.value, drafted.change.basis, drafted.change.value) == ("1206.5", "同比", "6.3")
