"""An indicator of two briefings: its periods side by side, where they can be compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run
from tests.html_page import HtmlPage
from tests.series import EARLIER, LATEST, add_the_year_before


@pytest.mark.usefixtures("untraced")
def test_results_of_two_years_make_a_series(project: Path, run: Run) -> None:
    add_the_year_before(project)
    built = run("--project", str(project), "build")
    assert built.exit_code == 0, built.output

    for briefing, labels in (
        (EARLIER, ["2024 年结果", "2025 年结果（2026 年云岭港口报告）"]),
        (LATEST, ["2024 年结果（2025 年云岭港口报告）", "2025 年结果"]),
    ):
        path = project / "site/zh-hans" / briefing / "indicators/index.html"
        page = HtmlPage(project / "site", path)
        (series,) = page.tree.xpath("//article[@id='port-firms']//div[@class='picture']")
        rows = [" ".join(row.text_content().split()) for row in series.xpath(".//tr")]
        told = [f"{label}{value}" for label, value in zip(labels, ("25 家", "30 家"), strict=True)]
        assert rows == told, "not what is newly aimed at; of another report it says so"
        older, newer = (float(bar.get("width")) for bar in series.xpath(".//rect"))
        assert round(older / newer, 2) == round(25 / 30, 2)
        assert len(page.tree.xpath("//article[@id='electric-ship-ratio']//svg")) == 1, "of marks"
