"""HTTP for the browsers of this machine alone."""

from __future__ import annotations

import socket

import uvicorn
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_LONGEST = 256 * 1024  # bytes of a request before its body
_LAST_WORDS = 1  # seconds that a browser has to take its answer when the server ends


class LocalServer:
    """Answers under the names of this machine, at a port of its own."""

    def __init__(self, port: int, app: ASGIApp) -> None:
        """Raises OSError if the port is taken; 0 is any that is free."""
        self._socket = socket.create_server(("127.0.0.1", port), reuse_port=False)
        self.port: int = self._socket.getsockname()[1]
        self._server = uvicorn.Server(
            uvicorn.Config(
                _OwnNames(app, self.port),
                access_log=False,
                h11_max_incomplete_event_size=_LONGEST,
                http="h11",
                lifespan="off",
                log_config=None,
                log_level="error",
                proxy_headers=False,
                server_header=False,
                timeout_graceful_shutdown=_LAST_WORDS,
                ws="none",
            )
        )

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def run(self) -> None:
        """Answer until `stop`, or raise KeyboardInterrupt at Ctrl+C."""
        self._server.run(sockets=[self._socket])

    def stop(self) -> None:
        """From another thread."""
        self._server.should_exit = True


class _OwnNames:
    """Refuses what is asked by another name: no page elsewhere may read us by one that it owns."""

    def __init__(self, app: ASGIApp, port: int) -> None:
        self._app = app
        self._names = (f"127.0.0.1:{port}", f"localhost:{port}")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if Headers(scope=scope).get("host") in self._names:
            await self._app(scope, receive, send)
        else:
            await PlainTextResponse("Forbidden", status_code=403)(scope, receive, send)
