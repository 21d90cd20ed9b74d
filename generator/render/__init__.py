"""An Edition → Markdown pages."""

from generator.render.pages import render, render_page
from generator.render.reading import read
from generator.render.review import render_review

__all__ = ["read", "render", "render_page", "render_review"]
