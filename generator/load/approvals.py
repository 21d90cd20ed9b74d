"""content/conversion/approvals.yml → what has been approved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator

from generator.diagnostic import BuildStopped, Diagnostic
from generator.load.source_file import is_empty
from generator.load.validate import read_as
from generator.messages import Finding
from generator.model.base import Frozen, field
from generator.model.review import Approval, Review

APPROVALS = "content/conversion/approvals.yml"


class ApprovalsFile(Frozen, title="已核定的转换"):
    """The file's one list; nothing after its name is an empty list."""

    approvals: Annotated[
        tuple[Approval, ...],
        BeforeValidator(lambda given: given or ()),
        field("核定 各条核定", "已核定的转换，每行一条。"),
    ] = ()


def load_approvals(project: Path) -> tuple[Approval, ...]:
    """The approvals, none where there is no file or nothing in it; raises BuildStopped."""
    if not (project / APPROVALS).exists():
        return ()
    try:
        _, file = read_as(ApprovalsFile, project, APPROVALS)
        return file.approvals
    except BuildStopped as stopped:
        if is_empty(stopped):
            return ()
        raise


def unapproved(review: Review) -> Iterator[Diagnostic]:
    """What keeps the content from a release."""
    for decision in review.open:
        told = {"text": decision.likeliest.text, "prints": decision.prints}
        yield Finding("unapproved-conversion", told).at(decision.likeliest.spans[0])
