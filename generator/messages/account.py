"""What is told of a report beside those of other years."""

from __future__ import annotations

from generator.diagnostic import BilingualText, Severity
from generator.messages.message import Message

MESSAGES = {
    "target-beside-figure": Message(
        BilingualText(
            "简报「{briefing}」在 {place} 给 {period} 定了「{value}」的目标，这个数据不能和它直接比较。",
            "The briefing “{briefing}” has at {place} a target of “{value}” for {period}, and this figure cannot be set beside it.",
        ),
        BilingualText(
            "是那个目标的结果，请写「{meant}」；不是的，请在这里写 caveat，告诉读者为什么不能比较。",
            "If it is the result of that target, write “{meant}”; if not, tell readers in a caveat here why the two cannot be compared.",
        ),
        Severity.WARNING,
    ),
    "revised-figure": Message(
        BilingualText(
            "「{indicator}」{period} 的数字，这里是 {value}，简报「{briefing}」写的是 {other}。",
            "“{indicator}” of {period} is {value} here, and {other} in the briefing “{briefing}”.",
        ),
        BilingualText(
            "请核对两处。报告改了数字的，请在这里写 caveat，告诉读者；网站在两处都注明修订。",
            "Check both. If the report has revised it, tell readers so in a caveat here; the site says so in both places.",
        ),
        Severity.WARNING,
    ),
}
