"""Lines of YAML as editors mistype them: what is odd in one, and how it was meant."""

from __future__ import annotations

import re

from generator.deferred import pattern
from generator.load.repair.issue import SyntaxIssue

_LINE = r"(?P<start> *(?:- +)*)(?P<key>[A-Za-z][A-Za-z0-9_ -]{0,40}|"
START = _LINE + r"[\u4e00-\u9fff〔〕《》“”‘’]{1,12})"
"""How a line with a key begins: an English word, a Chinese one for it, or the word of a table."""

KEY = pattern(rf"{START}:")
FIELD = pattern(rf"{START}: +(?P<value>\S.*)")

# A longer Chinese word before a colon that is not YAML's may well be the beginning of a sentence.
_SHORT = _LINE + r"[\u4e00-\u9fff]{1,6})"
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_WIDE = "，、；：［］｛｝"
_WIDE_SPACES = "\t\u3000"  # as wide as two
_FULLWIDTH_COLON = pattern(rf"{_SHORT}[ {_SPACES}]*(?P<odd>[：﹕∶︰])\s*(?P<value>.*)")
_ODD_SPACE = pattern(rf"{START}:(?P<odd>[{_SPACES}]+)(?P<value>.*)")
_NO_SPACE = pattern(rf"{_SHORT}(?P<odd>:)(?::\s*)?(?P<value>[^\s/:].*)")
_NO_COLON = pattern(
    r"(?P<start> *(?:- +)*)(?P<key>[a-z_]+)(?P<odd>[ =＝;；,，。.、]+)(?P<value>\S.*)"
)
BULLETS = "•·●➢➤►▶■□▪▫◆◇○◦★☆※√→"
"""What word processors begin an entry of a list with."""
_NUMERAL = "[一二三四五六七八九十]"
_SWALLOWED = pattern(r" *(?:- +)*[a-z_]+[：:﹕∶︰]")
_OTHER_SIGN = pattern(r" *(?:- +)*[a-z_]+ ?[=＝;；]")
_INDENT = pattern(rf" *(?P<odd>[\t{_SPACES}])\s*(?=\S)")
_DASH = pattern(
    rf"(?!---\s)(?P<start> *)(?P<odd>[－–—―−﹣{BULLETS}、]|--+(?=\s)|[*+](?=\s)|[0-9]+[.)](?=\s)|"
    rf"(?:[0-9]+|{_NUMERAL}+)[．、]|[（(](?:[0-9]+|{_NUMERAL}+)[）)]|"
    rf"-(?:[\t{_SPACES}]+|(?=[^\s-])))\s*(?P<value>\S.*)"
)
_SIGN_FIRST = pattern(r"[*&!@`%]|[-?] ")
_SIGNS_INSIDE = pattern(r":(?:\s|$)|\s#")
_HASH = pattern(r"(?P<start>\s*)(?P<odd>＃)(?P<value>.*)")
_BRACKETS = pattern(rf"(?P<before>{START}: *)(?=[\[{{［｛])[^{_WIDE}]*(?P<odd>[{_WIDE}])")
_ALL_IN_BRACKETS = pattern(r"[\[［].*[\]］]|[{｛].*[}｝]")
_HALF_WIDTH = str.maketrans(
    {"，": ", ", "、": ", ", "；": ", ", "：": ": ", "［": "[", "］": "]", "｛": "{", "｝": "}"}
)


def odd_line(line: str, number: int) -> SyntaxIssue | None:
    """What is mistyped in `line`, the `number`th from 1, which cannot be read as it stands."""
    finders = (odd_indent, _hash, _fullwidth_colon, _odd_space, _no_space, _dash, _brackets)
    return next((issue for find in finders if (issue := find(line, number))), None)


def odd_indent(line: str, number: int) -> SyntaxIssue | None:
    """A tab or an unusual space in the indentation; a wide one looks like two half-width ones."""
    if not (match := _INDENT.match(line)):
        return None
    code = "tab-indent" if match["odd"] == "\t" else "fullwidth-indent"
    spaces = "".join("  " if char in _WIDE_SPACES else " " for char in match[0])
    return _issue(code, number, match, spaces + line[match.end() :])


def swallowed_field(line: str, number: int) -> SyntaxIssue | None:
    """A field whose colon is mistyped, so that YAML takes it for more of the text before it."""
    if not _SWALLOWED.match(line):
        return None
    finders = (_fullwidth_colon, _odd_space, _no_space)
    return next((issue for find in finders if (issue := find(line, number))), None)


def another_field(line: str, number: int, first: str) -> SyntaxIssue | None:
    """A field with = or ; for its colon, in a text of which the `first` line is such a field too.

    A text that is one may well go on with x=1.
    """
    if not (_OTHER_SIGN.match(line) and _OTHER_SIGN.match(first)):
        return None
    return without_colon(line, number)


def without_colon(line: str, number: int) -> SyntaxIssue | None:
    """A key and its value with nothing, or something else, where the colon belongs."""
    if not (match := _NO_COLON.fullmatch(line)):
        return None
    return _issue("missing-colon", number, match, _field(match))


def _hash(line: str, number: int) -> SyntaxIssue | None:
    if not (match := _HASH.fullmatch(line)):
        return None
    return _issue("fullwidth-hash", number, match, f"{match['start']}#{match['value']}")


def _fullwidth_colon(line: str, number: int) -> SyntaxIssue | None:
    if not (match := _FULLWIDTH_COLON.fullmatch(line)):
        return None
    return _issue("fullwidth-colon", number, match, _field(match))


def _odd_space(line: str, number: int) -> SyntaxIssue | None:
    if not (match := _ODD_SPACE.fullmatch(line)):
        return None
    details = {"character": f"U+{ord(match['odd'][0]):04X}"}
    return _issue("odd-space", number, match, _field(match), **details)


def _no_space(line: str, number: int) -> SyntaxIssue | None:
    if not (match := _NO_SPACE.fullmatch(line)):
        return None
    return _issue("no-space-after-colon", number, match, _field(match))


def _dash(line: str, number: int) -> SyntaxIssue | None:
    if not (match := _DASH.fullmatch(line)):
        return None
    code = "no-space-after-dash" if match["odd"].rstrip() == "-" else "odd-dash"
    return _issue(code, number, match, f"{match['start']}- {match['value']}")


def _brackets(line: str, number: int) -> SyntaxIssue | None:
    if not (match := _BRACKETS.match(line)):
        return None
    meant = match["before"] + _half_width(line[match.end("before") :])
    return _issue("fullwidth-in-brackets", number, match, meant)


def _half_width(brackets: str) -> str:
    return re.sub(r"([,:]) +", r"\1 ", brackets.translate(_HALF_WIDTH)).rstrip()


def _field(match: re.Match[str]) -> str:
    """The field with its value, in quotation marks where it would be another issue."""
    value = match["value"].rstrip()
    if _SIGN_FIRST.match(value) or (value[:1] not in "\"'[{" and _SIGNS_INSIDE.search(value)):
        value = in_quotes(value)
    elif _ALL_IN_BRACKETS.fullmatch(value):
        value = _half_width(value)
    return f"{match['start']}{match['key'].strip()}: {value}".rstrip()


def _issue(code: str, number: int, match: re.Match[str], meant: str, **details: str) -> SyntaxIssue:
    return SyntaxIssue(code, number, match.start("odd") + 1, meant, details)


def in_quotes(text: str) -> str:
    """The text between quotation marks, so that nothing in it is YAML."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"
