from __future__ import annotations

import pytest

from generator.render.urls import markdown_relative, relative


@pytest.mark.parametrize(
    ("path", "page", "expected"),
    [
        ("a/terms/#x", "a/b/sections/2023-1/", "../../../terms/#x"),
        ("a/", "a/b/", "../"),
        ("a/b/c/", "a/", "b/c/"),
        ("a/b/#x", "a/b/", "#x"),
        ("a/b/", "a/b/", "./"),
        ("", "a/", "../"),
        ("a/404.html", "a/", "404.html"),
    ],
)
def test_relative(path: str, page: str, expected: str) -> None:
    assert relative(path, page) == expected


def test_markdown_links_lead_to_files() -> None:
    assert markdown_relative("a/terms/#x", "a/b/") == "../terms/index.md#x"
    assert markdown_relative("a/b/#x", "a/b/") == "#x"
