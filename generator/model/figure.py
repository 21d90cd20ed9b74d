"""A figure of a report: what the report itself prints, and where."""

from __future__ import annotations

import re

from generator.model.base import CheckedStr, Frozen
from generator.model.choice import Choice
from generator.model.place import Place
from generator.model.text import Prose

_FALL = re.compile("下降|减少|減少|降低|回落|下滑|下跌|缩减|縮減|压减|壓減")


class Limit(Choice):
    """How exactly a figure is meant, whichever of its words the report uses."""

    ABOUT = "about", "约", "約"
    OVER = "over", "超"
    NEARLY = "nearly", "近"
    AT_LEAST = "at-least", "以上"
    AT_MOST = "at-most", "以下"

    @property
    def word(self) -> str:
        return self.words[0]


class FigureSort(Choice):
    """What a numeral is: only a quantity counts or measures something."""

    QUANTITY = "quantity", "数量", "數量"
    YEAR = "year", "年份"
    DATE = "date", "日期"
    ORDINAL = "ordinal", "序数", "序數"
    CODE = "code", "代号", "代號"
    NAME = "name", "名称", "名稱"


class FigurePlace(CheckedStr):
    """Part, section and item, and the unnumbered point of an item where there is one: 2024.2.2.3.

    0 stands for what has no number: the report's title and opening are at 0.0.0, a part's heading
    and preamble at 2023.0.0, a section's at 2023.1.0.
    """

    form = re.compile(r"[0-9]{1,4}(\.[0-9]{1,3}){2,3}")
    misfit = "bad-figure-place"

    @property
    def item(self) -> Place:
        """The item that it is in, its section's heading where it is in none."""
        return Place(".".join(self.split(".")[:3]))

    @property
    def point(self) -> int | None:
        _, _, _, *point = self.split(".")
        return int(point[0]) if point else None


class Digest(CheckedStr):
    """A SHA-256 in hexadecimal."""

    form = re.compile("[0-9a-f]{64}")
    misfit = "bad-digest"


class Figure(Frozen):
    """A numeral of a report.

    `value` is in digits, with the zeros of the print: a number, a ratio (1/4), a date as ISO 8601
    writes it; empty where a name strings numerals together (百企千项). It has no sign: a fall is
    in `printed`. `unit` has the scale (亿元), in Simplified. `printed` is number, unit and
    qualifier as they stand in the report, `counts` a few words around them.
    """

    place: FigurePlace
    kind: FigureSort
    qualifier: Limit | None = None
    value: str = ""
    unit: str = ""
    printed: str
    counts: str = ""

    @property
    def falls(self) -> bool:
        """Whether the report says that something fell by this: 下降 3.1%."""
        return bool(_FALL.match(self.printed)) or self.value.startswith("-")


class KeptFigure(Figure):
    """A figure as it is kept beside a briefing; `left_out` says why no reader is shown it."""

    left_out: Prose | None = None


class Figures(Frozen):
    """The figures of one report; `source` is the SHA-256 of its file."""

    source: Digest
    figures: tuple[KeptFigure, ...]
