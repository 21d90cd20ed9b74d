"""A page that is made alone, ahead of the others, is what it is among them."""

from __future__ import annotations

from pathlib import Path

from generator import pipeline
from tests.conftest import ROOT


def test_a_page_alone_is_what_it_is_among_all(tmp_path: Path) -> None:
    site = pipeline.load(ROOT / "tests" / "project").site
    editions, target = pipeline.convert(site), tmp_path / "site"
    count = pipeline.build_editions(site, editions, target, lambda _: None)
    built = {
        path.relative_to(target).as_posix().removesuffix("index.html"): path.read_bytes()
        for path in target.rglob("*.html")
        # The host's page for what is missing everywhere is no edition's.
        if path != target / "404.html"
    }
    assert len(built) == count > 30
    for path, html in built.items():
        assert pipeline.build_page(editions, path) == html, path
    assert pipeline.build_page(editions, "zh-hans/nothing/") is None
