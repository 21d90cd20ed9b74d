"""What kind of figure a quantity is, guessed from the clause before it."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.model.choice import FigureKind
from generator.model.figure import Figure
from generator.model.value import Value
from generator.report_parser.occurrence import Occurrence

PERCENT = ("%", "‰", "‱", "个百分点", "百分点", "个千分点")
RELATIVE = (*PERCENT, "成", "倍")
_WHOLE = {"%": 100, "‰": 1000, "‱": 10000, "成": 10}
CLAUSE = re.compile("[，、：；（(,;:]")

GROWTH = (
    "(?:增长|增加|提高|提升|上升|上涨|下降|减少|降低|回落|下滑|下跌|缩减|压减|递增|递减|扩大"
    "|缩小|压缩|精简|减轻|加快|放缓|收窄|回升|反弹|增|降|长|涨|跌|减)"
)
_GROWN = re.compile(rf"{GROWTH}(?:了|约|近|超过?|逾)* ?$")
_RATE = re.compile(
    "增速|增幅|降幅|涨幅|跌幅|增长率|增长速度|增长(?:预期)?目标|增长保持|发展速度"
    "|(?:增长|增加|下降|减少)(?:预期)?(?:均|都|分别)?为"
)
_RATE_OF = re.compile("的?(?:增速|增幅|降幅|增长率|增长速度|幅度)")
_REACHED = re.compile(
    "(?:提高|增加|上升|提升|下降|减少|降低|扩大|缩小|回落|降|升|增|减|达|稳定|保持|控制|维持|扩展|发展)"
    "[到至为在]|达到?|占|比重|比例|突破|超过"
)
_SHARE = re.compile("占|比重|比例|比率|强度|覆盖面|(?<!效)(?<!频)(?<!功)(?<!利)率")
_PLANNED = re.compile("总投资|计划投资|拟投资|计划总?额|概算|(?<!公共)预算(?!收入|支出|管理)")
# What is budgeted for a year is of that year, as is what the sentence says was done in one.
_ARRANGED = re.compile("(?:拟|预算)?安排|发行|发债|下达|拿出")
_OF_ONE_YEAR = re.compile("全年|今年(?!以来)|去年|年内|本年度?")
_NOT_OF_ONE = re.compile("目前|现有|以来|累计|[去今]年底|年末|达到?$|起$|共有")
_NOTHING_DONE = re.compile(
    "(?:全年|今年|去年|年内|预计|其中|[又再将要在对于把使让为以由向]|约|近|超过?)*"
)
_NEW = re.compile(
    "新增|新认定|新建|新培育|新设|新开|净增|新引进|新签|新登记|新纳入|增加(?:了|约|近)* ?$"
)
_CUMULATIVE = re.compile("累计|共计|历年|总共")
# 五年累计 is said once of all that a sentence lists.
_ALL_CUMULATIVE = re.compile("年来?,?，?累计(?![^。]*(?:[今去当]年|目前|现有|全年|达到))")
# A line that is drawn, not what has come in: 月销售额 3 万元 of a 起征点.
_LEVEL = re.compile(
    "起征点|免征额|门槛|限额|上限|下限|(?:补助|补贴|工资|保障|收费|养老金|奖励|待遇)标准"
)
_STOCK = re.compile(
    "现有|[保拥]有量|存量(?!债务|资金|资产|贷款)|结存|余额|储备|里程|装机|存款|用户|总人口|总数|在校|结余|库存|参保"
)
_FLOW = re.compile(
    "产值|总值|总量|增加值|收入|支出|投资|零售|销售|出口|进口|进出口|产量|总产|发电量|用电量|运量|吞吐量|周转量|利润|税收"
    "|利税|成交|交易额|贷款|赤字|经费|外资|补助|补贴|减税|减负|总额|消费|费用|贸易"
)
_FLOWING = re.compile("元|[港欧日]币|英镑|吨|斤|克|千瓦|立方|度|箱|人次|件|台|辆|公里")
_AVERAGE = re.compile("[人户亩]均|每[人户亩]|平均每")
_AMOUNTS = (
    (FigureKind.PLANNED, _PLANNED),
    (FigureKind.CUMULATIVE, _CUMULATIVE),
    (FigureKind.NEW, _NEW),
    (FigureKind.COUNT, _AVERAGE),
    (FigureKind.COUNT, _LEVEL),
    (FigureKind.STOCK, _STOCK),
    (FigureKind.FLOW, _FLOW),
)
"""The first whose words the clause has."""

_YEARLY = re.compile("毕业生|招生|出生|新生|游客|旅客")
_COUNT_UNITS = re.compile(
    "[万亿]*(?:家|个|户|人|辆|条|公里|座|所|张|台|平方米|亩|公顷|艘|部|处|名|项)"
)


def kind_of(occurrence: Occurrence, *, is_plan: bool = False) -> FigureKind:
    """`is_plan` is whether the part tells what is planned."""
    figure, clause = occurrence.figure, clause_of(occurrence)
    if figure.unit in RELATIVE or "/" in figure.value:
        return _kind_of_ratio(figure, clause, occurrence.after)
    kind = _kind_of_amount(figure, clause, occurrence.before, is_plan=is_plan)
    is_counted_on = kind is FigureKind.COUNT and _ALL_CUMULATIVE.search(occurrence.before)
    return FigureKind.CUMULATIVE if is_counted_on else kind


def clause_of(occurrence: Occurrence) -> str:
    """The words of its clause before it."""
    return CLAUSE.split(occurrence.before)[-1].rstrip()


def _kind_of_ratio(figure: Figure, clause: str, after: str) -> FigureKind:
    whole = _WHOLE.get(figure.unit)
    if figure.falls and whole and abs(Decimal(figure.value)) > whole:
        return FigureKind.COUNT  # nothing falls by more than all of it
    if figure.falls or _RATE.search(clause) or _GROWN.search(clause) or _RATE_OF.match(after):
        return FigureKind.RATE
    if not may_be_share(figure):
        return FigureKind.COUNT
    is_part_of_noun = figure.unit in ("%", "成") and bool(after)
    is_share = _SHARE.search(clause) or _REACHED.search(clause) or is_part_of_noun
    return FigureKind.SHARE if is_share or "/" in figure.value else FigureKind.COUNT


def may_be_share(figure: Figure) -> bool:
    if "/" in figure.value:
        return bool(Value.form.fullmatch(figure.value)) and Value(figure.value).number <= 1
    whole = _WHOLE.get(figure.unit)
    return whole is not None and 0 <= Decimal(figure.value) <= whole


def _kind_of_amount(figure: Figure, clause: str, before: str, *, is_plan: bool) -> FigureKind:
    if figure.unit == "番":
        return FigureKind.COUNT
    if is_plan and "元" in figure.unit and _ARRANGED.search(clause):
        return FigureKind.FLOW
    told = next((kind for kind, words in _AMOUNTS if words.search(clause)), None)
    if told is FigureKind.FLOW and not _FLOWING.search(figure.unit):
        told = None
    counts = _COUNT_UNITS.fullmatch(figure.unit) and not _YEARLY.search(clause)
    is_stock = counts and (_REACHED.search(clause) or "总量" in clause)
    open_kind = FigureKind.FLOW if _is_of_one_year(before, clause) else FigureKind.COUNT
    return told or (FigureKind.STOCK if is_stock else open_kind)


def _is_of_one_year(before: str, clause: str) -> bool:
    """Whether something was done, and the sentence says in which year: 全年降低税负 5700 亿元."""
    is_done = not _NOTHING_DONE.fullmatch(clause)
    return is_done and bool(_OF_ONE_YEAR.search(before)) and not _NOT_OF_ONE.search(before)


_PEOPLE = (
    "人口|人数|学生|农民|群众|职工|毕业生|劳动力|孩子|纳税人|旅客|市民|居民|党员|教师|青年|妇女"
    "|老人|老年人|残疾人|儿童|民工|员工|工人|中国人|难民|官兵|会员"
)
_COUNTED = (
    ("人", _PEOPLE),
    ("户", "家庭|农户|用户|户数"),
    ("家", "企业|公司|市场主体|商户|单位"),
)
_AFTER = tuple((unit, re.compile(f"[㐀-鿿]{{0,6}}?(?:{words})")) for unit, words in _COUNTED)
_BEFORE = tuple((unit, re.compile(f"(?:{words})[㐀-鿿]{{0,4}}$")) for unit, words in _COUNTED)


def counted(occurrence: Occurrence) -> str | None:
    """The unit of what a bare 6000 万 counts: 人 of 6000 万农村人口; None where nobody can tell."""
    after = (unit for unit, words in _AFTER if words.match(occurrence.after))
    before = (unit for unit, words in _BEFORE if words.search(clause_of(occurrence)))
    return next(after, None) or next(before, None)
