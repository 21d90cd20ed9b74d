"""One edition is in the script that editors write, and no two share a folder or a locale."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.rules.unique_ids import repeated


def check(project: Project) -> Iterator[Diagnostic]:
    if not project.config:
        return
    source, config = project.config.source, project.config.value
    if not any(edition.locale.is_source for edition in config.editions):
        yield source.problem(("editions",), "source-script-missing")
    yield from repeated(source, "editions", "locale", [e.locale for e in config.editions])
    yield from repeated(source, "editions", "path", [e.path for e in config.editions])
