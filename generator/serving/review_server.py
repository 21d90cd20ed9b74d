"""The review over HTTP: a page that asks, and answers that are written."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from typing import Any, Protocol

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.diagnostic import BuildStopped, LocalizedText
from generator.load import NoAnswers, parse_answers
from generator.messages import Wording
from generator.model.answers import Answers, NotAsked
from generator.report import as_text
from generator.serving.local_server import LocalServer

_MOST = 256 * 1024  # bytes of an answer
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Review(Protocol):
    """What is asked; its methods raise BuildStopped, and NotAsked for what has changed since."""

    def renewed_page(self) -> str: ...

    def trial(self, given: Answers) -> dict[str, Any]: ...

    def answer(self, given: Answers) -> dict[str, Any]: ...

    def withdraw(self, given: Answers) -> dict[str, Any]: ...


class ReviewServer(LocalServer):
    """Takes answers from pages that it gave itself, opened with the address of this start."""

    def __init__(self, port: int, review: Review, wording: Wording) -> None:
        """Raises OSError if the port is taken."""
        self._review, self._wording = review, wording
        # It stands behind the # of the address, so that it is never sent but by our own script.
        self._token = secrets.token_urlsafe(32)
        self._one_by_one = threading.Lock()
        routes = [
            Route("/", self._page, methods=["GET"]),
            Route("/trial", self._trial, methods=["POST"]),
            Route("/answers", self._answers, methods=["POST"]),
            Route("/withdrawals", self._withdrawals, methods=["POST"]),
        ]
        super().__init__(port, Starlette(routes=routes))

    @property
    def address(self) -> str:
        return f"{super().address}#{self._token}"

    def _page(self, _: Request) -> Response:
        try:
            with self._one_by_one:
                return HTMLResponse(self._review.renewed_page(), headers=_HEADERS)
        except BuildStopped as stopped:
            problems = as_text(stopped.diagnostics, self._wording)
            return PlainTextResponse(problems, status_code=409, headers=_HEADERS)

    async def _trial(self, request: Request) -> Response:
        return await self._told(request, self._review.trial)

    async def _answers(self, request: Request) -> Response:
        return await self._told(request, self._review.answer)

    async def _withdrawals(self, request: Request) -> Response:
        return await self._told(request, self._review.withdraw)

    async def _told(self, request: Request, take: Callable[[Answers], dict[str, Any]]) -> Response:
        if not self._is_ours(request):
            return self._refused(403, self._wording.say(LocalizedText("not-ours")))
        body = b""
        async for piece in request.stream():
            body += piece
            if len(body) > _MOST:
                return self._refused(413, "")
        return await run_in_threadpool(self._taken, body, take)

    def _taken(self, body: bytes, take: Callable[[Answers], dict[str, Any]]) -> Response:
        try:
            with self._one_by_one:
                return JSONResponse(take(parse_answers(body)), headers=_HEADERS)
        except NoAnswers:
            return self._refused(400, self._wording.say(LocalizedText("no-answer")))
        except NotAsked:
            return self._refused(409, self._wording.say(LocalizedText("not-asked")))
        except BuildStopped as stopped:
            return self._refused(409, as_text(stopped.diagnostics, self._wording))

    def _is_ours(self, request: Request) -> bool:
        """Whether it comes from a page of ours: of this origin, and knowing this start's token."""
        headers = request.headers
        token = headers.get("x-token", "").encode()
        return (
            headers.get("origin") == f"http://{headers['host']}"
            and headers.get("content-type") == "application/json"
            and secrets.compare_digest(token, self._token.encode())
        )

    def _refused(self, status: int, problem: str) -> Response:
        return JSONResponse({"problem": problem}, status_code=status, headers=_HEADERS)
