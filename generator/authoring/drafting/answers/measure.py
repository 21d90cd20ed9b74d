"""What a figure measures, and how likely two figures measure the same."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from decimal import Decimal

from generator.authoring.drafting.answers.wording import Coverage, Rarity, Wording

_PERCENT = "%"
_OF_YEARS = re.compile("年均|累计")
_OTHER_KIND = _OTHER_WAY = _OTHER_THING = _FAR_OFF = 0.6
_LESS_NEAR = 0.9
_LEAST, _MOST = Decimal("0.4"), Decimal("2.5")
_POINTS = 6
_RARE, _AS_RARE = 0.2, 0.5
_SAME_DIGITS = 0.06
_NEARLY_ALL = 0.95


@dataclass(frozen=True)
class Measure:
    """A figure by its words and its size.

    `name` is what it is of, `said` all that its clause says, `near` what stands around. `size` is
    in `unit`, without a sign, and `digits` are as printed; `falls` is whether something fell by it,
    `is_rate` whether it is growth.
    """

    name: Wording
    said: Wording
    near: Wording
    unit: str
    size: Decimal
    digits: str
    is_rate: bool
    falls: bool


def likeness(one: Measure, other: Measure, rarity: Rarity) -> float:
    """From 0 to somewhat above 1; what both say and few clauses do counts for more."""
    if one.unit != other.unit or not one.unit or not one.size:
        return 0.0
    ours = Coverage(one.name, other.said, other.near, rarity)
    theirs = Coverage(other.name, one.said, one.near, rarity)
    shared = math.sqrt(ours.share * theirs.share)
    if not shared:
        return 0.0
    is_close = _LEAST <= other.size / one.size <= _MOST
    doubt = 1.0 if is_close else _LESS_NEAR if _is_near(one, other) else _FAR_OFF
    if one.unit == _PERCENT and one.is_rate is not other.is_rate:
        doubt *= _OTHER_KIND
    if one.unit == _PERCENT and one.falls is not other.falls:
        doubt *= _OTHER_WAY
    if _tell_apart(ours, theirs) or _is_of_years(one) is not _is_of_years(other):
        doubt *= _OTHER_THING
    found = shared
    if is_close:
        rarest = min(ours.rarest, theirs.rarest) / rarity.most
        found += _RARE * max(0.0, rarest - _AS_RARE)
    return found * doubt + (_SAME_DIGITS if _is_same_print(one, other) else 0.0)


def is_same_thing(one: Measure, other: Measure, rarity: Rarity) -> bool:
    """Whether both are named alike, but for the order of words and those that say no more."""
    shares = (
        Coverage(this.name, that.name, Wording(""), rarity).share
        for this, that in ((one, other), (other, one))
    )
    return all(share > _NEARLY_ALL for share in shares)


def _is_of_years(measure: Measure) -> bool:
    return bool(_OF_YEARS.search(measure.said.text))


def _is_near(one: Measure, other: Measure) -> bool:
    """A rate of 3% may become 0.5%."""
    return one.unit == _PERCENT and abs(one.size - other.size) < _POINTS


def _tell_apart(ours: Coverage, theirs: Coverage) -> bool:
    """Whether one says 登记 where the other says 调查, before 失业率; 城镇 and 城乡 are alike."""
    said, other = ours.unsaid(), theirs.unsaid()
    pairs = ((said[after], other[after]) for after in said.keys() & other.keys())
    return any(one[0] != two[0] and one[-1] != two[0] and two[-1] != one[0] for one, two in pairs)


def _is_same_print(one: Measure, other: Measure) -> bool:
    """The same number, which is no round one."""
    return one.digits == other.digits and len(one.digits.replace(".", "").strip("0")) > 1
