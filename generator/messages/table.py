"""The messages of every family, and what must be mended first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from generator.diagnostic import Stage
from generator.messages import (
    account,
    conversion,
    fields,
    files,
    meaning,
    references,
    report_figures,
    syntax,
    texts,
    values,
)
from generator.messages.message import Message


class Family(NamedTuple):
    """Messages of one kind, under the title that they have in the catalogue."""

    title: str
    stage: Stage
    messages: Mapping[str, Message]


FAMILIES = (
    Family("文件", Stage.FILE, files.MESSAGES),
    Family("写法", Stage.FILE, syntax.MESSAGES),
    Family("字段", Stage.FIELD, fields.MESSAGES),
    Family("内容的写法", Stage.FIELD, values.MESSAGES),
    Family("编号和引用", Stage.REFERENCE, references.MESSAGES),
    Family("意思", Stage.MEANING, meaning.MESSAGES),
    Family("往年的报告", Stage.MEANING, account.MESSAGES),
    Family("报告里的数字", Stage.MEANING, report_figures.MESSAGES),
    Family("文字", Stage.MEANING, texts.MESSAGES),
    Family("简繁转换", Stage.FIELD, conversion.MESSAGES),
)

MESSAGES = {code: message for family in FAMILIES for code, message in family.messages.items()}
STAGES = {code: family.stage for family in FAMILIES for code in family.messages}
