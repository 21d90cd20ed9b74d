"""Tree → model, with every misfit as a finding where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostic import BuildStopped, Diagnostic
from generator.load.source_file import MAX_BYTES, SourceFile, scan_file
from generator.load.yaml_lines import odd_line
from generator.load.yaml_tree import Path as TreePath
from generator.load.yaml_tree import plain
from generator.model.base import Frozen

Model = TypeVar("Model", bound=Frozen)

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
    source, slips = scan_file(project, name, max_bytes)
    if not source:
        raise BuildStopped(slips)
    try:
        value = model.model_validate(plain(source.root))
    except ValidationError as error:
        misfits = _findings(model, source, error.errors(include_url=False))
        raise BuildStopped([*slips, *_no_echoes(misfits, slips)]) from None
    if slips:
        raise BuildStopped(slips)
    return source, value


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
    suggestions = {
        error["loc"]: _suggestion(model, error["loc"])
        for error in errors
        if error["type"] == "extra_forbidden"
    }
    explained = {(*loc[:-1], meant) for loc, meant in suggestions.items()}
    for error in errors:
        path, kind = error["loc"], error["type"]
        if kind == "too_short" and any(_is_within(other["loc"], path) for other in errors):
            # An entry that misfits is not counted, and has a finding of its own.
            continue
        field = next((str(step) for step in reversed(path) if isinstance(step, str)), source.name)
        if kind == "missing":
            if path not in explained:
                yield source.problem(path[:-1], "missing-field", field=field)
        elif kind == "extra_forbidden":
            if meant := suggestions[path]:
                yield source.problem_at_key(path, "misspelt-field", field=field, suggestion=meant)
            else:
                known = _fields_at(model, path[:-1])
                yield source.problem_at_key(path, "unknown-field", field=field, known=known)
        elif kind == "too_short" and (least := error["ctx"]["min_length"]) > 1:
            yield source.problem(path, "too-few", field=field, least=str(least))
        elif kind in _WRONG_SHAPE:
            yield _mistyped(source, path) or source.problem(path, _WRONG_SHAPE[kind], field=field)
        else:
            yield source.problem(path, kind, **{"field": field, **error.get("ctx", {})})


def _is_within(path: TreePath, other: TreePath) -> bool:
    return len(path) > len(other) and tuple(path[: len(other)]) == tuple(other)


def _mistyped(source: SourceFile, path: TreePath) -> Diagnostic | None:
    """A text where fields or a list were wanted, because its line is mistyped."""
    span = source.span(path)
    slip = odd_line(source.line(span), span.line)
    return source.told(slip) if slip else None


def _suggestion(model: type[Frozen], path: TreePath) -> str | None:
    close = get_close_matches(str(path[-1]), _fields_at(model, path[:-1]), n=1)
    return close[0] if close else None


def _fields_at(model: type[Frozen], path: TreePath) -> tuple[str, ...]:
    """The fields of the record at `path`."""
    for step in path:
        if isinstance(step, str):
            model = _record_in(model.model_fields[step].annotation)
    return tuple(model.model_fields)


def _record_in(annotation: object) -> type[Frozen]:
    """The record inside `X`, `X | None` or `tuple[X, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, Frozen):
        return annotation
    return next(_record_in(inside) for inside in get_args(annotation))
