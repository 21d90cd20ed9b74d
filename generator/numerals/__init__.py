"""Numerals in Chinese text: what each is, its value, unit and qualifier."""

from generator.numerals.numeral import Numeral
from generator.numerals.recognizer import numerals
from generator.numerals.script import plain

__all__ = ["Numeral", "numerals", "plain"]
