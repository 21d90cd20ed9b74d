"""The model → JSON Schemas by which an editor's program completes and checks while one types."""

from generator.schema.document import schema_of
from generator.schema.header import FOLDER, header
from generator.schema.layers import LAYER, PROTECTED

__all__ = ["FOLDER", "LAYER", "PROTECTED", "header", "schema_of"]
