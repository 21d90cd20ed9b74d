"""What `briefings export` writes, mkdocs-material and Zensical build to the pages that we do."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.html_page import HtmlPage, pages
from tests.series import make_two_series

BIN = Path(sys.executable).parent


def _read(path: Path) -> tuple[object, ...]:
    """What a reader gets of a page: its text, its links, its figures; and what a machine gets."""
    page = HtmlPage(path.parent, path)
    told = page.tree.xpath("//script/text() | //meta[@property]/@content")
    loaded = page.tree.xpath("//head//@href | //head//@src")
    return page.text, page.tree.xpath("//body//a/@href"), page.data(), told, loaded


# MkDocs builds with the same libraries; Zensical escapes with others.
@pytest.mark.parametrize("make", [None, make_two_series], ids=["one", "several"])
@pytest.mark.parametrize(
    ("builder", "read"),
    [(("mkdocs", "build", "--strict"), Path.read_bytes), (("zensical", "build"), _read)],
)
def test_others_build_the_same_pages(
    project: Path,
    run: Run,
    builder: tuple[str, ...],
    read: Callable[[Path], object],
    make: Callable[[Path], Path] | None,
) -> None:
    """Wherever the folder is moved to, and whatever it and an edition are called."""
    if make:
        make(project)
    config = project / "site_config.yml"
    config.write_text(config.read_text("utf-8").replace("zh-hant-mo", "templates"), "utf-8")
    assert run("--project", str(project), "build").exit_code == 0
    exported = project.parent / "exported"
    assert run("--project", str(project), "export", str(exported)).exit_code == 0
    moved = exported.rename(project / "100% #1 书")
    subprocess.run([BIN / builder[0], *builder[1:]], cwd=moved, check=True)

    theirs, site = moved / "site", project / "site"
    for page in pages(site):
        # Others give every page a folder.
        name = page.path.relative_to(site).as_posix().replace("/404.html", "/404/index.html")
        assert read(theirs / name) == read(page.path), name
    for path in site.rglob("*"):
        told = path.relative_to(site)
        # What hosts and robots read is made for the site as we build it.
        if path.is_file() and path.suffix != ".html" and len(told.parts) > 1:
            assert (theirs / told).read_bytes() == path.read_bytes(), told


def test_nothing_is_written_of_what_is_to_be_mended(project: Path, run: Run) -> None:
    (project / "content" / "terms.yml").write_text("terms: [", "utf-8")
    folder = project / "exported"

    result = run("--project", str(project), "export", str(folder))

    assert result.exit_code == 1
    assert result.output.endswith("处要改；没有写任何文件。\n")
    assert not folder.exists()


def test_it_says_what_to_do_with_it(project: Path, run: Run) -> None:
    folder = project / "exported"
    folder.mkdir()

    result = run("--project", str(project), "export", str(folder))

    made = len([*(folder / "docs").rglob("*.md")])
    assert (result.exit_code, result.output) == (
        0,
        f"已写好 {made} 页，在 {folder}；请在里面运行 mkdocs build 或 zensical build。\n",
    )
    assert sorted(path.name for path in folder.iterdir()) == ["docs", "mkdocs.yml", "overrides"]
