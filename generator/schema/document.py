"""A record of the model → the JSON Schema of the file that holds it.

Draft 7 is the newest that both VS Code's YAML extension and JetBrains' programs read. No file that
can be published is refused, but for a text that is nothing but true, false or null.

There are no `examples`: VS Code would type them into the file, where they look like content.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from generator.model.base import Frozen
from generator.schema.help import told

DIALECT = "http://json-schema.org/draft-07/schema#"


def schema_of(record: type[Frozen], meanings: Mapping[str, str]) -> JsonSchemaValue:
    """The schema, whole in itself: what stands beside a $ref is not read in draft 7.

    `meanings` are those of words, where an editor chooses among just these.
    """
    schema = record.model_json_schema(schema_generator=_Generator)
    definitions = schema.pop("$defs", {})
    whole: JsonSchemaValue = told(_inlined(schema, definitions), meanings)
    return {"$schema": DIALECT} | whole


class _Generator(GenerateJsonSchema):
    """A field that may be left out is left out, not null; what it then is, is not said."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Without the docstring, which is for us."""
        result = super().model_schema(schema)
        result.pop("description", None)
        return result


def _inlined(node: Any, definitions: dict[str, Any]) -> Any:
    if isinstance(node, list):
        return [_inlined(item, definitions) for item in node]
    if not isinstance(node, dict):
        return node
    if name := node.get("$ref"):
        node = definitions[name.removeprefix("#/$defs/")] | node
    ours = ("$ref", "also", "examples")
    return {key: _inlined(value, definitions) for key, value in node.items() if key not in ours}
