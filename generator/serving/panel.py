"""What is wrong, as the page tells it to an editor above its text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.diagnostic import Diagnostic, Said, Severity
from generator.messages import Wording, phrases
from generator.report import as_told


def panel(found: Sequence[Diagnostic], wording: Wording) -> dict[str, Any] | None:
    """In words, for theme/serve/client.js; None for nothing. `stops` is whether the page is old."""
    if not found:
        return None
    errors = [each for each in found if each.severity is Severity.ERROR]
    summary, count = (phrases.KEPT, len(errors)) if errors else (phrases.WARNED, len(found))
    return {
        "locale": wording.locale,
        "stops": bool(errors),
        "summary": wording.say(Said(summary, {"count": str(count)})),
        "copy": wording.say(Said(phrases.COPY)),
        "copied": wording.say(Said(phrases.COPIED)),
        "problems": [as_told(each, wording)._asdict() for each in found],
    }
