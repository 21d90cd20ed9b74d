"""Tree → model, with every misfit as a finding where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostic import BuildStopped, Diagnostic, Said, Words
from generator.load.keys import Renamed, is_english, mended, other_place, record_at
from generator.load.meant import meant_fields
from generator.load.retyped import with_fields, with_key
from generator.load.source_file import MAX_BYTES, SourceFile, read_bytes, scan
from generator.load.yaml_lines import odd_line
from generator.load.yaml_tree import Path as TreePath
from generator.load.yaml_tree import plain
from generator.model.base import Frozen, first_example

Model = TypeVar("Model", bound=Frozen)

_UNDER = Words("「{under}」的一项里", "an entry of “{under}”")
_OUTERMOST = Words("文件最外层", "the file's outermost level")
_WRONG_SHAPE = {
    "string_type": "wants-text",
    "tuple_type": "wants-list",
    "model_type": "wants-fields",
    "model_attributes_type": "wants-fields",
    "too_short": "empty-list",
}


def read_as(
    model: type[Model], project: Path, name: str, max_bytes: int = MAX_BYTES
) -> tuple[SourceFile, Model]:
    """Read the file `name` of the project as a `model`.

    Raises BuildStopped with every slip of typing, and every misfit of what was meant.
    """
    return _read(model, name, read_bytes(project, name, max_bytes))


# While a site is being edited it is loaded at every save, and most files are as they were.
@lru_cache(maxsize=4096)
def _read(model: type[Model], name: str, data: bytes) -> tuple[SourceFile, Model]:
    source, slips = scan(name, data)
    if not source:
        raise BuildStopped(slips)
    root, renamed = mended(source.root, model)
    source = replace(source, root=root)
    try:
        value = model.model_validate(plain(source.root))
    except ValidationError as error:
        misfits = _findings(model, source, error.errors(include_url=False))
        keys = (_renamed(source, each) for each in renamed)
        raise BuildStopped([*slips, *_no_echoes([*keys, *misfits], slips)]) from None
    if problems := [*slips, *(_renamed(source, each) for each in renamed)]:
        raise BuildStopped(problems)
    return source, value


def _renamed(source: SourceFile, renamed: Renamed) -> Diagnostic:
    key, meant = renamed
    code = "misspelt-field" if is_english(key.text) else "chinese-key"
    found = source.problem_at(key.span, code, field=key.text, suggestion=meant)
    return _with(found, with_key(found.source_line, key.span.column, meant))


def _no_echoes(misfits: Iterable[Diagnostic], slips: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """Those that would stand if every slip were mended.

    A line that was left out is missed nowhere, and where one belongs was a guess.
    """
    if any(slip.code == "bad-indent" for slip in slips):
        return
    slipped = {slip.span.line for slip in slips}
    left_out = any(not slip.typed for slip in slips)
    for misfit in misfits:
        if misfit.span.line not in slipped and not (left_out and misfit.code == "missing-field"):
            yield misfit


def _findings(
    model: type[Frozen], source: SourceFile, errors: list[ErrorDetails]
) -> Iterator[Diagnostic]:
    for error in errors:
        path, kind = error["loc"], error["type"]
        if kind == "too_short" and any(_is_within(other["loc"], path) for other in errors):
            # An entry that misfits is not counted, and has a finding of its own.
            continue
        if kind == "missing":
            yield _missing(model, source, path)
        elif kind == "extra_forbidden":
            yield _unknown(model, source, path)
        else:
            yield _misfit(model, source, error)


def _missing(model: type[Frozen], source: SourceFile, path: TreePath) -> Diagnostic:
    field = str(path[-1])
    example = first_example(record_at(model, path[:-1]).model_fields[field])
    return source.problem(path[:-1], "missing-field", field=field, example=example or "…")


def _unknown(model: type[Frozen], source: SourceFile, path: TreePath) -> Diagnostic:
    """A key that is no field of its record."""
    key, record = str(path[-1]), record_at(model, path[:-1])
    if place := other_place(model, record, key):
        where = Said(_UNDER, {"under": place.under}) if place.under else Said(_OUTERMOST)
        return source.problem_at_key(path, "misplaced-field", field=key, where=where)
    known = tuple(record.model_fields)
    return source.problem_at_key(path, "unknown-field", field=key, known=known)


def _misfit(model: type[Frozen], source: SourceFile, error: ErrorDetails) -> Diagnostic:
    """A value that its field cannot take."""
    path, kind = error["loc"], error["type"]
    field = next((str(step) for step in reversed(path) if isinstance(step, str)), source.name)
    if kind == "too_short" and (least := error["ctx"]["min_length"]) > 1:
        return source.problem(path, "too-few", field=field, least=str(least))
    code = _WRONG_SHAPE.get(kind, kind)
    details = {} if kind in _WRONG_SHAPE else error.get("ctx", {})
    found = source.problem(path, code, **{"field": field, **details})
    span, text = found.span, source.text(path)
    suspect = kind in _WRONG_SHAPE or any(comma in text for comma in "，、；")
    if suspect and (slip := odd_line(found.source_line, span.line)):
        return source.told(slip)
    if not (fields := meant_fields(code, field, text, found.details)):
        return found
    first, *others = fields
    known = record_at(model, path[:-1]).model_fields
    typed = [first, *(other for other in others if other.name in known)]
    return _with(found, with_fields(found.source_line, span.column, text, typed))


def _with(found: Diagnostic, typed: str | None) -> Diagnostic:
    return replace(found, typed=typed) if typed else found


def _is_within(path: TreePath, other: TreePath) -> bool:
    return len(path) > len(other) and tuple(path[: len(other)]) == tuple(other)
