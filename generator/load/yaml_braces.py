"""Records in braces on one line, as editors mistype them: `- {"place": "2025.1", "unit": "家"}`."""

from __future__ import annotations

import re

from generator.diagnostic import Detail
from generator.load.slip import Slip
from generator.load.yaml_lines import START, in_quotes

_NAME = r"[\"'“”＂]?[a-z_]+[\"'“”＂]?"
_RECORD = re.compile(rf"(?: *(?:- +)+|{START}: +)(?=[{{｛] *{_NAME} *[:：])")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")
_KEY = re.compile(rf"{_QUOTED.pattern}|[^\s:：,\[\]{{}}]+")
_PLAIN = re.compile(rf"[^,\[\]{{}}｝］]+?(?=\s*(?:[,\[\]{{}}｝］]|$|[，、；;]\s*{_NAME}\s*[:：]))")
# What YAML would not take as a text without quotation marks, and where it stumbles.
_ODD = (
    (re.compile(r"(?=[*&])"), "yaml-alias"),
    (re.compile("(?=!)"), "yaml-tag"),
    (re.compile("(?=[@`%|>])"), "bad-start"),
    (re.compile(r".*?\s(?=#)"), "text-after-hash"),
    (re.compile(r".*?(?=:(?:\s|$))"), "second-colon"),
)
_SIGNS = dict(zip("，、；;：｛［｝］", ",,,,:{[}]", strict=True))
_PAIRS = {"{": "}", "[": "]"}
_ANOTHER = re.compile(rf"[\s,，、；;]*(?={_NAME}\s*[:：])")
_KEY_THAT_ENDED_IT = re.compile(r"[a-z_]+[\"']\s*:")
_INSIDE = re.compile(r"\s*[^\s,，、；;:：}｝\]］]")
_END_OF_TEXT = re.compile(rf"\"(?=\s*(?:[,，]\s*{_NAME}\s*[:：]|[}}｝\]］]))")
_TEXT_AFTER = re.compile(r"\s*+(?!$|(?<=\s)#)")
_CLOSING = re.compile(r"[}｝\]］\s]*$")


def has_record(line: str) -> bool:
    return bool(_RECORD.match(line))


def record_slip(line: str, number: int) -> Slip | None:
    """What is first mistyped in the line's record, and the line with all of it mended.

    Nothing where the line has none, or all is right, or nobody can tell.
    """
    begins = _RECORD.match(line)
    if not begins:
        return None
    record = _Record(line, begins.end())
    try:
        meant = record.written()
    except _Lost:
        return None
    if not record.first:
        return None
    code, at, details = record.first
    return Slip(code, number, at + 1, meant, details, shown=not record.left_over)


class _Lost(Exception):
    """Nobody can tell how the record goes on."""


class _Record:
    """Goes through the record once and writes it as it was meant.

    `first` is what was wrong; `left_over` says that a text without a field comes after it.
    """

    def __init__(self, line: str, at: int) -> None:
        self.left_over = False
        self.first: tuple[str, int, dict[str, Detail]] | None = None
        self._line, self._at = line, at
        self._written = [line[:at]]
        self._depth = 0

    def written(self) -> str:
        self._collection()
        rest = self._line[self._at :]
        self.left_over = bool(_TEXT_AFTER.match(rest))
        if self.left_over:
            self._wrong("outside-brackets", self._at + len(rest) - len(rest.lstrip()))
            rest = ""
        return "".join(self._written) + rest

    def _wrong(self, code: str, at: int, **details: Detail) -> None:
        self.first = self.first or (code, at, details)

    def _next(self) -> str:
        """The next sign, in half width; what stands before it is written."""
        space = re.compile(r"\s*").match(self._line, self._at)
        assert space
        self._written.append(space[0])
        self._at = space.end()
        char = self._line[self._at : self._at + 1]
        if not char:
            raise _Lost
        return _SIGNS.get(char, char)

    def _take(self, sign: str) -> None:
        """Write the sign for the next character, and a space after one that is full-width."""
        if self._line[self._at] != sign:
            self._wrong("fullwidth-in-brackets", self._at)
            after = self._line[self._at + 1 : self._at + 2]
            sign += " " if sign in ",:" and not after.isspace() else ""
        self._written.append(sign)
        self._at += 1

    def _collection(self) -> None:
        mark = self._next()
        self._depth += 1
        self._take(mark)
        while (sign := self._next()) not in _PAIRS.values():
            if sign == ",":
                self._wrong("yaml-syntax", self._at)
                self._at += 1
                continue
            if mark == "{":
                self._key()
            self._value()
            self._separator()
        if sign != _PAIRS[mark]:
            raise _Lost
        self._depth -= 1
        self._take(sign)

    def _key(self) -> None:
        key = _KEY.match(self._line, self._at)
        if not key:
            raise _Lost
        self._written.append(key[0])
        self._at = key.end()
        if self._next() != ":":
            raise _Lost
        self._take(":")

    def _value(self) -> None:
        sign = self._next()
        if sign in _PAIRS:
            self._collection()
        elif sign in "\"'":
            self._quoted(sign)
        elif sign not in ",]}":
            self._plain()

    def _quoted(self, mark: str) -> None:
        found = _QUOTED.match(self._line, self._at)
        start, end = self._at, found.end() if found else _CLOSING.search(self._line).start()  # type: ignore[union-attr]
        text = self._line[start + 1 : end - 1 if found else end]
        if found and "," in text and _KEY_THAT_ENDED_IT.match(self._line, end):
            # It went on to the mark of the next key.
            end = start + 1 + text.rindex(",")
            text, found = self._line[start + 1 : end], None
        if not found:
            self._wrong("unclosed-quote", start)
            self._written.append(f"{mark}{text}{mark}")
        elif _INSIDE.match(self._line, end) and not _ANOTHER.match(self._line, end):
            self._wrong("bad-start", end)
            if not (last := _END_OF_TEXT.search(self._line, end)):
                raise _Lost
            end = last.end()
            self._written.append(in_quotes(self._line[start + 1 : end - 1]))
        else:
            self._written.append(found[0])
        self._at = end

    def _plain(self) -> None:
        found = _PLAIN.match(self._line, self._at)
        if not found:
            raise _Lost
        text = found[0]
        for odd, code in _ODD:
            if stumbled := odd.match(text):
                details: dict[str, Detail] = {"tag": text.split()[0]} if code == "yaml-tag" else {}
                self._wrong(code, self._at + stumbled.end(), **details)
                text = in_quotes(text)
                break
        self._written.append(text)
        self._at = found.end()

    def _separator(self) -> None:
        """A comma, or the end; what comes after the end of all is another field."""
        sign = self._next()
        if sign == ",":
            self._take(",")
        elif sign not in _PAIRS.values():
            self._wrong("missing-comma", self._at)
            self._written.append(", ")
        elif self._depth == 1 and (more := _ANOTHER.match(self._line, self._at + 1)):
            self._wrong("outside-brackets", more.end())
            self._written.append(", ")
            self._line = self._line.rstrip() + sign
            self._at = more.end()
