"""Decisions of the conversion that a person must look at, and their approvals."""

from __future__ import annotations

import hashlib
from typing import Annotated, NamedTuple

from generator.diagnostic import Span
from generator.model.base import Frozen, NonEmpty, field
from generator.model.locale import Locale
from generator.model.period import Day
from generator.model.text import Prose

OPEN, CLOSE = "〔", "〕"


class TextAt(Frozen):
    """A text and where it is written."""

    span: Span
    text: Prose


class Excerpt(NamedTuple):
    """A word and what stands around it."""

    before: str
    word: str
    after: str

    def __str__(self) -> str:
        return f"{self.before}{OPEN}{self.word}{CLOSE}{self.after}"


class Context(NamedTuple):
    """A form that a rule prints, with what stands beside it.

    `text` is the word as it is written, marked 〔〕, with one character on either side. `chance` is
    how likely the form is wrong here, 0 to 1, None where there are no counts for the place;
    `counts` are the forms that official text prints, the most frequent first. `spans` are where it
    occurs; of the first of them `written` shows more, and `printed` what a locale makes of it.
    """

    text: str
    chance: float | None
    counts: tuple[tuple[str, int], ...]
    spans: tuple[Span, ...]
    written: Excerpt
    printed: Excerpt


class Decision(NamedTuple):
    """What a rule, a layer and its entry, prints in some locales, wherever it is to be answered.

    Its contexts are those that are likeliest wrong first.
    """

    rule: str
    prints: str
    locales: tuple[Locale, ...]
    contexts: tuple[Context, ...]

    @property
    def id(self) -> str:
        """A short name for it as it is: with another context it is another question."""
        parts = (
            self.rule,
            self.prints,
            *self.locales,
            *sorted(context.text for context in self.contexts),
        )
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:10]

    @property
    def layer(self) -> str:
        return self.rule.partition(" ")[0]

    @property
    def entry(self) -> str:
        return self.rule.partition(" ")[2]

    @property
    def likeliest(self) -> Context:
        """The context that is likeliest wrong."""
        return self.contexts[0]

    @property
    def depends_on_context(self) -> bool:
        """Whether one context says little of another, by the counts if there are any.

        So it is for a character, and for a word of which official text prints several forms.
        """
        is_counted = self.likeliest.chance is not None
        has_several = any(len(context.counts) > 1 for context in self.contexts)
        return is_counted and (len(self.entry) == 1 or has_several)


class Approval(Frozen, title="一条核定"):
    """Somebody has looked at a form that a rule prints in some locales and found it right.

    Without `contexts` it is right wherever it stands; with them, there.
    """

    rule: Annotated[str, field("规则 依据", "决定写法的层和条目。", "opencc-phrases 修订")]
    prints: Annotated[str, field("写法 印出", "印出的写法。", "修訂")]
    locales: Annotated[
        NonEmpty[Locale],
        field(
            "语言标签 版本 地区 语言", "在哪些繁体版这样印是对的。", ["zh-Hant-HK", "zh-Hant-MO"]
        ),
    ]
    contexts: Annotated[
        tuple[str, ...],
        field(
            "上下文 原文",
            "只在这些地方是对的：词在〔〕里，前后各一个字；不写就是处处都对。",
            ["年〔编制〕规"],
        ),
    ] = ()
    reason: Annotated[
        Prose, field("理由 原因 说明", "为什么这样转换是对的。", "“修”是修订、修改，不变")
    ]
    by: Annotated[Prose, field("核定者 谁 核定人", "谁核定的。", "陈先生")]
    on: Annotated[Day, field("日期 时间 核定日期", "哪一天核定的。", "2026-11-23")]


class Review(NamedTuple):
    """The decisions that are to be answered, likeliest wrong first, and how many there are in all.

    `found` counts the contexts that were looked at, answered or not.
    """

    open: tuple[Decision, ...]
    found: int
