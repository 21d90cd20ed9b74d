"""sitemap.xml, with every page's twins in the other editions, and robots.txt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree

from generator.model.page import DataFile, ListedPage

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"


def sitemap(base_url: str, pages: Iterable[ListedPage]) -> Iterator[DataFile]:
    """List every page that a reader can ask for."""
    ElementTree.register_namespace("", _SITEMAP)
    ElementTree.register_namespace("xhtml", _XHTML)
    urlset = ElementTree.Element(f"{{{_SITEMAP}}}urlset")
    for page in pages:
        if not page.path.endswith(".html"):
            url = ElementTree.SubElement(urlset, f"{{{_SITEMAP}}}url")
            ElementTree.SubElement(url, f"{{{_SITEMAP}}}loc").text = base_url + page.path
            for hreflang, path in page.alternates:
                ElementTree.SubElement(
                    url,
                    f"{{{_XHTML}}}link",
                    rel="alternate",
                    hreflang=hreflang,
                    href=base_url + path,
                )
    ElementTree.indent(urlset)
    content = ElementTree.tostring(urlset, encoding="utf-8", xml_declaration=True)
    yield DataFile(path="sitemap.xml", content=content)
    robots = f"User-agent: *\nAllow: /\nSitemap: {base_url}sitemap.xml\n"
    yield DataFile(path="robots.txt", content=robots.encode())
