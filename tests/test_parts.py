"""A figure that is a part of another: the whole and the part keep their qualifiers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run
from tests.html_page import HtmlPage

_SECTION = "content/yunling-2025-2026/sections/2025-1.yml"


@pytest.mark.usefixtures("untraced")
def test_whole_and_part_say_what_they_are_at_least_or_about(project: Path, run: Run) -> None:
    path = project / _SECTION
    text = path.read_text("utf-8")
    for old, new in (
        ("        value: 30\n", "        value: 30\n        qualifier: 以上\n"),
        ("        value: 8\n", "        value: 8\n        qualifier: 约\n"),
    ):
        assert text.count(old) == 1
        text = text.replace(old, new)
    path.write_text(text, "utf-8")

    built = run("--project", str(project), "build")
    assert built.exit_code == 0, built.output

    site = project / "site"
    briefing = site / "zh-hans/yunling-2025-2026"
    assert "属于：港口企业30家以上" in HtmlPage(site, briefing / "print/index.html").text
    page = HtmlPage(site, briefing / "sections/2025-1/index.html")
    (row,) = page.tree.xpath("//details[@id='port-firms-green']")
    said = " ".join(row.text_content().split())
    assert said.startswith("绿色港口企业 截至2025年累计 约8家")
    assert "属于：港口企业30家以上" in said
