"""Lines → paragraphs: what pages and bold marks have cut apart is joined again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.grammar.script import plain
from generator.trace.marks import item_mark, line_mark

_BOLD = re.compile(r"\*\*|__|^#{1,6} +|[\u200b\u200c\u200d\u2060\ufeff\u00ad]")
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
_HEADING_LENGTH = 80
_TITLE_LENGTH = 40
_RUNNING_HEAD = 3
_CLOSING = 8


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a report, without page numbers, running heads and marks of bold."""
    joined: list[list[str]] = []
    for line, alone in _lines(text):
        if joined and _goes_on(joined[-1], line, alone):
            between = " " if joined[-1][-1][-1].isascii() and line[0].isascii() else ""
            joined[-1].append(between + line)
        else:
            joined.append([line])
    return ["".join(lines) for lines in joined]


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Each line that says something, and whether a blank line is before it."""
    raw = [_BOLD.sub("", line).strip() for line in _LINES.split(text)]
    numbers = [int(line) for line in map(plain, raw) if _BARE_NUMBER.fullmatch(line)]
    paged = len(numbers) > 1 and all(b == a + 1 for a, b in pairwise(numbers))
    times = Counter(raw)
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
        heads = times[line] >= _RUNNING_HEAD and len(line) <= _TITLE_LENGTH
        if heads and line in seen and not _ENDED.search(line):
            continue
        seen.add(line)
        yield line, blank
        blank = False


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


def _goes_on(before: list[str], line: str, alone: bool) -> bool:
    """Whether `line` continues the paragraph of the lines `before`."""
    bare = plain(line)
    if line_mark(bare) or item_mark(bare) or _ENDED.search(before[-1][-_CLOSING:]):
        return False
    earlier = plain("".join(before[:_HEADING_LENGTH]))
    if is_heading(earlier):
        return earlier.endswith(_UNENDED_HEADING)
    return not is_title(earlier) or (not alone and earlier.endswith(_UNENDED_HEADING))


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
