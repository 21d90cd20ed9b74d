"""Lines → paragraphs: what pages and bold marks have cut apart is joined again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.grammar.script import plain
from generator.trace.marks import item_mark, line_mark

_BOLD = re.compile(r"\*\*|__|^#{1,6} +|[\u200b\u200c\u200d\u2060\ufeff\u00ad]")
_MARKS = re.compile(f"(?:{_BOLD.pattern})+")
_LINES = re.compile("\r\n|[\n\r\v\f\u0085\u2028\u2029]")
_PAGE = re.compile(
    r"[-—–－·• ]+[0-9]{1,4}[-—–－·• ]+|第? ?[0-9]{1,4} ?页(?:[ ，,/]?共 ?[0-9]{1,4} ?页)?|"
    r"[0-9]{1,4} ?/ ?[0-9]{1,4}|[Pp]age [0-9]{1,4}(?: of [0-9]{1,4})?"
)
_CONTENTS = re.compile(r"目\s*[录錄次]")
_PAGE_NUMBER = re.compile(r"[\s.…·—-]*[0-9]{0,4}$")
_BARE_NUMBER = re.compile("[0-9]{1,4}")
_ENDED = re.compile(r"[。！？…；：.!?;:][”’」』）)》\"]*$")
_UNENDED_HEADING = ("，", "、", ",", "——")
_DASH = "——"
_OPENING = re.compile(r"——|[\[［【●◆■▪▲★•]")
_HEADLINE = re.compile("[^，。；：！？]{4,16}。.")
_MOSTLY = 0.6
_HEADING_LENGTH = 80
_TITLE_LENGTH = 40
_RUNNING_HEAD = 3
_CLOSING = 8


class Paragraphs(NamedTuple):
    """The paragraphs of a text, and the running heads between them that were left out."""

    paragraphs: list[str]
    left_out: list[str]


class _Line(NamedTuple):
    text: str
    alone: bool
    """Whether a blank line is before it."""


def paragraphs(text: str) -> Paragraphs:
    """The paragraphs of a report, without page numbers, running heads and marks of bold."""
    lines, heads = _lines(text)
    apart = _are_apart(lines)
    joined: list[list[str]] = []
    for line, alone in lines:
        if joined and _goes_on(joined[-1], line, alone, apart):
            between = " " if joined[-1][-1][-1].isascii() and line[0].isascii() else ""
            joined[-1].append(between + line)
        else:
            joined.append([line])
    return Paragraphs(["".join(each) for each in joined], heads)


def _lines(text: str) -> tuple[list[_Line], list[str]]:
    """Each line that says something, and the running heads."""
    # A line of marks alone, as pages leave behind, is no blank line.
    raw = [_BOLD.sub("", line).strip() for line in _LINES.split(text) if not _MARKS.fullmatch(line)]
    numbers = [int(line) for line in map(plain, raw) if _BARE_NUMBER.fullmatch(line)]
    paged = len(numbers) > 1 and all(b == a + 1 for a, b in pairwise(numbers))
    times = Counter(raw)
    found: list[_Line] = []
    heads: list[str] = []
    seen: set[str] = set()
    blank = True
    contents = _contents(raw)
    for number, line in enumerate(raw):
        bare = plain(line)
        if not line:
            blank = True
            continue
        if number in contents:
            continue
        if _PAGE.fullmatch(bare) or (paged and _BARE_NUMBER.fullmatch(bare)):
            continue
        is_head = times[line] >= _RUNNING_HEAD and len(line) <= _TITLE_LENGTH
        if is_head and line in seen and not _ENDED.search(line):
            heads.append(line)
            continue
        seen.add(line)
        found.append(_Line(line, blank))
        blank = False
    return found, heads


def _contents(lines: Sequence[str]) -> range:
    """The numbers of the lines that are a table of contents: its headings stand again below."""
    for start, line in enumerate(lines):
        if _CONTENTS.fullmatch(line):
            end = start + 1
            while end < len(lines) and _stands_again(lines[end], lines[end + 1 :]):
                end += 1
            return range(start, end)
    return range(0)


def _stands_again(line: str, below: Sequence[str]) -> bool:
    heading = _PAGE_NUMBER.sub("", line)
    return not heading or heading in below


def _are_apart(lines: Sequence[_Line]) -> bool:
    """Whether blank lines stand between the paragraphs of this text: after most sentences' ends."""
    ended = [line.alone for before, line in pairwise(lines) if _ENDED.search(before.text)]
    return sum(ended) >= len(ended) * _MOSTLY


def _goes_on(before: list[str], line: str, alone: bool, apart: bool) -> bool:
    """Whether `line` continues the paragraph of the lines `before`."""
    bare = plain(line)
    if line_mark(bare) or item_mark(bare):
        return False
    earlier = plain("".join(before[:_HEADING_LENGTH]))
    is_together = apart and not alone
    if _ENDED.search(before[-1][-_CLOSING:]):
        begins = _OPENING.match(bare) or (_HEADLINE.match(bare) and not _is_marked(earlier))
        return is_together and not begins
    if apart and alone and len(earlier) <= _TITLE_LENGTH and len(earlier) * 2 < len(line):
        return False
    if is_heading(earlier):
        return earlier.endswith(_UNENDED_HEADING)
    if not is_title(earlier):
        return True
    return (is_together and earlier.startswith(_DASH)) or (
        not alone and earlier.endswith(_UNENDED_HEADING)
    )


def _is_marked(paragraph: str) -> bool:
    return bool(line_mark(paragraph) or item_mark(paragraph))


def is_heading(paragraph: str) -> bool:
    """Whether a paragraph is a numbered heading with no text after it."""
    short = len(paragraph) <= _HEADING_LENGTH and "。" not in paragraph
    return short and line_mark(paragraph) is not None


def is_title(paragraph: str) -> bool:
    """Whether a paragraph may be a heading that has no number."""
    return (
        len(paragraph) <= _TITLE_LENGTH
        and not re.search("[。；！？，]", paragraph)
        and item_mark(paragraph) is None
    )
