"""What an editor chose for the home page."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Run
from tests.html_page import HtmlPage


def test_a_part_without_chosen_milestones_is_not_headed(project: Path, run: Run) -> None:
    head = project / "content/yunling-2025-2026/briefing.yml"
    assert _headings(project, run) == ["2025 年工作", "2026 年计划"]

    text = head.read_text("utf-8")
    head.write_text(text.replace("[pier-opened, pier-extended]", "[pier-opened]"), "utf-8")
    assert _headings(project, run) == ["2025 年工作"]


def _headings(project: Path, run: Run) -> list[str]:
    built = run("--project", str(project), "build")
    assert (built.output, built.exit_code) == ("", 0)
    page = HtmlPage(project / "site", project / "site/zh-hans/index.html")
    return page.tree.xpath("//*[@class='phases']//h3/text()")
