"""The preview over HTTP."""

from __future__ import annotations

import asyncio
import hashlib
import json
import mimetypes
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qs

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from generator.messages import Wording
from generator.serving.address import decoded
from generator.serving.local_server import LocalServer
from generator.serving.panel import panel
from generator.serving.preview import Preview

_OWN = "__serve/"
_CLIENT = ("client.js", "client.css")
_HEAD = "</head>"
_EMPTY = "empty.html"
_NOT_FOUND = "404.html"
_KEPT, _NOT_KEPT = "max-age=86400, immutable", "no-store"
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


def _answer(body: bytes, name: str, kept: str, status: int = 200) -> Response:
    """`body`, of the kind that a file of this name is, `kept` so long."""
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Response(body, status, {"Cache-Control": kept}, media_type=kind)


class _Browser(NamedTuple):
    """A browser that shows a page, and how it is woken when there is news."""

    page: str
    loop: asyncio.AbstractEventLoop
    news: asyncio.Event


class PreviewServer(LocalServer):
    """Serves the pages of a preview, and tells the browsers of each new state."""

    def __init__(self, port: int, project: Path, client: Path, wording: Wording) -> None:
        """`client` is the folder of the script and style that pages get.

        Raises OSError if the port is taken.
        """
        super().__init__(port, self._answered)
        self._client = client
        files = b"".join((client / name).read_bytes() for name in _CLIENT)
        self._client_digest = hashlib.sha256(files).hexdigest()[:8]
        self._wording = wording
        self.preview = Preview(project, self._tell)
        self._came = 0
        self._coming = threading.Condition()
        self._browsers: list[_Browser] = []

    def on_screen(self) -> list[str]:
        """The paths that browsers show, each once."""
        with self._coming:
            return list(dict.fromkeys(browser.page for browser in self._browsers))

    def catch_up(self) -> None:
        """Wait until the browsers that were told of a new page show it, but not for long."""
        with self._coming:
            expected = self._came + len({browser.page for browser in self._browsers})
            self._coming.wait_for(lambda: self._came >= expected, timeout=_CATCH_UP)

    def _tell(self) -> None:
        with self._coming:
            for browser in self._browsers:
                browser.loop.call_soon_threadsafe(browser.news.set)

    @contextmanager
    def _showing(self, page: str) -> Iterator[asyncio.Event]:
        browser = _Browser(page, asyncio.get_running_loop(), asyncio.Event())
        with self._coming:
            self._browsers.append(browser)
            self._came += 1
            self._coming.notify_all()
        try:
            yield browser.news
        finally:
            with self._coming:
                self._browsers.remove(browser)

    async def _answered(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope)
        if request.method not in ("GET", "HEAD"):
            answer: Response = PlainTextResponse("Method Not Allowed", 405, {"Allow": "GET, HEAD"})
        else:
            answer = await self._of(request, decoded(scope["raw_path"].decode("latin-1")))
        await answer(scope, receive, send)

    async def _of(self, request: Request, asked: str) -> Response:
        path, query = self.preview.page_at(asked), request.url.query
        if path == f"{_OWN}events":
            page = self.preview.page_at(request.query_params.get("page", "")) or ""
            told = () if request.method == "HEAD" else self._events(page)
            headers = {"Cache-Control": _NOT_KEPT}
            return StreamingResponse(told, headers=headers, media_type="text/event-stream")
        return await run_in_threadpool(self._file, path, _kept(query))

    def _file(self, path: str | None, kept: str) -> Response:
        if path is None:
            return self._missing("")
        if path.startswith(_OWN):
            name = path.removeprefix(_OWN)
            body = _read(self._client / name) if name in _CLIENT else None
            return self._missing(path) if body is None else _answer(body, name, kept)
        return self._page(path, kept)

    def _page(self, path: str, kept: str) -> Response:
        file = self.preview.site / path
        is_folder = not path or path.endswith("/")
        body = self.preview.state.ahead.get(path)
        if body is None and not is_folder and file.is_dir():
            return Response(status_code=301, headers={"Location": f"/{path}/"})
        file = file / "index.html" if is_folder else file
        body = body or _read(file)
        if body is None:
            return self._missing(path)
        if file.suffix == ".html":
            return self._html(body, path)
        return _answer(body, file.name, kept)

    def _missing(self, path: str) -> Response:
        site = self.preview.site
        of_edition = site / path.split("/", maxsplit=1)[0] / _NOT_FOUND
        html = _read(of_edition) or _read(site / _NOT_FOUND)
        return self._html(html or (self._client / _EMPTY).read_bytes(), path, 404)

    def _html(self, html: bytes, path: str, status: int = 200) -> Response:
        return _answer(self._with_client(html, path), "x.html", _NOT_KEPT, status)

    def _with_client(self, html: bytes, path: str) -> bytes:
        version = self.preview.state.version_of(path)
        script, style = (f"/{_OWN}{name}?v={self._client_digest}" for name in _CLIENT)
        added = (
            f'<link rel="stylesheet" href="{style}">'
            f'<script type="module" src="{script}" data-version="{version}"></script>'
        )
        return html.replace(_HEAD.encode(), f"{added}{_HEAD}".encode(), 1)

    async def _events(self, page: str) -> AsyncIterator[str]:
        with self._showing(page) as news:
            while True:
                news.clear()
                yield self._event(page)
                with suppress(TimeoutError):
                    async with asyncio.timeout(_ALIVE):
                        await news.wait()

    def _event(self, page: str) -> str:
        state = self.preview.state
        problems = panel(state.problems, self._wording)
        told = {"version": state.version_of(page), "panel": problems}
        return f"data: {json.dumps(told)}\n\n"
