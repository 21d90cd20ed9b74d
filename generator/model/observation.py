"""An observation: the value of an indicator in a period, as the report states it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from generator.model.base import Frozen, field
from generator.model.choice import FigureKind, FigureStatus, Qualifier
from generator.model.ids import IndicatorId
from generator.model.period import Day, Period
from generator.model.text import Prose
from generator.model.value import Value, scale_of

_RATES = frozenset({"%", "‰", "‱", "个百分点", "个千分点", "倍", "成"})


class Change(Frozen, title="变化"):
    """How the figure moved: `value` in `unit` (% or 个百分点), against `basis` (同比)."""

    basis: Annotated[Prose, field("基准 比较", "同什么时候比。", "同比")]
    value: Annotated[Value, field("数值 数 数字", "变化了多少，下降写负数。", "22.2")]
    unit: Annotated[
        Prose, field("单位 计量单位", "「%」或「个百分点」；「%」要放进半角引号。", "%")
    ]

    @property
    def direction(self) -> Literal["up", "down", "flat"]:
        number = self.value.number
        return "up" if number > 0 else "down" if number < 0 else "flat"

    @property
    def wording(self) -> str:
        """How it is said: up or down by a rate, more or less by an amount."""
        if self.unit in _RATES:
            return self.direction
        return {"up": "more", "down": "less"}.get(self.direction, self.direction)


class Rank(Frozen, title="排名"):
    """A rank that the report claims, with those among whom it claims it."""

    claim: Annotated[Prose, field("名次 排名", "报告说排第几，照原文写。", "第一")]
    scope: Annotated[Prose, field("范围 比较范围", "在哪些地方或单位里排，照原文写。", "全国")]


class Correction(Frozen, title="一次更正"):
    """A figure put right on `date`: `was` is what readers read before, as it was printed."""

    date: Annotated[Day, field("日期 更正日期 时间", "更正的那一天。", "2026-11-24")]
    was: Annotated[
        Prose,
        field(
            "原写 原来 旧值 原值",
            "读者原来看到的写法，连同单位和「约」「超」「近」「以上」「以下」。",
            "约 46.96 亿元",
        ),
    ]
    reason: Annotated[
        Prose, field("原因 理由", "一句话，说为什么改，读者看得到。", "录入时漏了一位。")
    ]


class Observation(Frozen, title="一个数据"):
    """The value of an indicator in a period, as the report gives it.

    `value` to `upper` is a range, both in one unit (6.5%—7%). `unit` stands only where the print
    scales the indicator's own (万家 for 家); `printed` only where the report does not print digits
    and unit (四成); `of` is a share's denominator; `part_of` names the indicator of the whole,
    `sum_of` the parts of which it is the sum; `corrections` are in the order of their days.
    """

    indicator: Annotated[
        IndicatorId, field("指标 编号", "indicators.yml 里一个指标的编号。", "listed-funds")
    ]
    period: Annotated[Period, field("时期 年份 时间 日期", "数字讲的是什么时候。", "2023")]
    value: Annotated[
        Value,
        field("数值 数 数字", "报告印的半角数字，末尾的零也照写；几分之一写成「1/4」。", "469.60"),
    ]
    kind: Annotated[
        FigureKind, field("类别 类型 种类", "是哪一种数字，混在一起最容易误读。", "全年")
    ]
    upper: Annotated[
        Value | None,
        field(
            "上限 范围上限 最高",
            "数字是一个范围时，写范围的上限，value 写下限；不是范围就不写。",
            "7",
        ),
    ] = None
    unit: Annotated[
        Prose | None,
        field("单位 计量单位", "报告印的单位比指标的单位大时才写。", "万家"),
    ] = None
    printed: Annotated[
        Prose | None, field("原文写法 印法 原文", "报告不用数字和单位印出时，照写原文。", "四成")
    ] = None
    qualifier: Annotated[
        Qualifier | None,
        field("限定词 约数 限定", "报告在数字前后用的限定词；准确数就不写。", "约"),
    ] = None
    status: Annotated[
        FigureStatus, field("性质 状态", "是结果、目标，还是初步数；是结果就不写。", "目标")
    ] = FigureStatus.RESULT
    of: Annotated[
        Prose | None,
        field(
            "分母 占",
            "占比是占什么的，写一个名称，占比一定要写；"
            "报告没有写明的，写句意所指的，再在 caveat 里说报告没有写明。",
            "全省地区生产总值",
        ),
    ] = None
    part_of: Annotated[
        IndicatorId | None,
        field("总体 所属 属于", "这个数是哪个指标的一部分，写那个指标的编号。", "port-firms"),
    ] = None
    sum_of: Annotated[
        tuple[IndicatorId, ...],
        field(
            "合计 分项",
            "这个数正好由哪些指标相加而成；检查会加一遍。",
            ["small-firms", "large-firms"],
        ),
    ] = ()
    change: Annotated[
        Change | None, field("变化 增减 同比", "报告说比以前增减多少；没有就不写。")
    ] = None
    rank: Annotated[Rank | None, field("排名 名次", "报告说排第几；没有就不写。")] = None
    caveat: Annotated[
        Prose | None,
        field(
            "注意 提醒 备注 说明",
            "一句话，防止读者误读；没有就不写。",
            "报告没有说明统计截止到哪一天。",
        ),
    ] = None
    corrections: Annotated[
        tuple[Correction, ...],
        field("更正 勘误 改正", "本站把这个数字写错、已经改正的，从早到晚写。"),
    ] = ()

    @property
    def is_limited_fall(self) -> bool:
        """Whether what the qualifier limits is a fall: -3.9% 以上 is one of 3.9% and more."""
        return self.qualifier is not None and self.value.startswith("-")

    @property
    def anchor(self) -> str:
        """Its name in addresses; no two observations of a briefing share it."""
        return f"{self.indicator}-{self.period}-{self.status.code}".lower()

    def size(self, unit: str) -> Decimal:
        """The value, a range's lower end, in the indicator's `unit`: 7.1 万家 is 71000 家."""
        return self.value.number * self._scale(unit)

    def upper_size(self, unit: str) -> Decimal:
        """The upper end of a range in the indicator's `unit`; the value where it is none."""
        return (self.upper or self.value).number * self._scale(unit)

    def _scale(self, unit: str) -> int:
        return scale_of((self.unit or unit).removesuffix(unit))
