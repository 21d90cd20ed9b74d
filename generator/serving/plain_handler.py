"""HTTP, as a server answers it that has nothing but files: in full, whatever it is asked."""

from __future__ import annotations

from contextlib import suppress
from http import HTTPStatus
from http.client import HTTPException, parse_headers
from http.server import SimpleHTTPRequestHandler
from socket import SHUT_WR

_PIECE = 64 * 1024  # bytes
_MOST = 16 * _PIECE
_LINGER = 0.5  # seconds


class PlainHandler(SimpleHTTPRequestHandler):
    """Its `do_GET` answers with `send_body`; silent on what happens."""

    protocol_version = "HTTP/1.1"
    # What is no request is answered too, not with a page that has no status.
    default_request_version = "HTTP/1.0"

    def do_HEAD(self) -> None:
        """As to GET; `send_body` leaves the body out."""
        self.do_GET()

    @property
    def target(self) -> str:
        """What is asked for, as it was sent: the base class makes one slash of several."""
        return self.requestline.split()[1]

    def send_body(self, body: bytes, name: str, status: HTTPStatus, kept: str) -> None:
        """The whole answer: `body`, of the kind that a file of this name is, `kept` so long."""
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(f"x{name}" if name[0] == "." else name))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", kept)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """A plain answer; to an address that is far too long, the one to any that leads nowhere."""
        if code == HTTPStatus.REQUEST_URI_TOO_LONG and self._read_on():
            self.do_GET()
        else:
            super().send_error(code, message, explain)

    def _read_on(self) -> bool:
        """Read the rest of a request whose first line was too long; whether it could be read."""
        self.rfile.readline(_MOST)
        try:
            self.headers = parse_headers(self.rfile, _class=self.MessageClass)
        except HTTPException:
            return False
        self.command, self.requestline = "GET", "GET // HTTP/1.1"
        self.close_connection = True
        return True

    def finish(self) -> None:
        """Take in what was sent and not read: closing on it would take back the answer."""
        super().finish()
        with suppress(OSError):
            self.connection.shutdown(SHUT_WR)
            self.connection.settimeout(_LINGER)
            for _ in range(_MOST // _PIECE):
                if not self.connection.recv(_PIECE):
                    break

    def log_message(self, *_: object) -> None:
        pass
