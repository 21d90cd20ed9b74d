"""sitemap.xml, with every page's twins in the other editions, and robots.txt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.page import DataFile, ListedPage

# Put together as text: a tree of 300 briefings takes longer than an edit of one. No address of a
# page has what XML would take for markup.
_HEAD = """<?xml version='1.0' encoding='utf-8'?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
xmlns:xhtml="http://www.w3.org/1999/xhtml">
"""


def sitemap(base_url: str, pages: Iterable[ListedPage]) -> Iterator[DataFile]:
    """List every page that a reader can ask for."""
    listed = (_url(base_url, page) for page in pages if not page.path.endswith(".html"))
    content = f"{_HEAD}{''.join(listed)}</urlset>"
    yield DataFile(path="sitemap.xml", content=content.encode())
    robots = f"User-agent: *\nAllow: /\nSitemap: {base_url}sitemap.xml\n"
    yield DataFile(path="robots.txt", content=robots.encode())


def _url(base_url: str, page: ListedPage) -> str:
    twins = (
        f'    <xhtml:link rel="alternate" hreflang="{hreflang}" href="{base_url}{path}" />\n'
        for hreflang, path in page.alternates
    )
    return f"  <url>\n    <loc>{base_url}{page.path}</loc>\n{''.join(twins)}  </url>\n"
