"""The table of units, and the page that shows it."""

from __future__ import annotations

from collections import Counter

import pytest

from generator.numerals import numerals
from generator.numerals.units import ENTRIES, TABLE, UnitEntry

README = TABLE.with_name("README.md")
MARK = "<!-- units -->\n"


def _shown() -> str:
    """The units by what they measure, as a table in Markdown."""
    lines = ["", "| Measures | Units |", "|---|---|"]
    for measured in dict.fromkeys(entry.measures for entry in ENTRIES):
        of_it = [entry for entry in ENTRIES if entry.measures == measured]
        units = " ".join(entry.unit for entry in of_it if entry.after == "any")
        digits = " ".join(entry.unit for entry in of_it if entry.after == "digits")
        behind = f"after digits alone: {digits}" if digits else ""
        lines.append(f"| {measured} | {'; '.join(filter(None, (units, behind)))} |")
    return "\n".join(lines) + "\n"


def test_the_page_shows_the_table(request: pytest.FixtureRequest) -> None:
    head, mark, _ = README.read_text("utf-8").partition(MARK)
    page = head + mark + _shown()
    if request.config.getoption("--regold"):
        README.write_text(page, "utf-8")
    assert README.read_text("utf-8") == page


def test_no_unit_is_there_twice() -> None:
    times = Counter(entry.unit for entry in ENTRIES)
    assert [unit for unit, count in times.items() if count > 1] == []


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.unit)
def test_each_is_read(entry: UnitEntry) -> None:
    (numeral,) = numerals(f"共37{entry.unit}。")
    assert (numeral.value, numeral.unit) == ("37", entry.unit)
    # 八千米 is 8000 米.
    is_said_otherwise = entry.unit[0] == "千" and entry.measures in ("length", "mass")
    if entry.after == "any" and not is_said_otherwise:
        (numeral,) = numerals(f"共八{entry.unit}。")
        assert (numeral.value, numeral.unit) == ("8", entry.unit)
