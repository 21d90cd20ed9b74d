"""Two versions of what readers read → what changes for them."""

from generator.compare.changes import changes
from generator.compare.text import as_text

__all__ = ["as_text", "changes"]
