"""Draws the pictures that go with links to the site, one an edition; run after a change of words.

python -m tests.browser.social_images
"""

from __future__ import annotations

from html import escape
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from generator.convert import edition
from generator.model.locale import Locale
from generator.model.site import Edition
from generator.pipeline import THEME, load
from generator.render import urls
from generator.render.social import HEIGHT, WIDTH
from tests.browser.chromium import launch

ROOT = Path(__file__).resolve().parents[2]

_PAGE = """<!doctype html>
<html lang="{lang}">
<meta charset="utf-8">
<style>
* {{ box-sizing: border-box; margin: 0; }}
body {{
  background: #11414d; color: #fff; display: flex; flex-direction: column; font-family: {fonts};
  height: {height}px; justify-content: center; padding: 0 100px; width: {width}px;
  -webkit-font-smoothing: antialiased;
}}
h1 {{ font-size: 144px; font-weight: 700; letter-spacing: .06em; line-height: 1.2; }}
hr {{ background: #e3b864; border: 0; height: 8px; margin: 40px 0 44px 6px; width: 144px; }}
p {{ color: #e3edef; font-size: 54px; letter-spacing: .02em; line-height: 1.5; }}
</style>
<h1>{title}</h1><hr><p>{tagline}</p>
</html>"""


def _glyphs(locale: Locale) -> str:
    """The letters by which Noto names its fonts; Macao writes as Hong Kong does."""
    if locale.script == "Hans":
        return "SC"
    return "HK" if locale.region in ("HK", "MO") else "TC"


def draw(browser: Browser, drawn: Edition, path: Path) -> None:
    """One edition's picture, in its script and with the glyphs of its region."""
    words = drawn.site.labels.as_dict()
    tab = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
    tab.set_content(
        _PAGE.format(
            lang=drawn.locale,
            fonts=f'"Noto Sans CJK {_glyphs(drawn.locale)}"',
            width=WIDTH,
            height=HEIGHT,
            title=escape(words["social.title"]),
            tagline=escape(words["social.tagline"]),
        )
    )
    tab.evaluate("document.fonts.ready")
    tab.screenshot(path=path)
    tab.close()


def main() -> None:
    site = load(ROOT).site
    editions = [edition(site, config) for config in site.config.editions]
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for one in editions:
            draw(browser, one, THEME / urls.social_image(one.config))
        browser.close()


if __name__ == "__main__":
    main()
