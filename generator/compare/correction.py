"""Whether readers of a figure that changes are told of it."""

from __future__ import annotations

from generator.model.records import Record


def uncorrected(before: Record, after: Record) -> str | None:
    """What readers read before of a figure that is now another, and no new correction says so.

    What the figure did not say before needs no correction.
    """
    value, change = before.text("value"), before.text("change")
    is_moved = change is not None and change != after.text("change")
    is_changed = is_moved or value != after.text("value")
    if not is_changed or before.text("corrections") != after.text("corrections"):
        return None
    return f"{value}，{change}" if is_moved else value
