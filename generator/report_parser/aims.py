"""Whether a sentence tells what is aimed at, or what is not known for good."""

from __future__ import annotations

import re

_PLANNED = "(?:达|到|增|提|减|降|为|是|安排|完成|平均|每年|新|建|投入|控制|收|定)"
_AIMED = re.compile(
    rf"力争|争取|目标|预期|确保|拟(?=[安按定新发于建投将])|(?:计划|规划)(?:在|用)?(?=[㐀-鿿]{{0,3}}{_PLANNED})"
    "|将(?=要?(?:达|增|完成|超|新|建|由|从|提高|继续))|要达到"
)
# 超过全年预期目标, 提前完成“十二五”目标: it was reached.
_DONE = "(?:超过|高于|好于|低于|完成|超额|实现|达到|快于|优于|兑现)"
_REACHED = re.compile(
    rf"{_DONE}[^，。,;；]{{0,10}}(?:预期|目标|计划)|目标(?:任务)?[^，。,;；]{{0,6}}{_DONE}|预期寿命"
    "|目标(?:任务)?的?基础上|(?:编制|制定|实施|印发|出台)[^，。]{0,20}(?:计划|规划)|第.{1,3}个.{1,3}年(?:计划|规划)期间"
)
# “两个确保” is a name.
_QUOTED = re.compile("“[^”]*”|「[^」]*」|《[^》]*》")
_PRELIMINARY = re.compile("预计|初步(?:统计|核算|测算|估算|预计|汇总)|快报|预估|据估计")


def is_aimed_at(before: str) -> bool:
    """Whether the sentence, as far as a figure, says that it is a target."""
    return bool(_AIMED.search(_REACHED.sub("", _QUOTED.sub("", before))))


_TARGET = re.compile("的?(?:年度|全年|预期|原定|规划|计划|既定){0,2}目标")


# What was reached is a result: 实现扩招 100 万人目标; 超额完成 100 万人目标 tells of another.
_ATTAINED = re.compile("(?<!超额)(?:实现|完成|达到|达成|兑现)了?[^，。,;；]{0,24}$")


def is_target_itself(before: str, after: str) -> bool:
    """Whether a figure is called a target by the words after it: 低于 13% 左右的预期目标."""
    called = _TARGET.match(after)
    if not called or after[called.end() :].startswith("的基础"):
        return bool(called)
    return not _ATTAINED.search(before)


def is_preliminary(before: str) -> bool:
    """Whether the sentence says that the figure may yet change."""
    return bool(_PRELIMINARY.search(before))


_TURN = re.compile(
    ".{0,40}(?:十[一二三四五六七]五.{0,2}(?:时期|期间)(?:是|要|经济社会发展|主要目标|必须)"
    "|纲要.{0,4}草案|(?:今后|未来)[一二三五十0-9]{1,2}年|展望未来|主要目标(?:任务)?(?:是|为|有|：))"
)
_STATED = re.compile(
    "已经?(?:达|有|建|完成|超)|(?<![比较同与由从])[去上]年(?!的?(?:同期|基础|水平))|目前|现有|现行|至今|(?:我国|全国|我[省市区县州]|全[省市区县州])共?有(?![望效力])"
)


def turns_ahead(text: str) -> bool:
    """Whether such a part goes over to its plans with this paragraph."""
    return bool(_TURN.match(text))


_THIS_YEAR = re.compile("[今明]年")


def is_stated(clause: str) -> bool:
    """Whether a clause tells what is, even among plans: 人口已达 2.5 亿."""
    return bool(_STATED.search(_THIS_YEAR.split(clause)[-1]))
