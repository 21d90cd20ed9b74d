"""What readers would stumble over in a text."""

from __future__ import annotations

from generator.diagnostic import BilingualText, Severity
from generator.messages.message import Message

MESSAGES = {
    "unexplained-term": Message(
        BilingualText("“{value}”没有解释。", "“{value}” is not explained."),
        BilingualText(
            "请在 terms.yml 里解释它；如果不是术语，或找不到可靠的解释，写进 terms.yml 的「not_terms」。",
            "Explain it in terms.yml; if it is no term, or no reliable explanation is found, add it to “not_terms” there.",
        ),
        Severity.WARNING,
    ),
    "unnamed-report": Message(
        BilingualText(
            "解释里的“报告”没有说是哪一份；每份简报的读者都会看到这条解释。",
            "The explanation says 报告 and not which; readers of every briefing see it.",
        ),
        BilingualText(
            "请写出是哪一份，{how}；不必提到报告的，直接说事情本身。",
            "Say which report it is, {how}; or say the thing itself, without any report.",
        ),
        Severity.WARNING,
    ),
    "too-long-for-its-place": Message(
        BilingualText(
            "「{field}」有 {length} 个字，放不下。",
            "“{field}” has {length} characters, too many for its place.",
        ),
        BilingualText("请缩到 {limit} 个字以内。", "Shorten it to {limit}."),
        Severity.WARNING,
    ),
    "traditional-character": Message(
        BilingualText("「{character}」是繁体字。", "“{character}” is a Traditional character."),
        BilingualText(
            "内容用简体写，请改为「{simplified}」；各繁体版会自动转换。是人名就写进 content/conversion/protected.yml。",
            "Texts are written in Simplified: type “{simplified}”; the Traditional editions derive from it. A person's name belongs in content/conversion/protected.yml.",
        ),
        Severity.WARNING,
    ),
    "odd-form": Message(
        BilingualText(
            "「{character}」是兼容字、部首或拆开的字母（{number}），查找时找不到。",
            "“{character}” is a compatibility form, a radical or a letter in pieces ({number}); a search does not find it.",
        ),
        BilingualText("请改为「{meant}」。", "Type “{meant}”."),
        Severity.WARNING,
    ),
    "narrow-punctuation": Message(
        BilingualText(
            "中文里的「{sign}」是半角的。", "The “{sign}” in a Chinese text is half-width."
        ),
        BilingualText("请改为「{meant}」。", "Type “{meant}”."),
        Severity.WARNING,
    ),
    "pasted-table": Message(
        BilingualText(
            "这段文字像是粘贴来的表格，各栏会连成一行。",
            "This text looks like a pasted table; its cells would run together on one line.",
        ),
        BilingualText(
            "请改写成句子；数字写进「observations」，每个一条。",
            "Write sentences; figures belong in “observations”, one entry each.",
        ),
        Severity.WARNING,
    ),
    "mark-alone": Message(
        BilingualText("「{mark}」没有成对的「{other}」。", "{mark} stands without {other}."),
        BilingualText("请补上「{other}」，或删去「{mark}」。", "Add {other}, or delete {mark}."),
        Severity.WARNING,
    ),
    "placeholder": Message(
        BilingualText("「{text}」还没有填写。", "“{text}” is still to be written."),
        BilingualText("请换成要给读者看的文字。", "Put the text that readers are to see."),
        Severity.WARNING,
    ),
}
