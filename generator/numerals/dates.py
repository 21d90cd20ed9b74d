"""Years and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.deferred import pattern
from generator.model.choice import FigureSort
from generator.numerals.numeral import Numeral
from generator.numerals.numerals import value_of

_N = "(?:[0-9]{1,2}|[0-9] [0-9]|[一二三四五六七八九十]{1,3})"
_HAN_DIGIT = "[〇○零一二三四五六七八九]"
_SPACED_YEAR = "(?:1 [89]|2 [01])(?: [0-9]){2}(?= ?年)"
_YEAR = f"(?:(?:18|19|20|21)[0-9]{{2}}|{_SPACED_YEAR}|[一二]{_HAN_DIGIT}{{3}})"
_TO = " ?[-—–~～至到]{1,2} ?"
_DATE = pattern(
    rf"(?<![0-9.])(?:(?P<year>{_YEAR}) ?年度? ?)?"
    rf"(?:(?P<months>{_N})(?: ?月)?{_TO}(?P<to>{_N}) ?月份?"
    rf"|(?<!个)(?P<month>{_N}) ?月(?!龄)"
    rf"(?:份| ?(?P<day>{_N}) ?[日号](?!线)(?:{_TO}(?P<last>{_N}) ?[日号])?)?"
    rf"|(?P<first>[一二三四1-4])(?: ?季度?)?{_TO}(?P<until>[一二三四1-4]) ?季度"
    rf"|(?P<half>[上下])半年"
    rf"|(?:第?(?P<quarter>[一二三四1-4]) ?季度|第(?P<season>[一二三四1-4]) ?季)"
    rf"|[前首](?P<quarters>[二三两23]) ?(?:个)?季度?(?!稻))"
)
_IN_ROW = pattern(
    rf"(?<![0-9.])(?:(?P<year>{_YEAR}) ?年 ?)?第?(?P<item>{_N})"
    rf"(?=(?:[、和与及]{_N}){{1,11}} ?(?P<unit>月|季度))"
)
# 七、八、九三个月: how many they are is said behind the last.
_COUNTED_ROW = pattern(
    "(?<![0-9.一二三四五六七八九十第])(?P<row>(?:{0}[、和与及]){{1,11}}{0})"
    "(?P<many>[二两三四五六七八九十]|[2-9])个?(?P<unit>月|季度)".format(
        "(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])"
    )
)
_ISO = pattern(
    r"(?<![0-9.])((?:19|20)[0-9]{2})([-./])(1[0-2]|0?[1-9])\2(3[01]|[12][0-9]|0?[1-9])(?![0-9.])"
)
_YEARS = pattern(
    rf"(?<![0-9.])({_YEAR})(?: ?年)?{_TO}({_YEAR})( ?年)|(?<![0-9.])({_YEAR}) ?(?:[/]) ?({_YEAR})"
    rf"|(?<![0-9.])({_YEAR})( ?年)(?!来水|限)"
)
# 97年底 and 比97年 name a year; 70年来 and 建校97年 are lengths of time.
_PART_OF_A_YEAR = f"底|初|末|度|[上下]半年|{_N} ?月|[一二三四1-4] ?季度|前[二三23]个?季度"
_TWO_DIGITS = pattern("(?:0[1-9]|[6-9][0-9])(?= ?年)")
_AFTER_OTHER_DIGITS = pattern("[0-9.,第]$")
_IN_A_YEAR = pattern(f" ?年(?:{_PART_OF_A_YEAR})")
_OF_THAT_YEAR = pattern("(?:[比较自从]|年[和、与])$")
_LENGTH_BEFORE = pattern("[近满过达约前后了的历经立校党国军辰龄共长用晚早]$")
_LENGTH_AFTER = pattern(" ?年(?:[来间内前后历的多余左上以之长，。；、）)期限产]|$)")
_ROW = pattern(rf"(?<![0-9.])({_YEAR})(?= ?(?:[、和与及或] ?{_YEAR} ?){{1,11}}年)")
_SHORT = pattern(rf"(?<![0-9.])({_YEAR})[-—–~～/至]{{1,2}}([0-9]{{2}})( ?(?:学年|财政年|年))")
_TENS = "(?:[1-9]0|[一二三四五六七八九]十)"
_OF_CENTURY = "(?:(?:[0-9]{2}|[一二]十[一二三四五六七八九]?)世纪)?"
_DECADES = pattern(f"{_OF_CENTURY}([一二三四五六七八九](?:、?[一二三四五六七八九]){{1,2}})十年代")
_DECADE = pattern(rf"{_OF_CENTURY}({_TENS})(?:年代|(?=[、和与至到或-]{_TENS}年代))")
_CENTURY = pattern("([0-9]{2}|[一二]十[一二三四五六七八九]?)世纪")
_BARE_HAN_YEAR = pattern(
    rf"(?<![零〇○一二两三四五六七八九十百千万亿])([一二][八九〇○零一]{_HAN_DIGIT}{{2}})(?![零〇○一二三四五六七八九十百千万亿年])"
)
_BARE_YEAR = pattern(
    r"(?<![0-9A-Za-z.,+×/:：-])((?:19|20)[0-9]{2})(?![0-9A-Za-z,%‰+×:：/]|\.[0-9])"
)


def iso_dates(text: str) -> Iterator[Numeral]:
    """Days in digits alone: 2023-12-31, 2023/12/31, 2023.12.31."""
    for match in _ISO.finditer(text):
        year, _, month, day = match.groups()
        yield _found(match, f"{year}-{month:0>2}-{day:0>2}", "日")


def dates(text: str) -> Iterator[Numeral]:
    """Months, days, quarters and halves, as ISO 8601 writes them; ranges with a slash."""
    for match in _IN_ROW.finditer(text):
        lead = f"{_digits(match['year'])}-" if match["year"] else ""
        item = _two(match["item"]) if match["unit"] == "月" else f"Q{_digits(match['item'])}"
        yield _found(match, f"{lead}{item}", match["unit"])
    yield from _counted_rows(text)
    for match in _DATE.finditer(text):
        year = _digits(match["year"] or "")
        lead = f"{year}-" if year else ""
        if match["to"]:
            first, last = _two(match["months"]), _two(match["to"])
            yield _found(match, f"{lead}{first}/{lead}{last}", "月")
        elif match["day"]:
            month = f"{lead}{_two(match['month'])}"
            last = f"/{month}-{_two(match['last'])}" if match["last"] else ""
            yield _found(match, f"{month}-{_two(match['day'])}{last}", "日")
        elif match["month"]:
            yield _found(match, f"{lead}{_two(match['month'])}", "月")
        elif match["first"]:
            first, last = _digits(match["first"]), _digits(match["until"])
            yield _found(match, f"{lead}Q{first}/{lead}Q{last}", "季度")
        elif match["half"]:
            yield _found(match, f"{lead}H{1 if match['half'] == '上' else 2}", "半年")
        elif quarter := match["quarter"] or match["season"]:
            yield _found(match, f"{lead}Q{_digits(quarter)}", "季度")
        else:
            yield _found(match, f"{lead}Q1/{lead}Q{_digits(match['quarters'])}", "季度")


def ages(text: str) -> Iterator[Numeral]:
    """Decades and centuries; decades in a row are printed as one: 六七十年代."""
    for match in _DECADES.finditer(text):
        for digit in match[1].replace("、", ""):
            yield _found(match, f"{_digits(digit)}0", "年代")
    for match in _DECADE.finditer(text):
        yield _found(match, _digits(match[1]), "年代")
    for match in _CENTURY.finditer(text):
        yield _found(match, _digits(match[1]), "世纪")


def _counted_rows(text: str) -> Iterator[Numeral]:
    """Months or quarters in a row, if they are as many as is said behind the last."""
    for match in _COUNTED_ROW.finditer(text):
        items = [*re.finditer("[0-9]+|[一二三四五六七八九十]+", match["row"])]
        if _digits(match["many"]) != str(len(items)):
            continue
        for item in items:
            start, end = (match.start() + at for at in item.span())
            value = _two(item[0]) if match["unit"] == "月" else f"Q{_digits(item[0])}"
            yield Numeral(start, end, FigureSort.DATE, value, match["unit"])


def years(text: str) -> Iterator[Numeral]:
    """Years with 年, the two ends of a range, and those of a row that share it."""
    for match in _SHORT.finditer(text):
        first, last = _digits(match[1]), f"{_digits(match[1])[:2]}{match[2]}"
        if first < last:
            yield Numeral(match.start(), match.end(1), FigureSort.YEAR, first, "年")
            yield Numeral(match.start(2), match.end(), FigureSort.YEAR, last, "年")
    for match in _TWO_DIGITS.finditer(text):
        if _is_a_year(text, match):
            century = "20" if match[0] < "60" else "19"
            end = text.index("年", match.end()) + 1
            yield Numeral(match.start(), end, FigureSort.YEAR, f"{century}{match[0]}", "年")
    for match in _ROW.finditer(text):
        yield Numeral(match.start(), match.end(), FigureSort.YEAR, _digits(match[1]), "年")
    for match in _YEARS.finditer(text):
        for group in (1, 2, 4, 5, 6):
            if written := match[group]:
                start, end = match.span(group)
                if match[3] or match[7]:
                    end = match.end() if group in (2, 6) else end
                unit = "年" if match[3] or match[7] else ""
                yield Numeral(start, end, FigureSort.YEAR, _digits(written), unit)


def _is_a_year(text: str, match: re.Match[str]) -> bool:
    """Whether two digits before 年 name a year, rather than tell how long something is."""
    before, end = text[max(0, match.start() - 2) : match.start()], match.end()
    if _AFTER_OTHER_DIGITS.search(before):
        return False
    if _IN_A_YEAR.match(text, end) or _OF_THAT_YEAR.search(before):
        return True
    is_length = _LENGTH_BEFORE.search(before) or _LENGTH_AFTER.match(text, end)
    return match[0][1] != "0" and not is_length


def bare_years(text: str) -> Iterator[Numeral]:
    """Four digits that may be a year: 2023 世界 500 强. Whoever asks knows that no unit follows."""
    for match in _BARE_YEAR.finditer(text):
        yield Numeral(match.start(), match.end(), FigureSort.YEAR, match[1])


def spelt_years(text: str) -> Iterator[Numeral]:
    """Years without 年, spelt in Chinese numerals: 一九八一和一九八二两年."""
    for match in _BARE_HAN_YEAR.finditer(text):
        yield Numeral(match.start(), match.end(), FigureSort.YEAR, _digits(match[1]))


def _found(match: re.Match[str], value: str, unit: str) -> Numeral:
    return Numeral(match.start(), match.end(), FigureSort.DATE, value, unit)


def _digits(written: str) -> str:
    closed = written.replace(" ", "")
    return value_of(closed) or closed


def _two(written: str) -> str:
    return f"{_digits(written):0>2}"


def first_year(text: str) -> str | None:
    """The first year that a heading names, with or without 年."""
    named = min([*years(text), *bare_years(text)], default=None, key=lambda numeral: numeral.start)
    return named.value if named else None
