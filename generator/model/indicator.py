"""An indicator: what is measured, in which unit."""

from __future__ import annotations

from typing import Annotated

from generator.model.base import Frozen, field
from generator.model.ids import IndicatorId, SubjectId
from generator.model.text import Prose


class Indicator(Frozen, title="一个指标"):
    """What is measured, defined once for all years.

    `unit` is what is printed after the number; `rise` says how a rise is to be read; `measures`
    names what grows where the figure is a growth rate or has one, for only the growth of one thing
    may be drawn beside another's.
    """

    id: Annotated[
        IndicatorId,
        field(
            "编号 代号",
            "自己起的编号，成为网址的一部分；只用小写英文字母、数字和连字号。",
            "listed-funds",
        ),
    ]
    name: Annotated[
        Prose, field("名称 标题 名字", "指标的名称，不写年份和数值。", "上市公司首发募集资金")
    ]
    subject: Annotated[
        SubjectId, field("领域 分类", "subjects.yml 里一个领域的编号。", "enterprises")
    ]
    unit: Annotated[Prose, field("单位 计量单位", "数字后面印的单位，不带「万」「亿」。", "家")]
    definition: Annotated[
        Prose | None,
        field(
            "定义 含义 解释 说明",
            "一两句话，说这个数字怎样算、包括什么、不包括什么；增速要说与什么相比。没有可靠的说法就不写。",
            "注册在省内的上市公司首次公开发行所募集的资金。",
        ),
    ] = None
    rise: Annotated[
        Prose | None,
        field(
            "上升表示 上升",
            "一句话，说数字上升应当怎样理解；说不清就不写。",
            "上升表示更多企业用上数字技术。",
        ),
    ] = None
    measures: Annotated[
        Prose | None,
        field(
            "量什么 衡量对象 对象",
            "增速量的是什么东西的增长；增速或带变化的指标要并排画时才写。",
            "工业投资",
        ),
    ] = None
