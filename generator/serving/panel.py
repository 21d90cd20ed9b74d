"""What is wrong, as the page tells it to an editor above its text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.diagnostic import Diagnostic, LocalizedText, errors
from generator.messages import Wording, phrases
from generator.report import as_told


def panel(found: Sequence[Diagnostic], wording: Wording) -> dict[str, Any] | None:
    """In words, for theme/serve/client.js; None for nothing. `stops` is whether the page is old."""
    if not found:
        return None
    to_mend = errors(found)
    summary, count = (phrases.KEPT, len(to_mend)) if to_mend else (phrases.WARNED, len(found))
    return {
        "locale": wording.locale,
        "stops": bool(to_mend),
        "summary": wording.say(LocalizedText(summary, {"count": str(count)})),
        "copy": wording.say(LocalizedText(phrases.COPY)),
        "copied": wording.say(LocalizedText(phrases.COPIED)),
        "problems": [as_told(each, wording)._asdict() for each in found],
    }
