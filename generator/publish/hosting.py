"""Files by which hosts send our headers and types, how long to keep what, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from generator.publish.policy import HEADERS

_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".json": "application/json",
    ".xml": "application/xml",
    ".svg": "image/svg+xml",
}
_FEED = "feed.xml"
_FEED_TYPE = "application/atom+xml"


_YEAR = 31_536_000
_FOR_A_YEAR, _ASKED_ANEW = f"max-age={_YEAR}, immutable", "no-cache"


class Hosted(NamedTuple):
    """What the hosts are told of a site: the path at which it stands, its editions' folders.

    In the folders `versioned` stand the files that our pages ask for by addresses with a version:
    what has such an address never changes. Of the files `pinned` our pages ask for no other.
    """

    root: str
    editions: Sequence[str]
    versioned: Sequence[str]
    pinned: Sequence[str]


def write_hosting(hosted: Hosted, site: Path) -> None:
    """Write nginx.conf, .htaccess, web.config and _headers into the folder `site`."""
    (site / "nginx.conf").write_text("".join(_nginx(hosted)), "utf-8")
    (site / ".htaccess").write_text("".join(_apache(hosted)), "utf-8")
    (site / "_headers").write_text("".join(_netlify(hosted)), "utf-8")
    config = ElementTree.ElementTree(_iis(hosted))
    ElementTree.indent(config)
    config.write(site / "web.config", encoding="utf-8", xml_declaration=True)


def _nginx(hosted: Hosted) -> Iterator[str]:
    root, missing = hosted.root, f"{hosted.root}404.html"
    yield "# Inside server { … }: include /path/to/this/nginx.conf;\n"
    yield f'set $briefings_caching "{_ASKED_ANEW}";\n'
    yield f'if ($request_uri ~ "{_versioned(hosted)}[^?]*\\?v=[0-9a-f]+$") {{\n'
    yield f'  set $briefings_caching "{_FOR_A_YEAR}";\n}}\n'
    yield "add_header Cache-Control $briefings_caching;\n"
    yield from _nginx_headers("")
    yield "charset utf-8;\ncharset_types text/css text/csv text/javascript;\n"
    yield f"error_page 404 {missing};\nerror_page 403 =404 {missing};\n"
    for path in ("", *(f"{edition}/" for edition in hosted.editions)):
        # A location with headers of its own has none of those above.
        yield f"location = {root}{path}404.html {{\n"
        yield f'  add_header Cache-Control "{_ASKED_ANEW}" always;\n'
        yield from _nginx_headers("  ")
        yield "}\n"
    for edition in hosted.editions:
        missing = f"{root}{edition}/404.html"
        yield f"location {root}{edition}/ {{\n"
        yield f"  error_page 404 {missing};\n  error_page 403 =404 {missing};\n"
        yield "  location ~ \\.csv$ { types { } default_type text/csv; }\n"
        yield f"  location ~ /{_FEED}$ {{ types {{ }} default_type {_FEED_TYPE}; }}\n}}\n"


def _nginx_headers(indent: str) -> Iterator[str]:
    for name, value in HEADERS:
        yield f'{indent}add_header {name} "{value}" always;\n'


def _apache(hosted: Hosted) -> Iterator[str]:
    root = hosted.root
    never_changes = (
        f"expr=%{{REQUEST_STATUS}} -lt 400 && %{{QUERY_STRING}} =~ /^v=[0-9a-f]+$/ "
        f"&& %{{REQUEST_URI}} =~ m#{_versioned(hosted)}#"
    )
    yield "<IfModule mod_headers.c>\n"
    for name, value in HEADERS:
        yield f'  Header always set {name} "{value}"\n'
    yield f'  Header always set Cache-Control "{_ASKED_ANEW}"\n'
    yield f'  Header always set Cache-Control "{_FOR_A_YEAR}" "{never_changes}"\n'
    yield "</IfModule>\nAddDefaultCharset utf-8\n"
    for suffix, kind in _TYPES.items():
        yield f'AddType "{kind}" {suffix}\n'
    yield f"<Files {_FEED}>\n  ForceType {_FEED_TYPE}\n</Files>\n"
    # A folder without a page of its own is no list, and is not forbidden: it is not there.
    yield "<IfModule mod_rewrite.c>\n  RewriteEngine On\n"
    yield "  RewriteCond %{REQUEST_FILENAME} -d\n"
    yield "  RewriteCond %{REQUEST_FILENAME}/index.html !-f\n"
    yield "  RewriteRule ^ - [R=404,L]\n</IfModule>\n"
    yield f"ErrorDocument 404 {root}404.html\nErrorDocument 403 {root}404.html\n"
    for edition in hosted.editions:
        missing = f"{root}{edition}/404.html"
        yield f'<If "%{{REQUEST_URI}} =~ m#^{_literal(root)}{edition}/#">\n'
        yield f"  ErrorDocument 404 {missing}\n  ErrorDocument 403 {missing}\n</If>\n"


def _versioned(hosted: Hosted) -> str:
    """A regular expression of the paths below which addresses may have a version."""
    folders = "|".join(_literal(folder) for folder in hosted.versioned)
    return f"^{_literal(hosted.root)}({folders})"


def _literal(root: str) -> str:
    """The path in a regular expression."""
    return root.replace(".", r"\.")


def _netlify(hosted: Hosted) -> Iterator[str]:
    root = hosted.root
    yield "# What is not named below these hosts have asked anew by themselves.\n"
    yield f"{root}*\n"
    for name, value in HEADERS:
        yield f"  {name}: {value}\n"
    for path in hosted.pinned:
        yield f"{root}{path}\n  Cache-Control: {_FOR_A_YEAR}\n"
    for edition in hosted.editions:
        yield f"{root}{edition}/{_FEED}\n  Content-Type: {_FEED_TYPE}\n"


def _iis(hosted: Hosted) -> ElementTree.Element:
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
    ElementTree.SubElement(content, "clientCache", cacheControlMode="DisableCache")
    ElementTree.SubElement(server, "directoryBrowse", enabled="false")
    _iis_missing(server, f"{hosted.root}404.html")
    for path in hosted.pinned:
        location = ElementTree.SubElement(configuration, "location", path=path)
        of_file = ElementTree.SubElement(location, "system.webServer")
        kept = ElementTree.SubElement(of_file, "staticContent")
        ElementTree.SubElement(
            kept,
            "clientCache",
            cacheControlMode="UseMaxAge",
            cacheControlMaxAge="365.00:00:00",
            cacheControlCustom="immutable",
        )
    for edition in hosted.editions:
        location = ElementTree.SubElement(configuration, "location", path=edition)
        of_edition = ElementTree.SubElement(location, "system.webServer")
        _iis_missing(of_edition, f"{hosted.root}{edition}/404.html")
    return configuration


def _iis_missing(server: ElementTree.Element, page: str) -> None:
    errors = ElementTree.SubElement(server, "httpErrors", errorMode="Custom")
    # 403.14 is a folder that has no page of its own.
    for status in ({"statusCode": "404"}, {"statusCode": "403", "subStatusCode": "14"}):
        ElementTree.SubElement(errors, "remove", status)
        ElementTree.SubElement(
            errors, "error", {**status, "path": page, "responseMode": "ExecuteURL"}
        )
