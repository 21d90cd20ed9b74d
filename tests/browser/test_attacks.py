"""What attackers type into texts is shown as typed: nothing of it runs, none of it is an element.

Every text of the invented project holds several attacks at once, each text others, and in each
build others than before; over the builds every attack begins some text. Once the policy is switched
off, so that the escaping stands alone; once the escaping, so that the policy does.
"""

from __future__ import annotations

import math
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import jinja2.filters
import jinja2.runtime
import pytest
import yaml
from click.testing import CliRunner
from markupsafe import Markup
from playwright.sync_api import Browser, Page, Request

from generator.cli import briefings
from generator.load import read_project
from generator.load.traversal import documents, prose
from generator.model.spacing import unspaced
from generator.pipeline import made_shared
from generator.publish import page
from generator.render import inline, templates
from tests.browser.page_types import longest_of_each_type
from tests.conftest import ROOT, SOURCES
from tests.host import serve

OURS = (ROOT / "tests" / "attacks" / "payloads.txt").read_text("utf-8").splitlines()
AT_ONCE = 8
TURNS = 4
# Another text in Traditional, so that what is only shown converted is not looked for.
HARMLESS = "标题"
# Those that must be neutralised or accepted; the others are refused when they are read.
_SHOWN = {
    *("A01", "A02", "A04", "A05", "A07", "A08", "A10", "A11", "A13", "A14", "A16", "A17", "A19"),
    *("A20", "A22", "A23", "A25", "A26", "A28", "A46", "A47", "A49", "A50"),
}
# A unit and a basis are words of a kind, and refused if they are not.
_NO_FREE_TEXT = {"unit", "basis"}
_COUNT = """() => {
    const tags = ["script", "img", "iframe", "object", "embed", "form", "style", "meta", "link",
        "base", "math", "input", "button", "video", "audio", "marquee", "template", "noscript",
        "h1", "h2", "blockquote", "pre", "code", "em", "strong", "del", "mark", "kbd", "sup"];
    return tags.map((tag) => [tag, document.querySelectorAll(tag).length]);
}"""
_ODD = """() => [...document.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes]
        .filter(({name, value}) => name.startsWith("on") || name === "style" || name === "ping"
            || /^\\s*(javascript|vbscript|data):/i.test(value))
        .map(({name, value}) => `${element.tagName} ${name}=${value}`))"""


def type_everywhere(project: Path, texts: Sequence[str]) -> list[str]:
    """Type into the project's texts, in turn, and return what was typed where; numbered."""
    typed: list[str] = []
    parsed, problems = read_project(project)
    assert problems == []
    shared = replace(parsed, briefings=())
    for document in (*documents(shared), *documents(parsed)):
        file = project / document.source.name
        content = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)
        for path, _ in prose(document.value):
            if path[-1] not in _NO_FREE_TEXT:
                text = f"{texts[len(typed) % len(texts)]} №{len(typed)}№"
                _set(content, path, text)
                typed.append(" ".join(text.split()))
        # On one line each: lines of Chinese are joined without a space.
        file.write_text(yaml.safe_dump(content, allow_unicode=True, width=math.inf), "utf-8")
    return typed


def _set(content: Any, path: Sequence[str | int], text: str) -> None:
    for step in path[:-1]:
        content = content[step]
    content[path[-1]] = text


def several(payloads: Sequence[str], turn: int, turns: int) -> list[str]:
    """Texts of several payloads each, every one of which begins a text; in each turn another."""
    first = turn * len(payloads) // turns
    again = [*payloads[first:], *payloads, *payloads]
    return [" ".join(again[at : at + AT_ONCE]) for at in range(len(payloads))]


_PROVOKE = """() => {
    for (const element of document.querySelectorAll("main *")) {
        for (const kind of ["mouseover", "focus", "toggle", "error", "load", "click"]) {
            if (kind !== "click" || /^javascript:/i.test(element.getAttribute("href") || ""))
                element.dispatchEvent(new Event(kind, {bubbles: true, cancelable: true}));
        }
    }
}"""


class Reading:
    """What Chromium makes of a site's pages in Simplified."""

    def __init__(
        self, browser: Browser, site: Path, *, bypass_csp: bool, provoke: bool = False
    ) -> None:
        self._provoke = provoke
        self.ran: list[str] = []
        self.elements: dict[str, list[list[Any]]] = {}
        self.text = ""
        server, address = serve(site)
        context = browser.new_context(bypass_csp=bypass_csp)
        tab = context.new_page()
        tab.on("dialog", lambda dialog: self.ran.append(dialog.message))
        tab.on("request", lambda request: self._asked(request, address))
        tab.on("requestfailed", self._failed)
        of_edition = [f"zh-hans/{page.url}" for page in longest_of_each_type(site / "zh-hans")]
        for url in ("", "404.html", *of_edition):
            self._read(tab, address, url)
        context.close()
        server.shutdown()

    def _asked(self, request: Request, address: str) -> None:
        if not request.url.startswith(address):
            self.ran.append(request.url)

    def _failed(self, request: Request) -> None:
        """What the policy has kept back was not asked for."""
        if request.failure == "csp":
            self.ran.remove(request.url)

    def _read(self, tab: Page, address: str, url: str) -> None:
        tab.goto(address + url)
        if self._provoke:
            tab.evaluate(_PROVOKE)
        if tab.evaluate("window.pwned") is not None or tab.url != address + url:
            self.ran.append(url)
        if not self._provoke:
            self.ran += tab.evaluate(_ODD)
        self.elements[url] = tab.evaluate(_COUNT)
        self.text += " ".join(tab.evaluate("document.body.textContent").split()) + "\n"


def build(folder: Path, texts: Sequence[str]) -> tuple[Path, list[str]]:
    """The invented project's site with these texts, and what stands where."""
    project = Path(shutil.copytree(ROOT / "tests" / "project", folder / "project"))
    (project / "content/yunling-2025-2026/figures.yml").unlink()  # no report has such texts
    typed = type_everywhere(project, texts)
    result = CliRunner().invoke(briefings, ["--project", str(project), "build"])
    assert result.exit_code == 0, result.output
    return project / "site", typed


@pytest.fixture(scope="module")
def harmless(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Reading:
    site, _ = build(tmp_path_factory.mktemp("harmless"), [HARMLESS])
    return Reading(browser, site, bypass_csp=True)


_INNER_MARKS = str.maketrans("“”《》", "‘’〈〉")


def shown(typed: Sequence[str], reading: Reading) -> set[int]:
    """The numbers of the texts that stand on the pages as they were typed.

    A page prints no blanks beside Chinese, and the marks inside what it quotes as inner ones.
    """
    text_of_all = reading.text.translate(_INNER_MARKS)
    texts = (unspaced(text).translate(_INNER_MARKS) for text in typed)
    return {number for number, text in enumerate(texts) if text in text_of_all}


def none_runs(browser: Browser, folder: Path, harmless: Reading, payloads: list[str]) -> None:
    expected = shown([f"{HARMLESS} №{number}№" for number in range(1000)], harmless)
    assert expected
    silent = {" ".join(payload.split()) for payload in payloads}
    for turn in range(TURNS):
        site, typed = build(folder / str(turn), several(payloads, turn, TURNS))
        silent -= {payload for payload in silent if any(text.startswith(payload) for text in typed)}
        reading = Reading(browser, site, bypass_csp=True)
        assert reading.ran == []
        assert reading.elements == harmless.elements
        assert [typed[number] for number in expected - shown(typed, reading)] == []
    assert silent == set(), "every attack begins a text"


def test_with_the_policy_off_none_of_ours_runs(
    browser: Browser, tmp_path: Path, harmless: Reading
) -> None:
    none_runs(browser, tmp_path, harmless, OURS)


@pytest.mark.source
def test_with_the_policy_off_none_of_the_samples_runs(
    browser: Browser, tmp_path: Path, harmless: Reading
) -> None:
    none_runs(browser, tmp_path, harmless, samples())


def test_with_the_escaping_off_the_policy_lets_none_run(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """But for <meta> refreshes, which no policy stops; they lead away and run nothing here."""
    for module in (inline, templates):
        monkeypatch.setattr(module, "escape", lambda value: Markup(str(value)))
    monkeypatch.setattr(jinja2.runtime, "escape", lambda value: Markup(str(value)))
    for name in ("e", "escape"):
        monkeypatch.setitem(jinja2.filters.FILTERS, name, lambda value: Markup(str(value)))
    # The environments that were made before escape still.
    monkeypatch.setattr(page, "_environment", page._environment.__wrapped__)
    # Links that lead nowhere stop a build of ours; here they are what is looked for.
    monkeypatch.setattr(made_shared, "dead_links", lambda *_: [])
    payloads = [our for our in OURS if "http-equiv" not in our]
    raw = 0
    turns = TURNS // 2
    for turn in range(turns):
        site, _ = build(tmp_path / str(turn), several(payloads, turn, turns))
        raw += sum(b"<script>window.pwned" in path.read_bytes() for path in site.rglob("*.html"))
        reading = Reading(browser, site, bypass_csp=False, provoke=True)
        assert reading.ran == []
    assert raw > 10, "the escaping was off"


def samples() -> list[str]:
    """The texts of those samples that a page may show."""
    texts: list[str] = []
    for path in sorted((SOURCES / "bad-input").glob("A*.yml")):
        if path.name[:3] in _SHOWN:
            values = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
            texts += [values[key] for key in ("title", "body", "description") if key in values]
    return [" ".join(text.split()) for text in texts]
