"""What keeps a site that can be built from being released."""

from __future__ import annotations

from dataclasses import replace

from generator.conversion_review.reviewing import open_decisions
from generator.diagnostic import BuildStopped, Severity
from generator.load import unapproved
from generator.pipeline import Checked


def refuse_release(checked: Checked) -> None:
    """Raise BuildStopped unless there is no warning and all is approved that may well be wrong.

    What is a warning otherwise is an error in a release.
    """
    warnings = [replace(warning, severity=Severity.ERROR) for warning in checked.warnings]
    if problems := [*warnings, *unapproved(open_decisions(checked))]:
        raise BuildStopped(problems)
