"""Files of a project with issues at random."""

from __future__ import annotations

import random
from collections.abc import Callable

NASTY = [
    *"：，。；、“”‘’「」（）［］｛｝－—＃＊％／．　",
    *"\t\r\n\0\x1b\x85\xa0\u200b\u202e\u2028\ufeff\ue000",
    *"&*!|>'\"%@`#-?:,[]{}<=~0123456789abcxyzＡ１甲亿𨋢",
    ": ", "- ", "\n  ", "\n---\n", "<<: ", "{{", "!!python/object:os", "&a", "*a", "? ", "\\u",
    "万", "亿", "九", "〔数〕", "о", '"\\u200b"', "{a: ", "<<<<<<< ",
    '"\\uD800"', "'", "  ", "\n\n", "\u3000\u3000", "key: ", "key：", "－ ", "1.2.3", "~", "null",
]  # fmt: skip


def mutated(text: str, chance: random.Random) -> bytes:
    """The text with one issue or several, once in a while in another encoding."""
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        text = chance.choice(_MISTYPINGS)(text, chance)
    data = text.encode("utf-8", "surrogatepass")
    if chance.random() < 0.05:
        data = data.decode("utf-8", "replace").encode("gb18030", "replace")
    return data


def _insert(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(NASTY) + text[at:]


def _insert_a_run(text: str, chance: random.Random) -> str:
    """As when a key is stuck, or somebody tries how much is taken."""
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(NASTY) * chance.choice((30, 5000)) + text[at:]


def _delete(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + text[at + chance.choice((1, 1, 2, 5, 40)) :]


def _overwrite(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(NASTY) + text[at + 1 :]


def _swap_lines(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def _repeat_line(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    return "\n".join([*lines[:at], lines[at], *lines[at:]])


def _indent(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    lines[at] = chance.choice((" ", "  ", "\t", "\u3000", "- ")) + lines[at]
    return "\n".join(lines)


def _truncate(text: str, chance: random.Random) -> str:
    return text[: chance.randrange(len(text) + 1)]


_MISTYPINGS: list[Callable[[str, random.Random], str]] = [
    _insert, _insert, _insert_a_run, _delete, _overwrite, _overwrite, _swap_lines, _repeat_line,
    _indent, _truncate,
]  # fmt: skip
