from __future__ import annotations

import pytest

from generator.publish.text import to_html


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("<p>*a*\n<b>*b*\n</p>\n*c*\n\n*d*", "<p>*a*\n<b>*b*\n</p>\n*c*\n\n<p><em>d</em></p>"),
        ("*a*\n</div>\n\n*b*", "<p><em>a</em></p>\n</div>\n\n<p><em>b</em></p>"),
        ("<b>*a*</b>", "<p><b><em>a</em></b></p>"),
        ("<section*a*", "<p>&lt;section<em>a</em></p>"),
        ("- <div>*a*</div>", "<ul>\n<li><div><em>a</em></div></li>\n</ul>"),
    ],
)
def test_html_is_left_alone_where_it_is_a_block(markdown: str, html: str) -> None:
    """From a block's tag at the start of a line to the next blank line."""
    assert to_html(markdown, "").html == html


@pytest.mark.parametrize(
    ("path", "address", "turned", "leads_to"),
    [
        ("a/b/", "../c/index.md#d", "../c/#d", "a/c/"),
        ("a/b/", "index.md#d", "./#d", "a/b/"),
        ("a/b/", "../../index.md", "../../", ""),
        ("a/b/", "c.csv", "c.csv", "a/b/c.csv"),
        ("", "a/index.md", "a/", "a/"),
        ("a/b/", "#d", "#d", None),
        ("a/b/", "/c/", "/c/", None),
        ("a/b/", "https://example.org/index.md", "https://example.org/index.md", None),
    ],
)
def test_a_link_to_markdown_leads_to_its_page(
    path: str, address: str, turned: str, leads_to: str | None
) -> None:
    text = to_html(f"[1]({address})", path)
    assert text.html == f'<p><a href="{turned}">1</a></p>'
    assert text.leads_to == (set() if leads_to is None else {leads_to})
