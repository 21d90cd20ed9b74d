"""What a figure is of, in whole words of the clause that has it: 城镇新增就业, 服务业增加值比重."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from generator.model.choice import FigureKind
from generator.model.figure import FALLS
from generator.numerals.numbers import any_of
from generator.numerals.simplified import simplified
from generator.report_parser.guessing import GROWTH
from generator.report_parser.occurrence import Occurrence
from generator.report_parser.words import Word, first_words, joined, last_words, words

_AFTER_END = re.compile("[、（(“「《 ]")
_A_HEAD = re.compile("(?<=[到至])(?:人均|每[人户亩])$")
_COMPARED = re.compile(
    "按[^，]{1,8}计算|"
    "[比较](?:上年|去年|上月)(?:同期)?(?=.{0,6}$)|(?<=.)[由从][^，]{0,12}$|(?<=.)比[0-9]{4}年(?=.{0,6}$)|[（(][^）)]*[）)]"
)
_CODE = re.compile("(?<=[A-Za-z]) (?=[0-9])")
_LABEL, _LONGEST = 12, 18
_SHORTEST = 2
_GROWN = re.compile(f"(?:大幅|实际|平均|继续|稳步|再|年均|同比)*{GROWTH}[了到至为]?")
_REACHED = re.compile(
    "达到?|[迈跃站跨][上过入]|拟?按|[为是至到在约近占有定拟要可将]|超过|突破|控制|保持|继续|稳定|维持|实现|分别|大约|预期|左右|合计|共计?|总计|累计"
)
_LEADING_TAGS = ("ul", "p", "x", "d", "u", "m")
_OPENING_TAGS = ("t", "d", "c", "p", "u", "ul", "uj", "ud", "r", "m", "q", "x", "y", "f")
_OPENING = re.compile(
    "其中|同比|环比|预计|力争|确保|争取|拟|要|计划|安排|全年|当年|年内|同期|[即使让把将并而是]|主要|去年"
)
_MEASURE = re.compile(
    "(?:总|排放|消耗|产|销|消费)?[量额值率价]|总?收入|支出|价格|标准|投资|里程|水平|比重|面积|人数|规模|强度"
)
_OWN_RATE = re.compile("(?:增速|增幅|涨幅|降幅|增长率|增长速度)$")
_LAST_GROWTH = re.compile(f"(?<=..){GROWTH}$")
_FALL = re.compile(any_of([*FALLS, "精简"]))
_WHOLE = re.compile("占(?P<whole>[^、]{2,12}?)的?(?:比重|比例|份额)?$")
_STEPS = ("台阶", "大关")
_OTHER_CLAUSE = ("和", "等", "以", "的基础", "目标", "左右", "，", *_STEPS)
_OF_EACH = re.compile("(?:分别|(?<![人户年平])均|都)[^、和与及]{0,4}$")
_BEGUN = ("完成", "实现", "安排", "达到", "推动实现")
_BUILT = re.compile("[新建改扩修造增治]")
_OF_PRICES = re.compile("价格|物价")


class Clause(NamedTuple):
    """The words of a clause around a figure: before it, and after it as far as the next mark.

    `earlier` is the clause before that, where no quantity stands between; `fall` is the word that
    says that something fell by the figure: 下降.
    """

    before: str
    after: str
    earlier: str = ""
    fall: str = ""


NO_CLAUSE = Clause("", "")


def clause_around(occurrence: Occurrence) -> Clause:
    """`after` is cut at an enumeration comma as well, `before` is not: 铁路、公路里程."""
    earlier, before = (("", *map(_plain, occurrence.clauses)))[-2:]
    if earlier in _STEPS:
        earlier = ""
    after = "" if occurrence.is_before else _AFTER_END.split(simplified(occurrence.rest))[0]
    figure = occurrence.figure
    fallen = _FALL.match(simplified(figure.printed))
    # By how many points a share has moved is no rate of growth either.
    is_moved = figure.falls or figure.unit.endswith("百分点")
    fall = fallen[0] if fallen else "下降" if is_moved else ""
    return Clause(_A_HEAD.sub("", before), after, earlier, fall)


def _plain(clause: str) -> str:
    """Without what it is compared with, and what says no more: 是办展会 16 场 of 二是办展会."""
    return _CODE.sub("", _COMPARED.sub("", simplified(clause.strip()))).removeprefix("是")


def whole_of(clause: Clause) -> str | None:
    """What a share is of, where the clause says so: 占国内生产总值的比重."""
    match = _WHOLE.search(joined(_without_end(words(clause.before))))
    return match["whole"].removesuffix("的") if match else None


def label_of(clause: Clause) -> str:
    """A few whole words around a figure, with … where it stands: 全年城镇新增就业…."""
    return f"{last_words(clause.before, _LABEL)}…{first_words(clause.after, _LABEL)}"


def _last(listed: Sequence[Word], most: int) -> list[Word]:
    kept = [*listed]
    while len(kept) > 1 and len(joined(kept)) > most:
        del kept[0]
    return kept


def name_of(clause: Clause, kind: FigureKind) -> str | None:
    """A name for the indicator; None where the clause has no noun to name it by."""
    head = _without_end(_without_opening(words(clause.before)))
    tail = words(clause.after) if _is_of_what_follows(head, clause.after, kind) else []
    named = _shortened([*head, *tail])
    if not _names(named) and clause.earlier:
        earlier = _shortened(_without_end(_without_opening(words(clause.earlier))))
        named = earlier if earlier and earlier[-1].is_noun else []
    name = _paired(joined(named).replace(" ", "").strip("、的()·"))
    return grown(name, kind, clause.fall) if _names(named) and len(name) >= _SHORTEST else None


def _names(named: Sequence[Word]) -> bool:
    """Whether it says what is measured: a thing, or what is done at some length."""
    text = joined(named)
    is_done = any(word.tag[0] == "v" for word in named) and len(text) > _SHORTEST
    return any(word.is_noun for word in named) or is_done or bool(_MEASURE.fullmatch(text))


def names_of(clause: Clause, kind: FigureKind, count: int) -> list[str | None]:
    """The names of as many figures as a list names things: 二氧化硫、氨氮排放量分别下降 2%、3%.

    One name again and again where the list has another number of things. Where one figure is said
    of each of them (均增长 5%, 分别下降 2%), there are as many names as things.
    """
    parts = [_without_end(_without_opening(words(thing))) for thing in _listed(clause.before)]
    is_of_each = count == 1 < len(parts) and bool(_OF_EACH.search(clause.before))
    if not all(parts) or not (is_of_each or 1 < count == len(parts)):
        return [name_of(clause, kind)] * count
    measure = parts[-1][-1:] if _MEASURE.fullmatch(parts[-1][-1].text) else []
    whole = [[*part, *([] if part[-1:] == measure else measure)] for part in parts]
    return [name_of(Clause(joined(thing), "", "", clause.fall), kind) for thing in whole]


def _is_of_what_follows(head: Sequence[Word], after: str, kind: FigureKind) -> bool:
    """Whether the thing counted stands after the figure: 新建 9 座水库."""
    if kind is FigureKind.RATE or not after:
        return False
    says_a_thing = any(word.is_noun for word in words(after))
    if any(word.is_noun for word in head) and not says_a_thing:
        return False
    return not head or not head[-1].is_noun or not after.startswith(_OTHER_CLAUSE)


def _paired(name: str) -> str:
    """Without quotation marks of which the other was cut off."""
    pairs = ("“”", "「」", "‘’")
    alone = {mark for pair in pairs if name.count(pair[0]) != name.count(pair[1]) for mark in pair}
    return "".join(char for char in name if char not in alone)


def with_verbs_of(earlier: str, name: str) -> str:
    """A name that is listed on, with what is done to the first: 退出钢铁产能、煤炭产能."""
    first, *rest = words(earlier)
    done = [first, *takewhile(_is_done_too, rest)] if _is_done(first) else []
    is_thing = not _is_done(words(name)[0])
    return f"{joined(done)}{name}" if is_thing and len(done) <= len(rest) else name


def _is_done(word: Word) -> bool:
    return word.tag == "v" or word.text in ("新增", "新建", "改建")


def _is_done_too(word: Word) -> bool:
    """Whether it goes on what is done, as 改建 of 新建改建, not as 停车 of 新建停车泊位."""
    return _is_done(word) and bool(_BUILT.search(word.text))


def grown(name: str, kind: FigureKind, fall: str) -> str:
    """The name with what says that not the thing is measured, but how it has changed."""
    if kind is FigureKind.RATE:
        name = _LAST_GROWTH.sub("", name) or name
        if _OWN_RATE.search(name):
            return name
        return f"{name}{'变化' if fall else '涨幅' if _OF_PRICES.search(name) else '增速'}"
    return f"{name}{fall}"


def _listed(text: str) -> list[str]:
    return [thing for thing in re.split("[、和与及]", text) if thing.strip()]


def _without_opening(said: Sequence[Word]) -> list[Word]:
    """Without when, and what else only leads on to what is measured."""
    start = 0
    while start < len(said) and _opens(said[start]):
        start += 1
    rest = said[start:]
    is_begun = len(rest) > 1 and rest[0].text in _BEGUN and any(word.is_noun for word in rest[1:])
    return [*rest[1:]] if is_begun else [*rest]


def _opens(word: Word) -> bool:
    return word.tag in _OPENING_TAGS or bool(_OPENING.fullmatch(word.text))


def _without_end(said: Sequence[Word]) -> list[Word]:
    """Without what only leads on to the figure."""
    end = len(said)
    while end and _leads_on(said[end - 1]):
        end -= 1
    return [*said[:end]]


def _leads_on(word: Word) -> bool:
    is_said = _GROWN.fullmatch(word.text) or _REACHED.fullmatch(word.text)
    return bool(is_said) or word.tag in _LEADING_TAGS


def _shortened(said: Sequence[Word]) -> list[Word]:
    """The last words, of which no more than can be read at a glance."""
    kept = [*said]
    if len(joined(kept)) > _LONGEST:
        # What is listed before the last thing goes first; marks inside quotation marks list none.
        marks = [at for at, word in enumerate(kept[:-1]) if word.text in ("、", "“")]
        if marks and kept[marks[-1]].text == "、":
            kept = kept[marks[-1] + 1 :]
    return _without_opening(_last(kept, _LONGEST))
