"""The conversion to one locale, and its explanation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.convert.converter import converter
from generator.convert.decisions import Traced
from generator.convert.opencc_config import Convert
from generator.convert.trace import Tracer
from generator.model.conversion import ConversionTables
from generator.model.locale import Locale


@dataclass(frozen=True)
class Conversion:
    """Converts Simplified text to the Traditional of `locale`."""

    locale: Locale
    tables: ConversionTables

    def convert(self, text: str) -> str:
        """`text` as the locale writes it."""
        return self._converter(text)

    def explain(self, text: str) -> tuple[Traced, ...]:
        """The same in spans, each with what decided it; joined they are `convert(text)`."""
        return self._tracer.spans(text)

    def to_traditional(self, text: str) -> tuple[Traced, ...]:
        """The first stage alone, explained; it is the same for every locale."""
        return self._tracer.traditional(text)

    def localized(self, traditional: Sequence[Traced]) -> tuple[Traced, ...]:
        """The first stage's spans, taken through those of the locale."""
        return self._tracer.localized(traditional)

    @cached_property
    def _converter(self) -> Convert:
        return converter(self.locale, self.tables)

    @cached_property
    def _tracer(self) -> Tracer:
        return Tracer(self.locale, self.tables)
