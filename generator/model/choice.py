"""Values that an editor chooses among, in Chinese words."""

from __future__ import annotations

from enum import Enum
from typing import Any, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from generator.diagnostic import LocalizedText
from generator.model.base import refusal


class Choice(Enum):
    """Each member has a code and the words that an editor may type for it, in either script."""

    code: str
    words: tuple[str, ...]

    def __new__(cls, code: str, *words: str) -> Self:
        member = object.__new__(cls)
        member._value_ = code
        member.code = code
        member.words = words
        return member

    @classmethod
    def read(cls, text: str) -> Self:
        for member in cls:
            if text in member.words:
                return member
        standard = tuple(LocalizedText(member.words[0]) for member in cls)
        raise refusal("unknown-choice", value=text, choices=standard)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(
            cls.read,
            core_schema.str_schema(),
            # As it is read: what is kept as JSON can be taken up again.
            serialization=core_schema.plain_serializer_function_ser_schema(
                lambda member: member.words[0], when_used="json"
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Every word that is taken, of which a program offers the standard ones, in `enum`.

        `error` is as in CheckedStr.
        """
        standard = [member.words[0] for member in cls]
        others = [word for member in cls for word in member.words[1:]]
        assert others, "a pattern of no words would take an empty text"
        refused = {"error": {"code": "unknown-choice", "choices": "、".join(standard)}}
        offered = {"enum": standard, **refused}
        taken = {"pattern": f"^(?:{'|'.join(others)})$", **refused}
        # With the type, VS Code writes the field into a new record of its kind.
        return {"type": "string", "oneOf": [offered, taken], **refused}


class FigureKind(Choice):
    """What a figure measures; mixing these is the costliest misreading."""

    CUMULATIVE = "cumulative", "累计", "累計"
    STOCK = "stock", "存量"
    NEW = "new", "新增"
    FLOW = "flow", "全年"
    RATE = "rate", "增速"
    SHARE = "share", "占比", "佔比"
    PLANNED = "planned", "计划额", "計劃額"
    COUNT = "count", "数量", "數量"


class FigureStatus(Choice):
    RESULT = "result", "结果", "結果"
    STATED = "stated", "报告数", "報告數"
    PRELIMINARY = "preliminary", "初步"
    TARGET = "target", "目标", "目標"


class FigureSort(Choice):
    """What a numeral is: only a quantity counts or measures something."""

    QUANTITY = "quantity", "数量", "數量"
    YEAR = "year", "年份"
    DATE = "date", "日期"
    ORDINAL = "ordinal", "序数", "序數"
    CODE = "code", "代号", "代號"
    NAME = "name", "名称", "名稱"


class Qualifier(Choice):
    ABOUT = "about", "约", "約"
    OVER = "over", "超"
    NEARLY = "nearly", "近"
    AT_LEAST = "at-least", "以上"
    AT_MOST = "at-most", "以下"

    @property
    def follows_value(self) -> bool:
        """Whether it is printed after the unit: 30 个以上."""
        return self in (Qualifier.AT_LEAST, Qualifier.AT_MOST)


class ReadQualifier(Choice):
    """A qualifier as an editor reads it in a report: one, or none."""

    ABOUT = Qualifier.ABOUT.code, *Qualifier.ABOUT.words
    OVER = Qualifier.OVER.code, *Qualifier.OVER.words
    NEARLY = Qualifier.NEARLY.code, *Qualifier.NEARLY.words
    AT_LEAST = Qualifier.AT_LEAST.code, *Qualifier.AT_LEAST.words
    AT_MOST = Qualifier.AT_MOST.code, *Qualifier.AT_MOST.words
    NONE = "none", "无", "無"

    @property
    def qualifier(self) -> Qualifier | None:
        return None if self is ReadQualifier.NONE else Qualifier(self.code)


class Denial(Choice):
    """That something is not so; what is so is not said."""

    NO = "no", "否", "不是"


class Sign(Choice):
    """Whether something rose or fell by a figure."""

    DOWN = "down", "降", "下降", "减少", "減少"
    UP = "up", "升", "上升", "增加"


class Measure(Choice):
    """What a comparison draws of each indicator: its value, or how it changed."""

    VALUE = "value", "数值", "數值"
    CHANGE = "change", "变化", "變化"


class MilestoneStatus(Choice):
    DONE = "done", "已完成"
    UNDER_WAY = "under-way", "进行中", "進行中"
    PLANNED = "planned", "计划", "計劃"


class MilestoneKind(Choice):
    EVENT = "event", "活动", "活動"
    DOCUMENT = "document", "文件"
    START = "start", "开工", "開工"
    COMPLETION = "completion", "建成"
    RECOGNITION = "recognition", "认定", "認定"
    FOUNDATION = "foundation", "设立", "設立"
    CAMPAIGN = "campaign", "行动", "行動"


class PartKind(Choice):
    """What a part of a report tells: what was done, or what is planned."""

    REVIEW = "review", "回顾", "回顧"
    PLAN = "plan", "计划", "計劃"
