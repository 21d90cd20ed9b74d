"""The link of a figure leads a reader to its sentence in the report itself."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, expect

from generator.model.choice import FigureSort
from generator.model.figure import Figure, FigurePlace
from generator.model.text import Prose
from generator.render.text_fragment import text_fragment
from tests.host import serve

_PARAGRAPH = "<p>港口企业累计 30 家，数量居全省第一。</p>"
_LONG = "<p>开头的话。</p>" * 300


def test_the_page_opens_at_the_sentence(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(
        f"<!doctype html><meta charset=utf-8>{_LONG}{_PARAGRAPH}{_LONG}", "utf-8"
    )
    server, address = serve(tmp_path)
    figure = Figure.model_construct(
        place=FigurePlace("2030.1.1"),
        kind=FigureSort.QUANTITY,
        printed=Prose("30 家"),
        counts="港口企业累计…",
    )
    tab = browser.new_page(viewport={"width": 360, "height": 780})
    try:
        tab.goto(text_fragment(f"{address}report.html", figure))
        expect(tab.get_by_text("港口企业累计")).to_be_in_viewport()
    finally:
        tab.close()
        server.shutdown()
