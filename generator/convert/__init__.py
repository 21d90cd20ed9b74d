"""Prose → another script."""

from generator.convert.conversion import Conversion
from generator.convert.edition import converted, edition
from generator.convert.fold import fold
from generator.convert.review import review, review_rows
from generator.convert.trace import Traced

__all__ = ["Conversion", "Traced", "converted", "edition", "fold", "review", "review_rows"]
