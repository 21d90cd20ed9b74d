"""The content and the approvals checked as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from generator import pipeline
from generator.diagnostic import BuildStopped, Diagnostic, errors, most_useful_first
from generator.load import APPROVALS, load_approvals
from generator.pipeline import THEME, Checked
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.keys import files_key, key_of, program_key


def check(
    project: Path, beside: Sequence[Diagnostic] = (), this_year: int | None = None
) -> Checked:
    """Read the content and the approvals; raises BuildStopped with every problem of both.

    `beside` is what else was found, such as of the report.
    """
    problems = [*errors(beside), *_wrong_approvals(project)]
    try:
        checked = pipeline.check(project, THEME, this_year=this_year)
    except BuildStopped as stopped:
        raise BuildStopped([*problems, *stopped.diagnostics]) from None
    if problems:
        raise BuildStopped(problems)
    return replace(checked, warnings=most_useful_first([*beside, *checked.warnings]))


def _wrong_approvals(project: Path) -> Sequence[Diagnostic]:
    """What is wrong with the approvals; they may be long, and are read again once they are new."""
    kept, key = DiskCache(project), key_of(program_key(), files_key(project, [APPROVALS]))
    if kept.about("approvals", key) is not None:
        return ()
    try:
        load_approvals(project)
    except BuildStopped as stopped:
        return stopped.diagnostics
    kept.keep("approvals", key, {})
    return ()
