"""The page of the review, from its server and as a file: read, answered, and attacked."""

from __future__ import annotations

import json
import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.violations import assert_a_script_is_stopped, heard, listen
from tests.conftest import Run
from tests.host import serve, started
from tests.review import approvals, approvals_file, listed

# Of characters with several Traditional forms, so that the review shows it, marks in the midst.
_ATTACK = (
    "新船里<script>window.ran = true</script><img src=x onerror='window.ran = true'>"
    "<b style='color: red'>年里</b></style><style>* { color: red }</style>"
)
PHRASES = "content/conversion/phrases.yml"


class Served:
    """A project whose review is served, and a browser that shows it."""

    def __init__(self, project: Path, browser: Browser) -> None:
        self.project = project
        self.process, self.address = started(project, "review", "--no-open", "--port", "0")
        self.context = browser.new_context(viewport={"width": 1280, "height": 800})
        listen(self.context)
        self.tab = self.context.new_page()
        self.tab.goto(self.address)

    def close(self) -> str:
        """End it as Ctrl+C does; returns what it said after its address."""
        self.context.close()
        self.process.send_signal(signal.SIGINT)
        _, said = self.process.communicate(timeout=30)
        return said


@pytest.fixture
def served(project: Path, browser: Browser) -> Iterator[Served]:
    made = Served(project, browser)
    yield made
    if made.process.poll() is None:
        made.close()


@pytest.fixture
def file(project: Path, run: Run, browser: Browser) -> Iterator[Page]:
    """The page as a file, with an attack for a lead."""
    section = project / "content" / "yunling-2025-2026" / "sections" / "2025-1.yml"
    lines = section.read_text("utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if line.startswith("lead:"))
    lines[at] = f'lead: "{_ATTACK}"\n'
    section.write_text("".join(lines), "utf-8")
    page = project / "review.html"
    result = run("--project", str(project), "review", "--html", str(page))
    assert result.exit_code == 0, result.output
    assert result.output == f"已写好 {page}，请用浏览器打开来看。\n"
    context = browser.new_context(viewport={"width": 360, "height": 780})
    listen(context)
    tab = context.new_page()
    tab.goto(page.as_uri())
    yield tab
    context.close()


def _focused(tab: Page) -> Locator:
    return tab.locator(".decision:focus")


def _press_right(tab: Page) -> None:
    """Where contexts are folded up, the first press shows them."""
    if _focused(tab).locator("details:not([open])").count():
        tab.keyboard.press("1")
    tab.keyboard.press("1")


def _type_name(tab: Page) -> None:
    """As a person does who has only a keyboard: the first field has the focus."""
    tab.keyboard.type("王芳")
    tab.keyboard.press("Tab")
    tab.keyboard.type("对照上下文读过")
    tab.keyboard.press("Enter")


def test_the_keyboard_alone_answers_everything(served: Served, run: Run) -> None:
    tab, keys = served.tab, served.tab.keyboard
    groups = len({row.id for row in listed(served.project, run)})
    status = tab.get_by_role("status").first
    expect(tab.get_by_label("你的名字")).to_be_focused()
    _type_name(tab)
    first = tab.locator(".decision").first
    expect(first).to_be_focused()
    expect(first.locator("h3")).to_contain_text("裏")

    for key, at in (("j", 1), ("ArrowDown", 2), ("k", 1), ("ArrowUp", 0), ("ArrowUp", 0)):
        keys.press(key)
        expect(tab.locator(".decision").nth(at)).to_be_focused()

    # What is folded up has not been read: it is shown before it is approved.
    keys.press("1")
    expect(status).to_have_text("还有别的上下文，看过以后再按一次「对」。")
    expect(first.locator("details li").first).to_be_visible()
    assert not approvals_file(served.project).exists()
    expect(first).to_be_focused()
    keys.press("1")
    expect(status).to_have_text(f"裏：对。还有 {groups - 1} 组。")
    expect(tab.locator(".decision").nth(1)).to_be_focused()
    (written,) = approvals(served.project)
    assert (written["by"], written["reason"]) == ("王芳", "对照上下文读过")

    postponed = _focused(tab).get_attribute("data-prints")
    keys.press("3")
    expect(status).to_have_text(f"{postponed}：以后再说。还有 {groups - 1} 组。")
    assert len(approvals(served.project)) == 1

    for number in range(2, groups):
        expect(tab.locator(".decision").nth(number)).to_be_focused()
        _press_right(tab)
        expect(tab.locator(".decision").nth(number)).to_have_attribute("data-answer", "right")
    expect(status).to_contain_text("还有 1 组。")
    assert len(approvals(served.project)) == groups - 1
    assert {row.prints for row in listed(served.project, run)} == {postponed}

    tab.reload()
    expect(tab.locator(".decision")).to_have_count(1)
    expect(tab.get_by_label("你的名字")).to_have_value("王芳")
    assert heard(tab) == []
    assert served.close() == "已停止。\n"


def test_what_is_wrong_is_tried_and_written_by_the_keyboard(served: Served, run: Run) -> None:
    tab, keys = served.tab, served.tab.keyboard
    _type_name(tab)
    decision = tab.locator(".decision", has_text="年裏").first
    while not decision.evaluate("(each) => each === document.activeElement"):
        keys.press("j")
    keys.press("2")
    dialog = tab.get_by_role("dialog", name="应该怎样印？")
    expect(dialog.get_by_label("简体原词")).to_have_value("年里")
    expect(dialog.get_by_label("应该印作")).to_be_focused()
    keys.press("Escape")
    expect(dialog).to_be_hidden()
    expect(decision).to_be_focused()

    keys.press("2")
    keys.type("年里")
    keys.press("Enter")
    expect(dialog.get_by_role("status")).to_contain_text("写进 phrases.yml：年里: 年里")
    expect(dialog.get_by_role("status")).to_contain_text("繁体（香港）、繁体（澳门）：一年裏")
    expect(dialog.get_by_role("button", name="写下这一行")).to_be_focused()
    assert "年里: 年里" not in (served.project / PHRASES).read_text("utf-8")
    keys.press("Enter")

    expect(tab.locator(".decision", has_text="年裏")).to_have_count(0)
    expect(tab.get_by_role("status").first).to_have_text("已写下：phrases.yml：年里: 年里")
    expect(_focused(tab)).to_have_count(1)
    assert "年里: 年里\n" in (served.project / PHRASES).read_text("utf-8")
    assert "年裏" not in {row.prints for row in listed(served.project, run)}


def test_an_answer_is_changed_by_another(served: Served) -> None:
    tab, keys = served.tab, served.tab.keyboard
    _type_name(tab)
    _press_right(tab)
    first = tab.locator(".decision").first
    expect(first).to_have_attribute("data-answer", "right")
    assert len(approvals(served.project)) == 1
    keys.press("k")
    keys.press("1")
    expect(tab.locator(".decision").nth(1)).to_be_focused()
    assert len(approvals(served.project)) == 1
    keys.press("k")
    keys.press("3")
    expect(first).to_have_attribute("data-answer", "later")
    assert not approvals(served.project)


def test_nobody_is_named_who_has_not_said_so(served: Served) -> None:
    tab = served.tab
    tab.locator(".decision").nth(1).focus()
    tab.keyboard.press("1")
    expect(tab.get_by_label("你的名字")).to_be_focused()
    expect(tab.get_by_role("status").first).to_have_text("请先填名字和理由，再按一次「对」。")
    assert not approvals_file(served.project).exists()


def test_the_page_without_the_token_of_this_start_writes_nothing(served: Served) -> None:
    tab = served.context.new_page()
    tab.goto(served.address.partition("#")[0])
    _type_name(tab)
    tab.keyboard.press("j")
    _press_right(tab)
    expect(tab.get_by_role("status").first).to_have_text(
        "请用终端里 briefings review 说的完整地址打开这一页。"
    )
    expect(tab.locator(".decision").nth(1)).to_be_focused()
    assert not approvals_file(served.project).exists()


@pytest.mark.parametrize("kind", ["text/plain", "application/json"])
def test_another_page_in_the_same_browser_writes_nothing(
    served: Served, kind: str, tmp_path: Path
) -> None:
    """Even one that knows what our own page sends."""
    question = served.tab.locator(".decision").nth(1).get_attribute("data-question")
    assert question
    body = {"by": "x", "reason": "x", "answers": [{"question": json.loads(question)}]}
    (tmp_path / "index.html").write_text("<!doctype html><title>evil</title>", "utf-8")
    server, elsewhere = serve(tmp_path)
    tab = served.context.new_page()
    tab.goto(elsewhere)
    sent = """async ([address, kind, body, token]) => {
      const headers = {"Content-Type": kind};
      if (kind === "application/json") headers["X-Token"] = token;
      const told = [];
      for (const mode of ["cors", "no-cors"]) {
        const asked = {method: "POST", mode, headers, body, credentials: "include"};
        told.push(await fetch(address, asked).then((answer) => answer.type, () => "stopped"));
      }
      const page = await fetch(address.replace("answers", "")).then(() => "read", () => "stopped");
      return [...told, page];
    }"""
    address, _, token = served.address.partition("#")
    told = tab.evaluate(sent, [f"{address}answers", kind, json.dumps(body), token])
    assert told[0] == told[2] == "stopped"
    frame = tab.evaluate(
        """(address) => new Promise((done) => {
          const frame = document.createElement("iframe");
          frame.onload = () => done(frame.contentDocument === null);
          frame.src = address;
          document.body.append(frame);
        })""",
        served.address,
    )
    assert frame
    server.shutdown()
    assert not approvals_file(served.project).exists()


def test_a_colleague_answers_in_a_file(file: Page, project: Path, run: Run) -> None:
    before = {row.id for row in listed(project, run)}
    _type_name(file)
    keys = file.keyboard
    expect(file.locator(".decision").first).to_be_focused()
    _press_right(file)
    expect(file.locator(".decision").nth(1)).to_be_focused()
    keys.press("2")
    keys.type("歷年")
    keys.press("Enter")
    expect(file.get_by_role("status").first).to_contain_text("不对，应作 歷年")
    expect(file.locator(".decision").nth(2)).to_be_focused()
    assert file.evaluate("document.documentElement.scrollWidth") <= 360
    with file.expect_download() as download:
        file.get_by_role("button", name="下载答案").click()
    answers = project / "answers.json"
    download.value.save_as(answers)
    assert not approvals_file(project).exists()
    assert heard(file) == []

    told = run("--project", str(project), "approve", "--from", str(answers), input="n\n")
    assert "王芳的答案：核定 1 组，改写 0 组；" in told.output
    assert len({row.id for row in listed(project, run)}) == len(before) - 1


def test_nothing_violates_the_policy_of_the_file(file: Page) -> None:
    assert heard(file) == []
    policy = file.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content")
    assert policy
    assert re.fullmatch(
        r"default-src 'none'; style-src 'sha256-\S+'; script-src 'sha256-\S+'; "
        "base-uri 'none'; form-action 'none'",
        policy,
    )
    assert file.locator("[style]").count() == 0


def test_markup_in_a_text_is_shown_as_typed(file: Page) -> None:
    shown = file.locator(".pair p[lang=zh-Hans]").all_text_contents()
    assert [text for text in shown if "<script>" in text]
    assert [text for text in shown if "</style>" in text]
    assert file.locator("img, p b:not(#done)").count() == 0
    assert (file.locator("style").count(), file.locator("script").count()) == (1, 1)
    assert file.evaluate("window.ran") is None


def test_what_the_page_does_not_bring_does_not_run(file: Page) -> None:
    """Were a text not escaped, the policy would still stop it, and the listener would tell."""
    assert_a_script_is_stopped(file)


def test_axe_finds_nothing(file: Page) -> None:
    _type_name(file)
    file.keyboard.press("1")
    file.keyboard.press("1")
    assert violations(file) == []
    file.keyboard.press("2")
    assert violations(file) == []
