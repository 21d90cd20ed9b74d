"""Documents that are made up: like YAML, in Chinese, with whatever a keyboard has."""

from __future__ import annotations

from hypothesis import strategies as st

from generator.load import KINDS
from generator.load.keys import record_of
from generator.model.base import Frozen, chinese_names
from tests.fuzz.mutations import NASTY

_SIGNS = st.sampled_from(NASTY)
_VALUES = st.sampled_from(
    [
        "2025.1.1", "2025.1", "2025-06-05", "2025年6月", "2025-13-40", "2025-H1", "12:30", "0123",
        "1.20", "1_000", "约 9，300 家", "22.2％", "三分之一", "1e999", ".inf", "٣٤", "no", "null",
        "port-firms", "pier-opened", "yunling-2025-2026", "shore-power", "zh-Hans-CN", "con",
        "全年", "增速", "目标", "计划", "约", "同比", "https://example.org/", "javascript:x",
        "是", "", "“甲乙”", "「甲」: 乙", "甲 # 乙", "@甲", "%甲", "*甲*", "**甲**", "`甲`", "- 甲",
        "[甲, 乙]", "[甲，乙]", "{甲: 乙}", "{claim: 第一, scope: 全省}", "[[[[", "{{{{", '"甲',
        "'甲", '"甲\\u0000乙"', '"\\x"', "'甲''乙'", "|\n    甲\n  乙", ">-\n    甲\n\n    乙",
        "!!str 甲", "&a 甲", "*a", "? 甲", "<<: *a",
        "甲\u200b乙", "\U0001f469\u200d\U0001f467", "\ud800",
        "甲" * 99, "9" * 400, "-" * 50, "\u3000", "\ue000", "\uf900", "\u2f00", "e\u0301",
    ]
)  # fmt: skip
# Not st.text(): hypothesis would make tables of all Unicode, of a hundred megabytes.
_CHARACTERS = st.one_of(st.integers(0, 0x2FF), st.integers(0, 0x10FFFF)).map(chr)
_WORDS = st.lists(st.sampled_from("甲乙港口建设万亿元年"), max_size=6).map("".join)
_TEXTS = st.lists(
    st.one_of(_CHARACTERS, _VALUES, _SIGNS, _WORDS),
    max_size=4,
).map("".join)
_COLONS = st.sampled_from(
    [": "] * 9 + [":", "：", " : ", ":\t", ":\u3000", ":\xa0", "", "= ", ":\n"]
)
_DASHES = st.sampled_from(["- "] * 9 + ["-", "－ ", "• ", "— ", "-\t", "-\u3000", "- - ", "* "])
_INDENTS = st.sampled_from(["  "] * 9 + [" ", "   ", "\t", "\u3000", ""])
_ENDS = st.sampled_from(
    ["\n"] * 12 + ["\r\n", "\r", "\n\n", "\u2028", " # 甲\n", "\n#甲\n", "\n---\n"]
)
_ENCODINGS = st.sampled_from(
    ["utf-8"] * 20 + ["utf-8-sig", "gb18030", "big5hkscs", "utf-16", "cp1252"]
)
RECORDS = [kind.record for kind in KINDS]


def _inside(record: type[Frozen]) -> list[type[Frozen]]:
    """The record and all that stand in it."""
    nested = [record]
    for name in record.model_fields:
        if (inside := record_of(record, name)) and inside not in nested:
            nested += _inside(inside)
    return nested


_KEYS = st.sampled_from(
    sorted(
        {
            key
            for record in RECORDS
            for inner in _inside(record)
            for name, info in inner.model_fields.items()
            for key in (name, name.title(), *chinese_names(info))
        }
    )
)


@st.composite
def soups(draw: st.DrawFn) -> str:
    """Lines of keys, lists and texts in no order."""
    lines = []
    for _ in range(draw(st.integers(0, 12))):
        indent = draw(_INDENTS) * draw(st.integers(0, 3))
        dash = draw(_DASHES) if draw(st.booleans()) else ""
        key = draw(st.one_of(_KEYS, _TEXTS)) + draw(_COLONS) if draw(st.booleans()) else ""
        lines.append(indent + dash + key + draw(_TEXTS) + draw(_ENDS))
    return "".join(lines)


@st.composite
def records(draw: st.DrawFn, record: type[Frozen], indent: str = "", depth: int = 0) -> str:
    """A record with most of its fields, each with what may or may not fit it."""
    written = []
    for name in record.model_fields:
        if draw(st.integers(0, 9)) == 0:
            continue
        key = draw(_KEYS) if draw(st.integers(0, 19)) == 0 else name
        before = indent if draw(st.integers(0, 19)) else draw(_INDENTS)
        inside = record_of(record, name)
        if inside and depth < 4 and draw(st.integers(0, 5)):
            child = draw(records(inside, f"{indent}    ", depth + 1))
            listed = f"{indent}  {draw(_DASHES)}{child.lstrip(' ')}"
            value = "\n" + (listed if draw(st.integers(0, 3)) else child)
        else:
            value = draw(st.one_of(_VALUES, _TEXTS)) + draw(_ENDS)
        written.append(before + key + draw(_COLONS) + value)
    return "".join(written)


@st.composite
def files(draw: st.DrawFn, record: type[Frozen] | None) -> bytes:
    """The bytes of a file that should hold a `record`."""
    text = draw(records(record) if record and draw(st.booleans()) else soups())
    data = text.encode(draw(_ENCODINGS), "ignore")
    if draw(st.integers(0, 19)) == 0:
        at = draw(st.integers(0, len(data)))
        data = data[:at] + draw(st.binary(max_size=8)) + data[at:]
    return data
