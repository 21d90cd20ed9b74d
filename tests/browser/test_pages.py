"""What a reader sees."""

from __future__ import annotations

import shutil
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from tests.conftest import EDITIONS, ROOT, Run
from tests.host import serve
from tests.html_page import pages

SECTION = "guangdong-2023-2024/sections/2023-4/"


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
def test_pages_load_whole_fit_and_ask_nobody_else(
    *, browser: Browser, address: str, site: Path, edition: str, width: int, scheme: str
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    tab = context.new_page()
    foreign: list[str] = []
    wrong: list[str] = []

    def note(request: Request) -> None:
        if urlsplit(request.url).netloc != urlsplit(address).netloc:
            foreign.append(request.url)

    tab.on("request", note)
    tab.on("requestfailed", lambda request: wrong.append(request.url) if _failed(request) else None)
    tab.on("console", lambda message: wrong.append(message.text))
    tab.on("pageerror", lambda error: wrong.append(str(error)))
    urls = ["", *(f"{edition}/{page.url}" for page in pages(site / edition))]
    for url in urls:
        tab.goto(address + url)
        assert tab.evaluate("document.documentElement.scrollWidth") <= width, url
        assert tab.evaluate("getComputedStyle(document.body).fontSize") == "16px"
        assert tab.locator("h1").is_visible(), url
    context.close()
    assert foreign == []
    assert wrong == []


def _failed(request: Request) -> bool:
    """Not what the browser itself gives up because the next page is asked for already."""
    return request.failure != "net::ERR_ABORTED"


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_switch_of_edition_stays_on_the_page(tab: Page, address: str, edition: str) -> None:
    tab.goto(f"{address}{edition}/{SECTION}")
    for other in EDITIONS:
        tab.locator(f".editions a[href*='{other}']").click()
        assert tab.url == f"{address}{other}/{SECTION}"
        expect(tab.locator(".editions [aria-current]")).to_have_count(1)


def test_the_chooser_waits_without_javascript(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(address)
    assert tab.url == address
    names = [content.strip() for content in tab.locator("main strong").all_text_contents()]
    assert names[:3] == ["简体", "繁體（香港）", "繁體（澳門）"]
    tab.get_by_text("繁體（澳門）").click()
    assert tab.url == f"{address}zh-hant-mo/"
    context.close()


def test_the_way_through_the_sections(tab: Page, address: str, site: Path) -> None:
    """Next from the overview leads through all sections and indices; previous leads back."""
    start = f"{address}zh-hans/guangdong-2023-2024/"
    tab.goto(start)
    visited = [tab.url]
    assert _leads(tab, "prev") == []
    while _followed(tab, "next"):
        assert _leads(tab, "prev") == visited[-1:]
        visited.append(tab.url)
    sections = [url for url in visited if "/sections/" in url]
    folder = site / "zh-hans" / "guangdong-2023-2024" / "sections"
    assert sorted(sections) == sorted(f"{start}sections/{path.name}/" for path in folder.iterdir())
    assert _followed(tab, "prev")
    assert tab.url == visited[-2]


def _leads(tab: Page, relation: str) -> list[str]:
    """Where the link leads, if there is one."""
    addresses: list[str] = tab.locator(f"a[rel={relation}]").evaluate_all(
        "all => all.map(a => a.href)"
    )
    return addresses


def _followed(tab: Page, relation: str) -> bool:
    """Click the link, if there is one, and wait for its page."""
    addresses = _leads(tab, relation)
    if addresses:
        tab.locator(f"a[rel={relation}]").click()
        tab.wait_for_url(addresses[0])
    return bool(addresses)


def test_the_keyboard_reaches_content_and_menu_on_a_phone(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hant-hk/{SECTION}")
    tab.keyboard.press("Tab")
    skip = tab.locator(":focus")
    assert skip.inner_text() == "跳到正文"
    assert skip.bounding_box()["y"] >= 0, "seen when it has the focus"
    tab.locator("a[href='#menu']").focus()
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    assert tab.locator(".menu :focus").count() == 1
    current = tab.locator(".menu [aria-current=page]")
    assert current.inner_text() == "企業培育、質量品牌與營商環境"


def test_a_figure_is_found_by_its_address(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hant-hk/{SECTION}#listed-funds")
    row = tab.locator("details.row:target")
    assert row.locator("data").first.inner_text() == "469.60億元"
    assert row.get_by_role("link", name="出處：2023年部分（四）第四項").is_visible()
    in_view = "row => row.getBoundingClientRect().top < innerHeight"
    assert row.evaluate(in_view)


def test_dark_is_dark(browser: Browser, address: str) -> None:
    context = browser.new_context(color_scheme="dark")
    tab = context.new_page()
    tab.goto(f"{address}zh-hans/")
    colour = tab.evaluate("getComputedStyle(document.body).backgroundColor")
    assert max(int(part) for part in colour.removeprefix("rgb(").rstrip(")").split(",")) < 60
    context.close()


def test_what_is_missing_has_a_page_in_the_edition_at_any_depth(
    browser: Browser, tmp_path: Path, run: Run
) -> None:
    """Below a sub-path, as on GitHub Pages."""
    project = shutil.copytree(ROOT / "tests" / "project", tmp_path / "project")
    assert run("--project", str(project), "build").exit_code == 0
    server, address = serve(project / "site", "/briefings/")
    tab = browser.new_page()
    for missing, title in (
        ("zh-hant-hk/no/such/page/", "沒有這一頁"),
        ("zh-hans/nothing", "没有这一页"),
        ("nowhere/at/all", "404"),
    ):
        answer = tab.goto(address + missing)
        assert answer.status == 404
        assert tab.locator("h1").inner_text() == title
        assert tab.evaluate("getComputedStyle(document.body).fontSize") == "16px", "has its styles"
        tab.locator("main a").first.click()
        tab.locator("h1").wait_for()
        assert tab.url.startswith(address)
        assert tab.url.rstrip("/").split("/")[-1] in ("zh-hans", "zh-hant-hk")
    tab.close()
    server.shutdown()
