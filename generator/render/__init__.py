"""An Edition → Markdown pages."""

from generator.render.pages import render, render_page
from generator.render.review import render_review

__all__ = ["render", "render_page", "render_review"]
