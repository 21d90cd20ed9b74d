"""The preview over HTTP, to this machine alone."""

from __future__ import annotations

import hashlib
import json
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http import HTTPStatus
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from generator.messages import Wording
from generator.serving.address import decoded
from generator.serving.panel import panel
from generator.serving.plain_handler import PlainHandler
from generator.serving.preview import Preview

_OWN = "__serve/"
_CLIENT = ("client.js", "client.css")
_HEAD = "</head>"
_EMPTY = "empty.html"
_NOT_FOUND = "404.html"
_KEPT, _NOT_KEPT = "max-age=86400, immutable", "no-store"
_LAST_WORDS = 1.0  # seconds
_AT_ONCE, _MOST_LEFT_OVER = 65_536, 4 * 1024 * 1024  # bytes
_CATCH_UP = 0.5  # seconds
_ALIVE = 15  # seconds after which a silent browser is asked whether it is still there


def _read(path: Path) -> bytes | None:
    """The bytes of a file, if it is one; while a build exchanges the site there may be none."""
    with suppress(OSError):
        return path.read_bytes() if path.is_file() else None
    return None


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

    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        """End a connection only when what was sent is read: else its answer may be thrown away."""
        if isinstance(request, socket.socket):
            with suppress(OSError):
                request.shutdown(socket.SHUT_WR)
                request.settimeout(_LAST_WORDS)
                for _ in range(_MOST_LEFT_OVER // _AT_ONCE):
                    if not request.recv(_AT_ONCE):
                        break
        self.close_request(request)

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

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that breaks off is nothing to tell of."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)

    def _tell(self) -> None:
        with self._news:
            self._told += 1
            self._news.notify_all()


class _Handler(PlainHandler):
    server: PreviewServer

    def do_GET(self) -> None:  # noqa: N802
        if self.headers.get("Host") not in self._names():
            self.send_error(HTTPStatus.FORBIDDEN)
            return
        target, _, query = self.target.partition("?")
        page_at = self.server.preview.page_at
        path = page_at(decoded(target))
        if path is None:
            self._missing("")
        elif path == f"{_OWN}events":
            self._events(page_at(parse_qs(query).get("page", [""])[0]) or "")
        elif path.startswith(_OWN):
            self._client(path, kept=_kept(query))
        else:
            self._page(path, kept=_kept(query))

    def _names(self) -> tuple[str, str]:
        """Under these alone the preview answers: no page elsewhere may read it by another name."""
        port = self.server.server_port
        return f"127.0.0.1:{port}", f"localhost:{port}"

    def _client(self, path: str, *, kept: str) -> None:
        name = path.removeprefix(_OWN)
        body = _read(self.server.client / name) if name in _CLIENT else None
        if body is None:
            self._missing(path)
        else:
            self.send_body(body, name, HTTPStatus.OK, kept)

    def _page(self, path: str, *, kept: str) -> None:
        found = self.server.preview.site / path
        is_folder = not path or path.endswith("/")
        body = self.server.preview.state.ahead.get(path)
        if body is None and not is_folder and found.is_dir():
            self._moved(f"/{path}/")
            return
        found = found / "index.html" if is_folder else found
        body = body or _read(found)
        if body is None:
            self._missing(path)
        elif found.suffix == ".html":
            self._html(body, path)
        else:
            self.send_body(body, found.name, HTTPStatus.OK, kept)

    def _moved(self, address: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", address)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _missing(self, path: str) -> None:
        site = self.server.preview.site
        of_edition = site / path.split("/", maxsplit=1)[0] / _NOT_FOUND
        html = _read(of_edition) or _read(site / _NOT_FOUND)
        self._html(html or (self.server.client / _EMPTY).read_bytes(), path, HTTPStatus.NOT_FOUND)

    def _html(self, html: bytes, path: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self.send_body(self._with_client(html, path), ".html", status, _NOT_KEPT)

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
        if self.command == "HEAD":
            return
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
