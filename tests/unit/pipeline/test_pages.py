"""A page that is made alone, ahead of the others, is what it is among them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from generator import pipeline
from generator.publish import make_page
from generator.render import render
from tests.conftest import add_briefing
from tests.series import add_the_year_before, make_two_series


@pytest.fixture(params=[None, add_the_year_before, make_two_series], ids=["one", "years", "series"])
def several(request: pytest.FixtureRequest, project: Path) -> Path:
    """A project of one briefing, of two years of a series, of two series."""
    if request.param:
        request.getfixturevalue("untraced")
        request.param(project)
    return project


def _built(site: Path) -> dict[str, bytes]:
    """The pages of a site, by their paths."""
    return {
        path.relative_to(site).as_posix().removesuffix("index.html"): path.read_bytes()
        # The host's page for what is missing everywhere is no edition's.
        for path in site.rglob("*.html")
        if path != site / "404.html"
    }


def test_a_page_alone_is_what_it_is_among_all(several: Path, tmp_path: Path) -> None:
    moved = several / "content/moved.yml"
    moved.write_text("moved:\n  - was: old/\n    moved_to: yunling-2025-2026/\n", "utf-8")
    checked = pipeline.check(several, pipeline.THEME)
    table = pipeline.desk(checked, pipeline.THEME)
    shutil.rmtree(several / ".briefings_cache")
    first = pipeline.page_alone(table, "zh-hans/terms/")

    count = pipeline.build(checked, pipeline.THEME, tmp_path / "site").pages

    built = _built(tmp_path / "site")
    assert len([name for name in built if "/old/" not in name]) == count
    assert "zh-hans/old/timeline/" in built
    assert first == built["zh-hans/terms/"], "also before anything was made"
    for name, page in built.items():
        assert pipeline.page_alone(table, name) == page, name
    for name in ("zh-hans/nothing/", "zh-hans/old/nothing/"):
        assert pipeline.page_alone(table, name) is None


def test_a_page_of_all_briefings_at_once_is_what_it_is_of_each_by_itself(
    several: Path, tmp_path: Path
) -> None:
    """What a briefing knows of the others is all that its pages ask of them."""
    checked = pipeline.check(several, pipeline.THEME)
    pipeline.build(checked, pipeline.THEME, tmp_path / "site")

    site = checked.whole()
    whole = render(site, pipeline.convert(site), pipeline.THEME)

    around = pipeline.desk(checked, pipeline.THEME).around.with_menus(whole.menus)
    pages = {page.path: make_page(page, around).html for page in whole.pages}
    built = _built(tmp_path / "site")
    assert pages.keys() == built.keys()
    for name, page in pages.items():
        assert page == built[name], name


def test_the_folders_may_have_any_name(project: Path, tmp_path: Path) -> None:
    """Also one whose bytes are no characters."""
    odd = tmp_path / os.fsdecode(b"\xff #1 100% {{ x }}")
    copy = Path(shutil.copytree(project, odd / "project"))
    theme = Path(shutil.copytree(pipeline.THEME, odd / "theme"))
    for folder, look in ((project, pipeline.THEME), (copy, theme)):
        pipeline.build(pipeline.check(folder, look), look, folder / "site")
    for path in (project / "site").rglob("*.html"):
        name = path.relative_to(project)
        assert (copy / name).read_bytes() == path.read_bytes(), name


def test_a_page_of_all_briefings_tells_what_has_changed_since(project: Path) -> None:
    """Of the briefings that are as they were it tells what was kept."""
    head = add_briefing(project, "yunling-2024-2025") / "briefing.yml"
    pipeline.build(pipeline.check(project, pipeline.THEME), pipeline.THEME, project / "site")
    sense = "senses: [{term: shore-power, explanation: 只指货船用的电。, place: 2025.1.1}]\n"
    head.write_text(head.read_text("utf-8") + sense, "utf-8")

    checked = pipeline.check(project, pipeline.THEME)
    alone = pipeline.page_alone(pipeline.desk(checked, pipeline.THEME), "zh-hans/terms/")

    pipeline.build(checked, pipeline.THEME, project / "site")
    assert alone == (project / "site/zh-hans/terms/index.html").read_bytes()
    assert "只指货船用的电。" in alone.decode()
