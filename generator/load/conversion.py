"""content/conversion/ → the layers of the conversion. A layer may be empty or missing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.diagnostic import BuildStopped, Diagnostic
from generator.load.source_file import SourceFile, read_file
from generator.load.yaml_tree import Entry, Mapping, Scalar
from generator.model.conversion import (
    ConversionTables,
    LocaleTables,
    ProtectedName,
    Replacement,
)
from generator.model.site import SiteConfig

_FOLDER = "content/conversion"


def load_conversion(project: Path, config: SiteConfig) -> ConversionTables:
    """Read every layer that the editions of `config` use; raises BuildStopped with all problems."""
    locales = [edition.locale for edition in config.editions if not edition.locale.is_source]
    names = ["phrases", "protected"]
    names += [f"{layer}.{locale}" for locale in locales for layer in ("forms", "vocabulary")]
    layers: dict[str, tuple[Replacement, ...]] = {}
    problems: list[Diagnostic] = []
    for name in names:
        try:
            layers[name] = _layer(project, name, may_be_empty=name == "protected")
        except BuildStopped as stopped:
            problems.extend(stopped.diagnostics)
    if problems:
        raise BuildStopped(problems)
    return ConversionTables(
        phrases=layers["phrases"],
        protected=tuple(
            ProtectedName(name=line.found, spelling=line.meant or None)
            for line in layers["protected"]
        ),
        locales=tuple(
            LocaleTables(
                locale=locale,
                forms=layers[f"forms.{locale}"],
                vocabulary=layers[f"vocabulary.{locale}"],
            )
            for locale in locales
        ),
    )


def _layer(project: Path, name: str, *, may_be_empty: bool) -> tuple[Replacement, ...]:
    """The lines of one file; `may_be_empty` says whether a line may stand without a value."""
    file = f"{_FOLDER}/{name}.yml"
    if not (project / file).exists():
        return ()
    try:
        source = read_file(project, file)
    except BuildStopped as stopped:
        if [found.code for found in stopped.diagnostics] == ["empty-file"]:
            return ()
        raise
    if not isinstance(source.root, Mapping):
        raise BuildStopped([source.problem((), "not-a-table", file=file)])
    problems = list(_problems(source, source.root.entries, may_be_empty=may_be_empty))
    if problems:
        raise BuildStopped(problems)
    return tuple(
        Replacement(found=entry.key.text, meant=entry.value.text)
        for entry in source.root.entries
        if isinstance(entry.value, Scalar)
    )


def _problems(
    source: SourceFile, entries: tuple[Entry, ...], *, may_be_empty: bool
) -> Iterator[Diagnostic]:
    for entry in entries:
        found, value = entry.key.text, entry.value
        if not isinstance(value, Scalar):
            yield source.problem((found,), "wants-text", field=found)
        elif not found:
            yield source.problem_at_key((found,), "empty-key")
        elif not value.text and not may_be_empty:
            yield source.problem((found,), "empty-text", field=found)
        elif _breaks_opencc(found):
            # In OpenCC's tables a space ends a value, and what follows is dropped in silence.
            yield source.problem_at_key((found,), "bad-conversion", value=found)
        elif _breaks_opencc(value.text):
            yield source.problem((found,), "bad-conversion", value=value.text)


def _breaks_opencc(text: str) -> bool:
    return any(char.isspace() or not char.isprintable() for char in text)
