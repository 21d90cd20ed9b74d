"""sitemap.xml, with every page's twins in the other editions, and robots.txt."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from generator.model.page import Rendering

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"


def write_sitemap(rendering: Rendering, site: Path) -> None:
    """List every page that a reader can ask for."""
    ElementTree.register_namespace("", _SITEMAP)
    ElementTree.register_namespace("xhtml", _XHTML)
    urlset = ElementTree.Element(f"{{{_SITEMAP}}}urlset")
    for page in rendering.pages:
        if not page.path.endswith(".html"):
            url = ElementTree.SubElement(urlset, f"{{{_SITEMAP}}}url")
            ElementTree.SubElement(url, f"{{{_SITEMAP}}}loc").text = rendering.base_url + page.path
            for alternate in page.alternates:
                ElementTree.SubElement(
                    url,
                    f"{{{_XHTML}}}link",
                    rel="alternate",
                    hreflang=alternate.hreflang,
                    href=rendering.base_url + alternate.path,
                )
    ElementTree.indent(urlset)
    ElementTree.ElementTree(urlset).write(
        site / "sitemap.xml", encoding="utf-8", xml_declaration=True
    )
    robots = f"User-agent: *\nAllow: /\nSitemap: {rendering.base_url}sitemap.xml\n"
    (site / "robots.txt").write_text(robots, encoding="utf-8")
