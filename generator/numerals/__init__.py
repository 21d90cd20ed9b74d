"""Numerals in Chinese text: what each is, its value, unit and qualifier."""

from generator.numerals.numeral import Numeral
from generator.numerals.plans import ends_of_plans
from generator.numerals.ranges import is_range
from generator.numerals.recognizer import numerals
from generator.numerals.script import plain

__all__ = ["Numeral", "ends_of_plans", "is_range", "numerals", "plain"]
