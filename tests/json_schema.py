"""As much of JSON Schema 2020-12 as theme/assets/schema uses; a word not known here fails."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

_NOTES = {"$schema", "$defs", "title", "description"}
_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
}


def problems(value: Any, schema: Mapping[str, Any]) -> list[str]:
    """Where `value` is not as `schema` says, and how."""
    return list(_problems(value, schema, schema["$defs"], "$"))


def _problems(
    value: Any, schema: Mapping[str, Any], definitions: Mapping[str, Any], at: str
) -> Iterator[str]:
    for word, rule in schema.items():
        if word in _NOTES:
            continue
        if word == "$ref":
            yield from _problems(value, definitions[rule.removeprefix("#/$defs/")], definitions, at)
        elif word == "properties":
            for key in rule.keys() & value.keys():
                yield from _problems(value[key], rule[key], definitions, f"{at}.{key}")
        elif word == "items":
            for index, each in enumerate(value):
                yield from _problems(each, rule, definitions, f"{at}[{index}]")
        elif not _holds(value, word, rule, schema):
            yield f"{at}: {word} {rule}"
            if word == "type":
                return


def _holds(value: Any, word: str, rule: Any, schema: Mapping[str, Any]) -> bool:
    checks: dict[str, Callable[[], bool]] = {
        "type": lambda: isinstance(value, _TYPES[rule]) and not isinstance(value, bool),
        "required": lambda: set(rule) <= value.keys(),
        "additionalProperties": lambda: rule or value.keys() <= schema["properties"].keys(),
        "pattern": lambda: bool(re.search(rule, value)),
        "minLength": lambda: len(value) >= rule,
        "minItems": lambda: len(value) >= rule,
        "enum": lambda: value in rule,
        "const": lambda: bool(value == rule),
    }
    return checks[word]()
