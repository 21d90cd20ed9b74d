"""The conversion to one locale, and its explanation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.convert.converter import converter
from generator.convert.decisions import ExplainedSpan
from generator.convert.explanation import Explainer
from generator.convert.opencc_config import Convert
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

    def explain(self, text: str) -> tuple[ExplainedSpan, ...]:
        """The same in spans, each with what decided it; joined they are `convert(text)`."""
        return self._explainer.spans(text)

    def to_traditional(self, text: str) -> tuple[ExplainedSpan, ...]:
        """The first stage alone, explained; it is the same for every locale."""
        return self._explainer.traditional(text)

    def localized(self, traditional: Sequence[ExplainedSpan]) -> tuple[ExplainedSpan, ...]:
        """The first stage's spans, taken through those of the locale."""
        return self._explainer.localized(traditional)

    @cached_property
    def _converter(self) -> Convert:
        return converter(self.locale, self.tables)

    @cached_property
    def _explainer(self) -> Explainer:
        return Explainer(self.locale, self.tables)
