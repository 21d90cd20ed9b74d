"""The names that things in a page had before: who follows an old address still arrives at them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.model import anchors
from generator.model.move import Move, MovedKind
from generator.model.moved_addresses import ways

_HEADING = r"^#+ (?=.*\{: #(?P<heading>[\w-]+)[^{}\n]*\}$)"
_PARAGRAPH = r"^(?=[^#\n].*\n\{: #(?P<paragraph>[\w-]+)[^{}\n]*\}$)"
# In a figure its caption comes first, in what is folded its summary, in a row a cell.
_ELEMENT = (
    r'<(?:a|article|details|div|figure|li|p|tr)\b[^>\n]* id="(?P<element>[^"\n]+)"[^>\n]*>'
    r"(?:\n<figcaption>|\n<summary>|<t[dh]\b[^>\n]*>)?"
)
_NAMED = re.compile(f"{_HEADING}|{_PARAGRAPH}|{_ELEMENT}", re.MULTILINE)
_TAKEN = re.compile(r'(?: id="|\{: #)([\w-]+)')

_USUAL = (MovedKind.INDICATOR, MovedKind.COMPARISON, MovedKind.SUBJECT)
_NAMED_ON: Mapping[str, Sequence[MovedKind]] = {
    "terms": (MovedKind.TERM, MovedKind.SUBJECT),
    "timeline": (MovedKind.MILESTONE, MovedKind.SUBJECT),
    "topic": (),
    "indicator": (),
}
"""What is named on the pages of a kind; on a topic's and an indicator's, what is of briefings."""

# What follows an id in the names that are made of it: a period, a place in a report; a briefing.
_MORE = "(|-[0-9].*)"
_BRIEFING = "(|--.+)"
_NAMES: Mapping[MovedKind, tuple[str, str]] = {
    MovedKind.INDICATOR: ("(|target-)", _MORE),
    MovedKind.COMPARISON: ("(chart-)", "()"),
    MovedKind.MILESTONE: ("()", "()"),
    MovedKind.TERM: ("()", _BRIEFING),
    MovedKind.SUBJECT: ("(subject-)", "()"),
}
_OF_BRIEFINGS: Mapping[str, tuple[str, str]] = {
    "topic": ("()", _MORE),
    "terms": ("(.+--)", "()"),
    "indicator": ("(series-|trend-)", "()"),
}
"""What stands around the id of a briefing in names on the pages of a kind."""


class _Renamed(NamedTuple):
    """What names match now, and what they were."""

    now: re.Pattern[str]
    was: str


@dataclass(frozen=True)
class FormerAnchors:
    """Those that the moves of a site tell of."""

    moves: tuple[Move, ...]

    def written(self, markdown: str, kind: str, below: str) -> str:
        """The page of this kind, at the address `below` its edition's, with the names it had."""
        renamed = [*self._on(kind, below)]
        if not renamed:
            return markdown
        taken = {*anchors.FIXED, *_TAKEN.findall(markdown)}

        def with_former(match: re.Match[str]) -> str:
            name = match["heading"] or match["paragraph"] or match["element"]
            former = (anchor for anchor in _former(name, renamed) if anchor not in taken)
            return match[0] + "".join(
                f'<span class="was" id="{anchor}"></span>' for anchor in former
            )

        return _NAMED.sub(with_former, markdown)

    def _on(self, kind: str, below: str) -> Iterator[_Renamed]:
        for move in self.moves:
            is_named = move.kind in _NAMED_ON.get(kind, _USUAL)
            if move.kind and is_named and _is_on(move, below):
                yield _renamed(*_NAMES[move.kind], move.was, move.moved_to)
        if around := _OF_BRIEFINGS.get(kind):
            for way in ways(self.moves):
                if way.folder:
                    yield _renamed(*around, way.was[:-1], way.now[:-1])


def _former(name: str, renamed: Sequence[_Renamed]) -> Sequence[str]:
    """All names that the thing had: one that is made of two ids may have changed twice."""
    names = [name]
    for later in names:
        before = (one.now.sub(one.was, later) for one in renamed if one.now.fullmatch(later))
        names += dict.fromkeys(earlier for earlier in before if earlier not in names)
    return names[1:]


def _is_on(move: Move, below: str) -> bool:
    return not move.briefing or below.startswith(f"{move.briefing}/")


def _renamed(before: str, after: str, was: str, now: str) -> _Renamed:
    return _Renamed(re.compile(f"{before}{re.escape(now)}{after}"), rf"\g<1>{was}\g<2>")
