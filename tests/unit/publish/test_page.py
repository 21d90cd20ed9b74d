from __future__ import annotations

import pytest

from generator import pipeline
from generator.load import load_site
from generator.publish import assets, dead_links, make_page, surroundings
from generator.render import render
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("../nothing/index.md", "zh-hans/nothing/"),
        ("../../zh-hans/nothing/index.md#title", "zh-hans/nothing/"),
        ("data.csv", "zh-hans/terms/data.csv"),
        ("../../../index.md", "../"),
    ],
)
def test_a_link_that_leads_to_nothing_is_told(address: str, told: str) -> None:
    site = load_site(ROOT / "tests" / "project", pipeline.THEME).site
    rendering = render(site, pipeline.convert(site), pipeline.THEME)
    around = surroundings(
        rendering.base_url, rendering.chromes, assets(pipeline.THEME), pipeline.THEME
    ).with_menus(rendering.menus)
    terms = next(page for page in rendering.pages if page.path == "zh-hans/terms/")
    wrong = terms.model_copy(update={"markdown": f"{terms.markdown}\n\n[1]({address})"})
    known = {page.path for page in rendering.pages}

    dead = dead_links({terms.path: make_page(wrong, around).leads_to}, known)

    assert dead == [f"/zh-hans/terms/ → {told}"]
    assert dead_links({terms.path: make_page(terms, around).leads_to}, known) == []
