"""How much of what a name says another text says too, by pairs of characters."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.numerals.simplified import simplified
from generator.report_parser import Word, words

_FUNCTION_TAGS = ("p", "c", "u", "d", "r", "m", "q", "x", "t", "y", "f")
# What says no more of a thing than that it is measured, aimed at or has changed.
_IDLE = re.compile(
    "增长|增加|提高|提升|上升|上涨|下降|减少|降低|增速|增幅|涨幅|降幅|变化|目标|任务|预期|预计|计划"
    "|力争|确保|争取|实现|完成|达到|保持|控制|继续|推进|开展|安排|分别|左右|以上|以下|以内|今年|去年"
    "|全[省市县区州]|(?:地区|国内)(?=生产总值)|全年|年度|年末|总额|总量|数量|水平|标准|规模|人口|人数|人员|我国|全国|[0-9.%]+"
)
_NEW = re.compile("(?:新增|新建|建成|建设)$")
_BY_TWO, _FARTHEST = 2, 4
_NEARBY, _SHORTENED = 0.6, 0.8
_UNHEARD_OF = 0.5
_DONE = 0.6


@dataclass(frozen=True)
class Wording:
    """What a text says; `kept` is in Simplified, with blanks for what says nothing of the thing."""

    text: str

    @cached_property
    def _words(self) -> list[Word]:
        return words(simplified(self.text))

    @cached_property
    def kept(self) -> str:
        said = (word.text if _tells(word) else " " for word in self._words)
        return _IDLE.sub(" ", "".join(said))

    @cached_property
    def first_verb(self) -> str | None:
        first = next((word for word in self._words if _tells(word)), None)
        return first.text if first and first.tag == "v" else None

    @cached_property
    def pairs(self) -> frozenset[str]:
        return frozenset(_pairs(self.kept))

    @cached_property
    def short(self) -> frozenset[str]:
        """The words of two characters, which may shorten longer ones: 医保 of 医疗保险."""
        texts = (word.text for word in self._words if _tells(word))
        return frozenset(text for text in texts if len(text) == _BY_TWO)

    @cached_property
    def initials(self) -> frozenset[str]:
        return frozenset(word.text[0] for word in self._words if _tells(word))


def _tells(word: Word) -> bool:
    return not word.tag.startswith(_FUNCTION_TAGS)


def _pairs(text: str) -> Iterable[str]:
    pairs = (text[at : at + _BY_TWO] for at in range(len(text) - 1))
    return (pair for pair in pairs if " " not in pair)


class Rarity:
    """How much each pair of characters tells apart the clauses of a report."""

    def __init__(self, clauses: Iterable[str]) -> None:
        self._clauses = 0
        self._having: Counter[str] = Counter()
        for clause in clauses:
            self._clauses += 1
            self._having.update({*_pairs(simplified(clause))})

    def of(self, pair: str) -> float:
        return math.log((self._clauses + 1) / (self._having[pair] + _UNHEARD_OF))

    @cached_property
    def most(self) -> float:
        """That of a pair which one clause has."""
        return math.log((self._clauses + 1) / (1 + _UNHEARD_OF))


class Coverage:
    """What of the name `of` another text says: itself, `by`, or near it."""

    def __init__(self, of: Wording, by: Wording, near: Wording, rarity: Rarity) -> None:
        self._of = of
        self._name = of.kept
        self._shares = _shares(of, by, near)
        self._weights = [_weight(self._name, at, rarity) for at in range(len(self._name))]
        # What is done may be said in other words.
        if of.first_verb and self._name.startswith(of.first_verb):
            done = len(of.first_verb)
            self._weights[:done] = [weight * _DONE for weight in self._weights[:done]]

    @cached_property
    def share(self) -> float:
        """From 0 to 1, what is rare weighing more."""
        whole = sum(self._weights)
        told = sum(
            weight * share for weight, share in zip(self._weights, self._shares, strict=True)
        )
        return told / whole if whole else 0.0

    @cached_property
    def rarest(self) -> float:
        """The weight of the rarest that both say."""
        both = zip(self._weights, self._shares, strict=True)
        return max((weight for weight, share in both if share == 1), default=0.0)

    def unsaid(self) -> dict[str, str]:
        """What is not said, by the two characters after it that are: 登记 of 登记失业率 by 失业."""
        unsaid: dict[str, str] = {}
        run = ""
        for at, share in enumerate(self._shares):
            if share < _NEARBY and self._name[at] != " ":
                run += self._name[at]
                continue
            follows = self._name[at : at + _BY_TWO]
            run = _NEW.sub("", run)
            if len(run) >= _BY_TWO and " " not in follows:
                unsaid[follows] = run
            run = ""
        return unsaid

    def begins(self, after: str) -> bool:
        """Whether what is not said before these characters is a verb that begins the name."""
        return self._of.first_verb is not None and self._name.lstrip().startswith(
            f"{self._of.first_verb}{after}"
        )


def _shares(of: Wording, by: Wording, near: Wording) -> list[float]:
    name = of.kept
    shares = [0.0] * len(name)
    for pairs, share in ((near.pairs, _NEARBY), (by.pairs, 1.0)):
        for at in range(len(name) - 1):
            if name[at : at + _BY_TWO] in pairs:
                shares[at : at + _BY_TWO] = [
                    max(share, earlier) for earlier in shares[at : at + _BY_TWO]
                ]
    for start, end in _shortened(of, by):
        shares[start:end] = [max(_SHORTENED, earlier) for earlier in shares[start:end]]
    return shares


def _shortened(of: Wording, by: Wording) -> Iterable[tuple[int, int]]:
    """Where `of` has a word that `by` says at length, or says at length what `by` shortens."""
    for word in of.short - by.pairs:
        if _at_length(word, by).search(by.kept):
            yield from (match.span() for match in re.finditer(re.escape(word), of.kept))
    for word in by.short - of.pairs:
        yield from (match.span() for match in _at_length(word, of).finditer(of.kept))


def _at_length(word: str, text: Wording) -> re.Pattern[str]:
    """Characters that begin words may stand farther apart: 固投 of 固定资产投资."""
    first, last = map(re.escape, word)
    most = _FARTHEST if {*word} <= text.initials else _BY_TWO
    return re.compile(f"{first}[^ ]{{1,{most}}}?{last}[^ ]?")


def _weight(name: str, at: int, rarity: Rarity) -> float:
    pairs = (name[start : start + _BY_TWO] for start in (at - 1, at) if start >= 0)
    rarities = [rarity.of(pair) for pair in pairs if len(pair) == _BY_TWO and " " not in pair]
    return sum(rarities) / len(rarities) if rarities and name[at] != " " else 0.0
