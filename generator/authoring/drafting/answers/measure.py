"""What a figure measures, and how likely two figures measure the same."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from decimal import Decimal

from generator.authoring.drafting.answers.wording import Coverage, Rarity, Wording

# Set by what readers of pairs of reports found: what they called an answer comes to more than 0.5,
# and what is none never came to 0.45.
_PERCENT = "%"
_OF_YEARS = re.compile("年均|累计")
_OTHER_KIND = 0.6
_OTHER_WAY = _OTHER_THING = _FAR_OFF = 0.45
_LESS_NEAR = 0.9
_LEAST, _MOST = Decimal("0.4"), Decimal("2.5")
_POINTS = 6
_RARE, _AS_RARE, _RAREST = 0.2, 0.5, 0.9
_SAME_SIZE, _ABOUT = 0.1, Decimal("1.25")
_SAME_DIGITS = 0.06
_WHOLE, _A_PART = 0.7, Decimal("0.7")
_NEARLY_ALL = 0.95


@dataclass(frozen=True)
class Measure:
    """A figure by its words and its size.

    `name` is what it is of, `said` all that its clause says, `near` what stands around. `size` is
    in `unit`, without a sign, and `digits` are as printed; `falls` is whether something fell by it,
    `is_rate` whether it is growth, `is_part` whether it is told as one of what was said before.
    """

    name: Wording
    said: Wording
    near: Wording
    unit: str
    size: Decimal
    digits: str
    is_rate: bool
    falls: bool
    is_part: bool = False


def likeness(one: Measure, other: Measure, rarity: Rarity) -> float:
    """From 0 to somewhat above 1; what both say and few clauses do counts for more."""
    if one.unit != other.unit or not one.unit or not one.size:
        return 0.0
    ours = Coverage(one.name, other.said, other.near, rarity)
    theirs = Coverage(other.name, one.said, one.near, rarity)
    shared = math.sqrt(ours.share * theirs.share)
    if not shared:
        return 0.0
    is_close = _is_close(one, other)
    doubt = 1.0 if is_close else _LESS_NEAR if _is_near(one, other) else _FAR_OFF
    if one.unit == _PERCENT and one.is_rate is not other.is_rate:
        doubt *= _OTHER_KIND
    if one.unit == _PERCENT and one.falls is not other.falls:
        doubt *= _OTHER_WAY
    is_other = _tell_apart(ours, theirs, are_amounts=one.unit != _PERCENT)
    is_other |= _is_part(one, other, ours, theirs) or _is_ratio(one) is not _is_ratio(other)
    if is_other or _is_of_years(one) is not _is_of_years(other):
        doubt *= _OTHER_THING
    score = shared
    if is_close:
        rarest = min(ours.rarest, theirs.rarest) / rarity.most
        score += _RARE * max(0.0, rarest - _AS_RARE)
        is_about = 1 / _ABOUT <= other.size / one.size <= _ABOUT
        score += _SAME_SIZE * (rarest >= _RAREST and is_about)
    return score * doubt + (_SAME_DIGITS if _is_same_print(one, other) else 0.0)


def is_same_thing(one: Measure, other: Measure, rarity: Rarity) -> bool:
    """Whether both are named alike, but for the order of words, and are of about the same size."""
    if one.unit != other.unit or not _is_close(one, other):
        return False
    shares = (
        Coverage(this.name, that.name, Wording(""), rarity).share
        for this, that in ((one, other), (other, one))
    )
    return all(share > _NEARLY_ALL for share in shares)


def _is_close(one: Measure, other: Measure) -> bool:
    return bool(one.size) and _LEAST <= other.size / one.size <= _MOST


def _is_of_years(measure: Measure) -> bool:
    return bool(_OF_YEARS.search(measure.said.text))


def _is_near(one: Measure, other: Measure) -> bool:
    """A rate of 3% may become 0.5%."""
    return one.unit == _PERCENT and abs(one.size - other.size) < _POINTS


def _tell_apart(ours: Coverage, theirs: Coverage, *, are_amounts: bool) -> bool:
    """Whether one says 登记 where the other says 调查, before 失业率.

    What is done to an amount may be said in other words: 压减, 退出 of 产能.
    """
    said, other = ours.unsaid(), theirs.unsaid()
    differ = {
        following
        for following in said.keys() & other.keys()
        if not _alike(said[following], other[following])
    }
    return any(
        not (are_amounts and ours.begins(following) and theirs.begins(following))
        for following in differ
    )


def _is_part(one: Measure, other: Measure, ours: Coverage, theirs: Coverage) -> bool:
    """Whether the one named more narrowly is much less: 防洪库容 of 库容, 出口 of 进出口."""
    if other.is_part and ours.share < _WHOLE:
        return True
    if one.unit == _PERCENT or not other.size:
        return False
    narrower, wider = theirs.unsaid().keys(), ours.unsaid().keys()
    size = other.size / one.size
    return (bool(narrower - wider) and size < _A_PART) or (
        bool(wider - narrower) and size > 1 / _A_PART
    )


def _is_ratio(measure: Measure) -> bool:
    """Whether it is how much a rate has moved: 死亡率 may fall otherwise than 死亡人数."""
    return measure.is_rate and "率" in measure.name.kept


def _alike(one: str, other: str) -> bool:
    """Whether they have a character in common, as 城镇 and 城乡, but not as 进口 and 出口."""
    return bool({*one} & {*other}) and one[-1] != other[-1]


def _is_same_print(one: Measure, other: Measure) -> bool:
    """The same number, which is no round one."""
    return one.digits == other.digits and len(one.digits.replace(".", "").strip("0")) > 1
