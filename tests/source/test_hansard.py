"""The conversion against Hong Kong's Hansard: there and back."""

from __future__ import annotations

import pytest

from tests.bench.convert import load_lines, measure
from tests.conftest import ROOT, SOURCES

pytestmark = pytest.mark.source

TEXT = SOURCES / "conversion" / "hansard-dev.txt"


def test_errors_stay_below_the_bars() -> None:
    """In % of Han: raw, and with the forms of one group counted as equal."""
    raw, folded = measure(ROOT, TEXT)
    assert raw <= 0.08
    assert folded <= 0.035


def test_explanation_equals_output_and_converting_again_changes_nothing() -> None:
    conversion, lines = load_lines(ROOT, TEXT)
    assert len(lines) > 12_000
    for line in lines:
        converted = conversion.convert(line)
        assert conversion.convert(converted) == converted
        assert "".join(span.result for span in conversion.explain(line)) == converted
