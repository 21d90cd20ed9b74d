"""Prose → another script."""

from generator.convert.edition import edition

__all__ = ["edition"]
