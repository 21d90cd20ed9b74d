"""The page of targets in each way of reading, and what leads to it from the report before."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser, Page

from generator.cli import briefings
from tests.browser import keyboard, layout
from tests.browser.axe import violations
from tests.conftest import ROOT
from tests.host import serve
from tests.series import add_answered_targets

EARLIER, LATER = "yunling-2024-2025", "yunling-2025-2026"
PAGES = [
    f"{edition}/{path}"
    for edition in ("zh-hans", "zh-hant-hk")
    for path in (f"{LATER}/targets/", f"{LATER}/", f"{EARLIER}/indicators/")
]
TARGETS = [path for path in PAGES if path.endswith("targets/")]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Two years of one series, served."""
    folder = Path(shutil.copytree(ROOT / "tests/project", tmp_path_factory.mktemp("two") / "years"))
    add_answered_targets(folder)
    built = CliRunner().invoke(briefings, ["--project", str(folder), "build"])
    assert built.exit_code == 0, built.output
    server, served = serve(folder / "site")
    yield served
    server.shutdown()


def test_axe_finds_nothing(tab: Page, address: str) -> None:
    for path in PAGES:
        tab.goto(address + path)
        assert violations(tab) == [], path


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_is_cut_off_or_too_small(browser: Browser, address: str, width: int) -> None:
    tab = browser.new_page(viewport={"width": width, "height": 780})
    questions = [layout.CUT_OR_COVERED, layout.ORPHANS]
    for path in PAGES:
        tab.goto(address + path)
        for question in (*questions, *([layout.SMALL_TARGETS] if width > 320 else [])):
            assert tab.evaluate(question) == [], path
    tab.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_keyboard_alone(browser: Browser, address: str, width: int) -> None:
    tab = browser.new_page(viewport={"width": width, "height": 780})
    tab.goto(address + TARGETS[0])
    assert keyboard.problems(tab, one_column=width == 360) == []
    tab.close()


def test_on_paper(browser: Browser, address: str) -> None:
    tab = browser.new_page(viewport={"width": 718, "height": 1047})
    tab.emulate_media(media="print")
    tab.goto(address + TARGETS[0])
    assert tab.evaluate(layout.CUT_OR_COVERED) == []
    tab.close()


def test_each_figure_of_a_narrow_row_says_what_it_is(browser: Browser, address: str) -> None:
    """Beside one another the columns have heads; below one another each figure has its own."""
    for width, is_seen in ((360, True), (1280, False)):
        tab = browser.new_page(viewport={"width": width, "height": 780})
        tab.goto(address + TARGETS[0])
        labels = tab.locator("#target-dredging-2025 .figures__label")
        assert labels.all_text_contents() == [
            "目标（2025年云岭港口报告）",
            "结果（2026年云岭港口报告）",
        ]
        assert [label.is_visible() for label in labels.all()] == [is_seen, is_seen]
        tab.close()


def test_a_target_leads_to_what_became_of_it(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hans/{EARLIER}/indicators/")
    tab.locator("#dredging-2025-target + .note a").click()
    assert tab.url == f"{address}zh-hans/{TARGETS[0].removeprefix('zh-hans/')}#target-dredging-2025"
    assert tab.locator("#target-dredging-2025 strong").text_content() == "高于目标"


def test_the_relation_is_told_where_colours_are_forced(browser: Browser, address: str) -> None:
    """A word says it, no colour alone."""
    tab = browser.new_page(forced_colors="active")
    tab.goto(address + TARGETS[0])
    relation = tab.locator("#target-accidents-2025 strong")
    assert relation.inner_text() == "没有达到目标"
    colours = "each => [each, each.parentElement].map(one => getComputedStyle(one).color)"
    one, other = relation.evaluate(colours)
    assert one == other
    tab.close()
