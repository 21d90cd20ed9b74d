"""An Edition → Markdown pages."""

from generator.render.pages import render

__all__ = ["render"]
