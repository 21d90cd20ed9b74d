"""A value that its field cannot take: what is wrong, and the line to type."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from pydantic_core import ErrorDetails

from generator.diagnostic import Diagnostic, Said
from generator.load.keys import record_at, record_of
from generator.load.meant import Field, dropped_unit, meant_fields, meant_record
from generator.load.retyped import with_fields
from generator.load.slip import Slip
from generator.load.source_file import SourceFile
from generator.load.yaml_braces import without_braces
from generator.load.yaml_lines import odd_line, without_colon
from generator.load.yaml_lists import NAME_ABOVE
from generator.load.yaml_tree import Listing, Mapping, Node, Path, Scalar, find, keys_of
from generator.model.base import Frozen
from generator.model.observation import Observation

_WRONG_SHAPE = {
    "string_type": "wants-text",
    "tuple_type": "wants-list",
    "model_type": "wants-fields",
    "model_attributes_type": "wants-fields",
    "too_short": "empty-list",
}


class Misfit(NamedTuple):
    """A finding, and the paths of the other fields that its line to type has."""

    found: Diagnostic
    supplied: tuple[Path, ...] = ()


def misfit(model: type[Frozen], source: SourceFile, error: ErrorDetails) -> Misfit:
    """What `error` says of a file that should hold a `model`."""
    path, kind = error["loc"], error["type"]
    names = [index for index, step in enumerate(path) if isinstance(step, str)]
    if not names:
        if name := _listed_in(model, source.root):
            return Misfit(_nameless(source, name))
        return Misfit(source.problem(path, _WRONG_SHAPE[kind], field=source.name))
    field, above = str(path[names[-1]]), path[: names[-1]]
    if kind == "too_short" and (least := error["ctx"]["min_length"]) > 1:
        return Misfit(source.problem(path, "too-few", field=field, least=str(least)))
    record, text = record_at(model, above), source.text(path)
    code = _WRONG_SHAPE.get(kind, kind)
    details = {} if kind in _WRONG_SHAPE else error.get("ctx", {})
    if not text and isinstance(find(source.root, path), Scalar) and code != "wants-list":
        code, details = "empty-text", {}
    if code == "bad-value" and record is Observation and (unit := dropped_unit(text)):
        code, details = "unit-in-value", {"value": text, "unit": unit}
    found = source.problem(path, code, **{"field": field, **details})
    reshaped = _reshaped(code, find(source.root, path), source.line_meant(found.span))
    found = replace(found, typed=reshaped or "")
    suspect = kind in _WRONG_SHAPE or any(comma in text for comma in "，、；")
    line = found.source_line, found.span.line
    if suspect and (slip := odd_line(*line) or (code == "wants-fields" and _without(*line))):
        return Misfit(source.told(slip))
    known = record.model_fields.keys() - keys_of(find(source.root, above)) | {field}
    fields = [each for each in _meant(record, field, text, found) if each.name in known]
    if not fields:
        return Misfit(found)
    typed = with_fields(source.line_meant(found.span), found.span.column, text, fields)
    supplied = tuple((*above, each.name) for each in fields[1:] if typed)
    return Misfit(replace(found, typed=typed or ""), supplied)


def _reshaped(code: str, node: Node, line: str) -> str | None:
    """The line on which a list of one loses its dash or brackets, or a record gets a dash."""
    before = line[: node.span.column - 1]
    match code, node:
        case "wants-fields", Listing(items=(Mapping(),)) if before.isspace():
            return before + line[len(before) :].replace("-", " ", 1)
        case "wants-text", Listing(items=(Scalar(),)) if before.isspace():
            return before + line[len(before) :].replace("-", " ", 1)
        case "wants-text", Listing(items=(Scalar(text=text),)) if text in line:
            return f"{before}{text}"
        case "wants-list", Mapping() if before.isspace() and len(before) > 1:
            return f"{before[:-2]}- {line.lstrip()}"
    return None


def _without(line: str, number: int) -> Slip | None:
    """What fields have around them or between them, where it is missing."""
    return without_colon(line, number) or without_braces(line, number)


def _listed_in(model: type[Frozen], root: Node) -> str | None:
    """The field whose list is all that stands in the file."""
    first = keys_of(root.items[0]) if isinstance(root, Listing) and root.items else set()
    for name in model.model_fields if first else ():
        if (inside := record_of(model, name)) and first <= inside.model_fields.keys():
            return name
    return None


def _nameless(source: SourceFile, name: str) -> Diagnostic:
    advice = Said(NAME_ABOVE, {"field": name})
    found = source.problem((), "nameless-list", advice=advice)
    return replace(found, typed=f"{name}:\n{found.source_line}")


def _meant(record: type[Frozen], field: str, text: str, found: Diagnostic) -> tuple[Field, ...]:
    inside = record_of(record, field)
    if found.code == "wants-fields" and inside:
        meant = meant_record(inside, text)
        return (Field(field, meant),) if meant else ()
    if found.code == "wants-list" and inside:
        return ()
    return meant_fields(found.code, field, text, found.details, record)
