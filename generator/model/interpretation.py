"""How an editor reads a figure of a report that the program reads wrongly."""

from __future__ import annotations

from typing import Annotated

from generator.model.base import Frozen, field
from generator.model.choice import Denial, FigureSort, ReadQualifier, Sign
from generator.model.text import Prose


class Interpretation(Frozen, title="一个数字的读法"):
    """What is right, where the program has it wrong; the digits are those of the print."""

    kind: Annotated[
        FigureSort | None, field("类别", "其实是数量、年份、日期、序数、代号还是名称。", "名称")
    ] = None
    qualifier: Annotated[
        ReadQualifier | None, field("限定", "报告其实用的限定词；其实没有，写「无」。", "超")
    ] = None
    unit: Annotated[
        Prose | None, field("单位", "其实的单位，连同「万」「亿」；其实没有，写「无」。", "万辆")
    ] = None
    sign: Annotated[Sign | None, field("升降", "其实是升还是降。", "降")] = None
    figure: Annotated[
        Denial | None, field("是数字", "其实不是数字，只是词语的一部分时，写「否」。", "否")
    ] = None

    @property
    def read_unit(self) -> str | None:
        """The unit, "" where there is none; None where nothing is said of it."""
        return "" if self.unit and self.unit in ReadQualifier.NONE.words else self.unit
