"""A record → the lines of an entry to fill in, with every field explained."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar, get_args, get_origin

from pydantic.fields import FieldInfo

from generator.model.base import Frozen, first_example
from generator.model.choice import Choice
from generator.model.placeholder import placeholder
from generator.model.text import Prose

Kind = TypeVar("Kind")

_NEEDS_QUOTES = re.compile(r"[\s\[\]{},&*#?|<>=!%@`\"'-].*|.*(: | #).*|.*:")

GUIDE = "# 每个字段上面有说明。紧接着「#」写的字段可不写；要用时删去行首的「#」。"
"""What an editor must know to fill in an entry."""


def skeleton(record: type[Frozen], given: Mapping[str, str]) -> list[str]:
    """The lines of a `record`.

    `given` are values by the path to their field, such as items.place; what a record needs and
    is not given gets a placeholder or an example, and what it does not need is commented out.
    """
    return [*_Skeleton(given).record(record, "", for_show=False)]


def entry(lines: Sequence[str], indent: int) -> list[str]:
    """The lines as one entry of a list whose dashes are indented by so many spaces."""
    first = next(number for number, line in enumerate(lines) if not line.startswith("#"))
    starts = [
        "" if number < first else "- " if number == first else "  " for number in range(len(lines))
    ]
    return [" " * indent + start + line for start, line in zip(starts, lines, strict=True)]


class _Skeleton:
    def __init__(self, given: Mapping[str, str]) -> None:
        self._given = given
        self._explained: set[type[Frozen]] = set()

    def record(self, record: type[Frozen], under: str, *, for_show: bool) -> Iterator[str]:
        """`for_show` is whether all of it is commented out, and so has examples."""
        self._explained.add(record)
        for name, info in record.model_fields.items():
            yield from self._field(name, info, under + name, for_show)

    def _field(self, name: str, info: FieldInfo, path: str, for_show: bool) -> Iterator[str]:
        is_given = any(f"{field}.".startswith(f"{path}.") for field in self._given) and not for_show
        written = info.is_required() or is_given
        record = _inside(info.annotation, Frozen)
        told = f"# {info.title}{'' if written else '（可不写）'}：{info.description}"
        if not written and record in self._explained:
            yield f"{told}写法同上面的 {name}。"
            return
        for_show = for_show or not written
        if record:
            is_list = get_origin(info.annotation) is tuple
            lines = [*self.record(record, f"{path}.", for_show=for_show)]
            yield told
            body = [f"{name}:", *(entry(lines, 2) if is_list else [f"  {line}" for line in lines])]
        else:
            value = self._value(info, path, for_show)
            shown = f"例如「{first_example(info)}」。"
            yield told.removesuffix(shown if value == first_example(info) else "") + choices(info)
            is_text = get_origin(info.annotation) is not tuple
            body = [f"{name}: {quoted(value) if is_text else value}"]
        yield from body if written else (f"#{line}" for line in body)

    def _value(self, info: FieldInfo, path: str, for_show: bool) -> str:
        if path in self._given and not for_show:
            return self._given[path]
        if _inside(info.annotation, Prose) and not for_show:
            assert info.title
            return placeholder(info.title)
        return first_example(info) or ""


def _inside(annotation: object, kind: type[Kind]) -> type[Kind] | None:
    """The type of this kind in `X`, `X | None` or `tuple[X, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, kind):
        return annotation
    return next(filter(None, (_inside(arg, kind) for arg in get_args(annotation))), None)


def choices(info: FieldInfo) -> str:
    choice = _inside(info.annotation, Choice)
    if not choice:
        return ""
    return f"可写：{'、'.join(member.words[0] for member in choice)}。"


def quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=False) if _NEEDS_QUOTES.fullmatch(value) else value
