"""What an editor meant by a value that its field cannot take."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from difflib import get_close_matches
from typing import NamedTuple

from pydantic_core import PydanticCustomError

from generator.diagnostic import Detail, Said
from generator.grammar.numerals import NUMERAL, value_of
from generator.grammar.simplified import simplified
from generator.load.choice_words import SYNONYMS
from generator.load.figures import Figure, printed_figure
from generator.model.base import Frozen
from generator.model.observation import Change
from generator.model.period import Period

_DATE = re.compile(
    r"(?P<year>[0-9]{4})\s*[年./-]?度?\s*"
    r"(?:(?P<half>[上下])半年|第?(?P<quarter>[1-4])季度?|[Qq](?P<q>[1-4])|[Hh](?P<h>[12])|年?[底末初]|"
    r"(?P<month>[0-9]{1,2})\s*[月./-]?\s*(?:(?P<day>[0-9]{1,2})\s*[日号]?|[上中下]旬|[底末初])?)?"
    r"(?:(?<=\d)(?:T|\s+)[0-9]{1,2}:[0-9]{2}.*)?"
)
_DAY_FIRST = re.compile(
    r"(?P<day>1[3-9]|2[0-9]|3[01])[./-](?P<month>[0-9]{1,2})[./-](?P<year>[0-9]{4})"
)
_SERIAL = re.compile("[4-6][0-9]{4}")  # a day from 2009 to 2091, as a spreadsheet counts them
_SERIAL_BEGINS = date(1899, 12, 30)
_DOWN = re.compile("^(下降|减少|降低|下滑|回落)(了|约)?")
_UP = re.compile("^(增长|增加|上升|提高|提升)(了)?")
_DASHES = str.maketrans(dict.fromkeys("‐‑–—―−", "-"))
_AROUND = "“”‘’「」『』【】\"'"
_PLACE = re.compile(r"(?P<part>[0-9]{4}|[0-9]{1,2})\D+([0-9]+)(?:\D+([0-9]+))?[节项条]?")
_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+(/[^\s@]*)?", re.ASCII | re.IGNORECASE)
_MAIL_ADDRESS = re.compile(r"[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+", re.ASCII | re.IGNORECASE)
_ID_LIKE = re.compile(r"[\w .-]*[a-z0-9][\w .-]*", re.ASCII)


class Field(NamedTuple):
    """A field to type, and its value."""

    name: str
    value: str


def meant_fields(
    code: str, field: str, typed: str, details: Mapping[str, Detail], record: type[Frozen]
) -> tuple[Field, ...]:
    """What to type for a value of `record` that was refused with `code`.

    Nothing where nobody can tell.
    """
    match code:
        case "bad-value" | "unit-in-value":
            return meant_number(field, typed, has_own_unit=record is Change)
        case "bad-date" | "bad-day":
            meant = meant_date(typed)
        case "bad-part" | "bad-year":
            meant = (meant_date(typed) or "")[:4]
        case "bad-place":
            meant = meant_place(typed)
        case "bad-id":
            meant = meant_id(typed)
        case "bad-url":
            meant = meant_url(typed)
        case "unknown-choice":
            meant = meant_choice(typed, _words(details))
        case "wants-list" if typed:
            meant = f"[{', '.join(re.split('[,，、；; ]+', typed.strip().strip(_AROUND)))}]"
        case _:
            meant = None
    return (Field(field, meant),) if meant and meant != typed else ()


def _words(details: Mapping[str, Detail]) -> tuple[str, ...]:
    choices = details["choices"]
    assert isinstance(choices, Said)
    return tuple(choices.words.chinese.split("、"))


def meant_number(field: str, typed: str, *, has_own_unit: bool) -> tuple[Field, ...]:
    """The fields of a figure that was typed as a report prints it: 约 9,300 家, 22.2％, 23.1 万.

    A unit stands with the indicator if the figure has not its own, but for what enlarges it.
    """
    plain = simplified(_half_width(typed))
    if has_own_unit:
        plain = _UP.sub("", _DOWN.sub("-", plain))
    if not (figure := printed_figure(plain)):
        return ()
    unit = figure.unit if has_own_unit or figure.scale else ""
    others = (
        Field("unit", f"{unit}…" if unit and unit == figure.scale else unit.replace("%", '"%"')),
        Field("printed", figure.printed),
        Field("qualifier", figure.qualifier),
    )
    return (Field(field, figure.value), *(other for other in others if other.value))


def meant_figure(typed: str) -> Figure | None:
    return printed_figure(simplified(_half_width(typed)))


def dropped_unit(typed: str) -> str:
    """The unit after a number of digits, where it does not enlarge the indicator's."""
    figure = meant_figure(typed)
    return figure.unit if figure and not figure.scale and not figure.printed else ""


def meant_date(typed: str) -> str | None:
    """ISO 8601, as precise as what was typed: 2023年6月 is 2023-06."""
    plain = _in_digits(simplified(_half_width(typed)))
    if _SERIAL.fullmatch(plain):
        return (_SERIAL_BEGINS + timedelta(int(plain))).isoformat()
    found = _DAY_FIRST.fullmatch(plain) or _DATE.fullmatch(plain)
    meant = _iso(found.groupdict()) if found else ""
    try:
        return Period.read(meant)
    except PydanticCustomError:
        return None


def _iso(found: Mapping[str, str | None]) -> str:
    year, half = found["year"], found.get("half")
    if half or found.get("h"):
        return f"{year}-H{found.get('h') or (1 if half == '上' else 2)}"
    if quarter := found.get("quarter") or found.get("q"):
        return f"{year}-Q{quarter}"
    parts = (f"{int(part):02}" for part in (found["month"], found["day"]) if part)
    return "-".join([str(year), *parts])


def meant_place(typed: str) -> str | None:
    """Numbers with dots, also for 第四节第一项; a year of two digits is of this century."""
    if not (found := _PLACE.fullmatch(_in_digits(simplified(_half_width(typed))))):
        return None
    century = "20" if re.fullmatch("[2-9][0-9]", found["part"]) else ""
    return century + ".".join(filter(None, found.groups()))


def meant_id(typed: str) -> str | None:
    """Small letters, digits and hyphens; None where nothing of them was typed."""
    plain = _half_width(typed).lower()
    return "-".join(re.findall("[a-z0-9]+", plain)) if _ID_LIKE.fullmatch(plain) else None


def meant_url(typed: str) -> str | None:
    """An address that was typed without its scheme, or in full width."""
    plain = _half_width(typed)
    if _MAIL_ADDRESS.fullmatch(plain):
        return f"mailto:{plain}"
    if _HOST.fullmatch(plain):
        return f"https://{plain}"
    # Nothing but words and marks around it: 见 <https://…>, [新闻](https://…).
    found = re.fullmatch(r"[^/]*?(https?://[^\s()<>\[\]\u3000-\uffef]+)[^A-Za-z0-9/]*", plain)
    return found[1] if found else None


def meant_record(record: type[Frozen], typed: str) -> str | None:
    """The fields that a record must have, in braces, the first with what was typed for all."""
    required = [name for name, info in record.model_fields.items() if info.is_required()]
    if not required or not typed or re.search("[][{},:#&*!|>%@`'\"]", typed):
        return None
    first, *others = required
    return f"{{{first}: {typed}{''.join(f', {other}: …' for other in others)}}}"


def meant_choice(typed: str, words: Sequence[str]) -> str | None:
    """The word that is like what was typed, or contains it, or is contained in it."""
    plain = simplified(_half_width(typed)).lower()
    for word in words:
        if plain in SYNONYMS[word].split():
            return word
    if within := [word for word in words if word in plain]:
        return min(within, key=plain.index)
    for word in words:
        if plain and plain in word:
            return word
    close = get_close_matches(plain, words, n=1)
    return close[0] if close else None


def _in_digits(text: str) -> str:
    """A date in digits: 二〇二五年十月五日 is 2025年10月5日."""
    return re.sub(f"{NUMERAL}{{1,20}}", lambda found: value_of(found[0]) or found[0], text)


def _half_width(text: str) -> str:
    """As it would be typed without an input method, and without marks around or after it."""
    plain = unicodedata.normalize("NFKC", text).strip().strip(_AROUND).rstrip(",;。、")
    return plain.translate(_DASHES).strip()
