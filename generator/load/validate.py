"""Tree → model, with every misfit as a finding where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import TypeVar, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostic import BuildStopped, Diagnostic
from generator.load.source_file import SourceFile
from generator.load.yaml_tree import Path, plain
from generator.model.base import Frozen

Model = TypeVar("Model", bound=Frozen)

_WRONG_SHAPE = {
    "string_type": "wants-text",
    "tuple_type": "wants-list",
    "model_type": "wants-fields",
    "model_attributes_type": "wants-fields",
    "too_short": "empty-list",
}


def validate(model: type[Model], source: SourceFile) -> Model:
    """Read `source` as a `model`; raises BuildStopped with every misfit."""
    try:
        return model.model_validate(plain(source.root))
    except ValidationError as error:
        raise BuildStopped(_findings(model, source, error.errors(include_url=False))) from None


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
            yield source.problem(path, _WRONG_SHAPE[kind], field=field)
        else:
            yield source.problem(path, kind, **{"field": field, **error.get("ctx", {})})


def _suggestion(model: type[Frozen], path: Path) -> str | None:
    close = get_close_matches(str(path[-1]), _fields_at(model, path[:-1]), n=1)
    return close[0] if close else None


def _fields_at(model: type[Frozen], path: Path) -> tuple[str, ...]:
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
