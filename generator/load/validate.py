"""Tree → model, with every validation issue as a finding where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import reduce
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostic import BuildStopped, Diagnostic, LocalizedText
from generator.load.deduplication import syntax_issues_and_validation
from generator.load.file_bytes import read_bytes
from generator.load.keys import (
    Place,
    RepairedKey,
    is_english,
    mended,
    other_place,
    record_at,
)
from generator.load.last_read import kept_while_unchanged
from generator.load.source_file import SourceFile, scan
from generator.load.suggestions.retyped import with_key
from generator.load.validation_errors import validation_issue
from generator.load.yaml_tree import Path as TreePath
from generator.load.yaml_tree import locate_key, plain
from generator.model.base import Frozen, first_example
from generator.model.choice import FigureStatus, MilestoneStatus

Model = TypeVar("Model", bound=Frozen)

_AHEAD = (*FigureStatus.TARGET.words, *MilestoneStatus.PLANNED.words)


def read_as(model: type[Model], project: Path, name: str) -> tuple[SourceFile, Model]:
    """Read the file `name` of the project as a `model`.

    Raises BuildStopped with every syntax issue, and every validation issue of what was meant.
    """
    return _read(name, read_bytes(project, name), model)


@kept_while_unchanged
def _read(name: str, data: bytes, model: type[Model]) -> tuple[SourceFile, Model]:
    source, issues = scan(name, data)
    if not source:
        raise BuildStopped(issues)
    meant = mended(source.root, model)
    source = replace(source, root=meant.root)
    keys = [
        *(_renamed(source, repaired_key) for repaired_key in meant.renamed),
        *(source.doubled(*duplicate_key) for duplicate_key in meant.doubled),
    ]
    try:
        value = model.model_validate(plain(source.root))
    except ValidationError as error:
        validation_issues = _findings(model, source, error.errors(include_url=False))
        diagnostics = [*keys, *(_with_keys(issue, meant.renamed) for issue in validation_issues)]
        raise BuildStopped(syntax_issues_and_validation(issues, diagnostics)) from None
    if problems := syntax_issues_and_validation(issues, keys):
        raise BuildStopped(problems)
    return source, value


def _renamed(source: SourceFile, renamed: RepairedKey) -> Diagnostic:
    key, meant = renamed
    code = "misspelt-field" if is_english(key.text) else "chinese-key"
    diagnostic = source.problem_at(key.span, code, field=key.text, suggestion=meant)
    return replace(
        diagnostic, fix=with_key(source.line_meant(key.span), key.span.column, meant) or ""
    )


def _with_keys(validation_issue: Diagnostic, renamed: Sequence[RepairedKey]) -> Diagnostic:
    """The finding with the line in which the keys that stand before its value are mended too."""
    line, *others = validation_issue.fix.split("\n")
    for key, meant in reversed(renamed):
        if (
            key.span.line == validation_issue.span.line
            and key.span.column < validation_issue.span.column
        ):
            line = with_key(line, key.span.column, meant) or line
    return replace(validation_issue, fix="\n".join([line, *others]))


def _findings(
    model: type[Frozen], source: SourceFile, errors: list[ErrorDetails]
) -> Iterator[Diagnostic]:
    """What is wrong, each once: a field that another finding gives to type is not missed too."""
    by_kind: dict[str, list[ErrorDetails]] = {"missing": [], "extra_forbidden": [], "": []}
    for error in errors:
        by_kind.get(error["type"], by_kind[""]).append(error)
    places = {
        error["loc"]: other_place(model, record_at(model, error["loc"][:-1]), str(error["loc"][-1]))
        for error in by_kind["extra_forbidden"]
    }
    validation_issues = [
        validation_issue(model, source, error)
        for error in by_kind[""]
        # A list is too short for an entry that is wrong, which has a finding of its own.
        if error["type"] != "too_short"
        or not any(_is_within(other["loc"], error["loc"]) for other in errors)
    ]
    moved = {place.name for place in places.values() if place}
    supplied = {path for issue in validation_issues for path in issue.supplied}
    missing: dict[TreePath, list[str]] = {}
    for *above, field in (error["loc"] for error in by_kind["missing"]):
        if field not in moved and (*above, field) not in supplied:
            missing.setdefault(tuple(above), []).append(str(field))
    for record, fields in missing.items():
        yield _missing(model, source, record, fields)
    for path, place in places.items():
        yield _unknown(model, source, path, place)
    yield from (issue.found for issue in validation_issues)


def _missing(
    model: type[Frozen], source: SourceFile, path: TreePath, fields: Sequence[str]
) -> Diagnostic:
    """The fields that the record at `path` is without, told once."""
    known = record_at(model, path).model_fields
    examples = [(first_example(known[field]) or "…").replace("%", '"%"') for field in fields]
    if len(fields) > 1:
        first, *others = (
            f"{field}: {example}" for field, example in zip(fields, examples, strict=True)
        )
        lines = reduce(_and, others, LocalizedText("validate.line", {"line": first}))
        return source.problem(path, "missing-fields", fields=tuple(fields), lines=lines)
    ahead = fields[0] in ("period", "date") and source.text((*path, "status")) in _AHEAD
    code = "target-without-a-date" if ahead else "missing-field"
    return source.problem(path, code, field=fields[0], example=examples[0])


def _and(lines: LocalizedText, line: str) -> LocalizedText:
    return LocalizedText("validate.lines", {"lines": lines, "line": line})


def _unknown(
    model: type[Frozen], source: SourceFile, path: TreePath, elsewhere: Place | None
) -> Diagnostic:
    """A key that is no field of its record."""
    key = str(path[-1])
    if elsewhere:
        under, meant = elsewhere.under, elsewhere.name
        where = (
            LocalizedText("validate.under", {"under": under})
            if under
            else LocalizedText("validate.outermost")
        )
        details = {"field": key, "meant": meant}
        return source.problem_at_key(path, "misplaced-field", where=where, **details)
    known = tuple(record_at(model, path[:-1]).model_fields)
    # Between brackets no note can stand.
    has_line = source.line(locate_key(source.root, path)).lstrip().startswith(key)
    note = LocalizedText("validate.note") if has_line else ""
    return source.problem_at_key(path, "unknown-field", field=key, known=known, note=note)


def _is_within(path: TreePath, other: TreePath) -> bool:
    return len(path) > len(other) and tuple(path[: len(other)]) == tuple(other)
