"""What is wrong, as the page tells it to an editor above its text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.diagnostic import Diagnostic, LocalizedText, errors
from generator.messages import Wording
from generator.report import as_told
from generator.writing_progress import as_lines, parted, summed


def panel(diagnostics: Sequence[Diagnostic], wording: Wording) -> dict[str, Any] | None:
    """In words, for theme/serve/client.js; None for nothing. `stops` is whether the page is old.

    What is still to write is summed by file, in lines of their own.
    """
    if not diagnostics:
        return None
    to_mend, (told, unwritten) = errors(diagnostics), parted(diagnostics)
    summary = [summed(unwritten)] if unwritten else []
    if told:
        words, count = ("kept", len(to_mend)) if to_mend else ("warned", len(told))
        summary.insert(0, LocalizedText(words, {"count": str(count)}))
    return {
        "locale": wording.locale,
        "stops": bool(to_mend),
        "summary": " ".join(map(wording.say, summary)),
        "copy": wording.say(LocalizedText("copy")),
        "copied": wording.say(LocalizedText("copied")),
        "problems": [as_told(diagnostic, wording)._asdict() for diagnostic in told],
        "unwritten": as_lines(unwritten, wording),
    }
