"""A text is sentences, not a table that was pasted into it: its cells would run together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.traversal import documents, prose

_RULE = r"[|｜│┃+]\s*:?[-─━]{2,}:?\s*[|｜│┃+]|-{3,}\s*\|\s*-{3,}"
_ROW = r"^\s*[|｜│┃](?:[^|｜│┃\n]*[|｜│┃]){2,}\s*$"
# Tabs, a line between rows, a row between bars, or three cells with wide gaps between them.
_TABLE = re.compile(rf"\S(?P<tab>\t)\s*\S|{_RULE}|{_ROW}|\S {{3,}}\S+ {{3,}}\S", re.MULTILINE)
_SUSPECT = re.compile(r"\t|\\|[|｜│┃]|\S {3,}\S|-{3}")


def check(project: Project) -> Iterator[Diagnostic]:
    for document in documents(project):
        source = document.source
        if not any(map(_SUSPECT.search, source.lines)):
            continue
        for path, _ in prose(document.value):
            if match := _TABLE.search(source.text(path)):
                part = match[0].strip().partition("\n")[0]
                yield source.problem_in(path, part, "pasted-table")
