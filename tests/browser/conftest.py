"""A Chromium, and a server on this machine for the built site."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import FLAGS, installed


class _Host(SimpleHTTPRequestHandler):
    """A plain host: folders have an index, what is missing has the nearest 404.html."""

    prefix = "/"

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix(self.prefix.rstrip("/")))

    def send_error(self, code: int, *_: object, **__: object) -> None:
        folder = Path(self.translate_path(self.path))
        site = Path(self.directory)
        while not (folder / "404.html").exists() and folder != site:
            folder = folder.parent
        page = (folder / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        pass


def serve(site: Path, prefix: str = "/") -> tuple[ThreadingHTTPServer, str]:
    """Serve `site` below `prefix`; returns the server and its address."""
    handler = type("Host", (_Host,), {"prefix": prefix})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}{prefix}"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=installed(), args=list(FLAGS))
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The real site, served."""
    server, address = serve(site)
    yield address
    server.shutdown()


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    """A phone."""
    page = browser.new_page(viewport={"width": 360, "height": 780})
    yield page
    page.close()
