"""What every type of the model has in common."""

from __future__ import annotations

from typing import Annotated, Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from generator.diagnostic import Detail

Each = TypeVar("Each")
NonEmpty = Annotated[tuple[Each, ...], Field(min_length=1)]


class Frozen(BaseModel):
    """A record that cannot change and knows no field but its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")


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
