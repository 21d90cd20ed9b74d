"""Numerals in Chinese text: what each is, its value, unit and qualifier."""

from generator.grammar.found import Found
from generator.grammar.reading import numerals
from generator.grammar.script import plain

__all__ = ["Found", "numerals", "plain"]
