"""What a finding says to the editor."""

from __future__ import annotations

from typing import NamedTuple

from generator.diagnostic import BilingualText, Severity


class Message(NamedTuple):
    """What is wrong, and what to type instead; the {fields} are the finding's details."""

    wrong: BilingualText
    instead: BilingualText
    severity: Severity = Severity.ERROR
