"""Draws sheets of screenshots of the built site, to be looked at after a change of looks.

python -m tests.browser.screens
"""

from __future__ import annotations

import base64
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import launch
from tests.host import serve

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).parent / "screens"
BRIEFING = "guangdong-2023-2024"
PAGES = (
    "",
    f"{BRIEFING}/sections/2023-4/#item-1",
    f"{BRIEFING}/indicators/#subject-digital",
    f"{BRIEFING}/timeline/#subject-digital",
    "terms/",
)
LOOKS = [(edition, scheme) for edition in ("zh-hans", "zh-hant-hk") for scheme in ("light", "dark")]
SCREENS = {"phone": (360, 780, 0.5), "desk": (1280, 900, 0.3)}


def shots(browser: Browser, address: str, width: int, height: int) -> list[str]:
    """Every page in every look, as PNG in base64."""
    images = []
    for edition, scheme in LOOKS:
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme
        )
        tab = context.new_page()
        for page in PAGES:
            tab.goto(f"{address}{edition}/{page}")
            images.append(base64.b64encode(tab.screenshot()).decode())
        context.close()
    return images


def draw_sheet(browser: Browser, pictures: list[str], width: float, path: Path) -> None:
    """The pictures in rows, one a look."""
    images = "".join(f'<img src="data:image/png;base64,{picture}">' for picture in pictures)
    style = (
        f"body {{ display: grid; gap: 12px; grid-template-columns: repeat({len(PAGES)}, {width}px);"
        " margin: 12px; background: #8a949a; width: max-content } img { width: 100% }"
    )
    tab = browser.new_page(viewport={"width": round((width + 12) * len(PAGES)) + 12, "height": 100})
    tab.set_content(f"<!doctype html><style>{style}</style>{images}")
    tab.screenshot(path=path, type="jpeg", quality=62, full_page=True)
    tab.close()


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    server, address = serve(ROOT / "site")
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for name, (width, height, scale) in SCREENS.items():
            pictures = shots(browser, address, width, height)
            draw_sheet(browser, pictures, width * scale, FOLDER / f"{name}.jpg")
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main()
