"""A place whose Traditional we print has a table of the forms that are written there."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import BilingualText, Diagnostic, LocalizedText
from generator.load.files import LAYERS
from generator.load.project import Project

_NO_VOCABULARY = BilingualText(
    "；也没有词语的对照表「{file}」，词语不换",
    "; nor is there a table of words, “{file}”, and none are exchanged",
)
_VOCABULARY = BilingualText("", "")


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
                words=LocalizedText(_VOCABULARY)
                if own.vocabulary
                else LocalizedText(_NO_VOCABULARY, other),
            )
