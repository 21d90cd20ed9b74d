"""What editors say about converting Simplified into an edition's script."""

from __future__ import annotations

from functools import cached_property

from generator.model.base import Frozen
from generator.model.locale import Locale


class Replacement(Frozen):
    """One line of a table: what is found, what stands for it, and the number of the line."""

    found: str
    meant: str
    line: int = 0


class ProtectedName(Frozen):
    """A name, in Simplified, whose words are not replaced; `spelling` fixes how it is written.

    `line` is the number of its line.
    """

    name: str
    spelling: str | None = None
    line: int = 0


class LocaleTables(Frozen):
    """What suits one locale: `forms` of Traditional characters, then `vocabulary`.

    Forms are Traditional to Traditional; vocabulary is Simplified to the locale's word.
    """

    locale: Locale
    forms: tuple[Replacement, ...] = ()
    vocabulary: tuple[Replacement, ...] = ()


class ConversionTables(Frozen):
    """`phrases` and `protected` names serve every edition; `locales` have tables of their own."""

    phrases: tuple[Replacement, ...] = ()
    protected: tuple[ProtectedName, ...] = ()
    locales: tuple[LocaleTables, ...] = ()

    def __hash__(self) -> int:
        return self.content_hash

    @cached_property
    def content_hash(self) -> int:
        """That of all tables, which are thousands of lines."""
        return hash((self.phrases, self.protected, self.locales))

    def of(self, locale: Locale) -> LocaleTables:
        """The locale's own tables; none where it has no files."""
        own = (tables for tables in self.locales if tables.locale == locale)
        return next(own, LocaleTables(locale=locale))
