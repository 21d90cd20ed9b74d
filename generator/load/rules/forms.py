"""A place whose Traditional we print has a table of the forms that are written there."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic, LocalizedText
from generator.load.files import LAYERS
from generator.load.project import Project


def check(project: Project) -> Iterator[Diagnostic]:
    if not project.config or not project.conversion:
        return
    source, editions = project.config.source, project.config.value.editions
    for index, edition in enumerate(editions):
        locale = edition.locale
        if locale.is_source or not locale.region:
            continue
        own = project.conversion.of(locale)
        if not own.forms:
            other = {"file": f"{LAYERS}/vocabulary.{locale}.yml"}
            yield source.problem(
                ("editions", index, "locale"),
                "missing-forms",
                name=edition.name,
                file=f"{LAYERS}/forms.{locale}.yml",
                words="" if own.vocabulary else LocalizedText("forms.no-vocabulary", other),
            )
