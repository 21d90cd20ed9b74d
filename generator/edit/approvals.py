"""Writing approvals: one a line, in order, so that git merges two people's."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from generator.edit.files import write_files
from generator.model.review import Approval

_HEAD = """\
# 已核定的转换，每行一条：rule 是决定写法的层和条目，prints 是 locales 各版印出的写法；
# 有 contexts 的，只在那些地方核定过，〔〕里是核定的词。用 briefings review 添加。
approvals:
"""
_LIST = "approvals:\n"


def add_approvals(file: Path, approvals: Iterable[Approval]) -> None:
    """Add a line each to the approvals in `file`, made anew if there is none; keep all others."""
    written = file.read_text(encoding="utf-8") if file.exists() else ""
    lines = written.splitlines(keepends=True)
    if not any(line.startswith("approvals:") for line in lines):
        lines = [*_HEAD.splitlines(keepends=True), *lines]
    lines = [_LIST if line.split() == ["approvals:", "[]"] else line for line in lines]
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    for approval in approvals:
        line = _line(approval)
        later = (at for at, there in enumerate(lines) if there.startswith("- {") and there > line)
        if line not in lines:
            lines.insert(next(later, len(lines)), line)
    write_files(file.parent, {file.name: "".join(lines).encode()})


def remove_approval(file: Path, approval: Approval) -> None:
    """Take away its line from the approvals in `file`, if it is there."""
    written = file.read_text(encoding="utf-8") if file.exists() else ""
    lines = written.splitlines(keepends=True)
    if (line := _line(approval)) in lines:
        lines.remove(line)
        write_files(file.parent, {file.name: "".join(lines).encode()})


def _line(approval: Approval) -> str:
    values = approval.model_dump(exclude_defaults=True)
    return f"- {json.dumps(values, ensure_ascii=False)}\n"
