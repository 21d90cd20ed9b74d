from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import pytest

from generator import pipeline
from generator.model.page import Rendering
from generator.publish import publish
from generator.publish.assets import assets
from generator.publish.page import file_of, make_page
from generator.publish.surroundings import surroundings
from generator.render import render
from tests.conftest import ROOT


@pytest.fixture
def rendering() -> Rendering:
    site = pipeline.load(ROOT / "tests" / "project").site
    return render(pipeline.convert(site), pipeline.THEME)


def test_a_page_is_made_of_nothing_but_itself_and_its_surroundings(
    rendering: Rendering, tmp_path: Path
) -> None:
    """In another process, after any others, it is byte for byte what the site has."""
    publish(rendering, (), pipeline.THEME, tmp_path / "site")
    around = surroundings(rendering, assets(pipeline.THEME), pipeline.THEME)
    pages = rendering.pages[::-1]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as elsewhere:
        made = list(elsewhere.map(partial(make_page, around=around), pages))
    for page, each in zip(pages, made, strict=True):
        file = file_of(page, each)
        assert (tmp_path / "site" / file.path).read_bytes() == file.content


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("../nothing/index.md", "zh-hans/nothing/"),
        ("../../zh-hans/nothing/index.md#title", "zh-hans/nothing/"),
        ("data.csv", "zh-hans/terms/data.csv"),
        ("../../../index.md", "../"),
    ],
)
def test_a_link_that_leads_to_nothing_is_not_published(
    rendering: Rendering, tmp_path: Path, address: str, told: str
) -> None:
    publish(rendering, (), pipeline.THEME, tmp_path / "site")
    before = {path: path.stat().st_ino for path in (tmp_path / "site").rglob("*")}
    pages = tuple(
        page.model_copy(update={"markdown": f"{page.markdown}\n\n[1]({address})"})
        if page.path == "zh-hans/terms/"
        else page
        for page in rendering.pages
    )
    wrong = rendering.model_copy(update={"pages": pages})

    with pytest.raises(RuntimeError, match=f"/zh-hans/terms/ → {told}$"):
        publish(wrong, (), pipeline.THEME, tmp_path / "site")

    assert {path: path.stat().st_ino for path in (tmp_path / "site").rglob("*")} == before
