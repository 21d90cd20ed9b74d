"""A value that its field cannot take: what is wrong, and the line to type."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from typing import Any, NamedTuple

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostic import Diagnostic, LocalizedText
from generator.load.keys import record_at, record_of
from generator.load.repair.fields import without_braces
from generator.load.repair.issue import SyntaxIssue
from generator.load.repair.lines import START, in_quotes, odd_line, without_colon
from generator.load.repair.lists import NAME_ABOVE
from generator.load.repair.values import is_between_words, with_wide_colon
from generator.load.source_file import SourceFile
from generator.load.suggestions.fields import meant_fields, meant_record
from generator.load.suggestions.numbers import Field, dropped_unit
from generator.load.suggestions.ranges import printed_range
from generator.load.suggestions.retyped import with_fields
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


_OWN_VALUE = re.compile(rf"{START}: +| *(?:- +)+")
_COLON = re.compile(r":(?=\s|$)")
_WORDS = re.compile(r"\[ *([\u4e00-\u9fff]+(?:, *[\u4e00-\u9fff]+)*) *\]")


class ValidationIssue(NamedTuple):
    """A finding, and the paths of the other fields that its line to type has."""

    found: Diagnostic
    supplied: tuple[Path, ...] = ()


def validation_issue(
    model: type[Frozen], source: SourceFile, error: ErrorDetails
) -> ValidationIssue:
    """What `error` says of a file that should hold a `model`."""
    if any(isinstance(step, str) for step in error["loc"]):
        return _of_field(model, source, error)
    if name := _listed_in(model, source.root):
        return ValidationIssue(_nameless(source, name))
    return ValidationIssue(
        source.problem(error["loc"], _WRONG_SHAPE[error["type"]], field=source.name)
    )


def _of_field(model: type[Frozen], source: SourceFile, error: ErrorDetails) -> ValidationIssue:
    path, kind = error["loc"], error["type"]
    named = max(index for index, step in enumerate(path) if isinstance(step, str))
    field, above = str(path[named]), path[:named]
    if kind == "too_short" and (least := error["ctx"]["min_length"]) > 1:
        return ValidationIssue(source.problem(path, "too-few", field=field, least=str(least)))
    record, text = record_at(model, above), source.text(path)
    code = _WRONG_SHAPE.get(kind, kind)
    details = {} if kind in _WRONG_SHAPE else error.get("ctx", {})
    if not text and isinstance(find(source.root, path), Scalar) and code != "wants-list":
        code, details = "empty-text", {}
    if code == "bad-value" and record is Observation and (unit := dropped_unit(text)):
        code, details = "unit-in-value", {"value": text, "unit": unit}
    if code == "bad-value" and (record, field) == (Observation, "value") and printed_range(text):
        code = "range-in-value"
    diagnostic = source.problem(path, code, **{"field": field, **details})
    if reshaped := _reshaped(code, find(source.root, path), source.line_meant(diagnostic.span)):
        diagnostic = replace(diagnostic, fix=reshaped)
    elif code == "wants-text" and _is_text(record, field):
        return ValidationIssue(_as_one_text(source, diagnostic))
    suspect = kind in _WRONG_SHAPE or any(comma in text for comma in "，、；")
    line = diagnostic.source_line, diagnostic.span.line
    if suspect and (issue := odd_line(*line) or (code == "wants-fields" and _without(*line))):
        return ValidationIssue(source.told(issue))
    known = record.model_fields.keys() - keys_of(find(source.root, above)) | {field}
    fields = [other for other in _meant(record, field, text, diagnostic) if other.name in known]
    if not fields:
        return ValidationIssue(diagnostic)
    typed = with_fields(source.line_meant(diagnostic.span), diagnostic.span.column, text, fields)
    supplied = tuple((*above, supplement.name) for supplement in fields[1:] if typed)
    return ValidationIssue(replace(diagnostic, fix=typed or ""), supplied)


def _reshaped(code: str, node: Node, line: str) -> str | None:
    """The line on which a list of one loses its dash, or a record gets one."""
    before = line[: node.span.column - 1]
    match code, node:
        case "wants-fields", Listing(items=(Mapping(),)) if before.isspace():
            return before + line[len(before) :].replace("-", " ", 1)
        case "wants-text", Listing(items=(Scalar(),)) if before.isspace():
            return before + line[len(before) :].replace("-", " ", 1)
        case "wants-list", Mapping() if before.isspace() and len(before) > 1:
            return f"{before[:-2]}- {line.lstrip()}"
    return None


def _without(line: str, number: int) -> SyntaxIssue | None:
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
    advice = LocalizedText(NAME_ABOVE, {"field": name})
    diagnostic = source.problem((), "nameless-list", advice=advice)
    return replace(diagnostic, fix=f"{name}:\n{diagnostic.source_line}")


def _meant(
    record: type[Frozen], field: str, text: str, diagnostic: Diagnostic
) -> tuple[Field, ...]:
    inside = record_of(record, field)
    if diagnostic.code == "wants-fields" and inside:
        meant = meant_record(inside, text)
        return (Field(field, meant),) if meant else ()
    if diagnostic.code == "wants-list" and inside:
        return ()
    fields = meant_fields(diagnostic.code, field, text, diagnostic.details, record)
    if fields and diagnostic.code not in _WRONG_SHAPE.values() and not _takes(record, *fields[0]):
        return ()
    return fields


def _is_text(record: type[Frozen], field: str) -> bool:
    """Whether the field takes any text, or a list of any."""
    return _takes(record, field, "甲")


def _as_one_text(source: SourceFile, diagnostic: Diagnostic) -> Diagnostic:
    """A list or record where a text is wanted: one with a sign of YAML's in it, on its own line."""
    line, column = diagnostic.source_line, diagnostic.span.column
    if not _OWN_VALUE.fullmatch(line[: column - 1]):
        return diagnostic
    typed = line[: column - 1] + in_quotes(line[column - 1 :].rstrip())
    if words := _WORDS.fullmatch(line[column - 1 :].rstrip()):
        return replace(diagnostic, fix=line[: column - 1] + re.sub(", *", "、", words[1]))
    if line[column - 1] in "[{":
        return replace(diagnostic, fix=typed)
    colon = _COLON.search(line, column - 1)
    if line[column - 1] in "-?" or not colon:
        return source.told(SyntaxIssue("bad-start", diagnostic.span.line, column, typed))
    at = colon.start() + 1
    meant = (with_wide_colon(line, at) if is_between_words(line, at) else None) or typed
    return source.told(SyntaxIssue("second-colon", diagnostic.span.line, at, meant))


def _takes(record: type[Frozen], field: str, text: str) -> bool:
    """Whether the field would take the text, alone or in a list: typing it is the end of it."""
    annotation: Any = record.model_fields[field].annotation
    for value in (text, [text]):
        with suppress(ValidationError):
            TypeAdapter(annotation).validate_python(value)
            return True
    return False
