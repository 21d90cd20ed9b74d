"""Whether a heading or a text tells of work that was done, or of what is planned."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.model.choice import PartKind
from generator.numerals.script import plain

_BEHIND = re.compile("回顾|总结|情况|完成|成就|成效|公报|做法|进展|过去|以来|体会|综述")
_AHEAD = re.compile(
    "计划|安排|任务|打算|部署|要求|目标|思路|展望|规划|纲要|下一步|明年|重点|要点|方案|举措|施政|"
    "建议|取向|今后|未来|措施"
)
_TIME = re.compile("[0-9年]|今后|未来|下一步|打算|回顾|总结|过去|以来|时期|近期")
_DONE = re.compile(
    "了(?![解])|取得|得到|已经?|成功|明显|过去|累计|圆满|显著|[达升降增长]到?[^，。；]{0,6}[0-9]"
)
_TO_DO = re.compile(
    "(?:^|(?<=[，。；：、]))(?:我们|今年|各级政府)?(?:还|必须|更|也)?"
    "(?:要|将|拟|力争|争取|确保|努力|务必|坚决|着力|加快|推进|推动|深化|完善|加强|支持)|预期|打算"
)


def kind_of_heading(heading: str) -> PartKind | None:
    """What a heading says; None if it says neither, or both."""
    bare = plain(heading)
    behind, ahead = _BEHIND.search(bare), _AHEAD.search(bare)
    if bool(behind) == bool(ahead):
        return None
    return PartKind.REVIEW if behind else PartKind.PLAN


def tells_both(heading: str) -> bool:
    """Whether a part tells what was done, and then what is planned: 成就和主要目标任务."""
    bare = plain(heading)
    return bool(_BEHIND.search(bare) and _AHEAD.search(bare))


_YEARS = re.compile(
    "(?<![0-9〇零一二三四五六七八九])[2-9二三四五六七八九十]{1,2}多?年(?!度)|时期|本届|(?<!今年)以来"
)


_ONE_YEAR = re.compile(
    "[0-9]{4}年度?(?=[和及与暨、])|(?<=[和及与暨、])[0-9]{4}年(?!以来)|[去上]年|过去的?一年"
)


def tells_of_years(heading: str) -> bool:
    """Whether a part looks back on several years alone: 过去五年, not 2031年和过去五年."""
    bare = plain(heading)
    return bool(_YEARS.search(bare)) and not _ONE_YEAR.search(bare)


def kind_of_title(title: str) -> PartKind | None:
    """What a title says; 工作情况及主要计划 is both, and tells of the work first."""
    bare = plain(title)
    if _BEHIND.search(bare):
        return PartKind.REVIEW
    return PartKind.PLAN if _AHEAD.search(bare) else None


def kind_of_text(texts: Iterable[str]) -> PartKind | None:
    """What the verbs say; None if they say neither more than the other."""
    done = to_do = 0
    for text in map(plain, texts):
        done += len(_DONE.findall(text))
        to_do += len(_TO_DO.findall(text))
    if done == to_do:
        return None
    return PartKind.REVIEW if done > to_do else PartKind.PLAN


def are_review_and_plan(headings: Iterable[str]) -> bool:
    """Whether some headings tell of one time and some of another: they head parts."""
    timed = {kind_of_heading(heading) for heading in headings if is_timed(heading)}
    return {PartKind.REVIEW, PartKind.PLAN} <= timed


def is_timed(heading: str) -> bool:
    """Whether a heading tells either of what was done or of what is planned, and of its time."""
    return bool(_TIME.search(plain(heading))) and kind_of_heading(heading) is not None
