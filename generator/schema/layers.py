"""The schemas of the conversion's layers, whose keys are an editor's own words."""

from __future__ import annotations

from typing import Any

from generator.schema.document import DIALECT

_WORD = {
    "type": ["string", "number"],
    "pattern": r"^\S+$",
    "errorMessage": "要写一个词，不可有空格。",
}

LAYER: dict[str, Any] = {
    "$schema": DIALECT,
    "title": "一层转换",
    "description": "每行一条，写成「原词: 写法」。",
    "type": ["object", "null"],
    "propertyNames": {"pattern": r"^\S+$", "errorMessage": "不可有空格。"},
    "additionalProperties": _WORD,
}
PROTECTED: dict[str, Any] = LAYER | {
    "title": "不换词的名称",
    "description": "每行一个，写成「简体名称:」；要指定繁体写法，写成「简体名称: 繁体写法」。",
    "additionalProperties": _WORD | {"type": ["string", "number", "null"]},
}
