"""An indicator of two briefings: its periods side by side, where they can be compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run, add_briefing, make_one_series
from tests.html_page import HtmlPage


def _add_the_year_before(project: Path) -> None:
    """The invented briefing once more, each year a year earlier."""
    earlier = add_briefing(project, "yunling-2024-2025")
    for path in sorted(earlier.rglob("*.yml")):
        text = _a_year_earlier(path.read_text("utf-8")).replace("value: 30\n", "value: 25\n")
        path.unlink()
        path.with_name(_a_year_earlier(path.name)).write_text(text, "utf-8")
    make_one_series(project)


def _a_year_earlier(text: str) -> str:
    return text.replace("2025", "2024").replace("2026", "2025")


@pytest.mark.usefixtures("untraced")
def test_results_of_two_years_make_a_series(project: Path, run: Run) -> None:
    _add_the_year_before(project)
    built = run("--project", str(project), "build")
    assert built.exit_code == 0, built.output

    for briefing in ("yunling-2024-2025", "yunling-2025-2026"):
        path = project / "site/zh-hans" / briefing / "indicators/index.html"
        page = HtmlPage(project / "site", path)
        (series,) = page.tree.xpath("//article[@id='port-firms']//div[@class='picture']")
        rows = [" ".join(row.text_content().split()) for row in series.xpath(".//tr")]
        assert rows == ["2024 年结果25 家", "2025 年结果30 家"], "not what is newly aimed at"
        older, newer = (float(bar.get("width")) for bar in series.xpath(".//rect"))
        assert round(older / newer, 2) == round(25 / 30, 2)
        assert len(page.tree.xpath("//article[@id='electric-ship-ratio']//svg")) == 1, "of marks"
