"""What an editor meant by a thing of another briefing: council-2013 ／ 三.四.二."""

from __future__ import annotations

import re

from generator.load.suggestions.dates import meant_place
from generator.load.suggestions.names import meant_id
from generator.load.suggestions.plain import half_width

_PARTED = re.compile(r"(?P<briefing>[^/:#\\\s]+)\s*[/:#\\\s]\s*(?P<local>[^/:#\\]+)")


def meant_reference(typed: str) -> str | None:
    """The briefing's id, a slash, and a place or an id; a place alone where none is before it."""
    if place := meant_place(typed):
        return place
    if not (match := _PARTED.fullmatch(half_width(typed))):
        return None
    briefing = meant_id(match["briefing"])
    local = meant_place(match["local"]) or meant_id(match["local"])
    return f"{briefing}/{local}" if briefing and local else None
