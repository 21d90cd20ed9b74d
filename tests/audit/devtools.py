"""A Chromium that is too old for Playwright, driven by its DevTools protocol through pipes."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-software-rasterizer",
    "--disable-dev-shm-usage",
    "--remote-debugging-pipe",
)
_SECONDS = 300


class Tab:
    """A page, and what it has thrown since it was opened."""

    def __init__(self, to: IO[bytes], answers: IO[bytes]) -> None:
        self._to = to
        self._answers = answers
        self._number = 0
        self._events: list[dict[str, Any]] = []
        self._session: dict[str, str] = {}
        target = self._ask("Target.createTarget", url="about:blank")
        attached = self._ask("Target.attachToTarget", flatten=True, **target)
        self._session = {"sessionId": attached["sessionId"]}
        for domain in ("Page", "Runtime", "Log"):
            self._ask(f"{domain}.enable")

    def set_width(self, width: int) -> None:
        size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
        self._ask("Emulation.setDeviceMetricsOverride", **size)

    def open(self, address: str) -> None:
        """Until it is loaded."""
        self._events.clear()
        self._ask("Page.navigate", url=address)
        while not any(event["method"] == "Page.loadEventFired" for event in self._events):
            self._listen()

    def evaluate(self, script: str) -> Any:
        """What the expression, or its promise, comes to, as if the reader had asked for it."""
        wanted = {"awaitPromise": True, "returnByValue": True, "userGesture": True}
        return self._ask("Runtime.evaluate", expression=script, **wanted)["result"].get("value")

    @property
    def thrown(self) -> list[str]:
        """Exceptions, and what the browser reports as an error, such as a file that is missing."""
        messages = []
        for event in self._events:
            match event:
                case {"method": "Runtime.exceptionThrown", "params": {"exceptionDetails": details}}:
                    messages.append(
                        details.get("exception", {}).get("description", details["text"])
                    )
                case {"method": "Log.entryAdded", "params": {"entry": {"level": "error"} as entry}}:
                    messages.append(f"{entry['text']} {entry.get('url', '')}")
        return messages

    def _ask(self, method: str, **params: Any) -> dict[str, Any]:
        self._number += 1
        asked = {"id": self._number, "method": method, "params": params, **self._session}
        self._to.write(json.dumps(asked).encode() + b"\0")
        self._to.flush()
        while (answer := self._listen()).get("id") != self._number:
            pass
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        result: dict[str, Any] = answer["result"]
        return result

    def _listen(self) -> dict[str, Any]:
        """One message; an event is kept."""
        message = bytearray()
        while (byte := self._answers.read(1)) != b"\0":
            if not byte:
                raise RuntimeError(f"Chromium has ended, or not answered for {_SECONDS} seconds")
            message += byte
        said: dict[str, Any] = json.loads(message)
        if "method" in said:
            self._events.append(said)
        return said


@contextmanager
def chromium(path: Path) -> Iterator[Tab]:
    """The program at `path`, which is asked through descriptor 3 and answers through 4."""
    command = [
        "sh",
        "-c",
        'exec "$@" 3<&0 4>&1 </dev/null >/dev/null 2>&1',
        "sh",
        str(path),
        *_FLAGS,
    ]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as running:
        limit = threading.Timer(_SECONDS, running.kill)
        limit.start()
        assert running.stdin and running.stdout
        try:
            yield Tab(running.stdin, running.stdout)
        finally:
            limit.cancel()
            running.kill()
