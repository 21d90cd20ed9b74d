"""A message before it is known where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.diagnostic import Detail, Diagnostic, Span
from generator.messages.codes import SEVERITIES, STAGES


@dataclass(frozen=True, slots=True)
class Finding:
    """A code and the details that fill its message."""

    code: str
    details: Mapping[str, Detail] = field(default_factory=dict)

    def at(self, span: Span, source_line: str = "") -> Diagnostic:
        return Diagnostic(
            span,
            self.code,
            self.details,
            severity=SEVERITIES[self.code],
            stage=STAGES[self.code],
            source_line=source_line,
        )
