"""What every type of the model has in common."""

from __future__ import annotations

import re
from typing import Annotated, Any, ClassVar, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.fields import FieldInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from generator.diagnostic import Detail

Each = TypeVar("Each")
NonEmpty = Annotated[tuple[Each, ...], Field(min_length=1)]
_NAMES = re.compile(r"\?P<\w+>")  # of groups, which ECMA writes otherwise


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
    """A str with a rule: the whole of it has a `form`, or is refused with the code `refusal_code`.

    A subclass may `check` more. A subclass of str, not an annotation: it survives inside
    `X | None` and `tuple[X, ...]`.
    """

    form: ClassVar[re.Pattern[str]]
    refusal_code: ClassVar[str]

    @classmethod
    def check(cls, text: str) -> str:
        """Return the text to keep; raises a `refusal`."""
        if not cls.form.fullmatch(text):
            raise refusal(cls.refusal_code, value=text)
        return text

    @classmethod
    def read(cls, text: str) -> Self:
        return cls(cls.check(text))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls.read, core_schema.str_schema())

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The form in the regular expressions of ECMA; an editor's YAML takes 2023 for a number.

        `error` is the code of the message for what does not fit; generator/schema words it.
        """
        return {
            "type": ["string", "number"],
            "pattern": f"^(?:{_NAMES.sub('', cls.form.pattern)})$",
            "error": {"code": cls.refusal_code},
        }


def refusal(code: str, **details: Detail) -> PydanticCustomError:
    """What to raise for a value that its field cannot take; `code` chooses the message."""
    return PydanticCustomError(code, code, details)
