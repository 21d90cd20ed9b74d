"""Values that an editor chooses among, in Chinese words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any, ClassVar, Self, TypeVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from generator.diagnostic import LocalizedText
from generator.model.base import refusal


class Choice(Enum):
    """A member is written as its code, its words and its synonyms; spaces part these.

    `words` are what an editor may type, in either script, the standard one first. `synonyms` are
    what an editor types instead: they are refused, with the advice to write the standard word. The
    code is always one of them.
    """

    code: str
    words: tuple[str, ...]
    synonyms: tuple[str, ...]
    written: tuple[str, str, str]
    _label: ClassVar[str]

    def __init_subclass__(cls, label: str = "") -> None:
        """`label` is the key of what readers are told of a member, with {} for its code."""
        super().__init_subclass__()
        cls._label = label

    def __new__(cls, code: str, words: str, synonyms: str = "") -> Self:
        member = object.__new__(cls)
        member._value_ = code
        member.code = code
        member.words = tuple(words.split())
        member.synonyms = (*synonyms.split(), code)
        member.written = (code, words, synonyms)
        return member

    @property
    def label(self) -> str:
        """Its key among the labels; empty where they have none for it."""
        return self._label.format(self.code)

    @classmethod
    def read(cls, text: str) -> Self:
        members: Mapping[str, Self] = _by_word(cls)
        if text in members:
            return members[text]
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


Member = TypeVar("Member", bound=Choice)


@cache
def _by_word(choice: type[Member]) -> Mapping[str, Member]:
    return {word: member for member in choice for word in member.words}


class FigureKind(Choice, label="kind.{}.name"):
    """What a figure measures; mixing these is the costliest misreading."""

    CUMULATIVE = "cumulative", "累计 累計", "总计 累积 历年"
    STOCK = "stock", "存量", "总数 总量 现有 保有量"
    NEW = "new", "新增", "新建 新认定 增加"
    FLOW = "flow", "全年", "当年 年度 本年"
    RATE = "rate", "增速", "增长率 增幅 增长 同比 growth"
    SHARE = "share", "占比 佔比", "比重 比例 份额"
    PLANNED = "planned", "计划额 計劃額", "计划投资"
    COUNT = "count", "数量 數量", "个数 数目"


class FigureStatus(Choice, label="status.{}"):
    RESULT = "result", "结果 結果", "实际 完成值 实绩"
    STATED = "stated", "报告数 報告數"
    PRELIMINARY = "preliminary", "初步", "快报"
    TARGET = "target", "目标 目標", "力争 预期 计划"


class FigureSort(Choice, label="sort.{}"):
    """What a numeral is: only a quantity counts or measures something."""

    QUANTITY = "quantity", "数量 數量", "个数 数目"
    YEAR = "year", "年份", "年度"
    DATE = "date", "日期", "时间"
    ORDINAL = "ordinal", "序数 序數", "第几"
    CODE = "code", "代号 代號", "编码"
    NAME = "name", "名称 名稱", "专名 名字"


class Qualifier(Choice, label="qualifier.{}"):
    ABOUT = "about", "约 約", "大概 左右"
    OVER = "over", "超", "多 余 逾 突破"
    NEARLY = "nearly", "近", "接近 将近"
    AT_LEAST = "at-least", "以上", "不少于 不低于 至少"
    AT_MOST = "at-most", "以下", "不超过 不高于 以内"

    @property
    def follows_value(self) -> bool:
        """Whether it is printed after the unit: 30 个以上."""
        return self in (Qualifier.AT_LEAST, Qualifier.AT_MOST)


class ReadQualifier(Choice, label="qualifier.{}"):
    """A qualifier as an editor reads it in a report: one, or none."""

    ABOUT = Qualifier.ABOUT.written
    OVER = Qualifier.OVER.written
    NEARLY = Qualifier.NEARLY.written
    AT_LEAST = Qualifier.AT_LEAST.written
    AT_MOST = Qualifier.AT_MOST.written
    NONE = "none", "无 無", "没有 空"

    @property
    def qualifier(self) -> Qualifier | None:
        return None if self is ReadQualifier.NONE else Qualifier[self.name]


class Denial(Choice):
    """That something is not so; what is so is not said."""

    NO = "no", "否 不是", "不 不算 没有"


class Sign(Choice, label="sign.{}"):
    """Whether something rose or fell by a figure."""

    DOWN = "down", "降 下降 减少 減少", "跌 回落 降低"
    UP = "up", "升 上升 增加", "涨 增长 提高"


class Measure(Choice):
    """What a comparison draws of each indicator: its value, or how it changed."""

    VALUE = "value", "数值 數值"
    CHANGE = "change", "变化 變化", "增长"


class MilestoneStatus(Choice, label="milestone.{}"):
    DONE = "done", "已完成", "做完 办结 建成 completed finished"
    UNDER_WAY = "under-way", "进行中 進行中", "正在进行 在建 推进中 实施中 ongoing"
    PLANNED = "planned", "计划 計劃", "未开始 拟 将 todo"


class MilestoneKind(Choice, label="milestone.kind.{}"):
    EVENT = "event", "活动 活動", "会议 大会"
    DOCUMENT = "document", "文件", "政策 方案 印发"
    START = "start", "开工 開工", "动工 启动"
    COMPLETION = "completion", "建成", "竣工 投产 完工"
    RECOGNITION = "recognition", "认定 認定", "获批 入选"
    FOUNDATION = "foundation", "设立 設立", "成立"
    CAMPAIGN = "campaign", "行动 行動", "专项"


class PartKind(Choice):
    """What a part of a report tells: what was done, or what is planned."""

    REVIEW = "review", "回顾 回顧", "总结"
    PLAN = "plan", "计划 計劃"
