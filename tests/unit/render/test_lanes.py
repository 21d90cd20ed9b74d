"""No dot of a lane stands on another, however many years a briefing has."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run
from tests.html_page import HtmlPage

MILESTONE = """
  - id: pier-{year}-{part}
    title: {year} 年的第 {part} 件事
    date: {year}
    status: 已完成
    kind: 文件
    subject: investment
    place: 2025.1.1
    follows: [{follows}]
"""


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("years", [2, 3, 5, 7])
def test_every_dot_has_a_place_of_its_own(project: Path, run: Run, years: int) -> None:
    """In each year one thing follows an earlier one, one leads on, and two stand alone."""
    timeline = project / "content/yunling-2025-2026/timeline.yml"
    text = timeline.read_text("utf-8")
    for year in range(2000, 2000 + years):
        for part in range(4):
            earlier = f"pier-{year - 1}-1" if year > 2000 and part == 0 else ""
            text += MILESTONE.format(year=year, part=part, follows=earlier)
    timeline.write_text(text, "utf-8")
    assert run("--project", str(project), "build").exit_code == 0

    page = project / "site/zh-hans/yunling-2025-2026/timeline/index.html"
    dots = HtmlPage(project / "site", page).tree.xpath(
        "//section[@class='lane'][1]//*[local-name()='circle']"
    )
    places = [(float(dot.get("cx")), float(dot.get("cy"))) for dot in dots]
    assert len(places) >= 4 * years
    assert len(set(places)) == len(places)
