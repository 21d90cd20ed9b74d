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
from generator.load.keys import (
    Place,
    Renamed,
    is_english,
    mended,
    other_place,
    record_at,
)
from generator.load.misfits import misfit
from generator.load.retyped import with_key
from generator.load.source_file import SourceFile, read_bytes, scan
from generator.load.yaml_braces import has_record
from generator.load.yaml_tree import Path as TreePath
from generator.load.yaml_tree import plain
from generator.model.base import Frozen, first_example
from generator.model.choice import FigureStatus, MilestoneStatus

Model = TypeVar("Model", bound=Frozen)

_UNDER = Words("「{under}」的一项里", "an entry of “{under}”")
_OUTERMOST = Words("文件最外层", "the file's outermost level")
_OF_WHAT_IS_MISSING = ("missing-field", "target-without-a-date")
_OF_KEYS = (*_OF_WHAT_IS_MISSING, "unknown-field", "misplaced-field")
_OF_VALUES = (
    "bad-start",
    "yaml-alias",
    "yaml-tag",
    "second-colon",
    "unclosed-quote",
    "unclosed-bracket",
    "bad-escape",
    "text-after-hash",
    "bad-character",
    "lookalike-letter",
)
_AHEAD = (*FigureStatus.TARGET.words, *MilestoneStatus.PLANNED.words)


def read_as(model: type[Model], project: Path, name: str) -> tuple[SourceFile, Model]:
    """Read the file `name` of the project as a `model`.

    Raises BuildStopped with every slip of typing, and every misfit of what was meant.
    """
    return _read(model, name, read_bytes(project, name))


# While a site is being edited it is loaded at every save, and most files are as they were.
@lru_cache(maxsize=256)
def _read(model: type[Model], name: str, data: bytes) -> tuple[SourceFile, Model]:
    source, slips = scan(name, data)
    if not source:
        raise BuildStopped(slips)
    meant = mended(source.root, model)
    source = replace(source, root=meant.root)
    keys = [
        *(_renamed(source, each) for each in meant.renamed),
        *(source.doubled(*each) for each in meant.doubled),
    ]
    try:
        value = model.model_validate(plain(source.root))
    except ValidationError as error:
        misfits = [*_findings(model, source, error.errors(include_url=False))]
        told = [_answered(slip, misfits) for slip in slips]
        raise BuildStopped([*told, *_no_echoes([*keys, *misfits], slips)]) from None
    if problems := [*slips, *_no_echoes(keys, slips)]:
        raise BuildStopped(problems)
    return source, value


def _renamed(source: SourceFile, renamed: Renamed) -> Diagnostic:
    key, meant = renamed
    code = "misspelt-field" if is_english(key.text) else "chinese-key"
    found = source.problem_at(key.span, code, field=key.text, suggestion=meant)
    return replace(found, typed=with_key(found.source_line, key.span.column, meant) or "")


def _answered(slip: Diagnostic, misfits: Iterable[Diagnostic]) -> Diagnostic:
    """The slip of a value with a line to type that its field takes, or with none."""
    if not slip.typed or slip.code not in _OF_VALUES:
        return slip
    misfit = next((each for each in misfits if _is_of_value(each, slip.span.line)), None)
    if not misfit:
        return slip
    if slip.code == "text-after-hash" and not has_record(slip.source_line):
        return replace(slip, typed=slip.source_line[: slip.span.column - 1].rstrip())
    return replace(slip, typed=misfit.typed)


def _is_of_value(misfit: Diagnostic, line: int) -> bool:
    return misfit.span.line == line and misfit.code not in _OF_KEYS


def _no_echoes(misfits: Iterable[Diagnostic], slips: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """Those that would stand if every slip were mended.

    A line that was left out is missed nowhere, and where one belongs was a guess.
    """
    if any(slip.code == "bad-indent" for slip in slips):
        return
    slipped = {slip.span.line for slip in slips}
    left_out = any(not slip.typed for slip in slips)
    for each in misfits:
        if each.span.line not in slipped and not (left_out and each.code in _OF_WHAT_IS_MISSING):
            yield each


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
    misfits = [
        misfit(model, source, error)
        for error in by_kind[""]
        # A list is too short for an entry that misfits, which has a finding of its own.
        if error["type"] != "too_short"
        or not any(_is_within(other["loc"], error["loc"]) for other in errors)
    ]
    moved = {place.name for place in places.values() if place}
    supplied = {path for each in misfits for path in each.supplied}
    for error in by_kind["missing"]:
        if error["loc"][-1] not in moved and error["loc"] not in supplied:
            yield _missing(model, source, error["loc"])
    for path, place in places.items():
        yield _unknown(model, source, path, place)
    yield from (each.found for each in misfits)


def _missing(model: type[Frozen], source: SourceFile, path: TreePath) -> Diagnostic:
    field = str(path[-1])
    example = first_example(record_at(model, path[:-1]).model_fields[field])
    typed = example.replace("%", '"%"') if example else "…"
    if field in ("period", "date") and source.text((*path[:-1], "status")) in _AHEAD:
        return source.problem(path[:-1], "target-without-a-date", field=field, example=typed)
    return source.problem(path[:-1], "missing-field", field=field, example=typed)


def _unknown(
    model: type[Frozen], source: SourceFile, path: TreePath, elsewhere: Place | None
) -> Diagnostic:
    """A key that is no field of its record."""
    key = str(path[-1])
    if elsewhere:
        under, meant = elsewhere.under, elsewhere.name
        where = Said(_UNDER, {"under": under}) if under else Said(_OUTERMOST)
        found = {"field": key, "meant": meant}
        return source.problem_at_key(path, "misplaced-field", where=where, **found)
    known = tuple(record_at(model, path[:-1]).model_fields)
    return source.problem_at_key(path, "unknown-field", field=key, known=known)


def _is_within(path: TreePath, other: TreePath) -> bool:
    return len(path) > len(other) and tuple(path[: len(other)]) == tuple(other)
