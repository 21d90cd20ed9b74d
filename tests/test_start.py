"""start.bat, for a double click on Windows: what can be held against the README from here."""

from __future__ import annotations

import re

from tests.conftest import ROOT

START = ROOT / "start.bat"


def test_it_installs_as_the_readme_says() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    windows = readme.partition("### Windows, without make")[2]
    installs = r"\.venv\\Scripts\\python (-m pip install [^\r\n|]+?) *(?:\|\||$)"
    told = re.findall(installs, windows, flags=re.MULTILINE)
    assert told
    assert re.findall(installs, START.read_text("utf-8"), flags=re.MULTILINE) == told


def test_each_jump_has_its_label_and_each_line_the_end_that_cmd_needs() -> None:
    data = START.read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n")
    text = data.decode()
    assert {*re.findall(r"goto (\w+)", text)} == {*re.findall(r"^:(\w+)", text, flags=re.MULTILINE)}
