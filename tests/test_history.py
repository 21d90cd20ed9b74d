"""An indicator of two briefings: its periods side by side, where they can be compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run
from tests.html_page import HtmlPage
from tests.series import EARLIER, LATEST, add_the_year_before


@pytest.mark.usefixtures("untraced")
def test_a_figure_opens_with_those_of_other_reports(project: Path, run: Run) -> None:
    add_the_year_before(project)
    built = run("--project", str(project), "build")
    assert built.exit_code == 0, built.output

    for briefing, review, plan, reached, aimed_at in (
        (
            EARLIER,
            "2024-1",
            "2025-1",
            "2025年全年（初步数），2026年云岭港口报告 约1.20亿吨",
            "2026年新增目标，2026年云岭港口报告 5家以上",
        ),
        (
            LATEST,
            "2025-1",
            "2026-1",
            "2024年全年（初步数），2025年云岭港口报告 约1.20亿吨",
            "2025年新增目标，2025年云岭港口报告 5家以上",
        ),
    ):
        for section, indicator, told in (
            (review, "port-throughput", reached),
            (plan, "port-firms", aimed_at),
        ):
            path = project / "site/zh-hans" / briefing / "sections" / section / "index.html"
            page = HtmlPage(project / "site", path)
            row = f"//details[@id='{indicator}']"
            beside = page.tree.xpath(f"{row}/p[not(@class)][a]")
            assert [" ".join(paragraph.text_content().split()) for paragraph in beside] == [told]
            assert not page.tree.xpath(f"{row}/following-sibling::p[@class='row__beside']")
