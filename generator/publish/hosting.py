"""Files by which hosts send our headers, our types and the right page for what is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

from generator.publish.caching import ANEW, KEPT, VERSION, VERSIONED, kept_assets
from generator.publish.iis import web_config
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
_ASSETS, _SEARCH = "assets", "search"


def write_hosting(base_url: str, editions: Sequence[str], site: Path) -> None:
    """Write nginx.conf, .htaccess, web.config and _headers into the folder `site` with its pages.

    `editions` are their folders, `base_url` is where the site will stand.
    A folder without a page of its own is missing, as what is not there is.
    """
    root = urlsplit(base_url).path
    (site / "_headers").write_text("".join(_netlify(root, editions, site)), "utf-8")
    (site / "nginx.conf").write_text("".join(_nginx(root, editions)), "utf-8")
    (site / ".htaccess").write_text("".join(_apache(root, editions)), "utf-8")
    config = ElementTree.ElementTree(web_config(root, editions, _TYPES, kept_assets(site)))
    ElementTree.indent(config)
    config.write(site / "web.config", encoding="utf-8", xml_declaration=True)


def _nginx(root: str, editions: Sequence[str]) -> Iterator[str]:
    yield "# Inside server { … }: include /path/to/this/nginx.conf;\n"
    for name, value in HEADERS:
        yield f'add_header {name} "{value}" always;\n'
    # A header whose value is empty is not sent.
    yield 'set $briefings_address "$uri?$args";\nset $briefings_kept "";\n'
    yield f'set $briefings_anew "{ANEW}";\n'
    yield f'if ($briefings_address ~ "^{re.escape(root)}{VERSIONED}\\?{VERSION}$") {{\n'
    yield f'  set $briefings_kept "{KEPT}";\n  set $briefings_anew "";\n}}\n'
    yield "add_header Cache-Control $briefings_kept;\n"
    yield "add_header Cache-Control $briefings_anew always;\n"
    yield "charset utf-8;\ncharset_types text/css text/csv text/javascript;\n"
    yield from _nginx_missing(f"{root}404.html")
    for folder in (_ASSETS, _SEARCH):
        yield f"location {root}{folder}/ {{ autoindex off; }}\n"
    for edition in editions:
        yield f"location {root}{edition}/ {{\n  autoindex off;\n"
        yield from (f"  {line}" for line in _nginx_missing(f"{root}{edition}/404.html"))
        yield "  location ~ \\.csv$ { types { } default_type text/csv; }\n"
        yield f"  location ~ /{_FEED}$ {{ types {{ }} default_type {_FEED_TYPE}; }}\n}}\n"


def _nginx_missing(page: str) -> Iterator[str]:
    yield f"error_page 404 {page};\n"
    # So it answers where a folder has no page and no list is allowed.
    yield f"error_page 403 =404 {page};\n"


def _apache(root: str, editions: Sequence[str]) -> Iterator[str]:
    yield "<IfModule mod_headers.c>\n"
    for name, value in HEADERS:
        yield f'  Header always set {name} "{value}"\n'
    yield f'  Header always set Cache-Control "{ANEW}"\n'
    conditions = (
        "%{REQUEST_STATUS} -in {'200', '206', '304'}",
        f"%{{REQUEST_URI}} =~ m#^{re.escape(root)}{VERSIONED}$#",
        f"%{{QUERY_STRING}} =~ m#^{VERSION}$#",
    )
    yield f'  Header always set Cache-Control "{KEPT}" "expr={" && ".join(conditions)}"\n'
    yield "</IfModule>\nAddDefaultCharset utf-8\n"
    for suffix, kind in _TYPES.items():
        yield f'AddType "{kind}" {suffix}\n'
    yield f"<Files {_FEED}>\n  ForceType {_FEED_TYPE}\n</Files>\n"
    yield f"ErrorDocument 404 {root}404.html\n"
    for edition in editions:
        yield f'<If "%{{REQUEST_URI}} =~ m#^{re.escape(root)}{edition}/#">\n'
        yield f"  ErrorDocument 404 {root}{edition}/404.html\n</If>\n"
    yield "<IfModule mod_alias.c>\n"
    yield "  <If \"-d %{REQUEST_FILENAME} && ! -f '%{REQUEST_FILENAME}/index.html'\">\n"
    yield "    RedirectMatch 404 /$\n  </If>\n</IfModule>\n"


def _netlify(root: str, editions: Sequence[str], site: Path) -> Iterator[str]:
    """These hosts see no query, and some join what several rules say: a path has one of ours."""
    yield f"{root}*\n"
    for name, value in HEADERS:
        yield f"  {name}: {value}\n"
    for edition in editions:
        yield f"{root}{edition}/{_FEED}\n  Content-Type: {_FEED_TYPE}\n"
    kept = kept_assets(site)
    paths = [*site.iterdir(), *(site / _ASSETS).iterdir(), site / _SEARCH / "*"]
    paths += [path / "*" for path in paths if path.is_dir() and path.name != _ASSETS]
    found = {path.relative_to(site).as_posix() for path in paths if not path.is_dir()}
    for path in ("", *sorted(found)):
        yield f"{root}{path}\n  Cache-Control: {KEPT if path in kept else ANEW}\n"
