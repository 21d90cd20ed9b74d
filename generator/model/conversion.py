"""What editors say about converting Simplified into an edition's script."""

from __future__ import annotations

from generator.model.base import Frozen
from generator.model.locale import Locale


class Replacement(Frozen):
    """One line of a table: what is found, and what stands for it."""

    found: str
    meant: str


class LocaleForms(Frozen):
    """Preferred forms of a locale: Traditional to Traditional."""

    locale: Locale
    forms: tuple[Replacement, ...]


class ConversionTables(Frozen):
    """`phrases` correct Simplified to Traditional in every edition; `forms` then suit a locale."""

    phrases: tuple[Replacement, ...]
    locales: tuple[LocaleForms, ...]

    def forms_of(self, locale: Locale) -> tuple[Replacement, ...]:
        return next((found.forms for found in self.locales if found.locale == locale), ())
