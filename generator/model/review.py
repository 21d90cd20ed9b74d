"""Decisions of the conversion that a person must look at, and their approvals."""

from __future__ import annotations

import hashlib
from typing import Annotated

from generator.diagnostic import Span
from generator.model.base import Frozen, field
from generator.model.period import Day
from generator.model.text import Prose

OPEN, CLOSE = "〔", "〕"


class TextAt(Frozen):
    """A text and where it is written."""

    span: Span
    text: Prose


class Ambiguity(Frozen):
    """A character with several Traditional forms, decided by a phrase or by default.

    `text` is what was decided, marked 〔〕, with two characters on either side; `rule` the layer
    and entry that decided; `prints` what the editions print. These are its identity: an edit
    elsewhere leaves it, one beside it or to the rules makes another. `spans` tell where it occurs,
    `excerpt` shows more of the first place.
    """

    text: str
    rule: str
    prints: str
    spans: tuple[Span, ...]
    excerpt: str

    @property
    def identity(self) -> tuple[str, str, str]:
        return self.text, self.rule, self.prints

    @property
    def id(self) -> str:
        """A short name for the command line."""
        return hashlib.sha256("\n".join(self.identity).encode()).hexdigest()[:10]


class Approval(Frozen, title="一条核定"):
    """Somebody has looked at a decision and found it right, for a reason."""

    text: Annotated[
        str, field("上下文 原文", "转换的词和它的上下文，词在〔〕里。", " 年〔修订〕。")
    ]
    rule: Annotated[str, field("规则 依据", "决定这一处的层和条目。", "opencc-phrases 修订")]
    prints: Annotated[str, field("写法 印出", "各版印出的写法。", "修訂")]
    reason: Annotated[
        Prose, field("理由 原因 说明", "为什么这样转换是对的。", "“修”是修订、修改，不变")
    ]
    by: Annotated[Prose, field("核定者 谁 核定人", "谁核定的。", "陈先生")]
    on: Annotated[Day, field("日期 时间 核定日期", "哪一天核定的。", "2026-11-23")]

    @property
    def identity(self) -> tuple[str, str, str]:
        return self.text, self.rule, self.prints


class Mark(Frozen):
    """A piece of a text; `decided` where it was an ambiguous decision."""

    text: str
    decided: bool = False
    is_open: bool = False


class ReviewRow(Frozen):
    """A text as written and as each edition prints it, and the decisions in it."""

    span: Span
    source: tuple[Mark, ...]
    editions: tuple[tuple[Mark, ...], ...]
    decisions: tuple[Ambiguity, ...]


class Review(Frozen):
    """Every ambiguous decision of the content; those not approved; approvals that fit none.

    `stale` counts from 0 in the order of the approvals.
    """

    decisions: tuple[Ambiguity, ...]
    unapproved: tuple[Ambiguity, ...]
    stale: tuple[int, ...]
