"""What tests of the review have in common."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from generator.conversion_review import Session
from generator.model.review import Decision
from generator.model.text import Prose
from tests.conftest import Run

ON = "2026-11-28"


class Row(NamedTuple):
    """A line of `briefings review --list`."""

    id: str
    chance: str
    counts: str
    excerpt: str
    prints: str
    locales: str
    rule: str
    where: str


def listed(project: Path, run: Run, *options: str) -> list[Row]:
    result = run("--project", str(project), "review", "--list", *options)
    assert result.exit_code == 0, result.output
    return [Row(*line.split("\t")) for line in result.output.splitlines()[:-1]]


def approvals_file(project: Path) -> Path:
    return project / "content" / "conversion" / "approvals.yml"


def approvals(project: Path) -> list[dict[str, Any]]:
    approved: list[dict[str, Any]] = yaml.safe_load(approvals_file(project).read_text("utf-8"))[
        "approvals"
    ]
    return approved


def approve_all(project: Path, *, everything: bool = False) -> None:
    session = Session(project, ON, everything=everything)
    session.approve(session.review.open, by=Prose("测试"), reason=Prose("读过"))


def question(decision: Decision) -> dict[str, Any]:
    """As the page asks it."""
    return {
        "rule": decision.rule,
        "prints": decision.prints,
        "locales": [*decision.locales],
        "contexts": [context.text for context in decision.contexts],
    }


def answers(*given: dict[str, Any], by: str = "王芳", reason: str = "对照读过") -> str:
    """The file that a page downloads."""
    return json.dumps({"by": by, "reason": reason, "answers": given}, ensure_ascii=False)
