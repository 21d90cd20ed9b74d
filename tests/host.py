"""A plain web host on this machine, for the built site."""

from __future__ import annotations

import gzip
import re
import signal
import subprocess
import sys
import threading
from functools import lru_cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path

from tests.conftest import ROOT


def started(project: Path, *command: str) -> tuple[subprocess.Popen[str], str]:
    """The process of a command that serves the project, and the address that it says."""
    # What a shell starts in the background ignores Ctrl+C, and so would what it starts itself.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "--project", str(project), *command],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr
    match = re.search(r"http://[0-9.:]+/(#[\w-]+)?", process.stderr.readline())
    assert match
    return process, match[0]


_TEXT = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
}


@lru_cache(maxsize=1000)
def _compressed(body: bytes) -> bytes:
    return gzip.compress(body, mtime=0)


class _Host(SimpleHTTPRequestHandler):
    """Compresses text; folders have an index; what is missing has the nearest 404.html."""

    prefix = "/"
    protocol_version = "HTTP/1.1"
    # Otherwise an answer's last packet waits for the browser's acknowledgement.
    disable_nagle_algorithm = True
    extensions_map = SimpleHTTPRequestHandler.extensions_map | _TEXT

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix(self.prefix.rstrip("/")))

    def send_head(self) -> BytesIO | None:  # type: ignore[override]
        """The base class answers redirects; a file is answered here."""
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            if not self.path.partition("?")[0].endswith("/"):
                return super().send_head()  # type: ignore[return-value]
            path /= "index.html"
        if not path.is_file():
            return self._answer(404, self._nearest_404(path))
        return self._answer(200, path)

    def _answer(self, code: int, path: Path) -> BytesIO:
        body = path.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", self.guess_type(path))
        if path.suffix in _TEXT and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = _compressed(body)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        return BytesIO(body)

    def _nearest_404(self, missing: Path) -> Path:
        folder, site = missing, Path(self.directory)
        while not (folder / "404.html").exists() and folder != site:
            folder = folder.parent
        return folder / "404.html"

    def log_message(self, *_: object) -> None:
        pass


def serve(site: Path, prefix: str = "/") -> tuple[ThreadingHTTPServer, str]:
    """Serve `site` below `prefix`; returns the server and its address."""
    handler = type("Host", (_Host,), {"prefix": prefix})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}{prefix}"
