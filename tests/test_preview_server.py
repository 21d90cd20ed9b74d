"""What the preview answers to whatever is sent to it, and that it says nothing of the disk."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.diagnostic import BuildStopped
from generator.messages import SIMPLIFIED
from generator.pipeline import THEME
from generator.serving import Preview, PreviewServer
from generator.serving.builder import Builder
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PreviewServer]:
    folder = tmp_path_factory.mktemp("served")
    project = Path(shutil.copytree(ROOT / "tests" / "project", folder / "project"))
    server = PreviewServer(0, project, THEME / "serve", SIMPLIFIED)
    server.preview.rebuild(list, lambda: None)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    yield server
    server.stop()
    thread.join()


def _send(server: PreviewServer, sent: bytes) -> bytes:
    """All that is answered to `sent`, to the end of the connection."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
        connection.sendall(sent)
        return b"".join(iter(lambda: connection.recv(65536), b""))


def _ask(server: PreviewServer, path: str, method: str = "GET") -> tuple[int, bytes, bytes]:
    """Status, headers but for the date, and body of the answer."""
    host = f"127.0.0.1:{server.port}"
    request = f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    head, _, body = _send(server, request.encode()).partition(b"\r\n\r\n")
    first, *headers = head.split(b"\r\n")
    told = b"\n".join(header for header in headers if not header.startswith(b"date:"))
    return int(first.split()[1]), told, body


NOT_NORMAL = [
    "//there",
    "/%2fetc",
    "//etc",
    "///etc/",
    "/%2f%2fetc",
    "/%5c%5cetc",
    "/\\etc",
    "/..",
    "/../",
    "/../site_config.yml",
    "/%2e%2e/",
    "/%2e%2e%2f",
    "/zh-hans/../../..",
    "/zh-hans/%2e%2e/zh-hans/",
    "/./",
    "/zh-hans//",
    "//zh-hans/",
    "/.htaccess",
    "/%00",
    "/zh-hans/%00/",
    "/%0d%0aX-Bad:%20yes",
    "/C:/Windows",
    "/C%3a%5cWindows",
    "/%ff%fe",
    "/%c0%ae%c0%ae/",
    "/%E4%B8%AD",
    "/%",
    "/%zz",
    "/*",
    "*",
    "http://127.0.0.1/",
    "/" + "a" * 300,
    "/" + "a/" * 2000,
    "/" + "a" * 100_000,
    "/" + "%2e%2e/" * 9000,
    "/briefings/%2fetc",
    "/briefings/../..",
]


@pytest.mark.parametrize("path", NOT_NORMAL, ids=lambda path: path[:30])
def test_an_address_that_no_page_has_leads_nowhere(
    served: PreviewServer, path: str, capfd: pytest.CaptureFixture[str]
) -> None:
    status, headers, body = _ask(served, path)

    assert status == 404
    assert b"location:" not in headers
    assert body == _ask(served, "/%2fnothing")[2]
    assert b"<title>" in body
    assert capfd.readouterr().err == ""


def test_nothing_tells_what_is_on_the_disk(served: PreviewServer, tmp_path: Path) -> None:
    """What is there and what is not are answered alike, but for the name that was asked for."""
    (tmp_path / "is").mkdir()
    (tmp_path / "is" / "index.html").write_text("secret")
    (served.preview.site.parent / "is").mkdir(exist_ok=True)
    for before in (
        f"/%2f{tmp_path.as_posix()[1:]}/",
        f"/{tmp_path.as_posix()}/",
        "/../",
        "/%2e%2e/",
    ):
        for after in ("", "/", "/index.html"):
            assert _ask(served, f"{before}is{after}") == _ask(served, f"{before}no{after}")
    for name in ("is", "no"):
        event = f"/__serve/events?page={tmp_path.as_posix()}/{name}"
        assert _ask(served, event, "HEAD")[0] == 200
        with socket.create_connection(("127.0.0.1", served.port), timeout=30) as connection:
            host = f"127.0.0.1:{served.port}"
            connection.sendall(f"GET {event} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
            told = b""
            while b"data: {" not in told:
                told += connection.recv(65536)
            assert served.on_screen() == [""]


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/zh-hans/",
        "/zh-hans",
        "/briefings/zh-hans/",
        "/assets/briefings.css?v=1",
        "/sitemap.xml",
        "/nothing",
        "/%2fetc",
        "/__serve/client.js",
        "/__serve/nothing",
    ],
)
def test_head_is_answered_as_get_is(served: PreviewServer, path: str) -> None:
    status, headers, body = _ask(served, path)
    assert _ask(served, path, "HEAD") == (status, headers, b"")
    assert len(body) == int(headers.partition(b"content-length: ")[2].split()[0])


def test_a_folder_is_found_without_its_slash_and_a_file_not_with_one(
    served: PreviewServer,
) -> None:
    status, headers, _ = _ask(served, "/zh-hans")
    assert status == 301
    assert b"location: /zh-hans/" in headers.split(b"\n")
    assert _ask(served, "/zh-hans/index.html")[0] == 200
    assert _ask(served, "/zh-hans/index.html/")[0] == 404
    assert _ask(served, "/assets/")[0] == 404


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"GET\r\n\r\n", b"400"),
        (b"GET / HTTP/9.0\r\n\r\n", b"403"),
        (b"GET / HTTP/x.y\r\n\r\n", b"400"),
        (b"\x16\x03\x01\x02\x00\x01\xff\xfc one two three\r\n\r\n", b"400"),
        (b"GET / HTTP/1.1\r\n\r\n", b"400"),
        (b"GET / HTTP/1.0\r\n\r\n", b"403"),
        (b"GET / HTTP/1.1\r\nHost: OWN\r\nHost: evil.example\r\n\r\n", b"400"),
        (b"GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", b"403"),
        (b"GET /" + b"a" * 100_000 + b" HTTP/1.0\r\nHost: evil.example\r\n\r\n", b"403"),
        # One byte too many, so that all is read before it is refused.
        (b"GET / HTTP/1.1\r\nX: ".ljust(256 * 1024 + 1, b"a"), b"400"),
        (b"GET / HTTP/1.0\r\n" + b"X: y\r\n" * 5000 + b"\r\n", b"403"),
        (b"POST / HTTP/1.0\r\nHost: OWN\r\nContent-Length: 9\r\n\r\n123456789", b"405"),
        (b"DELETE / HTTP/1.0\r\nHost: OWN\r\n\r\n", b"405"),
        (b"BREW / HTTP/1.0\r\nHost: OWN\r\n\r\n", b"405"),
    ],
    ids=lambda sent: str(sent[:40]),
)
def test_what_is_no_request_is_answered_plainly(
    served: PreviewServer, sent: bytes, status: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    answer = _send(served, sent.replace(b"OWN", f"127.0.0.1:{served.port}".encode()))
    assert answer.startswith(b"HTTP/1.1 " + status)
    assert b"\r\nlocation:" not in answer
    assert capfd.readouterr().err == ""


def test_a_browser_that_breaks_off_is_nothing_to_tell(
    served: PreviewServer, capfd: pytest.CaptureFixture[str]
) -> None:
    host = f"127.0.0.1:{served.port}".encode()
    for sent in (b"", b"GET / HT", b"GET /zh-hans/ HTTP/1.1\r\nHost: " + host + b"\r\n\r\n"):
        connection = socket.create_connection(("127.0.0.1", served.port), timeout=30)
        # It is reset, not closed.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        connection.sendall(sent)
        connection.close()
    assert _ask(served, "/zh-hans/")[0] == 200
    assert capfd.readouterr().err == ""


def test_a_preview_that_stands_aside_is_put_back(project: Path) -> None:
    """Also where the content has errors: its last good pages are what is shown."""
    preview = Preview(project, lambda: None)
    preview.rebuild(list, lambda: None)
    preview.site.rename(preview.site.parent / ".build" / "site.old")
    (project / "content" / "terms.yml").write_text("terms: [", "utf-8")

    with pytest.raises(BuildStopped):
        preview.rebuild(list, lambda: None)

    assert (preview.site / "zh-hans" / "index.html").exists()


@pytest.mark.parametrize("name", ["", "/preview", "/preview/site", "/preview/.build"])
def test_what_is_in_the_way_of_the_preview_is_told(project: Path, name: str) -> None:
    path = project / f".briefings_cache{name}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("mine")

    with pytest.raises(BuildStopped) as stopped:
        Preview(project, lambda: None).rebuild(list, lambda: None)

    (diagnostic,) = stopped.value.diagnostics
    assert (diagnostic.code, diagnostic.span.file) == (
        "workshop-not-a-folder",
        f".briefings_cache{name}",
    )


def test_an_editor_may_look_at_the_page_for_what_is_missing(project: Path) -> None:
    preview = Preview(project, lambda: None)
    for number in (1, 2):
        preview.rebuild(lambda: ["zh-hans/404.html", "404.html", "zh-hans/nothing"], lambda: None)
        assert preview.state.version == number


def test_what_a_step_raises_is_raised_where_it_was_asked_for(project: Path) -> None:
    builder = Builder(project, project / "preview" / "site")
    with pytest.raises(AttributeError):
        builder.pages(["zh-hans/"])  # of what nobody has checked
    assert builder.check(None) == "/briefings/"
    assert list(builder.pages(["zh-hans/", "zh-hans/nothing/"])) == ["zh-hans/"]


def test_where_the_builder_was_ended_the_next_build_starts_another(project: Path) -> None:
    before = {*multiprocessing.active_children()}
    builder = Builder(project, project / "preview" / "site")
    builder.check(None)
    for process in {*multiprocessing.active_children()} - before:
        process.kill()
        process.join()
    with pytest.raises(ChildProcessError):
        builder.check(None)
    assert builder.check(None) == "/briefings/"


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_kill_leaves_no_process(project: Path) -> None:
    command = [sys.executable, "-m", "generator", "--project", str(project)]
    with subprocess.Popen(
        [*command, "serve", "--no-open", "--port", "0"],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stderr
        for _ in ("where it is served", "that it is built"):
            assert process.stderr.readline()
        process.kill()
    # The one that builds ends by itself.
    while True:
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            break
