"""An Edition → Markdown pages."""

from generator.render.pages import render
from generator.render.review import render_review

__all__ = ["render", "render_review"]
