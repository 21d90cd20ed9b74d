"""The preview over HTTP, to this machine alone."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from generator.messages import Wording
from generator.serving.panel import panel
from generator.serving.preview import Preview

_OWN = "__serve/"
_CLIENT = ("client.js", "client.css")
_HEAD = "</head>"
_EMPTY = "empty.html"
_KEPT, _NOT_KEPT = "max-age=86400, immutable", "no-store"
_CATCH_UP = 0.5  # seconds
_ALIVE = 15  # seconds after which a silent browser is asked whether it is still there


def _kept(query: str) -> str:
    """How long a browser keeps a file; one with a version has an address that changes with it."""
    return _KEPT if "v" in parse_qs(query) else _NOT_KEPT


class PreviewServer(ThreadingHTTPServer):
    """Serves the pages of a preview, and tells the browsers of each new state."""

    daemon_threads = True
    # Another program's port is not taken over.
    allow_reuse_address = False

    def __init__(self, port: int, project: Path, client: Path, wording: Wording) -> None:
        """`client` is the folder of the script and style that pages get."""
        super().__init__(("127.0.0.1", port), _Handler)
        self.client = client
        files = b"".join((client / name).read_bytes() for name in _CLIENT)
        self.client_digest = hashlib.sha256(files).hexdigest()[:8]
        self.wording = wording
        self.preview = Preview(project, self._tell)
        self._news = threading.Condition()
        self._told = 0
        self._came = 0
        self._shown: list[str] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"

    def on_screen(self) -> list[str]:
        """The paths that browsers show, each once."""
        with self._news:
            return list(dict.fromkeys(self._shown))

    def catch_up(self) -> None:
        """Wait until the browsers that were told of a new page show it, but not for long."""
        with self._news:
            expected = self._came + len(set(self._shown))
            self._news.wait_for(lambda: self._came >= expected, timeout=_CATCH_UP)

    @contextmanager
    def showing(self, path: str) -> Iterator[None]:
        with self._news:
            self._shown.append(path)
            self._came += 1
            self._news.notify_all()
        try:
            yield
        finally:
            with self._news:
                self._shown.remove(path)

    def wait_for_news(self, known: int) -> int:
        """Wait until there is more news than `known`, or for a while; returns how much there is."""
        with self._news:
            self._news.wait_for(lambda: self._told > known, timeout=_ALIVE)
            return self._told

    def _tell(self) -> None:
        with self._news:
            self._told += 1
            self._news.notify_all()


class _Handler(SimpleHTTPRequestHandler):
    server: PreviewServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.headers.get("Host") not in self._names():
            self.send_error(HTTPStatus.FORBIDDEN)
            return
        url = urlsplit(self.path)
        path = self.server.preview.page_at(unquote(url.path).removeprefix("/"))
        if path == f"{_OWN}events":
            page = parse_qs(url.query).get("page", [""])[0]
            self._events(self.server.preview.page_at(page))
        elif path.startswith(_OWN):
            name = path.removeprefix(_OWN)
            found = self.server.client / name if name in _CLIENT else None
            self._send(found.read_bytes() if found else None, name, kept=_kept(url.query))
        else:
            self._page(path, kept=_kept(url.query))

    def do_HEAD(self) -> None:
        self.send_error(HTTPStatus.METHOD_NOT_ALLOWED)

    def log_message(self, *_: object) -> None:
        pass

    def _names(self) -> tuple[str, str]:
        """Under these alone the preview answers: no page elsewhere may read it by another name."""
        port = self.server.server_port
        return f"127.0.0.1:{port}", f"localhost:{port}"

    def _page(self, path: str, *, kept: str) -> None:
        state = self.server.preview.state
        site = self.server.preview.site.resolve()
        if html := state.ahead.get(path):
            self._send(self._with_client(html, path), ".html")
            return
        found = (site / path).resolve()
        if found.is_dir() and path and not path.endswith("/"):
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", f"/{path}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        found = found / "index.html" if found.is_dir() else found
        if not found.is_relative_to(site) or not found.is_file():
            missing = site / path.split("/", maxsplit=1)[0] / "404.html"
            shown = missing if missing.is_file() else self.server.client / _EMPTY
            html = self._with_client(shown.read_bytes(), path)
            self._send(html, ".html", HTTPStatus.NOT_FOUND)
        elif found.suffix == ".html":
            self._send(self._with_client(found.read_bytes(), path), ".html")
        else:
            self._send(found.read_bytes(), found.name, kept=kept)

    def _with_client(self, html: bytes, path: str) -> bytes:
        version = self.server.preview.state.version_of(path)
        script, style = (f"/{_OWN}{name}?v={self.server.client_digest}" for name in _CLIENT)
        added = (
            f'<link rel="stylesheet" href="{style}">'
            f'<script type="module" src="{script}" data-version="{version}"></script>'
        )
        return html.replace(_HEAD.encode(), f"{added}{_HEAD}".encode(), 1)

    def _events(self, page: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", _NOT_KEPT)
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        told = 0
        with self.server.showing(page):
            try:
                while True:
                    self.wfile.write(self._event(page).encode())
                    self.wfile.flush()
                    told = self.server.wait_for_news(told)
            except OSError:
                # The browser has gone to another page.
                return

    def _event(self, page: str) -> str:
        state = self.server.preview.state
        problems = panel(state.problems, self.server.wording)
        told = {"version": state.version_of(page), "panel": problems}
        return f"data: {json.dumps(told)}\n\n"

    def _send(
        self,
        body: bytes | None,
        name: str,
        status: HTTPStatus = HTTPStatus.OK,
        kept: str = _NOT_KEPT,
    ) -> None:
        if body is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(f"x{name}" if name[0] == "." else name))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", kept)
        self.end_headers()
        self.wfile.write(body)
