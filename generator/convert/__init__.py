"""Prose → another script."""

from generator.convert.conversion import Conversion
from generator.convert.edition import edition
from generator.convert.review import review
from generator.convert.trace import Traced

__all__ = ["Conversion", "Traced", "edition", "review"]
