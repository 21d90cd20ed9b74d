"""Which quantities are no data: how long something takes, how many tasks there are."""

from __future__ import annotations

import re

from generator.model.choice import Qualifier
from generator.model.figure import Figure
from generator.numerals.units import TIMES
from generator.report_parser.guessing import clause_of
from generator.report_parser.occurrence import Occurrence

_LENGTHS = TIMES - {"岁", "周岁", "人年", "人天", "学时", "课时", "毫秒", "微秒", "纳秒"}
# What is measured in time, and so is data.
_MEASURED_TIME = re.compile(
    "年限|寿命|时限|时间|期限|用时|时长|周期|龄|天数|工时|时延|历时|压缩|缩短|提速|平均"
)
_ARTICULATED = (
    "方面|举措|工作|原则|任务|主张|重点|环节|问题|关系|要求|特点|转变|积极性|市场|层面|阶段|维度|领域|抓手|文明|意识"
    "|大局|台阶|坚持|体会|措施|支柱|步骤|关键|孩子|世界|观念|倾向|基本点|条件|时期|途径|原因|因素|部分|类型|方向|环境"
    "|全面|维护|自信|确保|攻坚|战略(?!性)|主题|目标|文件|公报|指标|方针|矛盾|规律|机制|体系|轮子|革命|根本|统一|结合|资源|导向"
    "|特别行政区|行政区|历史|人民|中国|大国|国际|国(?:人民|关系|元首|领导|政府|在)|超级|政策|主席|主要|最|大关|字|民族|联合公报"
)
_TASKS = re.compile(f"(?:的|主要|重大|突出|关键|基本|根本|重要|新|积极|更)*(?:{_ARTICULATED})")
_COUNTED = ("个", "项", "条", "点", "大", "种", "类", "级", "头", "国", "件", "步", "道", "位", "")
_MOST = 20
_SINGLE = re.compile(r"(?:近|约|超过?|这|上述|以上)*[一二两三四五六七八九十][大头国级方点步]\w*")
# 百亿元企业 and 千万吨级煤矿 are of a class.
_CLASS = re.compile("[十百千万亿]+(?:元|吨|千瓦|亩|美元|人)(?:级)?(?:以上|及以上)?")
_OF_CLASS = re.compile(
    "级?的?(?:大型|制造业|工业|重大|龙头)?(?:企业|项目|产业|集群|园区|工程|大县|县|镇|平台|煤矿|电站)"
)
# 近 14 亿人民 is who lives there; 以千万计 is many.
_PEOPLE = re.compile(
    "人民(?!币)|人的(?:粮食|吃饭|饭碗|生活)|人口(?:的?发展|的?大|蕴)|各族|中国人|中华儿女|父老|儿女|同胞"
)
_EVERY_ETHNIC_GROUP = re.compile("(?:兄弟)?民族")
# 每增长 1 个百分点的增量，相当于 5 年前 1.5 个百分点 explains.
_EACH = re.compile("每(?:增长|提高|增加|下降|降低|年每)?$|年前$")


def is_no_data(occurrence: Occurrence) -> bool:
    """Whether nobody would make an observation of it."""
    figure, clause = occurrence.figure, clause_of(occurrence)
    if figure.unit in _LENGTHS:
        return not _MEASURED_TIME.search(clause)
    is_class = _CLASS.fullmatch(figure.printed) and _OF_CLASS.match(occurrence.after)
    is_each = _EACH.search(clause)
    said = (is_class, is_each, _is_age(figure), _is_task(figure, occurrence.after))
    return (
        any(said) or _is_all_of_us(occurrence) or (clause[-1:] == "以" and occurrence.after == "计")
    )


def _is_all_of_us(occurrence: Occurrence) -> bool:
    """近 14 亿人民, 56 个民族."""
    unit = occurrence.figure.unit
    if unit == "个":
        return bool(_EVERY_ETHNIC_GROUP.match(occurrence.after))
    people = unit.lstrip("百千万亿")
    return people in ("", "人") and bool(_PEOPLE.match(people + occurrence.after))


def _is_age(figure: Figure) -> bool:
    """15 岁以上 tells of whom, not how old."""
    is_bound = figure.qualifier in (Qualifier.AT_LEAST, Qualifier.AT_MOST)
    return is_bound and figure.unit in ("岁", "周岁")


def _is_task(figure: Figure, after: str) -> bool:
    """三项工作, 四大板块, 两个积极性."""
    if figure.unit == "方面" or _SINGLE.fullmatch(figure.printed):
        return True
    is_few = figure.value.isdecimal() and int(figure.value) <= _MOST
    return bool(is_few and figure.unit in _COUNTED and _TASKS.match(after))
