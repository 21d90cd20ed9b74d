"""briefings serve: what an editor sees after a save, good or bad."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.conftest import ROOT
from tests.host import started

expect.set_options(timeout=30_000)

BRIEFING = "content/yunling-2025-2026"
SECTION = f"{BRIEFING}/sections/2025-1.yml"
PAGE = "zh-hans/yunling-2025-2026/sections/2025-1/"


class Served:
    """A project that is being served, and a browser that shows its section."""

    def __init__(self, project: Path, browser: Browser) -> None:
        self.project = project
        self.browser = browser
        self.process, self.address = started(project, "serve", "--no-open", "--port", "0")
        self.tab = browser.new_page(viewport={"width": 360, "height": 780})
        self.tab.goto(self.address + PAGE)
        # The first build also reads what the program needs, on a machine that may be busy.
        self.tab.locator("h1, [role=alert]:not([hidden])").first.wait_for(timeout=60_000)

    def edit(self, old: str, new: str, file: str = SECTION) -> None:
        path = self.project / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    def close(self) -> str:
        """End it as Ctrl+C does; returns what it said after its address."""
        self.tab.close()
        self.process.send_signal(signal.SIGINT)
        _, said = self.process.communicate(timeout=30)
        return said


@pytest.fixture
def served(project: Path, browser: Browser) -> Iterator[Served]:
    made = Served(project, browser)
    expect(made.tab.locator("h1")).to_contain_text("港口建设")
    yield made
    if made.process.poll() is None:
        made.close()


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Served]:
    """One for all tests that only ask."""
    project = tmp_path_factory.mktemp("unchanged") / "project"
    made = Served(Path(shutil.copytree(ROOT / "tests" / "project", project)), browser)
    yield made
    made.close()


def test_a_save_is_seen(served: Served) -> None:
    served.edit("岸电覆盖全部泊位", "岸电覆盖大半泊位")
    expect(served.tab.locator("main")).to_contain_text("岸电覆盖大半泊位")
    expect(served.tab.locator("[role=alert]")).to_be_hidden()


def test_another_page_is_new_too(served: Served) -> None:
    other = served.browser.new_page()
    other.goto(f"{served.address}zh-hant-hk/yunling-2025-2026/")
    served.edit("title: 港口建设", "title: 港口建设与企业")
    expect(other.locator("main")).to_contain_text("港口建設與企業")
    expect(served.tab.locator("h1")).to_contain_text("港口建设与企业")
    other.close()
    assert "已更新。" in served.close()


def test_a_mistake_is_told_and_the_last_good_page_stays(served: Served) -> None:
    served.edit("    kind: 全年", "    kind: 全年度")

    panel = served.tab.locator("[role=alert]")
    expect(panel).to_be_visible()
    place = f"{SECTION}:12:11"
    wrong = "错误：「全年度」不在可选的词里。"
    instead = "请写其中一个：累计、存量、新增、全年、增速、占比、计划额、数量。"
    kept = "共 1 处要改；网页还是上一次的。"
    line, typed = "    kind: 全年度", "    kind: 全年"
    shown = [kept, wrong, place, line, instead, "写成： 复制", typed]
    assert [*filter(None, panel.inner_text().split("\n"))] == shown
    assert panel.locator("mark").inner_text() == "全"
    expect(served.tab.locator("h1")).to_contain_text("港口建设")
    assert served.tab.evaluate("document.documentElement.scrollWidth") <= 360

    served.tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    panel.get_by_role("button", name="复制").click()
    expect(panel.get_by_role("button", name="已复制")).to_be_visible()
    assert served.tab.evaluate("navigator.clipboard.readText()") == typed

    served.edit("    kind: 全年度", "    kind: 全年")
    expect(panel).to_be_hidden()
    said = f"{place}: {wrong}\n  | {line}\n  |           ^\n  {instead}\n  写成：\n  | {typed}"
    assert f"{said}\n\n{kept}\n" in served.close()


def test_a_warning_is_told_above_the_new_page(served: Served) -> None:
    served.edit("- title: 泊位", "- title: 萬吨泊位")

    expect(served.tab.locator("main")).to_contain_text("萬吨泊位")
    panel = served.tab.locator("[role=status]")
    assert panel.inner_text() == "共 1 处提醒，不妨碍生成网站。"
    panel.locator("summary").click()
    expect(panel.locator("strong")).to_have_text("提醒：「萬」是繁体字。")
    assert "共 1 处提醒，不妨碍生成网站。\n已更新。" in served.close()


def test_warnings_are_not_counted_among_what_is_to_be_mended(served: Served) -> None:
    served.edit("- title: 泊位", "- title: 萬吨泊位")
    expect(served.tab.locator("main")).to_contain_text("萬吨泊位")
    served.edit("place: 2025.1.0", "place: 2025.9.9", f"{BRIEFING}/timeline.yml")

    kept = "共 1 处要改；网页还是上一次的。"
    panel = served.tab.locator("[role=alert]")
    expect(panel.locator("summary")).to_have_text(kept)
    expect(panel.locator("strong").filter(has_text="提醒：")).not_to_have_count(0)
    assert kept in served.close()


def test_what_may_happen_to_files(served: Served) -> None:
    """Deleted, renamed, saved half-way, a folder moved: told, and well again after."""
    alert = served.tab.locator("[role=alert]")
    path, briefing = served.project / SECTION, served.project / BRIEFING
    text = path.read_text("utf-8")

    path.unlink()
    expect(alert).to_be_visible()
    path.write_text(text, "utf-8")
    expect(alert).to_be_hidden()

    path.rename(path.with_name("2025-7.yml"))
    expect(alert).to_contain_text("文件名与位置「2025.1」不符。")
    path.with_name("2025-7.yml").rename(path)
    expect(alert).to_be_hidden()

    path.write_text(text[: len(text) // 2].rpartition("\n")[0] + "\n  - pla", "utf-8")
    expect(alert).to_be_visible()
    expect(served.tab.locator("h1")).to_contain_text("港口建设")
    path.with_name("2025-1.yml.tmp").write_text(text.replace("港口建设", "港口新貌"), "utf-8")
    path.with_name("2025-1.yml.tmp").replace(path)
    expect(served.tab.locator("h1")).to_contain_text("港口新貌")
    expect(alert).to_be_hidden()

    briefing.rename(served.project / "away")
    expect(alert).to_contain_text("content/ 里没有简报。")
    (served.project / "away").rename(briefing)
    expect(alert).to_be_hidden()
    served.edit("港口新貌", "港口建设")
    expect(served.tab.locator("h1")).to_contain_text("港口建设")


def test_it_begins_with_a_mistake(project: Path, browser: Browser) -> None:
    path = project / SECTION
    text = path.read_text("utf-8")
    path.write_text(text.replace("title: 港口建设", "title："), "utf-8")
    served = Served(project, browser)

    expect(served.tab.locator("[role=alert]")).to_contain_text("冒号是全角「：」。")
    path.write_text(text, "utf-8")
    expect(served.tab.locator("h1")).to_contain_text("港口建设")
    expect(served.tab.locator("[role=alert]")).to_be_hidden()
    served.close()


def test_a_preview_that_was_thrown_away_is_made_anew(served: Served, project: Path) -> None:
    shutil.rmtree(project / ".briefings_cache")
    served.edit("title: 泊位", "title: 深水泊位")
    expect(served.tab.locator("main")).to_contain_text("深水泊位")


def test_what_was_published_stays(project: Path, browser: Browser) -> None:
    published = project / "site"
    published.mkdir()
    (published / "index.html").write_text("mine", "utf-8")
    served = Served(project, browser)
    expect(served.tab.locator("h1")).to_contain_text("港口建设")
    served.close()
    assert [path.name for path in published.iterdir()] == ["index.html"]


def test_pages_are_what_a_build_makes(project: Path, browser: Browser, tmp_path: Path) -> None:
    """But for the script and style that a browser is told of news by."""
    rebuilt = 0
    served = Served(project, browser)
    for old, new in (("岸电覆盖", "岸电连接"), ("title: 泊位", "title: 深水泊位")):
        served.edit(old, new)
        expect(served.tab.locator("main")).to_contain_text(new.removeprefix("title: "))
    assert served.process.stderr
    for said in iter(served.process.stderr.readline, ""):
        # The first build and two more.
        if (rebuilt := rebuilt + ("已更新。" in said)) == 3:
            break
    on_screen = _get(served.address, PAGE)[1]
    served.close()
    copy = Path(shutil.copytree(project, tmp_path / "copy"))
    command = [sys.executable, "-m", "generator", "--project", str(copy), "build"]
    subprocess.run(command, check=True, cwd=ROOT, stderr=subprocess.DEVNULL)
    built = (copy / "site" / PAGE / "index.html").read_text("utf-8")
    head, _, rest = on_screen.partition('<link rel="stylesheet" href="/__serve/client.css?v=')
    assert head + "</head>" + rest.partition("</head>")[2] == built
    preview = project / ".briefings_cache" / "preview" / "site"
    assert _files(preview) == _files(copy / "site")


def test_what_is_missing_is_told_in_the_style_of_the_site(served: Served) -> None:
    """Its page leads to the sub-path at which the site will be published, and so do its links."""
    style = "() => getComputedStyle(document.body).fontFamily"
    usual = served.tab.evaluate(style)
    served.tab.goto(f"{served.address}zh-hans/nothing/")
    expect(served.tab.locator("h1")).to_have_text("没有这一页")
    assert served.tab.evaluate(style) == usual

    brand = served.tab.locator(".top__brand a")
    brand.click()
    expect(served.tab).to_have_url(f"{served.address}briefings/zh-hans/")
    served.edit("title: 测试简报", "title: 改名简报", "site_config.yml")
    expect(brand).to_have_text("改名简报")


@pytest.mark.parametrize(
    ("path", "host", "status"),
    [
        ("", None, 200),
        ("zh-hans", None, 301),
        ("missing/", None, 404),
        ("briefings/zh-hans/", None, 200),
        ("briefings/zh-hans/missing/", None, 404),
        ("briefings/..%2f..%2f..%2f..%2fsite_config.yml", None, 404),
        ("", "evil.example", 403),
        ("../site_config.yml", None, 404),
        ("..%2f..%2f..%2fsite_config.yml", None, 404),
        ("%2e%2e/%2e%2e/%2e%2e/site_config.yml", None, 404),
        ("//etc/passwd", None, 404),
        ("__serve/../empty.html", None, 404),
    ],
)
def test_it_gives_nothing_but_the_site(
    unchanged: Served, path: str, host: str | None, status: int
) -> None:
    assert _get(unchanged.address, path, host)[0] == status


def _get(address: str, path: str, host: str | None = None) -> tuple[int, str]:
    netloc = address.removeprefix("http://").rstrip("/")
    connection = HTTPConnection(netloc)
    connection.putrequest("GET", f"/{path}", skip_host=True)
    connection.putheader("Host", host or netloc)
    connection.endheaders()
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


def _files(folder: Path) -> dict[str, bytes]:
    paths = (Path(root) / name for root, _, names in os.walk(folder) for name in names)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
