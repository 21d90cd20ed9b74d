"""content/conversion/approvals.yml → what has been approved."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostic import Diagnostic
from generator.load.messages import Finding
from generator.load.source_file import read_file
from generator.load.validate import validate
from generator.model.base import Frozen
from generator.model.review import Approval, Review

APPROVALS = "content/conversion/approvals.yml"


class ApprovalsFile(Frozen):
    """The file's one list."""

    approvals: tuple[Approval, ...] = ()


def load_approvals(project: Path) -> tuple[Approval, ...]:
    """The approvals, none where there is no file; raises BuildStopped."""
    if not (project / APPROVALS).exists():
        return ()
    return validate(ApprovalsFile, read_file(project, APPROVALS)).approvals


def unapproved(project: Path, review: Review) -> list[Diagnostic]:
    """What keeps the content from a release: decisions not approved, approvals that fit none."""
    found = [
        Finding(
            "unapproved-conversion", {"text": each.text, "prints": each.prints, "id": each.id}
        ).at(each.spans[0], "")
        for each in review.unapproved
    ]
    if review.stale:
        source, approvals = read_file(project, APPROVALS), load_approvals(project)
        for index in review.stale:
            path = ("approvals", index)
            found.append(source.problem(path, "stale-approval", text=approvals[index].text))
    return found
