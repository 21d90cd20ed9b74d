"""What the server of the review takes, and from whom: it is one that writes."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator.conversion_review import Session
from generator.messages import SIMPLIFIED
from generator.serving import ReviewServer
from tests.conftest import ROOT
from tests.review import ON, answers, approvals, approvals_file, question


class Served(NamedTuple):
    """A project whose review is served, and one decision that it asks about."""

    project: Path
    session: Session
    server: ReviewServer
    given: dict[str, Any]

    @property
    def token(self) -> str:
        return self.server.address.partition("#")[2]

    def post(self, path: str = "/answers", body: str | None = None, **changed: str | None) -> Any:
        """Status and JSON of the answer to what our page sends; a header of None is left out."""
        own = f"127.0.0.1:{self.server.port}"
        headers = {
            "Host": own,
            "Origin": f"http://{own}",
            "Content-Type": "application/json",
            "X-Token": self.token,
        } | {name.replace("_", "-"): value for name, value in changed.items()}
        connection = HTTPConnection("127.0.0.1", self.server.port)
        connection.putrequest("POST", path, skip_host=True)
        data = (answers(self.given) if body is None else body).encode()
        for name, value in headers.items():
            if value is not None:
                connection.putheader(name, value)
        connection.putheader("Content-Length", str(len(data)))
        connection.endheaders(data)
        answer = connection.getresponse()
        text = answer.read().decode()
        is_json = answer.headers["Content-Type"] == "application/json"
        return answer.status, json.loads(text) if is_json else text


@contextmanager
def _serving(project: Path) -> Iterator[Served]:
    session = Session(project, ON)
    server = ReviewServer(0, session, SIMPLIFIED)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    decision = next(x for x in session.review.open if x.rule == "opencc-phrases 年里")
    yield Served(project, session, server, {"question": question(decision)})
    server.stop()
    thread.join()


@pytest.fixture
def served(project: Path) -> Iterator[Served]:
    with _serving(project) as served:
        yield served


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One for all tests that are refused."""
    folder = tmp_path_factory.mktemp("unchanged")
    with _serving(Path(shutil.copytree(ROOT / "tests/project", folder / "project"))) as served:
        yield served


def _get(server: ReviewServer, path: str, host: str, method: str = "GET") -> tuple[int, Any, str]:
    connection = HTTPConnection("127.0.0.1", server.port)
    connection.putrequest(method, path, skip_host=True)
    connection.putheader("Host", host)
    connection.endheaders()
    answer = connection.getresponse()
    return answer.status, answer.headers, answer.read().decode()


def test_an_answer_of_our_page_is_written_at_once(served: Served) -> None:
    assert served.post() == (200, {})
    (written,) = approvals(served.project)
    assert (written["by"], written["reason"], written["on"]) == ("王芳", "对照读过", ON)
    # The page that is loaded then asks about the rest.
    before = len(served.session.review.open)
    _get(served.server, "/", f"localhost:{served.server.port}")
    assert len(served.session.review.open) == before - 1
    assert served.post() == (409, {"problem": "这一处已经改了，请重新载入这一页。"})


def test_an_answer_is_taken_back_and_no_other(served: Served) -> None:
    other = answers(served.given, by="李四")
    assert served.post() == served.post(body=other) == (200, {})
    assert [approval["by"] for approval in approvals(served.project)] == ["李四", "王芳"]
    assert served.post("/withdrawals") == served.post("/withdrawals") == (200, {})
    assert [approval["by"] for approval in approvals(served.project)] == ["李四"]


@pytest.mark.parametrize("path", ["/answers", "/trial", "/withdrawals"])
@pytest.mark.parametrize(
    "changed",
    [
        {"X_Token": None},
        {"X_Token": ""},
        {"X_Token": "guess"},
        {"X_Token": "猜".encode().decode("latin-1")},
        {"Origin": None},
        {"Origin": "null"},
        {"Origin": "http://evil.example"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "https://127.0.0.1"},
        # A form of another page may send these without asking first.
        {"Content_Type": "text/plain"},
        {"Content_Type": "application/x-www-form-urlencoded"},
        {"Content_Type": None},
        # Its own name for this machine, which a page elsewhere may have given it.
        {"Host": "evil.example"},
        {"Host": "evil.example", "Origin": "http://evil.example"},
        {"Host": "127.0.0.1"},
        {"Host": "0.0.0.0:8000"},
    ],
    ids=str,
)
def test_what_another_page_sends_is_refused(
    unchanged: Served, path: str, changed: dict[str, str | None]
) -> None:
    status, _ = unchanged.post(path, **changed)
    assert status == 403
    assert not approvals_file(unchanged.project).exists()


def test_one_start_does_not_take_the_token_of_another(unchanged: Served) -> None:
    other = ReviewServer(0, unchanged.session, SIMPLIFIED)
    assert other.address.partition("#")[2] != unchanged.token
    assert len(unchanged.token) > 40


def test_the_token_stands_in_no_answer(unchanged: Served) -> None:
    host = f"127.0.0.1:{unchanged.server.port}"
    for path in ("/", "/answers", "/nothing"):
        status, headers, text = _get(unchanged.server, path, host)
        assert unchanged.token not in text + str(headers)
        assert "Access-Control-Allow-Origin" not in headers
        assert status == {"/": 200, "/answers": 405, "/nothing": 404}[path]


def test_the_page_is_read_under_our_names_alone_and_framed_by_nobody(unchanged: Served) -> None:
    port = unchanged.server.port
    for host in ("evil.example", f"evil.example:{port}", "127.0.0.1", "[::1]", ""):
        assert _get(unchanged.server, "/", host)[0] == 403
    status, headers, _ = _get(unchanged.server, "/", f"localhost:{port}")
    assert status == 200
    assert headers["Content-Security-Policy"] == "frame-ancestors 'none'"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert headers["Cache-Control"] == "no-store"
    assert headers["Server"] is None
    assert _get(unchanged.server, "/answers", f"localhost:{port}", "OPTIONS")[0] == 405


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("", 400),
        ("{}", 400),
        ("[" * 100_000, 400),
        (answers(), 400),
        (answers({"question": {}}), 400),
        ("x" * 300_000, 413),
        (" " * 2_000_000, 413),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_body_that_is_no_answer_is_refused(unchanged: Served, body: str, status: int) -> None:
    assert unchanged.post(body=body)[0] == status
    assert unchanged.post("/trial", body=body)[0] == status
    assert unchanged.post("/withdrawals", body=body)[0] == status
    assert not approvals_file(unchanged.project).exists()


def test_a_trial_writes_nothing_and_an_answer_the_same_line(served: Served) -> None:
    before = (served.project / "content/conversion/phrases.yml").read_text("utf-8")
    given = served.given | {"correction": {"found": "年里", "form": "年里"}}
    status, told = served.post("/trial", answers(given))
    assert (status, told["lines"], told["mends"]) == (200, ["phrases.yml：年里: 年里"], True)
    assert told["changes"][0]["places"] == ["繁体（香港）", "繁体（澳门）"]
    assert (served.project / "content/conversion/phrases.yml").read_text("utf-8") == before

    assert served.post(body=answers(given)) == (200, {"lines": ["phrases.yml：年里: 年里"]})
    after = (served.project / "content/conversion/phrases.yml").read_text("utf-8")
    assert after == f"{before}年里: 年里\n"


def test_what_is_no_line_of_a_layer_or_does_not_mend_is_not_written(served: Served) -> None:
    before = (served.project / "content/conversion/phrases.yml").read_text("utf-8")
    assert served.post("/trial", answers(served.given))[0] == 409
    digits = served.given | {"correction": {"found": "年5里", "form": "年6里"}}
    status, told = served.post("/trial", answers(digits))
    assert status == 409
    assert "数字、拉丁字母" in told["problem"]
    # It has nothing to do with what was asked.
    other = served.given | {"correction": {"found": "里程碑", "form": "里程碑"}}
    assert served.post("/trial", answers(other))[1]["mends"] is False
    assert served.post("/answers", answers(other))[0] == 409
    assert (served.project / "content/conversion/phrases.yml").read_text("utf-8") == before


def test_content_that_cannot_be_read_is_told_on_the_page(served: Served) -> None:
    terms = served.project / "content/terms.yml"
    terms.write_text("terms: [", "utf-8")
    status, headers, text = _get(served.server, "/", f"127.0.0.1:{served.server.port}")
    assert (status, headers["Content-Type"]) == (409, "text/plain; charset=utf-8")
    assert text.startswith("content/terms.yml:1:")
