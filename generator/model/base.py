"""What every type of the model has in common."""

from __future__ import annotations

from typing import Annotated, Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from generator.diagnostic import Detail

Each = TypeVar("Each")
NonEmpty = Annotated[tuple[Each, ...], Field(min_length=1)]


class Frozen(BaseModel):
    """A record that cannot change and knows no field but its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def field(names: str, description: str, example: str | list[str] | None = None) -> Any:
    """What an editor is told of a field, in Chinese.

    `names` begins with its short name; after it, parted by spaces, stand others under which an
    editor may look for it. `example` is what may be typed, a list where the field takes one.
    """
    shown = f"[{', '.join(example)}]" if isinstance(example, list) else example
    title, *also = names.split()
    return Field(
        title=title,
        description=description if example is None else f"{description}例如「{shown}」。",
        examples=None if example is None else [example],
        json_schema_extra={"also": [*also]},
    )


def chinese_names(info: FieldInfo) -> tuple[str, ...]:
    """The short name of a field, then the others that an editor may type for it."""
    extra = info.json_schema_extra
    also = extra["also"] if isinstance(extra, dict) else []
    assert info.title and isinstance(also, list)
    return (info.title, *map(str, also))


def first_example(info: FieldInfo) -> str | None:
    """What may be typed for a field, in the words of a YAML file."""
    if not info.examples:
        return None
    example = info.examples[0]
    return f"[{', '.join(example)}]" if isinstance(example, list) else str(example)


class CheckedStr(str):
    """A str with a rule: a subclass raises a `refusal` from `check`, or lets the text pass.

    A subclass of str, not an annotation: it survives inside `X | None` and `tuple[X, ...]`.
    """

    @classmethod
    def check(cls, text: str) -> str:
        """Return the text to keep."""
        return text

    @classmethod
    def read(cls, text: str) -> Self:
        return cls(cls.check(text))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls.read, core_schema.str_schema())


def refusal(code: str, **details: Detail) -> PydanticCustomError:
    """What to raise for a value that its field cannot take; `code` chooses the message."""
    return PydanticCustomError(code, code, details)
