"""Which encoding the bytes of a Chinese text are in, if they are not UTF-8."""

from __future__ import annotations

import codecs

# Lead bytes of a charset's first level, where its common characters stand, and of punctuation.
_COMMON = {"gb18030": (*range(0xA1, 0xA4), *range(0xB0, 0xD8)), "big5hkscs": range(0xA1, 0xC7)}
_ENOUGH = 0.7
# One of UTF-32's begins as one of UTF-16's.
_MARKS = {
    "utf-32": (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE),
    "utf-16": (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE),
}

NAMES = {
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32": "UTF-32",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
    "gb18030": "GBK／GB18030",
    "big5hkscs": "Big5",
}
"""What a codec is called where editors meet it."""


def likely_encoding(data: bytes) -> str | None:
    """The codec by which `data` reads as Chinese, of those that old tools write; else None."""
    for codec, marks in _MARKS.items():
        if data.startswith(marks):
            return codec if _text(data, codec) else None
    if 0 in data:
        for codec in ("utf-32-le", "utf-32-be"):
            if "\0" not in (_text(data, codec) or "\0"):
                return codec
        # Of a line's end or a digit one byte of two is zero, the second if the little end is first.
        codec = "utf-16-be" if data[::2].count(0) > data[1::2].count(0) else "utf-16-le"
        return codec if "\0" not in (_text(data, codec) or "\0") else None
    if _is_mostly_utf8(data):
        return None
    best = max(_COMMON, key=lambda codec: _commonness(data, codec))
    if _commonness(data, best) >= _ENOUGH:
        return best
    return "gb18030" if _is_chinese(_text(data, "gb18030") or "") else None


def _is_mostly_utf8(data: bytes) -> bool:
    """Whether it is UTF-8 that was cut off or pasted into: no other charset looks like so much."""
    read = sum("\u4e00" <= char <= "\u9fff" for char in data.decode("utf-8", "ignore"))
    return read > data.decode("utf-8", "replace").count("\ufffd")


def _commonness(data: bytes, codec: str) -> float:
    """The share of what is not ASCII that stands where texts in this charset mostly stand."""
    others = [char.encode(codec) for char in _text(data, codec) or "" if not char.isascii()]
    common = [char for char in others if len(char) == len("甲".encode(codec))]
    common = [char for char in common if char[0] in _COMMON[codec]]
    return len(common) / len(others) if others else 0


def _is_chinese(text: str) -> bool:
    others = [char for char in text if not char.isascii()]
    return sum("\u4e00" <= char <= "\u9fff" for char in others) >= _ENOUGH * len(others) > 0


def _text(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None
