"""content/conversion/ → the layers of the conversion. A layer may be empty or missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.diagnostic import BuildStopped, Diagnostic, LocalizedText, Span
from generator.load.approvals import APPROVALS
from generator.load.content_files import ContentFiles
from generator.load.file_bytes import read_bytes
from generator.load.files import LAYERS
from generator.load.last_read import kept_while_unchanged
from generator.load.repair.tables import SPACE, not_a_word, of_a_table, without_spaces
from generator.load.source_file import SourceFile, is_empty, whole
from generator.load.yaml_tree import Entry, Mapping, Scalar
from generator.messages import Finding
from generator.model.conversion import (
    ConversionTables,
    LocaleTables,
    ProtectedName,
    Replacement,
)
from generator.model.site import SiteConfig

_SAME_EVERYWHERE = re.compile("〔数〕|[0-9A-Za-z０-９Ａ-Ｚａ-ｚ%％《》]")


def load_conversion(project: Path, config: SiteConfig, files: ContentFiles) -> ConversionTables:
    """Read every layer that the editions of `config` use, of the `files` that there are.

    Raises BuildStopped with all problems.
    """
    locales = [edition.locale for edition in config.editions if not edition.locale.is_source]
    names = ["phrases", "protected"]
    names += [f"{layer}.{locale}" for locale in locales for layer in ("forms", "vocabulary")]
    layers: dict[str, tuple[Replacement, ...]] = {}
    problems = list(_unused(files, [f"{name}.yml" for name in names]))
    for name in names:
        try:
            layers[name] = layer(project, name)
        except BuildStopped as stopped:
            problems.extend(stopped.diagnostics)
    if problems:
        raise BuildStopped(problems)
    return ConversionTables(
        phrases=layers["phrases"],
        protected=tuple(
            ProtectedName(name=line.found, spelling=line.meant or None, line=line.line)
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


def _unused(files: ContentFiles, known: Sequence[str]) -> Iterator[Diagnostic]:
    """Files that an editor may take for layers, and no edition reads."""
    there = files.yaml_in(LAYERS)
    free = tuple(name for name in known if f"{LAYERS}/{name}" not in there)
    for file in there:
        if file != APPROVALS and file.removeprefix(f"{LAYERS}/") not in known:
            advice = (
                LocalizedText("conversion.rename", {"free": free})
                if free
                else LocalizedText("conversion.move")
            )
            yield Finding("unused-layer", {"file": file, "advice": advice}).at(Span(file))


def layer(project: Path, name: str) -> tuple[Replacement, ...]:
    """The lines of the file `name`; raises BuildStopped with all its problems."""
    file = f"{LAYERS}/{name}.yml"
    if not (project / file).exists():
        return ()
    return _lines(file, read_bytes(project, file), may_be_empty=name == "protected")


@kept_while_unchanged
def _lines(file: str, data: bytes, *, may_be_empty: bool) -> tuple[Replacement, ...]:
    """`may_be_empty` says whether a line may stand without a value."""
    try:
        source = whole(file, data)
    except BuildStopped as stopped:
        if is_empty(stopped):
            return ()
        raise BuildStopped(map(of_a_table, stopped.diagnostics)) from None
    if not isinstance(source.root, Mapping):
        raise BuildStopped([source.problem((), "not-a-table", file=file)])
    entries = source.root.entries
    if problems := [*_validation_issues(source, entries, may_be_empty=may_be_empty)]:
        raise BuildStopped(problems)
    lines = tuple(
        Replacement(found=entry.key.text, meant=entry.value.text, line=entry.key.span.line)
        for entry in entries
        if isinstance(entry.value, Scalar)
    )
    if problems := [*_chains(source, lines)]:
        raise BuildStopped(problems)
    return lines


def _validation_issues(
    source: SourceFile, entries: tuple[Entry, ...], *, may_be_empty: bool
) -> Iterator[Diagnostic]:
    """Lines that cannot be converted by."""
    for entry in entries:
        key, value = entry.key.text, entry.value
        if not isinstance(value, Scalar):
            yield not_a_word(source, entry)
        elif not key:
            yield source.problem_at_key((key,), "empty-key")
        elif not value.text and not may_be_empty:
            yield source.problem((key,), "empty-text", field=key)
        elif spaced := next(filter(_breaks_opencc, (entry.key, value)), None):
            yield without_spaces(source, spaced)
        elif value.text and _same_everywhere(key) != _same_everywhere(value.text):
            yield source.problem((key,), "changed-latin", found=key, value=value.text)


def _breaks_opencc(word: Scalar) -> bool:
    """In OpenCC's tables a space ends a value, and what follows is dropped in silence."""
    return bool(SPACE.search(word.text)) or not word.text.isprintable()


def _same_everywhere(text: str) -> list[str]:
    return _SAME_EVERYWHERE.findall(text)


def _chains(source: SourceFile, lines: Sequence[Replacement]) -> Iterator[Diagnostic]:
    """Lines whose outcome another line would change, were it converted again."""
    meant = {line.found: line.meant for line in lines if line.meant}
    for key, value in meant.items():
        other = meant.get(value, value)
        if other != value:
            line = str(source.span((value,)).line)
            details = {"found": key, "value": value, "other": other}
            yield source.problem((key,), "chained-conversion", line=line, **details)
