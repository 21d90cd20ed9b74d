"""Each way of reading in which a page must still do: one test each, on every type of page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import keyboard, layout
from tests.browser.page_types import every_type

HK = "zh-hant-hk"
SECTION = f"{HK}/guangdong-2023-2024/sections/2023-4/"
# The least that WCAG 1.4.12 lets a reader set.
SPACING = """
* { letter-spacing: .12em !important; line-height: 1.5 !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }
"""


@contextmanager
def reading(browser: Browser, width: int = 360, height: int = 780, **way: Any) -> Iterator[Page]:
    tab = browser.new_page(viewport={"width": width, "height": height}, **way)
    yield tab
    tab.close()


def wrong(tab: Page, address: str, urls: list[str], *questions: str) -> list[str]:
    """What the questions answer on the pages."""
    answers = []
    for url in urls:
        tab.goto(address + url)
        for question in questions:
            answers += [f"{url}: {line}" for line in tab.evaluate(question)]
    return answers


@pytest.fixture(scope="module")
def urls(site: Path) -> list[str]:
    return every_type(site)


@pytest.fixture(scope="module")
def urls_of_one(urls: list[str]) -> list[str]:
    """Where a page is the same in every edition but for its words."""
    return [url for url in urls if url.startswith(HK) or "/" not in url]


@pytest.mark.parametrize("width", [360, 1280])
def test_the_keyboard_alone(browser: Browser, address: str, width: int) -> None:
    """make audit walks through all types of page."""
    with reading(browser, width) as tab:
        for url in ("", f"{HK}/", f"{HK}/404.html", SECTION):
            tab.goto(address + url)
            assert keyboard.problems(tab, one_column=width == 360) == [], url


def test_the_keyboard_passes_every_part_of_a_page(tab: Page, address: str) -> None:
    tab.goto(address + SECTION)
    areas: list[str] = []
    while stop := keyboard.stop(tab):
        if stop["area"] not in areas:
            areas.append(stop["area"])
    assert areas == ["skip", "top", "editions", "main-nav", "body", "menu", "bottom"]
    keyboard.stop(tab)
    tab.keyboard.press("Enter")
    stop = keyboard.stop(tab)
    assert stop and stop["area"] == "body", "the skip link skips"


def test_zoomed_to_400_percent(browser: Browser, address: str, urls: list[str]) -> None:
    """1280 by 1024 pixels at 400 % are 320 by 256."""
    with reading(browser, 320, 256) as tab:
        assert wrong(tab, address, urls, layout.CUT_OR_COVERED) == []


@pytest.mark.parametrize("width", [320, 1280])
def test_text_spaced_by_the_reader(
    browser: Browser, address: str, urls_of_one: list[str], width: int
) -> None:
    with reading(browser, width) as tab:
        for url in urls_of_one:
            tab.goto(address + url)
            # As an extension of the reader does it; the policy is for what the page brings.
            tab.evaluate(layout.ADD_STYLES, SPACING)
            assert tab.evaluate(layout.CUT_OR_COVERED) == [], url


def test_targets_are_large_enough(browser: Browser, address: str, urls_of_one: list[str]) -> None:
    for width in (360, 1280):
        with reading(browser, width) as tab:
            assert wrong(tab, address, urls_of_one, layout.SMALL_TARGETS) == []


def test_no_line_begins_with_closing_punctuation(tab: Page, address: str, urls: list[str]) -> None:
    assert wrong(tab, address, urls, layout.ORPHANS) == []


def test_colours_forced_by_the_reader(
    browser: Browser, address: str, urls_of_one: list[str]
) -> None:
    """Links of the text by a line or a border, the current page and each status by form."""
    plain_links = """() => [...document.querySelectorAll("main a[href]")].filter(link => {
      const style = getComputedStyle(link);
      const underlined = style.textDecorationLine.includes("underline")
        && !/, 0\\)$/.test(style.textDecorationColor);
      return !underlined && style.borderBottomStyle === "none" && !link.closest("nav");
    }).map(link => link.outerHTML)"""
    unmarked = """() => [...document.querySelectorAll("[aria-current=page]")].filter(current => {
      const form = link => {
        const {borderLeftColor, fontWeight, textDecorationLine} = getComputedStyle(link);
        return `${borderLeftColor} ${textDecorationLine}` ;
      };
      const others = current.closest("ul")?.querySelectorAll("a:not([aria-current])") ?? [];
      return [...others].some(other => form(other) === form(current));
    }).map(link => link.outerHTML)"""
    forms = """statuses => Object.fromEntries(statuses.map(status => {
      const mark = document.querySelector(`.milestone.${status}`);
      const {backgroundColor, backgroundImage, borderRadius, borderTopWidth, borderTopColor} =
        getComputedStyle(mark, "::before");
      const form = [backgroundColor, backgroundImage, borderRadius, borderTopWidth, borderTopColor];
      return [status, form.join()];
    }))"""
    with reading(browser, forced_colors="active") as tab:
        assert wrong(tab, address, urls_of_one, plain_links, unmarked) == []
        tab.goto(f"{address}{HK}/guangdong-2023-2024/timeline/")
        looks = tab.evaluate(forms, ["done", "under-way", "planned", "target", "result"])
        assert len(set(looks.values())) == 5, looks
        canvas = tab.evaluate("getComputedStyle(document.body).backgroundColor")
        assert not [form for form in looks.values() if form.endswith(canvas)], looks
        tab.goto(f"{address}{HK}/guangdong-2023-2024/indicators/")
        border = tab.locator(".tag").first.evaluate("tag => getComputedStyle(tag).border")
        assert border.startswith("1px dashed")


def test_nothing_moves_for_who_asks_for_stillness(
    browser: Browser, address: str, urls_of_one: list[str]
) -> None:
    moving = """() => [...document.querySelectorAll("*")].flatMap(element =>
      [undefined, "::before", "::after"].filter(part => {
        const style = getComputedStyle(element, part);
        const lasts = times => times.split(",").some(time => parseFloat(time) > 0);
        return lasts(style.transitionDuration) || style.scrollBehavior === "smooth"
          || (style.animationName !== "none" && lasts(style.animationDuration));
      }).map(part => element.outerHTML.slice(0, 100) + (part ?? "")))"""
    with reading(browser, reduced_motion="reduce") as tab:
        assert wrong(tab, address, urls_of_one, moving) == []


def test_on_paper(browser: Browser, address: str, urls_of_one: list[str]) -> None:
    """Without what is for clicking; no address but those that stand in the text."""
    clickable = """() => [...document.querySelectorAll(
        ".skip, .editions, .main-nav, .large, .menu, .neighbours, .contents, .breadcrumbs, " +
        ".bottom__editions"
      )].filter(part => part.getClientRects().length && part.innerText.trim())
        .map(part => part.className)"""
    addresses = """() => [...document.querySelectorAll("main a[href]")].flatMap(link =>
      ["::before", "::after"].map(part => getComputedStyle(link, part).content)
        .filter(content => !["none", "normal"].includes(content)))"""
    unseen = """() => [...document.querySelectorAll(
        "h1, .lead, .card, .figure, .reading__source, .milestone, .milestone .status"
      )].filter(part => !part.checkVisibility({visibilityProperty: true}))
        .map(part => part.outerHTML)"""
    # A4 between margins of 1 cm.
    with reading(browser, 718, 1047) as tab:
        tab.emulate_media(media="print")
        questions = (clickable, addresses, unseen, layout.CUT_OR_COVERED)
        assert wrong(tab, address, urls_of_one, *questions) == []


def test_without_javascript(browser: Browser, address: str, urls_of_one: list[str]) -> None:
    """Every word can be read once it appears; controls that need a script are not there.

    The box for large type needs none.
    """
    hidden = """() => {
      document.getAnimations().forEach(appearing => appearing.finish());
      // What is asked for comes by itself; the title says what the last breadcrumb would.
      const apart = "details, form, button, svg, [popover], .contents, .breadcrumbs [aria-current]";
      return [...document.querySelectorAll("main *")].filter(part =>
        part.textContent.trim() && !part.closest(apart)
        && !part.checkVisibility({opacityProperty: true, visibilityProperty: true})
      ).map(part => part.outerHTML);
    }"""
    dead = """() => [...document.querySelectorAll(
        "form, button:not([popovertarget]), select, input:not([type=checkbox], [type=radio])"
      )]
      .filter(part => part.checkVisibility()).map(part => part.outerHTML)"""
    with reading(browser, java_script_enabled=False) as tab:
        assert wrong(tab, address, urls_of_one, hidden, dead) == []


def test_fonts_of_the_system_and_of_the_region(tab: Page, address: str, urls: list[str]) -> None:
    """No font is fetched, and each passage asks first for its region's glyphs."""
    first = {
        "zh-Hans": '"PingFang SC"',
        "zh-Hant-HK": '"PingFang HK"',
        "zh-Hant-MO": '"PingFang MO"',
        "zh-Hant": '"PingFang TC"',
    }
    stacks = """() => [...document.querySelectorAll("body, body *")].map(element => [
      element.closest("[lang]").lang, getComputedStyle(element).fontFamily, element.tagName,
    ])"""
    fetched: list[str] = []
    tab.on("request", lambda request: fetched.append(request.resource_type))
    for url in urls:
        tab.goto(address + url)
        for language, stack, element in tab.evaluate(stacks):
            monospace = element in ("CODE", "KBD", "PRE", "SAMP")
            region = next(font for place, font in first.items() if language.startswith(place))
            assert monospace or stack.startswith(f"{region}, "), (url, element, stack)
        assert tab.evaluate("document.fonts.size") == 0
    assert "font" not in fetched
