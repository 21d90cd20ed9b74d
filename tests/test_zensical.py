"""What MkDocs is handed, Zensical builds too: the day Material ends is no end of ours."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.conftest import Run
from tests.html_page import HtmlPage, pages


def test_zensical_builds_the_same_pages(project: Path, run: Run) -> None:
    assert run("--project", str(project), "build").exit_code == 0
    handed = project / ".build" / "project"
    zensical = Path(sys.executable).parent / "zensical"
    subprocess.run([zensical, "build", "--config-file", "mkdocs.yml"], cwd=handed, check=True)

    ours = {page.url: page for page in pages(project / "site") if "404" not in page.url}
    for url, page in ours.items():
        other = HtmlPage(handed / "site", handed / "site" / url / "index.html")
        assert _read(other) == _read(page), url
    assert len(ours) == 40
    for path in (project / "site").glob("zh-*/**/*.*"):
        if path.suffix in (".csv", ".json", ".xml") and "search" not in path.parts:
            twin = handed / "site" / path.relative_to(project / "site")
            assert twin.read_bytes() == path.read_bytes(), path


def _read(page: HtmlPage) -> tuple[object, ...]:
    """What a reader gets of a page: its text, its links, its figures; and what a machine gets."""
    told = page.tree.xpath("//script/text() | //meta[@property]/@content")
    return page.text, page.tree.xpath("//body//a/@href"), page.data(), told
