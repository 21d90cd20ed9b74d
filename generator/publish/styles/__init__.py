"""Material's style sheet → the part of it that our pages can use."""

from generator.publish.styles.material import material_styles

__all__ = ["material_styles"]
