"""A text → its lines, without page numbers, running heads, contents and what only decorates."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.numerals.script import plain
from generator.report_parser.marks import line_mark
from generator.report_parser.one_line import EMOJI, unfolded

_BOLD = re.compile(r"\*\*|__|^#{1,6} +|[\u200b\u200c\u200d\u2060\ufeff\u00ad\ufe0e\ufe0f]")
_MARKS = re.compile(f"(?:{_BOLD.pattern})+")
_LINES = re.compile("\r\n|[\n\r\v\f\u0085\u2028\u2029]")
_INDENT = re.compile(r"\u3000{2}|[ \t\u00a0\u2002\u2003]{2}|\t")
_DECORATION = re.compile(f"^[{EMOJI} ]+")
_PAGE = re.compile(
    r"[-—–－·• ]+[0-9]{1,4}[-—–－·• ]+|第? ?[0-9]{1,4} ?页(?:[ ，,/]?共 ?[0-9]{1,4} ?页)?|"
    r"[0-9]{1,4} ?/ ?[0-9]{1,4}|[Pp]age [0-9]{1,4}(?: of [0-9]{1,4})?"
)
_PAGED_HEAD = re.compile(
    r"(?:[-—–·]? ?(?P<before>[0-9]{1,4}) ?[-—–·]? +)?(?P<head>[^0-9 ].{2,38}?)"
    r"(?: +[-—–·]? ?第?(?P<after>[0-9]{1,4})页? ?[-—–·]?)?"
)
_CONTENTS = re.compile(r"目\s*[录錄次]")
_PAGE_NUMBER = re.compile(r"[\s.…·—-]*[0-9]{0,4}$")
_BARE_NUMBER = re.compile("[0-9]{1,4}")
_ENDED = re.compile(r"[。！？…；：.!?;:][”’」』）)》\"]*$")
_CLAUSE = re.compile("[，。；]")
_TITLE_LENGTH = 40
_RUNNING_HEAD = 3


class Line(NamedTuple):
    """What a line says; whether a blank line is before it, and whether it is indented."""

    text: str
    after_blank: bool
    is_indented: bool

    @property
    def width(self) -> int:
        """In columns, of which a Chinese character takes two."""
        wide = sum(unicodedata.east_asian_width(char) in "WFA" for char in self.text)
        return len(self.text) + wide + 4 * self.is_indented


class Lines(NamedTuple):
    """The lines that say something, and the running heads between them that were left out."""

    lines: list[Line]
    left_out: list[str]


def lines_of(text: str) -> Lines:
    # A line of marks alone, as pages leave behind, is no blank line.
    split = [line for line in _LINES.split(unfolded(text)) if not _MARKS.fullmatch(line)]
    bare = [_BOLD.sub("", line) for line in split]
    raw = [_DECORATION.sub("", line.strip()) or line.strip() for line in bare]
    numbers = [int(line) for line in map(plain, raw) if _BARE_NUMBER.fullmatch(line)]
    paged = len(numbers) > 1 and all(b == a + 1 for a, b in pairwise(numbers))
    heads = _running_heads(raw)
    contents = _contents(raw)
    lines: list[Line] = []
    left_out: list[str] = []
    blank = True
    for number, line in enumerate(raw):
        if not line:
            blank = True
        elif number in heads:
            left_out.append(line)
        elif number not in contents and not _is_page_number(plain(line), paged):
            lines.append(Line(line, blank, bool(_INDENT.match(bare[number]))))
            blank = False
    return Lines(lines, left_out)


def is_ended(line: str) -> bool:
    """Whether a line ends as a sentence or a clause does."""
    return bool(_ENDED.search(line[-8:]))


def _is_page_number(bare: str, paged: bool) -> bool:
    return bool(_PAGE.fullmatch(bare) or (paged and _BARE_NUMBER.fullmatch(bare)))


def _running_heads(lines: Sequence[str]) -> set[int]:
    """The numbers of lines that stand again on page after page: each but the first of its kind.

    A head that has the number of its page with it goes wholly, but for one that numbers no page.
    """
    same: dict[str, list[int]] = defaultdict(list)
    paged: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, line in enumerate(lines):
        if not line or len(line) > _TITLE_LENGTH or is_ended(line) or _CLAUSE.search(line):
            continue
        same[line].append(number)
        match = _PAGED_HEAD.fullmatch(plain(line))
        if match and (page := match["before"] or match["after"]) and not line_mark(plain(line)):
            paged[match["head"]].append((number, int(page)))
    heads = {
        number
        for numbers in same.values()
        if len(numbers) >= _RUNNING_HEAD
        for number in numbers[1:]
    }
    for pages in paged.values():
        if len(pages) >= _RUNNING_HEAD and all(a[1] < b[1] for a, b in pairwise(pages)):
            heads |= {number for number, _ in pages}
    return heads


def _contents(lines: Sequence[str]) -> range:
    """The numbers of the lines that are a table of contents: its headings stand again below."""
    for start, line in enumerate(lines):
        if _CONTENTS.fullmatch(line):
            end = start + 1
            below = Counter(lines[end:])
            while end < len(lines) and _stands_again(lines[end], below):
                below[lines[end]] -= 1
                end += 1
            return range(start, end)
    return range(0)


def _stands_again(line: str, below: Counter[str]) -> bool:
    heading = _PAGE_NUMBER.sub("", line)
    return not heading or below[heading] > (heading == line)
