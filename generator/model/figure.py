"""A figure of a report: what the report itself prints, and where; and where a briefing uses it."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Annotated, Self

from generator.model.base import CheckedStr, Frozen, field
from generator.model.choice import FigureSort, Qualifier, Sign
from generator.model.ids import IndicatorId, MilestoneId
from generator.model.interpretation import Interpretation
from generator.model.period import Period
from generator.model.place import Place
from generator.model.text import Prose

FALLS = ("下降", "减少", "減少", "降低", "回落", "下滑", "下跌", "缩减", "縮減", "压减", "壓減")
"""What reports say of what fell, in either script, before the figure by which it did."""

_FALL = re.compile("|".join(FALLS))


def falls_in_print(value: str, printed: str) -> bool:
    """Whether a figure's own print says that something fell by it."""
    return bool(_FALL.match(printed)) or value.startswith("-")


class FigurePlace(CheckedStr):
    """Part, section and item, and the unnumbered point of an item where there is one: 2024.2.2.3.

    0 stands for what has no number: the report's title and opening are at 0.0.0, a part's heading
    and preamble at 2023.0.0, a section's at 2023.1.0. Paragraphs that no number, but a dash or
    their place after the items sets apart, are counted on: in their section, or as 2023.0.1.
    """

    form = re.compile(r"[0-9]{1,4}(\.[0-9]{1,3}){2,3}")
    refusal_code = "bad-figure-place"

    @cached_property
    def item(self) -> str:
        """The item that it is in, its section's heading where it is in none: 2024.2.2."""
        return ".".join(self.split(".")[:3])

    @cached_property
    def section(self) -> str:
        """The section that it is in: 2024.2; 2024.0 for a part's heading and preamble."""
        return ".".join(self.split(".")[:2])

    @cached_property
    def place(self) -> Place:
        """The item or heading as a place of the briefing."""
        return Place(self.item)


class UsePlace(CheckedStr):
    """What a text is of: an item, a section or a part."""

    form = re.compile(r"[0-9]{1,4}(\.[0-9]{1,3}){0,2}")
    refusal_code = "bad-figure-place"


class Digest(CheckedStr):
    """A SHA-256 in hexadecimal."""

    form = re.compile("[0-9a-f]{64}")
    refusal_code = "bad-digest"


class Paragraph(CheckedStr):
    """A place and the beginning of the SHA-256 of what stands there: 2023.4.1 5f3a9c0d12ab.

    By it a draft that is done over knows what has changed, and no sentence is kept.
    """

    form = re.compile(r"[0-9]{1,4}(\.[0-9]{1,3}){2} [0-9a-f]{12}")
    refusal_code = "bad-digest"

    @property
    def place(self) -> Place:
        return Place(self.split()[0])

    @property
    def digest(self) -> str:
        return self.split()[1]


class Use(Frozen, title="一处使用"):
    """Where a briefing uses a figure: a `field` of the text, figure or milestone that is named."""

    place: Annotated[
        UsePlace | None, field("位置", "哪一部分、哪一节或哪一项的文字用了它。", "2023.4.1")
    ] = None
    indicator: Annotated[
        IndicatorId | None, field("指标", "哪个指标的数据用了它。", "listed-funds")
    ] = None
    period: Annotated[Period | None, field("时期", "那个数据的时期。", "2023")] = None
    milestone: Annotated[
        MilestoneId | None, field("事项", "哪个事项的文字用了它。", "sme-fair-2024")
    ] = None
    field: Annotated[str, field("字段", "用在哪个字段。", "summary")]


class Figure(Frozen, title="一个数字"):
    """A numeral of a report.

    `value` is in digits, with the zeros of the print: a number, a ratio (1/4), a date as ISO 8601
    writes it; empty where a name strings numerals together (百企千项). It has no sign: a fall is
    in `printed`, and in `sign` where the print does not say it: 8.1% of 下降 6.3%、8.1%. `unit`
    has the scale (亿元), in Simplified. `printed` is number, unit and qualifier as they stand in
    the report, `counts` a few words around them.
    """

    place: Annotated[
        FigurePlace,
        field("位置", "在报告中的位置：部分.节.项；0 是没有编号的标题和引言。", "2023.4.1"),
    ]
    kind: Annotated[FigureSort, field("类别", "是数量，还是年份、日期、序数、代号、名称。", "数量")]
    qualifier: Annotated[Qualifier | None, field("限定", "报告用的限定词。", "超")] = None
    value: Annotated[str, field("数值", "半角数字。", "469.60")] = ""
    unit: Annotated[str, field("单位", "数字后面的单位，连同「万」「亿」。", "亿元")] = ""
    sign: Annotated[
        Sign | None, field("升降", "报告说是降，而写法里没有「下降」这样的词时才写。", "降")
    ] = None
    printed: Annotated[Prose, field("写法", "报告印出的样子。", "469.60 亿元")]
    counts: Annotated[str, field("前后的字", "前后几个字，省略号是数字的位置。", "募集资金…")] = ""

    @property
    def falls(self) -> bool:
        """Whether the report says that something fell by this: 下降 3.1%."""
        if self.sign:
            return self.sign is Sign.DOWN
        return falls_in_print(self.value, self.printed)


class KeptFigure(Figure, title="一个数字"):
    """A figure as it is kept beside a briefing.

    `used` says where the briefing uses it, `left_out` why no reader is shown it; a figure with
    neither is open. `read` is how an editor reads it, and `because` why.
    """

    used: Annotated[
        tuple[Use, ...],
        field("用处", "简报里哪些地方用了它；由 briefings figures --write 写，不要改。"),
    ] = ()
    left_out: Annotated[
        Prose | None,
        field("不用的原因", "没有用到它时，一句话说明为什么，读者看得到。", "只是会议的届次。"),
    ] = None
    read: Annotated[
        Interpretation | None,
        field("读法", "程序读错了的，写出对的：限定、单位、类别、升降，或不是数字。"),
    ] = None
    because: Annotated[
        Prose | None,
        field("读法的理由", "一句话说明为什么这样读，读者看得到。", "「突破」在后一分句才说技术。"),
    ] = None

    @property
    def is_denied(self) -> bool:
        """Whether an editor says that it is no figure."""
        return self.read is not None and self.read.figure is not None

    @property
    def meant(self) -> Self:
        """The figure as the editor reads it; itself if the program reads it rightly."""
        if (read := self.read) is None:
            return self
        said: dict[str, object] = {}
        if read.kind:
            said["kind"] = read.kind
        if read.qualifier:
            said["qualifier"] = read.qualifier.qualifier
        if read.read_unit is not None:
            said["unit"] = read.read_unit
        if read.sign:
            said["sign"] = read.sign
        return self.model_copy(update=said)


class Figures(Frozen, title="报告的数字"):
    """The figures of one report.

    `source` is the SHA-256 of its file, `text` that of the text that a library read out of it:
    another version of the library might read another text of the same file.
    """

    source: Annotated[
        Digest,
        field(
            "报告的校验和",
            "报告文件的 SHA-256；由 briefings figures --write 写，不要改。",
            "0" * 64,
        ),
    ]
    text: Annotated[
        Digest | None,
        field(
            "文字的校验和",
            "从 Word、PDF 或网页读出的文字的 SHA-256；由 briefings figures --write 写，不要改。",
            "0" * 64,
        ),
    ] = None
    paragraphs: Annotated[
        tuple[Paragraph, ...],
        field(
            "各段",
            "报告的各段和它们的校验和，重新起草时用；由 briefings figures --write 写，不要改。",
            f"2023.4.1 {'0' * 12}",
        ),
    ] = ()
    figures: Annotated[
        tuple[KeptFigure, ...], field("各个数字", "报告里的每个数字，依报告的次序，每行一个。")
    ]
