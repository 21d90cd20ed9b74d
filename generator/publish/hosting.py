"""Files by which hosts send our headers, our types and the right page for what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

from generator.publish.policy import HEADERS

_TYPES = {
    ".csv": "text/csv; charset=utf-8",
    ".json": "application/json",
    ".xml": "application/xml",
    ".svg": "image/svg+xml",
}
_FEED = "feed.xml"
_FEED_TYPE = "application/atom+xml"


def write_hosting(base_url: str, editions: Sequence[str], site: Path) -> None:
    """Write nginx.conf, .htaccess, web.config and _headers into the folder `site`.

    `editions` are their folders, `base_url` is where the site will stand.
    """
    root = urlsplit(base_url).path
    (site / "nginx.conf").write_text("".join(_nginx(root, editions)), "utf-8")
    (site / ".htaccess").write_text("".join(_apache(root, editions)), "utf-8")
    (site / "_headers").write_text("".join(_netlify(root, editions)), "utf-8")
    config = ElementTree.ElementTree(_iis(root, editions))
    ElementTree.indent(config)
    config.write(site / "web.config", encoding="utf-8", xml_declaration=True)


def _nginx(root: str, editions: Sequence[str]) -> Iterator[str]:
    yield "# Inside server { … }: include /path/to/this/nginx.conf;\n"
    for name, value in HEADERS:
        yield f'add_header {name} "{value}" always;\n'
    yield "charset utf-8;\ncharset_types text/css text/csv text/javascript;\n"
    yield f"error_page 404 {root}404.html;\n"
    for edition in editions:
        yield f"location {root}{edition}/ {{\n  error_page 404 {root}{edition}/404.html;\n"
        yield "  location ~ \\.csv$ { types { } default_type text/csv; }\n"
        yield f"  location ~ /{_FEED}$ {{ types {{ }} default_type {_FEED_TYPE}; }}\n}}\n"


def _apache(root: str, editions: Sequence[str]) -> Iterator[str]:
    yield "<IfModule mod_headers.c>\n"
    for name, value in HEADERS:
        yield f'  Header always set {name} "{value}"\n'
    yield "</IfModule>\nAddDefaultCharset utf-8\n"
    for suffix, kind in _TYPES.items():
        yield f'AddType "{kind}" {suffix}\n'
    yield f"<Files {_FEED}>\n  ForceType {_FEED_TYPE}\n</Files>\n"
    yield f"ErrorDocument 404 {root}404.html\n"
    for edition in editions:
        yield f'<If "%{{REQUEST_URI}} =~ m#^{_literal(root)}{edition}/#">\n'
        yield f"  ErrorDocument 404 {root}{edition}/404.html\n</If>\n"


def _literal(root: str) -> str:
    """The path in a regular expression."""
    return root.replace(".", r"\.")


def _netlify(root: str, editions: Sequence[str]) -> Iterator[str]:
    yield f"{root}*\n"
    for name, value in HEADERS:
        yield f"  {name}: {value}\n"
    for edition in editions:
        yield f"{root}{edition}/{_FEED}\n  Content-Type: {_FEED_TYPE}\n"


def _iis(root: str, editions: Sequence[str]) -> ElementTree.Element:
    configuration = ElementTree.Element("configuration")
    server = ElementTree.SubElement(configuration, "system.webServer")
    protocol = ElementTree.SubElement(server, "httpProtocol")
    headers = ElementTree.SubElement(protocol, "customHeaders")
    for name, value in HEADERS:
        ElementTree.SubElement(headers, "add", name=name, value=value)
    content = ElementTree.SubElement(server, "staticContent")
    for suffix, kind in _TYPES.items():
        # A type that the server knows already must be taken away before it is given again.
        ElementTree.SubElement(content, "remove", fileExtension=suffix)
        ElementTree.SubElement(content, "mimeMap", fileExtension=suffix, mimeType=kind)
    _iis_missing(server, f"{root}404.html")
    for edition in editions:
        location = ElementTree.SubElement(configuration, "location", path=edition)
        of_edition = ElementTree.SubElement(location, "system.webServer")
        _iis_missing(of_edition, f"{root}{edition}/404.html")
    return configuration


def _iis_missing(server: ElementTree.Element, page: str) -> None:
    errors = ElementTree.SubElement(server, "httpErrors", errorMode="Custom")
    ElementTree.SubElement(errors, "remove", statusCode="404")
    ElementTree.SubElement(errors, "error", statusCode="404", path=page, responseMode="ExecuteURL")
