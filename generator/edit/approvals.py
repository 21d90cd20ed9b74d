"""Writing approvals: one a line, in order, so that git merges two people's."""

from __future__ import annotations

import json
from pathlib import Path

from generator.edit.files import write_files
from generator.model.review import Approval

_HEAD = """\
# 已核定的转换，每行一条：text 是上下文，〔〕里是核定的词；rule 是决定它的层和条目；
# prints 是各版印出的写法。用 briefings approve 添加；过时的行可以删去。
approvals:
"""
_LIST = "approvals:\n"


def add_approval(file: Path, approval: Approval) -> None:
    """Add one line to the approvals in `file`, made anew if there is none; keep all others."""
    written = file.read_text(encoding="utf-8") if file.exists() else ""
    lines = written.splitlines(keepends=True)
    if not any(line.startswith("approvals:") for line in lines):
        lines = [*_HEAD.splitlines(keepends=True), *lines]
    lines = [_LIST if line.split() == ["approvals:", "[]"] else line for line in lines]
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    values = json.dumps(approval.model_dump(), ensure_ascii=False)
    line = f"- {values}\n"
    later = (at for at, each in enumerate(lines) if each.startswith("- {") and each > line)
    lines.insert(next(later, len(lines)), line)
    write_files(file.parent, {file.name: "".join(lines).encode()})
