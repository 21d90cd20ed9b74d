"""One edition is in the script that editors write, and no two share a folder, name or language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.rules.unique_ids import repeated
from generator.load.rules.unique_names import repeated_names
from generator.load.source_file import SourceFile
from generator.load.yaml_tree import Path
from generator.model.site import EditionConfig


def check(project: Project) -> Iterator[Diagnostic]:
    if not project.config:
        return
    source, editions = project.config.source, project.config.value.editions
    if not any(edition.locale.is_source for edition in editions):
        yield source.problem(("editions",), "source-script-missing")
    yield from repeated(source, "editions", "locale", [edition.locale for edition in editions])
    yield from repeated(source, "editions", "path", [edition.path for edition in editions])
    named = ((edition.path, edition.name) for edition in editions)
    yield from repeated_names(source, "editions", "name", named)
    yield from _languages(source, editions)


def _languages(source: SourceFile, editions: Sequence[EditionConfig]) -> Iterator[Diagnostic]:
    """Whom a search engine sends to an edition, it cannot send to another."""
    owners: dict[str, Path] = {}
    for index, edition in enumerate(editions):
        owners.setdefault(edition.locale, ("editions", index, "locale"))
    for index, edition in enumerate(editions):
        for number, language in enumerate(edition.hreflang):
            path = ("editions", index, "hreflang", number)
            if (owner := owners.setdefault(language, path)) != path:
                line = str(source.span(owner).line)
                yield source.problem(path, "duplicate-language", value=language, line=line)
