"""Files by which hosts send our headers, our types and the right page for what is missing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from urllib.parse import urlsplit
from xml.etree import ElementTree

from generator.model.moved_addresses import Way
from generator.model.page import DataFile
from generator.publish.caching import ANEW, KEPT, VERSION, VERSIONED, kept_assets
from generator.publish.iis import web_config
from generator.publish.policy import HEADERS
from generator.publish.redirects import (
    apache_redirects,
    iis_redirects,
    netlify_redirects,
    nginx_redirects,
)

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


def hosting(
    base_url: str, editions: Sequence[str], files: Iterable[str], moved: Sequence[Way]
) -> Iterator[DataFile]:
    """nginx.conf, .htaccess, web.config, _headers and, where something has `moved`, _redirects.

    For a site of the `files` at these paths; `editions` are their folders, `base_url` is where the
    site will stand.
    A folder without a page of its own is missing, as what is not there is.
    """
    root, kept = urlsplit(base_url).path, kept_assets(files)
    yield _file("_headers", "".join(_netlify(root, editions, files, kept)))
    if moved:
        yield _file("_redirects", "".join(netlify_redirects(root, editions, moved)))
    yield _file("nginx.conf", "".join(_nginx(root, editions, moved)))
    yield _file(".htaccess", "".join(_apache(root, editions, moved)))
    config = web_config(root, editions, _TYPES, kept)
    iis_redirects(config, root, editions, moved)
    ElementTree.indent(config)
    text = ElementTree.tostring(config, encoding="utf-8", xml_declaration=True)
    yield DataFile(path="web.config", content=text)


def _file(path: str, text: str) -> DataFile:
    return DataFile(path=path, content=text.encode())


def _ruled(path: str) -> str:
    """The file by itself where it stands above or among the assets, else all of its folder."""
    above = f"{_ASSETS}/" if path.startswith(f"{_ASSETS}/") else ""
    folder, is_deeper, _ = path.removeprefix(above).partition("/")
    return f"{above}{folder}/*" if is_deeper else path


def _nginx(root: str, editions: Sequence[str], moved: Sequence[Way]) -> Iterator[str]:
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
    yield from nginx_redirects(root, editions, moved)
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


def _apache(root: str, editions: Sequence[str], moved: Sequence[Way]) -> Iterator[str]:
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
    yield "    RedirectMatch 404 /$\n  </If>\n"
    yield from apache_redirects(root, editions, moved)
    yield "</IfModule>\n"


def _netlify(
    root: str, editions: Sequence[str], files: Iterable[str], kept: Collection[str]
) -> Iterator[str]:
    """These hosts see no query, and some join what several rules say: a path has one of ours."""
    yield f"{root}*\n"
    for name, value in HEADERS:
        yield f"  {name}: {value}\n"
    for path in sorted(path for path in files if path.rpartition("/")[2] == _FEED):
        yield f"{root}{path}\n  Content-Type: {_FEED_TYPE}\n"
    for path in ("", *sorted({*map(_ruled, files)})):
        yield f"{root}{path}\n  Cache-Control: {KEPT if path in kept else ANEW}\n"
