"""Whether a selector can find anything on a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from generator.publish.styles.names import Names

_OF_SELECTORS = {"is", "where", "has"}


def can_match(selector: Iterable[Any], known: Names) -> bool:
    """Whether each element, class, id and attribute that a selector asks for is `known`.

    What it excludes by `:not()`, and what state it asks for, do not matter.
    """
    mark = ""
    for token in selector:
        match token.type:
            case "ident" if mark == ".":
                possible = token.value in known.others
            case "ident":
                possible = mark == ":" or token.lower_value in known.elements
            case "hash":
                possible = token.value in known.others
            case "[] block":
                asked = [part.value for part in token.content if part.type == "ident"]
                possible = known.others.issuperset(asked)
            case "function" if token.lower_name in _OF_SELECTORS:
                possible = any(can_match(argument, known) for argument in listed(token.arguments))
            case _:
                possible = True
        if not possible:
            return False
        mark = token.value if token.type == "literal" else ""
    return True


def listed(tokens: Iterable[Any]) -> Iterator[Sequence[Any]]:
    """The selectors between commas."""
    part: list[Any] = []
    for token in tokens:
        if token == ",":
            yield part
            part = []
        else:
            part.append(token)
    yield part
