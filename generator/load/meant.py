"""What an editor meant by a value that its field cannot take."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from generator.diagnostic import Detail, Said
from generator.load.script import simplified
from generator.model.indicator import SCALES

_NUMBER = re.compile(
    r"(?P<before>约|超过|超|近|逾)?\s*(?P<number>[-−+]?[0-9][0-9,]*(?:\.[0-9]+)?|[0-9]+/[0-9]+)"
    r"\s*(?P<unit>[^0-9\s]*?)\s*(?P<after>以上|多|余)?",
)
_DATE = re.compile(
    r"(?P<year>[0-9]{4})\s*[年./-]?\s*"
    r"(?:(?P<half>[上下])半年|第?(?P<quarter>[1-4一二三四])季度?|"
    r"(?P<month>[0-9]{1,2})\s*[月./-]?\s*(?:(?P<day>[0-9]{1,2})\s*[日号]?)?)?"
)
_PLACE = re.compile(r"(?P<part>[0-9]{4}|[0-9]{2})\D+([0-9]+)(?:\D+([0-9]+))?")
_ID_LIKE = re.compile(r"[\w .-]*[a-z0-9][\w .-]*", re.ASCII)
_QUALIFIERS = {"约": "约", "超过": "超", "超": "超", "逾": "超", "近": "近"}
_QUALIFIERS |= {"以上": "以上", "多": "超", "余": "超"}
_QUARTERS = {"一": "1", "二": "2", "三": "3", "四": "4"}


class Field(NamedTuple):
    """A field to type, and its value."""

    name: str
    value: str


def meant_fields(
    code: str, field: str, typed: str, details: Mapping[str, Detail]
) -> tuple[Field, ...]:
    """What to type for a value that was refused with `code`; nothing where nobody can tell."""
    match code:
        case "bad-value":
            return tuple(
                f._replace(name=field) if f.name == "value" else f for f in meant_number(typed)
            )
        case "bad-date" | "bad-day":
            meant = meant_date(typed)
        case "bad-year":
            meant = (meant_date(typed) or "")[:4]
        case "bad-place":
            meant = meant_place(typed)
        case "bad-id":
            meant = meant_id(typed)
        case "unknown-choice":
            meant = meant_choice(typed, _words(details))
        case "wants-list" if typed:
            meant = f"[{', '.join(re.split('[,，、；; ]+', typed.strip()))}]"
        case _:
            meant = None
    return (Field(field, meant),) if meant and meant != typed else ()


def _words(details: Mapping[str, Detail]) -> tuple[str, ...]:
    choices = details["choices"]
    assert isinstance(choices, Said)
    return tuple(choices.words.chinese.split("、"))


def meant_number(typed: str) -> tuple[Field, ...]:
    """The fields of a figure that was typed as a report prints it: 约 9,300 家, 22.2％, 23.1 万."""
    found = _NUMBER.fullmatch(simplified(_half_width(typed)))
    if not found:
        return ()
    number = re.sub("[,+]", "", found["number"]).replace("−", "-")
    fields = [Field("value", number)]
    scaled = any(found["unit"].startswith(scale) for scale in SCALES)
    if scaled and found["unit"] not in SCALES:
        fields.append(Field("unit", found["unit"]))
    if word := found["before"] or found["after"]:
        fields.append(Field("qualifier", _QUALIFIERS[word]))
    return tuple(fields)


def meant_date(typed: str) -> str | None:
    """ISO 8601, as precise as what was typed: 2023年6月 is 2023-06."""
    if not (found := _DATE.fullmatch(simplified(_half_width(typed)))):
        return None
    year, month, day = found["year"], found["month"], found["day"]
    if found["half"]:
        return f"{year}-H{1 if found['half'] == '上' else 2}"
    if quarter := found["quarter"]:
        return f"{year}-Q{_QUARTERS.get(quarter, quarter)}"
    parts = [year, *(f"{int(part):02}" for part in (month, day) if part)]
    return "-".join(parts)


def meant_place(typed: str) -> str | None:
    """Numbers with dots; a year of two digits is of this century."""
    if not (found := _PLACE.fullmatch(_half_width(typed))):
        return None
    century = "" if len(found["part"]) == len("2023") else "20"
    return century + ".".join(filter(None, found.groups()))


def meant_id(typed: str) -> str | None:
    """Small letters, digits and hyphens; None where nothing of them was typed."""
    plain = _half_width(typed).lower()
    return "-".join(re.findall("[a-z0-9]+", plain)) if _ID_LIKE.fullmatch(plain) else None


def meant_choice(typed: str, words: Sequence[str]) -> str | None:
    """The word that contains what was typed, is contained in it, or is nearest to it."""
    plain = simplified(_half_width(typed)).strip()
    for word in words:
        if plain and (plain in word or word in plain):
            return word
    close = get_close_matches(plain, words, n=1)
    return close[0] if close else None


def _half_width(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()
