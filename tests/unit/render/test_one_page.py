"""A page that is drawn alone, ahead of the others, is what it is among them."""

from __future__ import annotations

from generator import pipeline
from generator.render import render, render_page
from tests.conftest import ROOT


def test_a_page_alone_is_what_it_is_among_all() -> None:
    editions = pipeline.convert(pipeline.load(ROOT / "tests" / "project").site)
    pages = render(editions, pipeline.THEME).pages
    assert len(pages) > 30
    for page in pages:
        alone = render_page(editions, pipeline.THEME, page.path)
        assert alone and alone.pages == (page,)
    assert render_page(editions, pipeline.THEME, "zh-hans/nothing/") is None
