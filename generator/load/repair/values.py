"""The line that was meant, of one whose value is mistyped."""

from __future__ import annotations

import re

from generator.deferred import pattern
from generator.load.repair.braces import has_record, record_issue
from generator.load.repair.escapes import in_characters
from generator.load.repair.issue import SyntaxIssue
from generator.load.repair.lines import FIELD, KEY, START, in_quotes

_LISTED = pattern(r"(?P<start> *- +)(?P<value>\S.*)")
_SIGN = pattern(rf"(?:{START}: +| *(?:- +)+)(?=[]|>?\-[{{}},])")
_PUNCTUATED = pattern(
    r"(?P<text> *(?:- +)*(?:[\"']?[a-z_]+[\"']?: +)?"
    r"(?:\"[^\"]*\"|'[^']*'|\[[^\[\]]*\]|\{[^{}]*\}))(?P<sign>[,;，；。、])\s*"
)
_LATE_QUOTE = pattern("[”“＂]$")
_NO_BRACKET = pattern("\"[^\"]*\"|'[^']*'|(?<=[\\s\\[{,])#.*")  # texts, and a note
BRACKETS = {"[": "]", "{": "}"}


_BETWEEN_WORDS = pattern("[\u4e00-\u9fff]: +[\u4e00-\u9fff]")


def quoted(line: str) -> str | None:
    """The line with its value between quotation marks, so that nothing in it is YAML.

    In a record in braces it is the value within.
    """
    if has_record(line):
        issue = record_issue(line, 1)
        return issue.replacement if issue and issue.shown else None
    match = FIELD.fullmatch(line) or _LISTED.fullmatch(line)
    value = match and _without_escapes(match["value"])
    return f"{line[: match.start('value')]}{in_quotes(value)}" if match and value else None


def _without_escapes(value: str) -> str | None:
    return in_characters(value) if value.startswith('"') else value


def closed(line: str, column: int) -> str:
    """The line with the quotation mark that opens at `column` closed at its end."""
    mark = line[column - 1]
    return (_LATE_QUOTE.sub("", line.rstrip()) if mark == '"' else line.rstrip()) + mark


def needless_sign(line: str, number: int) -> SyntaxIssue | None:
    """Punctuation after a text in quotation marks or brackets, as other files than YAML have it."""
    match = _PUNCTUATED.fullmatch(line)
    if not match:
        return None
    details = {"text": match["sign"]}
    return SyntaxIssue("needless-sign", number, match.start("sign") + 1, match["text"], details)


def unbracketed(line: str, column: int) -> str:
    """The brackets that would close those that are open in the line from `column` on."""
    closing = ""
    for char in _NO_BRACKET.sub("", line[column - 1 :]):
        if char in BRACKETS:
            closing = BRACKETS[char] + closing
        elif closing.startswith(char):
            closing = closing[1:]
    return closing


def with_wide_colon(line: str, column: int) -> str | None:
    """The line of a text with a full-width colon for that at `column`.

    None where a field begins it, unless the colon stands between Chinese words.
    """
    if not in_key(line, column) and not is_between_words(line, column):
        return None
    return line[: column - 1] + "：" + line[column:].lstrip()


def is_between_words(line: str, column: int) -> bool:
    """Whether the colon at `column` has a Chinese word on either side."""
    return bool(_BETWEEN_WORDS.match(line, column - 2))


def sign_at(line: str) -> int | None:
    """The column of the sign of YAML's with which the line's value begins, if it does."""
    match = _SIGN.match(line)
    return match.end() + 1 if match else None


def template_at(line: str) -> int | None:
    """The column of a value that begins as the signs of a template do: {{ }}, {% %}, {# #}."""
    sign = sign_at(line)
    return sign if sign and re.match(r"\{[{%#]", line[sign - 1 :]) else None


def in_key(line: str, column: int) -> bool:
    """Whether `column` is in the line's own key, or at the colon after it."""
    match = KEY.match(line)
    return match is not None and column <= match.end()
