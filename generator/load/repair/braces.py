"""Records in braces on one line, as editors mistype them: `- {"place": "2025.1", "unit": "家"}`."""

from __future__ import annotations

from generator.deferred import pattern
from generator.diagnostic import Detail
from generator.load.repair.escapes import in_characters
from generator.load.repair.issue import SyntaxIssue
from generator.load.repair.lines import START, in_quotes

_NAME = r"[\"'“”＂]?[a-z_]+[\"'“”＂]?"
_FIRST = rf"{_NAME} *[:：]|[a-z_]+ [^:：{{}}]*, *{_NAME} *[:：]"
_RECORD = pattern(rf"(?: *(?:- +)+|{START}: +)(?=[{{｛] *(?:{_FIRST}))")
_QUOTED = pattern(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")
_KEY = pattern(rf"{_QUOTED.pattern}|[^\s:：,\[\]{{}}]+")
# A text without quotation marks, as far as the next field.
_WORD = rf"(?:(?![，、；;]\s*{_NAME}\s*[:：])[^,\[\]{{}}｝］\s])+"
_PLAIN = pattern(rf"{_WORD}(?:\s+(?!{_NAME}:\s){_WORD})*")
# What YAML would not take as a text without quotation marks, and where it stumbles.
_ODD = (
    (pattern(r"(?=[*&])"), "yaml-alias"),
    (pattern("(?=!)"), "yaml-tag"),
    (pattern(r"(?=[@`%|>]|[-?](?:\s|$))"), "bad-start"),
    (pattern(r".*?\s(?=#)"), "text-after-hash"),
    (pattern(r".*?(?=:(?:\s|$))"), "second-colon"),
)
_SIGNS = dict(zip("，、；;：｛［｝］", ",,,,:{[}]", strict=True))
_PAIRS = {"{": "}", "[": "]"}
_ANOTHER = pattern(rf"[\s,，、；;]*(?={_NAME}\s*[:：])")
_KEY_THAT_ENDED_IT = pattern(r"[a-z_]+[\"']\s*:")
_INSIDE = pattern(r"\s*[^\s,，、；;:：}｝\]］]")
_END_OF_TEXT = {
    mark: pattern(rf"{mark}(?=\s*(?:[,，]\s*{_NAME}\s*[:：]|[}}｝\]］]))") for mark in "\"'"
}
_NO_MARK = pattern(r"[^\"',，}｝\]］]*[^\"',，}｝\]］\s](?=\s*[,，}｝\]］])")
_SPACE = pattern(r"\s*")
_TEXT_AFTER = pattern(r"\s*+(?!$|(?<=\s)#)")
_SWALLOWED = pattern(rf"[,，]\s*{_NAME}\s*[:：]")
_CLOSING = "}｝]］ \t"
_LONGEST = 10_000  # characters: a record in one line has some hundred
_DEEPEST = 20


def has_record(line: str) -> bool:
    return len(line) <= _LONGEST and bool(_RECORD.match(line))


def record_issue(line: str, number: int) -> SyntaxIssue | None:
    """What is first mistyped in the line's record, and the line with all of it mended.

    Nothing where the line has none, or all is right, or nobody can tell.
    """
    begins = _RECORD.match(line)
    if not begins or len(line) > _LONGEST:
        return None
    record = _Record(line, begins.end())
    try:
        meant = record.written()
    except _Lost:
        return None
    if not record.first:
        return None
    code, at, details = record.first
    return SyntaxIssue(code, number, at + 1, meant, details, shown=not record.left_over)


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
        space = _SPACE.match(self._line, self._at)
        assert space
        self._written.append(space[0])
        self._at = space.end()
        char = self._line[self._at : self._at + 1]
        if not char:
            raise _Lost
        return _SIGNS.get(char, char)

    def _take(self, sign: str) -> None:
        """Write the sign for the next character, and a space after a comma or full-width colon."""
        is_wide = self._line[self._at] != sign
        if is_wide:
            self._wrong("fullwidth-in-brackets", self._at)
        if sign == "," or (sign == ":" and is_wide):
            sign += "" if self._line[self._at + 1 : self._at + 2].isspace() else " "
        self._written.append(sign)
        self._at += 1

    def _collection(self) -> None:
        mark = self._next()
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _Lost
        self._take(mark)
        while (sign := self._next()) not in _PAIRS.values():
            if sign == ",":
                self._wrong("yaml-syntax", self._at)
                self._written[-1] = ""
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
        if self._next() == ":":
            self._colon(key[0])
        elif key[0].isascii():
            self._wrong("missing-colon", key.end())
            self._written[-1] = ": "
        else:
            raise _Lost

    def _colon(self, key: str) -> None:
        """YAML takes a colon without a space for part of a key that has no quotation marks."""
        after = self._line[self._at + 1 : self._at + 2]
        if self._line[self._at] == ":" and after.strip() and key[0] not in "\"'":
            self._wrong("no-space-after-colon", self._at)
            self._written.append(": ")
            self._at += 1
        else:
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
        match = _QUOTED.match(self._line, self._at)
        start = self._at
        end = match.end() if match else len(self._line.rstrip(_CLOSING))
        text = self._line[start + 1 : end - 1 if match else end]
        if cut := self._swallowed(text, end, is_closed=bool(match)):
            end = start + 1 + cut
            text, match = text[:cut], None
        if not match:
            self._wrong("unclosed-quote", start)
            self._written.append(f"{mark}{text}{mark}")
        elif _INSIDE.match(self._line, end) and not _ANOTHER.match(self._line, end):
            self._wrong("bad-start", end)
            end, text = self._with_marks_inside(start, end, mark)
            meant = in_characters(text) if mark == '"' else text
            if meant is None:
                raise _Lost
            self._written.append(in_quotes(meant))
        else:
            self._written.append(match[0])
        self._at = end

    def _with_marks_inside(self, start: int, end: int, mark: str) -> tuple[int, str]:
        """Where a text ends that goes on after a mark that closes it, and what it is."""
        if rest := _NO_MARK.match(self._line, end):
            return rest.end(), self._line[start : rest.end()]
        if last := _END_OF_TEXT[mark].search(self._line, end):
            return last.end(), self._line[start + 1 : last.end() - 1]
        raise _Lost

    def _swallowed(self, text: str, end: int, *, is_closed: bool) -> int | None:
        """Where a text that went on over another field, to its mark or the end, ended."""
        if is_closed and _KEY_THAT_ENDED_IT.match(self._line, end):
            cut = max(text.rfind(","), text.rfind("，"), 0)
        elif (not is_closed or _INSIDE.match(self._line, end)) and (
            another := _SWALLOWED.search(text)
        ):
            cut = another.start()
        else:
            return None
        return len(text[:cut].rstrip(_CLOSING))

    def _plain(self) -> None:
        match = _PLAIN.match(self._line, self._at)
        if not match:
            raise _Lost
        text = match[0]
        for odd, code in _ODD:
            if stumbled := odd.match(text):
                details: dict[str, Detail] = {"tag": text.split()[0]} if code == "yaml-tag" else {}
                self._wrong(code, self._at + stumbled.end(), **details)
                text = in_quotes(text)
                break
        self._written.append(text)
        self._at = match.end()

    def _separator(self) -> None:
        """A comma, or the end; what comes after the end of all is another field."""
        sign = self._next()
        if sign == ",":
            self._take(",")
        elif sign not in _PAIRS.values():
            self._wrong("missing-comma", self._at)
            self._written[-1] = ", "
        elif self._depth == 1 and (more := _ANOTHER.match(self._line, self._at + 1)):
            self._wrong("outside-brackets", more.end())
            self._written.append(", ")
            self._line = self._line.rstrip() + sign
            self._at = more.end()
