"""nginx and Apache, set up as the README says, send our headers, types and missing pages.

`python -m tests.audit.hosts site` starts each on a port of its own; both must be installed. Each is
set up to list the files of a folder, as some are, which the site must not be. Then the same with
the invented project, of which some has moved.
"""

from __future__ import annotations

import json
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from http import HTTPStatus
from http.client import HTTPConnection
from itertools import product
from pathlib import Path
from time import monotonic
from typing import NamedTuple
from urllib.parse import urlsplit

import yaml

from generator import pipeline
from generator.publish.caching import ANEW, KEPT
from generator.publish.policy import HEADERS
from tests.conftest import EDITIONS, ROOT
from tests.test_moved import REDIRECTS, TEXT

_SECONDS = 30
_NGINX = """\
daemon off; pid {work}/pid; error_log {work}/log;
events {{ }}
http {{
  include /etc/nginx/mime.types;
  autoindex on; access_log off; client_body_temp_path {work}/body; proxy_temp_path {work}/proxy;
  fastcgi_temp_path {work}/fastcgi; uwsgi_temp_path {work}/uwsgi; scgi_temp_path {work}/scgi;
  server {{ listen 127.0.0.1:{port}; root {folder}; include {site}/nginx.conf; }}
}}
"""
_APACHE = """\
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {work}/pid
ErrorLog {work}/log
TypesConfig /etc/mime.types
DocumentRoot {folder}
{modules}
<Directory {folder}>
  Options Indexes FollowSymLinks
  AllowOverride FileInfo
  Require all granted
</Directory>
"""
_MODULES = ("mpm_event", "authz_core", "mime", "dir", "headers", "alias", "autoindex")
_Asking = Callable[[int, str, Path, "subprocess.Popen[bytes]"], list[str]]
"""Asks the host at a port for files of a site below a path; what is answered wrongly."""
_HTML = "text/html; charset=utf-8"
_ANY = ""


def main(site: Path) -> int:
    """What a host answers wrongly, one a line."""
    wrong = _wrong(site, ROOT, _asked)
    with tempfile.TemporaryDirectory() as name:
        project = Path(shutil.copytree(ROOT / "tests" / "project", Path(name) / "project"))
        (project / "content/moved.yml").write_text(TEXT, "utf-8")
        pipeline.build(pipeline.check(project, pipeline.THEME), pipeline.THEME, project / "site")
        wrong += _wrong(project / "site", project, _led)
    sys.stdout.write("\n".join(wrong or ["nginx and Apache answer as they should."]) + "\n")
    return bool(wrong)


def _wrong(site: Path, project: Path, asked: _Asking) -> list[str]:
    """What each host answers wrongly of what is asked, the site being the project's."""
    root = urlsplit(yaml.safe_load((project / "site_config.yml").read_text("utf-8"))["url"]).path
    root = f"{root.strip('/')}/".lstrip("/")
    wrong = []
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        work.chmod(0o755)
        folder = work / "www"
        shutil.copytree(site, folder / root)
        told = {"work": work, "folder": folder, "site": folder / root}
        lines = (
            f"LoadModule {module}_module /usr/lib/apache2/modules/mod_{module}.so"
            for module in _MODULES
        )
        told["modules"] = "\n".join(lines)
        for host, text, command in (
            ("nginx", _NGINX, ["nginx", "-c"]),
            ("apache2", _APACHE, ["apache2", "-D", "FOREGROUND", "-f"]),
        ):
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                port = free.getsockname()[1]
            config = work / host
            config.write_text(text.format(**told, port=port), "utf-8")
            with subprocess.Popen([*command, str(config)]) as running:
                try:
                    wrong += [
                        f"{host}: {answer}" for answer in asked(port, f"/{root}", site, running)
                    ]
                finally:
                    running.terminate()
    return wrong


def _led(port: int, root: str, site: Path, running: subprocess.Popen[bytes]) -> list[str]:
    """Of what has moved: that each step is a permanent redirect, and that a page is at the end."""
    wrong = []
    for edition, (was, now) in product(EDITIONS, REDIRECTS):
        path, expected = f"{root}{edition}/{was}", f"{root}{edition}/{now}"
        if now is None:
            continue
        status, headers, _ = _get(port, f"{path}?q=1", running)
        target = urlsplit(headers.get("location", ""))
        led = f"{target.path}#{target.fragment}".rstrip("#")
        query = "" if target.fragment else "q=1"
        if (status, led, target.query) != (HTTPStatus.MOVED_PERMANENTLY, expected, query):
            wrong.append(f"{path}: {status} to {led}, not to {expected}")
        wrong += _wrong_headers(_Asked(path, HTTPStatus.MOVED_PERMANENTLY, ""), headers)
        if now in dict(REDIRECTS):
            continue
        status, _, body = _get(port, target.path, running)
        file = site / edition / now.partition("#")[0]
        file = file / "index.html" if file.is_dir() else file
        if (status, body) != (HTTPStatus.OK, file.read_bytes()):
            wrong.append(f"{target.path}: {status}")
    return wrong


class _Asked(NamedTuple):
    """What is asked for, and what must be answered: `file` with `status`, of the type `kind`."""

    path: str
    status: int
    file: str
    kind: str = _HTML
    is_kept: bool = False


def _questions(site: Path) -> Iterator[_Asked]:
    yield _Asked("", 200, "index.html")
    yield _Asked("none", 404, "404.html")
    for cut in ("assets/", "assets/schema/", "search/", "assets/none.css?v=12", "search/?v=12"):
        yield _Asked(cut, 404, "404.html")
    home = (site / "zh-hans" / "index.html").read_text("utf-8")
    for address in re.findall(r'"\.\./(assets/[^"]+\?v=[^"]+)"', home):
        file = address.partition("?")[0]
        yield _Asked(address, 200, file, _ANY, is_kept=True)
        yield _Asked(file, 200, file, _ANY)
    version = json.loads((site / "search/manifest.json").read_text("utf-8"))["version"]
    for query in ("", f"?v={version}"):
        yield _Asked(f"search/manifest.json{query}", 200, "search/manifest.json", _ANY)
        yield _Asked(f"search/p0.json{query}", 200, "search/p0.json", _ANY, bool(query))
    yield _Asked("assets/icon.svg?v=12", 200, "assets/icon.svg", "image/svg+xml")
    for edition in EDITIONS:
        yield from _questions_of_an_edition(site, edition, version)


def _questions_of_an_edition(site: Path, edition: str, version: str) -> Iterator[_Asked]:
    missing = f"{edition}/404.html"
    yield _Asked(f"{edition}/", 200, f"{edition}/index.html")
    yield _Asked(f"{edition}/?v=12", 200, f"{edition}/index.html")
    yield _Asked(f"{edition}/none/", 404, missing)
    yield _Asked(f"{edition}/none.csv", 404, missing)
    yield _Asked(f"{edition}/search/entries/none.json?v=12", 404, missing)
    for folder in sorted(path for path in (site / edition).rglob("*") if path.is_dir()):
        if not (folder / "index.html").exists():
            yield _Asked(f"{folder.relative_to(site).as_posix()}/", 404, missing)
    yield _Asked(f"{edition}/feed.xml", 200, f"{edition}/feed.xml", "application/atom+xml")
    csv = next((site / edition).rglob("*.csv")).relative_to(site).as_posix()
    yield _Asked(csv, 200, csv, "text/csv; charset=utf-8")
    entries = f"{edition}/search/entries/shared/0.json"
    yield _Asked(f"{entries}?v={version}", 200, entries, _ANY, is_kept=True)
    yield _Asked(entries, 200, entries, _ANY)


def _asked(port: int, root: str, site: Path, running: subprocess.Popen[bytes]) -> list[str]:
    wrong = []
    for asked in _questions(site):
        status, headers, body = _get(port, root + asked.path, running)
        if (status, body) != (asked.status, (site / asked.file).read_bytes()):
            wrong.append(f"{asked.path}: {status}, not {asked.status} with {asked.file}")
        kind = headers.get("content-type", "").lower()
        if asked.kind not in (kind, _ANY):
            wrong.append(f"{asked.path}: {kind}, not {asked.kind}")
        wrong += _wrong_headers(asked, headers)
        if status == HTTPStatus.OK:
            # Whoever has it already is told the same, and nothing else.
            again = _get(port, root + asked.path, running, headers.get("etag", ""))
            if (again[0], again[2]) != (HTTPStatus.NOT_MODIFIED, b""):
                wrong.append(f"{asked.path}: {again[0]} to somebody who has it")
            wrong += _wrong_headers(asked, again[1])
    return wrong


def _wrong_headers(asked: _Asked, headers: Mapping[str, str]) -> list[str]:
    expected = (*HEADERS, ("Cache-Control", KEPT if asked.is_kept else ANEW))
    return [
        f"{asked.path}: {name} is {headers.get(name.lower())}"
        for name, value in expected
        if headers.get(name.lower()) != value
    ]


def _get(
    port: int, path: str, running: subprocess.Popen[bytes], etag: str = ""
) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body; what is sent twice stands there twice."""
    until = monotonic() + _SECONDS
    while True:
        try:
            asked = HTTPConnection("127.0.0.1", port, timeout=10)
            asked.request("GET", path, headers={"If-None-Match": etag} if etag else {})
        except ConnectionRefusedError:
            if running.poll() is None and monotonic() < until:
                continue
            sys.exit(f"{running.args} has ended, or not answered within {_SECONDS} seconds")
        answer = asked.getresponse()
        headers = {name.lower(): ", ".join(answer.headers.get_all(name)) for name in answer.headers}
        return answer.status, headers, answer.read()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
