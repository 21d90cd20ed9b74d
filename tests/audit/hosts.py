"""nginx and Apache, set up as the README says, send our headers, types and missing pages.

`python -m tests.audit.hosts site` starts each on a port of its own; both must be installed.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import tempfile
from http.client import HTTPConnection
from pathlib import Path, PurePosixPath
from time import monotonic
from urllib.parse import urlsplit

import yaml

from generator.publish.policy import HEADERS
from tests.conftest import ROOT

_SECONDS = 30
_EDITIONS = ("zh-hans", "zh-hant-hk", "zh-hant-mo")
_NGINX = """\
daemon off; pid {work}/pid; error_log {work}/log;
events {{ }}
http {{
  include /etc/nginx/mime.types;
  access_log off; client_body_temp_path {work}/body; proxy_temp_path {work}/proxy;
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
_MODULES = ("mpm_event", "authz_core", "mime", "autoindex", "dir", "headers", "rewrite")
_FOR_A_YEAR, _ASKED_ANEW = "max-age=31536000, immutable", "no-cache"


def main(site: Path) -> int:
    """What a host answers wrongly, one a line."""
    root = urlsplit(yaml.safe_load((ROOT / "site_config.yml").read_text("utf-8"))["url"]).path
    root = f"{root.strip('/')}/".lstrip("/")
    wrong = []
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        work.chmod(0o755)
        folder = work / "www"
        shutil.copytree(site, folder / root)
        told = {"work": work, "folder": folder, "site": folder / root}
        lines = (
            f"LoadModule {each}_module /usr/lib/apache2/modules/mod_{each}.so" for each in _MODULES
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
                    wrong += [f"{host}: {each}" for each in _asked(port, f"/{root}", site, running)]
                finally:
                    running.terminate()
    sys.stdout.write("\n".join(wrong or ["nginx and Apache answer as they should."]) + "\n")
    return bool(wrong)


def _asked(port: int, root: str, site: Path, running: subprocess.Popen[bytes]) -> list[str]:
    wrong = []
    asked = [
        ("", 200, "text/html; charset=utf-8", "index.html"),
        ("none", 404, "text/html; charset=utf-8", "404.html"),
    ]
    for edition in _EDITIONS:
        csv = next((site / edition).rglob("*.csv")).relative_to(site).as_posix()
        asked += [
            (f"{edition}/", 200, "text/html; charset=utf-8", f"{edition}/index.html"),
            (f"{edition}/none/", 404, "text/html; charset=utf-8", f"{edition}/404.html"),
            (f"{edition}/none.csv", 404, "text/html; charset=utf-8", f"{edition}/404.html"),
            (f"{edition}/feed.xml", 200, "application/atom+xml", f"{edition}/feed.xml"),
            (csv, 200, "text/csv; charset=utf-8", csv),
            # A cut address.
            (
                f"{PurePosixPath(csv).parents[1]}/sections/",
                404,
                "text/html; charset=utf-8",
                f"{edition}/404.html",
            ),
            (f"{edition}/none?v=1", 404, "text/html; charset=utf-8", f"{edition}/404.html"),
        ]
    asked += [
        ("assets/", 404, "text/html; charset=utf-8", "404.html"),
        ("assets/briefings.css?v=1", 200, "text/css; charset=utf-8", "assets/briefings.css"),
        ("assets/briefings.css", 200, "text/css; charset=utf-8", "assets/briefings.css"),
        ("assets/none.css?v=1", 404, "text/html; charset=utf-8", "404.html"),
        ("search/manifest.json", 200, "application/json", "search/manifest.json"),
        ("search/p0.json?v=0a", 200, "application/json", "search/p0.json"),
        (
            f"{_EDITIONS[0]}/search/entries/0.json?v=0a",
            200,
            "application/json",
            f"{_EDITIONS[0]}/search/entries/0.json",
        ),
        ("index.html?v=1", 200, "text/html; charset=utf-8", "index.html"),
    ]
    for path, status, kind, file in asked:
        found, headers, body = _get(port, root + path, running)
        versioned = status == 200 and "?v=" in path and not path.startswith("index")
        kept = _FOR_A_YEAR if versioned else _ASKED_ANEW
        if headers.get("cache-control") != kept:
            wrong.append(f"{path}: kept by {headers.get('cache-control')}, not {kept}")
        if (found, body) != (status, (site / file).read_bytes()):
            wrong.append(f"{path}: {found}, not {status} with {file}")
        if headers.get("content-type", "").lower() != kind:
            wrong.append(f"{path}: {headers.get('content-type')}, not {kind}")
        wrong += [
            f"{path}: no {name}" for name, value in HEADERS if headers.get(name.lower()) != value
        ]
    return wrong


def _get(
    port: int, path: str, running: subprocess.Popen[bytes]
) -> tuple[int, dict[str, str], bytes]:
    until = monotonic() + _SECONDS
    while True:
        try:
            asked = HTTPConnection("127.0.0.1", port, timeout=10)
            asked.request("GET", path)
        except ConnectionRefusedError:
            if running.poll() is None and monotonic() < until:
                continue
            sys.exit(f"{running.args} has ended, or not answered within {_SECONDS} seconds")
        answer = asked.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
