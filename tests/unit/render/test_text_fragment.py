"""An address that leads to a figure in the report itself."""

from __future__ import annotations

import pytest

from generator.model.choice import FigureSort
from generator.model.figure import Figure, FigurePlace
from generator.model.text import Prose
from generator.render.text_fragment import text_fragment


@pytest.mark.parametrize(
    ("address", "counts", "expected"),
    [
        (
            "https://example.org/report",
            "港口企业…以上",
            "https://example.org/report#:~:text=%E6%B8%AF%E5%8F%A3%E4%BC%81%E4%B8%9A-,"
            "3%2D5%2C000%20%E5%AE%B6,-%E4%BB%A5%E4%B8%8A",
        ),
        ("https://example.org/r", "…", "https://example.org/r#:~:text=3%2D5%2C000%20%E5%AE%B6"),
        (
            "https://example.org/r#part-2",
            "…",
            "https://example.org/r#part-2:~:text=3%2D5%2C000%20%E5%AE%B6",
        ),
    ],
)
def test_what_is_searched_for(address: str, counts: str, expected: str) -> None:
    figure = Figure.model_construct(
        place=FigurePlace("2030.1.1"),
        kind=FigureSort.QUANTITY,
        printed=Prose("3-5,000 家"),
        counts=counts,
    )
    assert text_fragment(address, figure) == expected
