"""What no end of a line parts in headings: a figure with its unit, and a short quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.numerals import numerals

_HEADING = re.compile(
    r"^(?P<mark>#{1,3} )(?P<title>.+)(?P<attributes> \{: #.+\})$"
    r"|(?P<open><(?P<tag>h[1-3])\b[^>]*>)(?P<text>.*?)(?P<close></(?P=tag)>)"
)
_APART = re.compile(r"(<small>.*?</small>|<[^>]*>|\]\([^)]*\)|&#?\w+;)")
"""What is no text in a heading: tags, where links lead, characters by their numbers; and a tally,
which the style sheet breaks between its clauses.
"""

_NUMBER = r"[0-9][0-9.,]*[%‰]?"
_LINE = 10
"""So many characters stand in one line of a phone in any heading."""

_WHOLE = re.compile(
    rf"“[^“”]{{1,{_LINE - 2}}}”|「[^「」]{{1,{_LINE - 2}}}」"
    f"|{_NUMBER}(?:[—–-]{_NUMBER})?[㐀-鿿]?"
)


def with_whole_figures(line: str) -> str:
    """A line of Markdown, in which these in headings of the first three levels have a class; the
    style sheet does the rest.
    """
    return _HEADING.sub(_marked, line)


def _marked(heading: re.Match[str]) -> str:
    before, text, after = (
        heading.group("mark", "title", "attributes")
        if heading["mark"]
        else heading.group("open", "text", "close")
    )
    if len(_APART.sub("", text)) <= _LINE:
        return heading[0]
    pieces = enumerate(_APART.split(text))
    return before + "".join(piece if at % 2 else _whole(piece) for at, piece in pieces) + after


@lru_cache(maxsize=2048)
def _whole(text: str) -> str:
    written, end = "", 0
    for start, until in _wholes(text):
        written += f'{text[end:start]}<span class="unparted">{text[start:until]}</span>'
        end = until
    return written + text[end:]


def _wholes(text: str) -> Iterator[tuple[int, int]]:
    """Where each begins and ends, a number with what it counts; no browser parts digits."""
    known = [numeral for numeral in numerals(text) if numeral.end - numeral.start <= _LINE]
    last = 0
    for match in _WHOLE.finditer(text):
        start, end = match.span()
        for numeral in known:
            if numeral.start < end and start < numeral.end:
                start, end = min(start, numeral.start), max(end, numeral.end)
        start = max(start, last)
        if start < end and not text[start:end].isdigit():
            last = end
            yield start, end
