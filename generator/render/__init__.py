"""An Edition → Markdown pages."""

from generator.render.collation import render_collation
from generator.render.records import read
from generator.render.rendering import IndicatorRenderer, Renderer, render
from generator.render.review import render_review

__all__ = ["IndicatorRenderer", "Renderer", "read", "render", "render_collation", "render_review"]
