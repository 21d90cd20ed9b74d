"""Of Material's style sheet a part is published: with the whole of it no page looks otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route

from generator.pipeline import THEME
from generator.publish.assets import READING_STYLES, STYLES
from generator.publish.styles.material import material_styles, reading_styles, whole_sheet
from tests.browser.page_types import every_type

# Beside the page's sheet the same with the whole in place of the part: only one of the two counts.
_BESIDE = """() => {
  const part = document.querySelector("link[rel=stylesheet]");
  const whole = part.cloneNode();
  whole.href = part.href.replace(/(\\w+)\\.css/, "$1-whole.css");
  return new Promise(done => {
    whole.onload = () => {
      window.sheets = {part: part.sheet, whole: whole.sheet};
      window.choose = isWhole => {
        sheets.whole.disabled = !isWhole;
        sheets.part.disabled = isWhole;
      };
      choose(false);
      done();
    };
    part.after(whole);
  });
}"""
# Selectors of the whole that the part has not, whatever the state or the medium that they ask for,
# and that find something.
_MISSING = """() => {
  const anything = ":not(nothing)";
  const states = "hover|focus|focus-visible|focus-within|active|target|checked|disabled";
  const state = new RegExp(`:(${states})(?![\\w-])`, "g");
  const listed = text => {
    const found = [""];
    let depth = 0;
    for (const char of text) {
      depth += "([".includes(char) - ")]".includes(char);
      if (char === "," && !depth) found.push("");
      else found[found.length - 1] += char;
    }
    return found.map(each => each.trim());
  };
  const says = rule => [...rule.style].some(name => !name.startsWith("--"));
  const selectors = rules => [...rules].flatMap(rule => rule.selectorText
    ? says(rule) ? listed(rule.selectorText) : []
    : selectors(rule.cssRules ?? []));
  const part = new Set(selectors(sheets.part.cssRules));
  const whole = new Set(selectors(sheets.whole.cssRules));
  return [...whole].filter(each => !part.has(each)).filter(each => {
    const lasting = each.replace(/::[\\w-]+/g, anything).replace(state, anything);
    return document.querySelector(lasting);
  });
}"""
# Elements, one of all that stand alike, that the part and the whole style differently.
_DIFFERENT = """() => {
  const stand = element => element === document.documentElement ? "html"
    : `${stand(element.parentElement)}>${element.localName}.${element.className}`;
  const some = new Map([...document.querySelectorAll("*")].map(each => [stand(each), each]));
  const set = rules => [...rules]
    .flatMap(rule => [...rule.style ?? [], ...set(rule.cssRules ?? [])]);
  const names = [...new Set(set(sheets.part.cssRules))].filter(name => !name.startsWith("--"));
  const said = style => names.map(name => `${name}: ${style.getPropertyValue(name)}`).join("; ");
  const styles = () => [...some].flatMap(([where, element]) =>
    ["", "::before", "::after", "::marker"].map(pseudo =>
      `${where}${pseudo} ${said(getComputedStyle(element, pseudo))}`));
  choose(true);
  const whole = styles();
  choose(false);
  return styles().filter((each, index) => each !== whole[index]);
}"""


@pytest.fixture(scope="module")
def reading(browser: Browser, site: Path) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce")
    tab = context.new_page()
    usable = material_styles(THEME)
    parts = {READING_STYLES: reading_styles(THEME, usable), STYLES: usable}
    sheets = {path: (site / path).read_text("utf-8") for path in parts}
    # Not while a request waits for its answer: what fails there is never told.
    assert all(sheets[path].startswith(part) for path, part in parts.items())
    wholes = {path: whole_sheet() + sheets[path].removeprefix(parts[path]) for path in parts}

    def answer(route: Route) -> None:
        published = urlsplit(route.request.url).path.replace("-whole", "").lstrip("/")
        route.fulfill(body=wholes[published], content_type="text/css")

    tab.route("**/*-whole.css*", answer)
    yield tab
    context.close()


def open_page(reading: Page, url: str) -> None:
    """With all that scripts make, opened."""
    reading.goto(url)
    if "?q=" in url:
        reading.locator("#results > li").first.wait_for()
    reading.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
    reading.evaluate(_BESIDE)


def addresses(site: Path, *editions: str) -> list[str]:
    """One page of each type, and what a search finds."""
    urls = [url for url in every_type(site) if url.startswith(editions) or "/" not in url]
    return [*urls, *(f"{edition}/search/?q={quote('企业')}" for edition in editions)]


def test_no_rule_is_left_out_that_finds_something(reading: Page, address: str, site: Path) -> None:
    for url in addresses(site, "zh-hans"):
        open_page(reading, address + url)
        assert reading.evaluate(_MISSING) == [], url


@pytest.mark.parametrize(
    ("edition", "look"),
    [
        ("zh-hans", {"media": "screen", "color_scheme": "light"}),
        ("zh-hant-hk", {"media": "screen", "color_scheme": "dark"}),
        ("zh-hant-hk", {"media": "print", "color_scheme": "light"}),
    ],
)
def test_what_is_kept_of_the_rules_does_the_same(
    reading: Page, address: str, site: Path, edition: str, look: dict[str, Any]
) -> None:
    reading.emulate_media(**look)
    for url in addresses(site, edition):
        open_page(reading, address + url)
        for width in (360, 1280):
            reading.set_viewport_size({"width": width, "height": 800})
            assert reading.evaluate(_DIFFERENT) == [], url
