"""A comparison: indicators that are drawn side by side."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Frozen, field
from generator.model.choice import Measure
from generator.model.ids import ComparisonId, IndicatorId
from generator.model.text import Prose


class Comparison(Frozen, title="一张并排的图"):
    """A chart of several indicators side by side, which measure like with like.

    `note` says what the chart must not be taken to say.
    """

    id: Annotated[
        ComparisonId,
        field("编号 代号", "自己起的编号；只用小写英文字母、数字和连字号。", "investment-growth"),
    ]
    title: Annotated[
        Prose, field("标题 名称 题目", "图的标题，说清比的是什么。", "工业投资和其中技改投资的增速")
    ]
    indicators: Annotated[
        tuple[IndicatorId, ...],
        Field(min_length=2),
        field(
            "指标 数据",
            "要并排的指标的编号，至少两个；单位和类别要相同。",
            ["port-firms", "port-firms-green"],
        ),
    ]
    measure: Annotated[
        Measure, field("画什么 比较 量", "画指标的数值，还是它的变化；不写就是数值。", "变化")
    ] = Measure.VALUE
    note: Annotated[
        Prose | None,
        field("说明 备注 注", "一句话，说明图不能读出什么。", "两组企业有重叠，不能相加。"),
    ] = None
