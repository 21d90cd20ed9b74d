"""Material's style sheet → the part of it that our pages can use; ours → what is sent of it."""

from generator.publish.styles.compact import compact
from generator.publish.styles.material import material_styles, reading_styles

__all__ = ["compact", "material_styles", "reading_styles"]
