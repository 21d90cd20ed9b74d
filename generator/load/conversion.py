"""content/conversion/ → the tables of replacements."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostic import BuildStopped
from generator.load.source_file import SourceFile, read_file
from generator.load.yaml_tree import Mapping, Scalar
from generator.model.conversion import ConversionTables, LocaleForms, Replacement
from generator.model.site import SiteConfig

PHRASES = "content/conversion/phrases.yml"


def forms_file(locale: str) -> str:
    return f"content/conversion/forms.{locale}.yml"


def load_conversion(project: Path, config: SiteConfig) -> ConversionTables:
    """Read the phrases and every edition's forms; raises BuildStopped."""
    locales = [edition.locale for edition in config.editions if not edition.locale.is_source]
    return ConversionTables(
        phrases=_table(read_file(project, PHRASES)) if locales else (),
        locales=tuple(
            LocaleForms(locale=locale, forms=_table(read_file(project, forms_file(locale))))
            for locale in locales
        ),
    )


def _table(source: SourceFile) -> tuple[Replacement, ...]:
    if not isinstance(source.root, Mapping):
        raise BuildStopped([source.problem((), "wants-fields", field=source.name)])
    replacements, problems = [], []
    for entry in source.root.entries:
        found, value = entry.key.text, entry.value
        if not isinstance(value, Scalar):
            problems.append(source.problem((found,), "wants-text", field=found))
        elif not found or not value.text:
            problems.append(source.problem((found,), "empty-text", field=found))
        elif any(char.isspace() or char == "\0" for char in found + value.text):
            # OpenCC reads a space as the end of the value, and drops the rest.
            problems.append(source.problem((found,), "bad-conversion", value=value.text))
        else:
            replacements.append(Replacement(found=found, meant=value.text))
    if problems:
        raise BuildStopped(problems)
    return tuple(replacements)
