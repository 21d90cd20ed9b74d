"""VS Code's YAML engine finds nothing in right content, marks each issue, offers what can be typed.

`python -m tests.audit.editor` drives Red Hat's yaml-language-server as an editor does; needs node.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.conftest import ROOT

_SERVER = ROOT / "tests/audit/node_modules/yaml-language-server/bin/yaml-language-server"
_SECONDS = 120
_YUNLING = ROOT / "tests/project"
_TIMELINE = "content/yunling-2025-2026/timeline.yml"
_SECTION = "content/yunling-2025-2026/sections/2025-1.yml"
_MILESTONE = "「一个事项」要写 id（编号）"
_FIGURE = "只写半角数字"
_DAY = "请写「2023」"
_ID = "只可用小写英文字母"

# A file, what is right in it and the issue; what is said at its line, where the words are ours.
_MISTYPINGS = [
    (_TIMELINE, "  - id: survey\n    title: 航道勘测\n", "  - id: survey\n", _MILESTONE),
    (_TIMELINE, "title: 航道勘测", "标题: 航道勘测", _MILESTONE),
    (_TIMELINE, "note:", "nots:", _MILESTONE),
    (_TIMELINE, "note:", "unit: 家\n    note:", _MILESTONE),
    (_TIMELINE, "- id: survey", "- 航道勘测\n  - id: survey", _MILESTONE),
    (_TIMELINE, "milestones:", "事项:", "「时间线」要写 milestones（事项）"),
    (_TIMELINE, "title: 航道勘测", "title:", "请填上内容"),
    (_TIMELINE, "title: 航道勘测", "title: [航道勘测]", "请填上内容"),
    (_TIMELINE, "follows: [pier-opened]", "follows: pier-opened", "请每项另起一行"),
    (_TIMELINE, "status: 进行中", "status: 进行", "请写其中一个：已完成、进行中、计划。"),
    (_TIMELINE, "status: 进行中", "status:", "请写其中一个：已完成、进行中、计划。"),
    (_TIMELINE, "status: 进行中", "status: 2", "请写其中一个：已完成、进行中、计划。"),
    (_TIMELINE, "date: 2025-H2", "date: 2025年6月", _DAY),
    (_TIMELINE, "date: 2025-H2", "date: 2025/6", _DAY),
    (_TIMELINE, "date: 2025-H2", "date: 2025-6", _DAY),
    (_TIMELINE, "id: survey", "id: Survey_1", _ID),
    (_TIMELINE, "id: survey", "id: 勘测", _ID),
    (_TIMELINE, "place: 2025.1.0", "place: 2025-1-0", "请写「部分.节.项」"),
    (_TIMELINE, "url: https", "url: www", "请写完整的网址"),
    (_TIMELINE, "note:", "note: 甲\n    note:", ""),
    (_TIMELINE, "    note:", "\tnote:", ""),
    (_TIMELINE, "    note:", "　　note:", ""),
    (_TIMELINE, "note: ", "note：", ""),
    (_TIMELINE, "note: ", "note: 注意: ", ""),
    (_TIMELINE, "note: ", "note: @", ""),
    (_TIMELINE, "note: ", "note: %", ""),
    (_SECTION, "value: 30", "value: 22.2％", _FIGURE),
    (_SECTION, "value: 30", "value: ９，３００", _FIGURE),
    (_SECTION, "value: 30", "value: 9,300", _FIGURE),
    (_SECTION, "value: 30", "value: 12 家", _FIGURE),
    (_SECTION, "kind: 全年", "kind: 一年", "请写其中一个：累计、存量"),
]

# A file, what is typed into it, the caret at |; what is offered there, and what it is said to mean.
_OFFERED = [
    (_TIMELINE, "|", {"milestones": "这份简报的所有事项，做过的和计划的。"}),
    (_TIMELINE, "milestones:\n  - id: pier\n    |\n", {"status": "写报告时做到了哪一步。"}),
    (
        _TIMELINE,
        "milestones:\n  - id: pier\n    status: |\n",
        {"已完成": "", "进行中": "", "计划": ""},
    ),
    (_SECTION, "|", {"items": "这一节的各项，依报告的次序。"}),
    (_SECTION, "items:\n  - |", {"observations": "这一项里的数字，一个数字一组。"}),
    (_SECTION, "observations:\n  - |", {"value": "报告印的半角数字，末尾的零也照写"}),
    (
        _SECTION,
        "observations:\n  - kind: |\n",
        {"存量": "报告所说时点上有多少，不是当年增加的数。"},
    ),
    ("content/terms.yml", "terms:\n  - |", {"explanation": "一两句话，让外行也读得懂。"}),
    ("site_config.yml", "|", {"editions": "本站的各个版本，至少有一个简体版。"}),
]


class _Engine:
    """The language server, as one editor knows it."""

    def __init__(self, running: subprocess.Popen[bytes]) -> None:
        self._running = running
        self._answers: dict[int, Any] = {}
        self._found: dict[str, list[dict[str, Any]]] = {}
        capabilities = {"workspace": {"configuration": True}}
        self._ask("initialize", rootUri=ROOT.as_uri(), processId=None, capabilities=capabilities)
        self._tell("initialized")

    def open(self, path: Path, text: str) -> str:
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", textDocument=document)
        return path.as_uri()

    def found(self, uri: str) -> list[tuple[int, str]]:
        """What it finds in an open document: lines from 0, and what it says."""
        while uri not in self._found:
            self._listen()
        return [
            (diagnostic["range"]["start"]["line"], diagnostic["message"])
            for diagnostic in self._found[uri]
        ]

    def offered(self, uri: str, line: int, column: int) -> dict[str, str]:
        """What it offers at a place, and what it says of that."""
        at = {"line": line, "character": column}
        answer = self._ask("textDocument/completion", textDocument={"uri": uri}, position=at)
        return {item["label"]: item.get("documentation", "") for item in answer["items"]}

    def _ask(self, method: str, **asked: Any) -> Any:
        number = len(self._answers) + 1
        self._send(method=method, params=asked, id=number)
        while number not in self._answers:
            self._listen()
        return self._answers[number]

    def _tell(self, method: str, **told: Any) -> None:
        self._send(method=method, params=told)

    def _send(self, **message: Any) -> None:
        assert self._running.stdin
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._running.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._running.stdin.flush()

    def _listen(self) -> None:
        """Wait for one message."""
        assert self._running.stdout
        size = 0
        while header := self._running.stdout.readline().strip():
            name, _, value = header.partition(b":")
            size = int(value) if name.lower() == b"content-length" else size
        if not size:
            sys.exit(f"yaml-language-server has ended, or not answered within {_SECONDS} seconds")
        match json.loads(self._running.stdout.read(size)):
            case {"method": "workspace/configuration", "id": number, "params": {"items": items}}:
                # The editor's own settings, but for schemas from the network.
                settings = {"yaml": {"schemaStore": {"enable": False}}}
                self._send(id=number, result=[settings.get(item["section"], {}) for item in items])
            case {"method": "textDocument/publishDiagnostics", "params": params}:
                self._found[params["uri"]] = params["diagnostics"]
            case {"method": _, "id": number}:
                self._send(id=number, result=None)
            case {"id": number, "result": result}:
                self._answers[number] = result


@contextmanager
def _engine() -> Iterator[_Engine]:
    pipe = subprocess.PIPE
    with subprocess.Popen(["node", _SERVER, "--stdio"], stdin=pipe, stdout=pipe) as running:
        limit = threading.Timer(_SECONDS, running.kill)
        limit.start()
        try:
            yield _Engine(running)
        finally:
            limit.cancel()
            running.kill()


def _false_alarms(engine: _Engine) -> Iterator[str]:
    """All are opened before the first answer is waited for, so the engine's pause counts once."""
    files = [
        path
        for project in (ROOT, _YUNLING)
        for path in (project / "site_config.yml", *sorted((project / "content").rglob("*.yml")))
    ]
    opened = [(path, engine.open(path, path.read_text("utf-8"))) for path in files]
    for path, uri in opened:
        for line, said in engine.found(uri):
            yield f"{path.relative_to(ROOT)}:{line + 1}: {said}, but it is right"


def _unmarked(engine: _Engine) -> Iterator[str]:
    opened = []
    for number, (file, right, issue, said) in enumerate(_MISTYPINGS):
        text = (_YUNLING / file).read_text("utf-8")
        first = text[: text.index(right)].count("\n")
        lines = range(first, first + 1 + issue.strip("\n").count("\n"))
        path = (_YUNLING / file).with_name(f"slip-{number}.yml")
        opened.append((engine.open(path, text.replace(right, issue, 1)), lines, issue, said))
    for uri, lines, issue, said in opened:
        diagnostics = engine.found(uri)
        if not any(line in lines and said in message for line, message in diagnostics):
            yield f"{issue!r} is not marked at line {lines[0] + 1} ({said}), but {diagnostics}"


def _not_offered(engine: _Engine) -> Iterator[str]:
    for number, (file, typed, expected) in enumerate(_OFFERED):
        header = (_YUNLING / file).read_text("utf-8").split("\n")[0]
        before, after = f"{header}\n{typed}".split("|")
        path = (_YUNLING / file).with_name(f"offer-{number}.yml")
        uri = engine.open(path, before + after)
        last = before.split("\n")[-1]
        offered = engine.offered(uri, before.count("\n"), len(last))
        for label, meaning in expected.items():
            if label not in offered or not offered[label].startswith(meaning):
                yield f"{typed!r} is not offered {label} ({meaning}), but {offered}"


def main() -> int:
    with _engine() as engine:
        wrong = [*_false_alarms(engine), *_unmarked(engine), *_not_offered(engine)]
    told = f"VS Code's engine: {len(_MISTYPINGS)} issues marked, {len(_OFFERED)} completions right."
    sys.stdout.write("\n".join(wrong or [told]) + "\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
