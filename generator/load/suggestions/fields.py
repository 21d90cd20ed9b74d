"""What an editor meant by a value that its field cannot take."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.diagnostic import Detail, LocalizedText
from generator.load.suggestions.cross_references import meant_reference
from generator.load.suggestions.dates import meant_date
from generator.load.suggestions.names import (
    meant_address,
    meant_choice,
    meant_id,
    meant_url,
)
from generator.load.suggestions.numbers import Field, meant_number, meant_range
from generator.load.suggestions.plain import AROUND
from generator.model.base import Frozen
from generator.model.observation import Change

_OF_ADDRESSES = ("bad-url", "lookalike-host", "impossible-host", "bad-port", "bad-sub-path")


def meant_fields(
    code: str, field: str, typed: str, details: Mapping[str, Detail], record: type[Frozen]
) -> tuple[Field, ...]:
    """What to type for a value of `record` that was refused with `code`.

    Nothing where nobody can tell.
    """
    match code:
        case "bad-value" | "unit-in-value":
            return meant_number(field, typed, has_own_unit=record is Change)
        case "range-in-value":
            return meant_range(typed)
        case "bad-date" | "bad-day":
            meant = meant_date(typed)
        case "bad-part" | "bad-year":
            meant = (meant_date(typed) or "")[:4]
        case "bad-place" | "bad-reference":
            meant = meant_reference(typed)
        case "bad-id":
            meant = meant_id(typed) or meant_reference(typed)
        case "bad-moved-name":
            meant = meant_address(typed)
        case _ if code in _OF_ADDRESSES:
            meant = meant_url(typed)
        case "bad-query":
            meant = re.split("[?#]", typed)[0]
        case "unknown-choice":
            meant = meant_choice(typed, _words(details))
        case "wants-list" if typed:
            meant = f"[{', '.join(re.split('[,，、；; ]+', typed.strip().strip(AROUND)))}]"
        case _:
            meant = None
    return (Field(field, meant),) if meant and meant != typed else ()


def _words(details: Mapping[str, Detail]) -> tuple[str, ...]:
    choices = details["choices"]
    assert isinstance(choices, tuple)
    return tuple(choice.phrase for choice in choices if isinstance(choice, LocalizedText))


def meant_record(record: type[Frozen], typed: str) -> str | None:
    """The fields that a record must have, in braces, the first with what was typed for all."""
    required = [name for name, info in record.model_fields.items() if info.is_required()]
    if not required or not typed or re.search("[][{},:#&*!|>%@`'\"]", typed):
        return None
    first, *others = required
    return f"{{{first}: {typed}{''.join(f', {other}: …' for other in others)}}}"
