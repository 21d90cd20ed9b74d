"""What content/moved.yml says: a page at each old address, rules for hosts, old names in pages."""

from __future__ import annotations

import re
import shutil
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

from generator import pipeline
from generator.model.briefing_page import PAGES_OF_ONE_REPORT
from generator.model.site import PAGES_OF_AN_EDITION
from generator.publish.policy import POLICY
from tests.conftest import ROOT, Run, add_briefing
from tests.html_page import HtmlPage, pages
from tests.series import EARLIER, add_the_year_before, make_one_series
from tests.test_indicator_pages import RECURRING
from tests.trees import tree
from tests.visitor import Address, Visitor, led_on

YUNLING = "yunling-2025-2026"
MOVED = "content/moved.yml"
TEXT = f"""\
moved:
  - was: harbours/
    moved_to: {YUNLING}/
  - was: {YUNLING}/sections/2025-2/
    moved_to: {YUNLING}/sections/2025-1/#item-1
  - kind: 指标
    was: firms
    moved_to: port-firms
  - kind: 领域
    was: money
    moved_to: investment
  - kind: 事项
    briefing: {YUNLING}
    was: pier
    moved_to: pier-opened
  - kind: 术语
    was: power
    moved_to: shore-power
  - kind: 并排的图
    briefing: {YUNLING}
    was: both
    moved_to: port-firms
"""
NAMED = [
    (f"{YUNLING}/indicators/", "firms", "port-firms"),
    (f"{YUNLING}/indicators/", "firms-2025-result", "port-firms-2025-result"),
    (f"{YUNLING}/indicators/", "subject-money", "subject-investment"),
    (f"{YUNLING}/sections/2025-1/", "chart-both", "chart-port-firms"),
    (f"{YUNLING}/sections/2025-1/", "firms", "port-firms"),
    (f"{YUNLING}/timeline/", "pier", "pier-opened"),
    (f"{YUNLING}/timeline/", "subject-money", "subject-investment"),
    (f"{YUNLING}/print/", "subject-money", "subject-investment"),
    ("terms/", "power", "shore-power"),
    ("terms/", "subject-money", "subject-investment"),
    ("hong-kong-macao/", "harbours-2025", f"{YUNLING}-2025"),
    ("hong-kong-macao/", "harbours-2025-1-2", f"{YUNLING}-2025-1-2"),
]
"""On which page, what a thing was called, and what it is called."""
SAID = {
    "zh-hans": "这一页换了网址 打开新的网址 没有自动打开的话，请点这里。",
    "zh-hant-hk": "這一頁換了網址 打開新的網址 沒有自動打開的話，請點這裏。",
    "zh-hant-mo": "這一頁換了網址 打開新的網址 沒有自動打開的話，請點這裏。",
}


def _build(project: Path, text: str = TEXT) -> Visitor:
    (project / MOVED).write_text(text, "utf-8")
    checked = pipeline.check(project, pipeline.THEME, processes=1)
    pipeline.build(checked, pipeline.THEME, project / "site", processes=1)
    return Visitor(project / "site", "/briefings/")


def _leading_on(site: Path) -> list[HtmlPage]:
    return [page for page in pages(site) if led_on(page)]


def test_a_page_at_an_old_address_leads_on(project: Path) -> None:
    visitor = _build(project)
    for edition, said in SAID.items():
        page = HtmlPage(visitor.site, visitor.site / edition / "harbours/timeline/index.html")
        assert page.text == said
        target = f"../../../{edition}/{YUNLING}/timeline/"
        assert page.tree.xpath("//meta[@http-equiv='refresh']/@content") == [f"0; url={target}"]
        assert page.tree.xpath("//a/@href") == [target]
        canonical = f"https://example.org/briefings/{edition}/{YUNLING}/timeline/"
        assert page.tree.xpath("//link[@rel='canonical']/@href") == [canonical]
        assert page.tree.xpath("//meta[@name='robots']/@content") == ["noindex"]
        policy = page.tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert policy == [POLICY]
        assert page.tree.xpath("//script") == []


def test_every_page_that_moved_has_one_and_nothing_lists_them(project: Path) -> None:
    before = _build(project, "moved: []\n")
    stood = {page.removeprefix(f"zh-hans/{YUNLING}/") for page in before.pages if YUNLING in page}
    sitemap = (before.site / "sitemap.xml").read_bytes()

    visitor = _build(project)

    led = {page.url for page in _leading_on(visitor.site)}
    own = {url.removeprefix("zh-hans/harbours/") for url in led if "zh-hans/harbours/" in url}
    assert own == {page for page in stood if not page.startswith("zh-")} | {"sections/2025-2/"}
    others = {url for url in led if "/harbours/" not in url}
    assert others == {f"{edition}/{YUNLING}/sections/2025-2/" for edition in SAID}
    assert (visitor.site / "sitemap.xml").read_bytes() == sitemap
    index = b"".join(path.read_bytes() for path in sorted(visitor.site.rglob("search/**/*.json")))
    assert b"harbours" not in index
    assert visitor.pages.keys() == before.pages.keys()


@pytest.mark.parametrize(("page", "was", "now"), NAMED)
def test_a_thing_has_its_old_name_too(moved_site: Visitor, page: str, was: str, now: str) -> None:
    for edition in SAID:
        old = moved_site.told(Address(f"{edition}/{page}", was))
        assert old and old == moved_site.told(Address(f"{edition}/{page}", now))


@pytest.fixture(scope="module")
def moved_site(tmp_path_factory: pytest.TempPathFactory) -> Visitor:
    folder = tmp_path_factory.mktemp("moved") / "project"
    return _build(Path(shutil.copytree(ROOT / "tests" / "project", folder)))


def test_no_name_stands_twice_on_a_page(moved_site: Visitor) -> None:
    for page in moved_site.pages.values():
        assert len(page.ids) == len({*page.ids}), page.url


def test_only_what_is_named_so_has_an_old_name(moved_site: Visitor) -> None:
    """The indicator port-firms-green is another, and so is the term that shares an id."""
    former = {
        name
        for page in moved_site.pages.values()
        for name in page.tree.xpath("//*[@class='was']/@id")
    }
    assert former == {was for _, was, _ in NAMED} | {"firms-2026-target"}


def test_what_was_there_before_stays_as_it_was(project: Path) -> None:
    """A page whose things have no old names is, byte for byte, what it would be without moves."""
    before = {page.url: page.path.read_bytes() for page in pages(_build(project, "").site)}
    visitor = _build(project, "moved:\n  - was: a/\n    moved_to: terms/\n")
    after = {url: page.path.read_bytes() for url, page in visitor.pages.items()}
    assert after == {url: before[url] for url in after}


def test_a_move_that_is_written_by_hand_is_heeded_at_the_next_build(project: Path) -> None:
    """What is kept of a build knows of it."""
    visitor = _build(project, "moved: []\n")
    timeline = Address(f"zh-hans/{YUNLING}/timeline/", "pier")
    assert visitor.told(timeline) is None
    assert _build(project).told(timeline) is not None
    assert _build(project, "moved: []\n").told(timeline) is None


@pytest.mark.parametrize("content", [None, "", "# 还没有\n", "moved: []\n"])
def test_nothing_needs_to_have_moved(project: Path, run: Run, content: str | None) -> None:
    (project / MOVED).unlink()
    if content is not None:
        (project / MOVED).write_text(content, "utf-8")

    assert run("--project", str(project), "build").exit_code == 0
    assert _leading_on(project / "site") == []
    assert not (project / "site" / "_redirects").exists()

    assert (
        run("--project", str(project), "rename", "topic", "hong-kong-macao", "sar").exit_code == 0
    )
    written = (project / MOVED).read_text("utf-8")
    assert written.endswith("moved:\n  - was: hong-kong-macao/\n    moved_to: sar/\n")
    assert run("--project", str(project), "check").exit_code == 0


def test_a_list_on_one_line_is_kept(project: Path, run: Run) -> None:
    (project / MOVED).write_text(f"moved: [{{was: a/, moved_to: {YUNLING}/}}]\n", "utf-8")
    before = tree(project)

    result = run("--project", str(project), "rename", "topic", "hong-kong-macao", "sar")

    assert result.exit_code == 1
    assert result.output == (
        "content/moved.yml:1:8: 错误：这里的清单写成了一行。\n"
        f"  | moved: [{{was: a/, moved_to: {YUNLING}/}}]\n"
        "  |        ^\n"
        "  请改成每项另起一行，以「- 」开头，再试一次。\n\n"
        "共 1 处要改；没有写任何文件。\n"
    )
    assert tree(project) == before


REDIRECTS = [
    (f"{YUNLING}/sections/2025-2/", f"{YUNLING}/sections/2025-1/#item-1"),
    ("harbours/", f"{YUNLING}/"),
    ("harbours/timeline/", f"{YUNLING}/timeline/"),
    ("harbours/data/indicators.csv", f"{YUNLING}/data/indicators.csv"),
    ("harbours/sections/2025-2/", f"{YUNLING}/sections/2025-2/"),
    ("harbours", None),
    ("harbours-2/", None),
    (f"{YUNLING}/", None),
    (f"{YUNLING}/sections/2025-2/data.csv", None),
    (f"{YUNLING}/sections/2025-1/", None),
    ("terms/", None),
]
"""The rest of an address, and to which a host leads at the first step."""


@pytest.mark.parametrize(("was", "now"), REDIRECTS)
def test_hosts_lead_on(moved_site: Visitor, was: str, now: str | None) -> None:
    """tests/audit/hosts.py asks nginx and Apache themselves."""
    for edition in SAID:
        path = f"/briefings/{edition}/{was}"
        expected = None if now is None else f"/briefings/{edition}/{now}"
        nginx = re.findall('rewrite "(.+)" "(.+)" permanent;', _text(moved_site, "nginx.conf"))
        assert _led(nginx, path) == (f"{expected}?" if "#" in (now or "") else expected)
        apache = re.findall('RedirectMatch permanent "(.+)" "(.+)"', _text(moved_site, ".htaccess"))
        led = _led(apache, path)
        assert (led and led.replace("?#", "#")) == expected
        assert moved_site.led(path) == expected


def _text(visitor: Visitor, name: str) -> str:
    return (visitor.site / name).read_text("utf-8")


def _led(rules: list[tuple[str, str]], path: str) -> str | None:
    for pattern, target in rules:
        if match := re.match(pattern, path):
            return match.expand(re.sub(r"\$([0-9])", r"\\g<\1>", target))
    return None


def test_iis_leads_on(moved_site: Visitor) -> None:
    root = ElementTree.parse(moved_site.site / "web.config").getroot()
    told = {
        location.attrib["path"]: redirect.attrib
        for location in root.findall("location")
        if (redirect := location.find("system.webServer/httpRedirect")) is not None
    }
    assert told == {
        f"{edition}/{was}": {
            "enabled": "true",
            "destination": f"/briefings/{edition}/{now}",
            "exactDestination": exact,
            "httpResponseStatus": "Permanent",
        }
        for edition in SAID
        for was, now, exact in (
            ("harbours", YUNLING, "false"),
            (f"{YUNLING}/sections/2025-2", f"{YUNLING}/sections/2025-1/#item-1", "true"),
        )
    }


def test_the_check_knows_every_page_of_a_site(site: Path) -> None:
    """What may be led to is what there is."""
    urls = {page.url.removeprefix("zh-hans/") for page in pages(site) if "zh-hans/" in page.url}
    briefing = "guangdong-2023-2024"
    own = {url for url in urls if url.startswith(f"{briefing}/")}
    assert {url for url in own if "/sections/" not in url} <= {
        f"{briefing}/",
        *(page.below(briefing) for page in PAGES_OF_ONE_REPORT),
    }
    others = urls - own
    assert others == {
        *("", "404.html", "hong-kong-macao/"),
        *(f"{name}/" for name in PAGES_OF_AN_EDITION),
    }


def test_a_name_that_was_given_up_is_not_given_to_something_else(project: Path, run: Run) -> None:
    command = ("--project", str(project))
    assert run(*command, "rename", "briefing", YUNLING, "harbours").exit_code == 0
    before = tree(project)

    result = run(*command, "new", "briefing", YUNLING)

    assert result.exit_code == 1
    assert (
        f"content/moved.yml:4:10: 错误：现在有「{YUNLING}/」，不能再引到别处。\n"
        f"  |   - was: {YUNLING}/\n"
        "  |          ^\n"
        "  请从 content/moved.yml 删去这一组；"
        "这是旧编号、又给新的东西用了的，给新的换一个编号，旧链接才不会引错。\n"
    ) in result.output
    assert tree(project) == before


def test_what_is_renamed_twice_leads_to_its_last_name(project: Path, run: Run) -> None:
    command = ("--project", str(project), "rename")
    for kind, *names in (
        ("indicator", "port-firms", "a", "b"),
        ("briefing", YUNLING, "c", "d"),
        ("milestone", "pier-opened", "e", "f"),
    ):
        for old, new in pairwise(names):
            assert run(*command, kind, old, new).exit_code == 0
    assert (project / MOVED).read_text("utf-8").partition("moved:\n")[2] == (
        "  - kind: 指标\n    was: port-firms\n    moved_to: b\n"
        "  - kind: 指标\n    was: a\n    moved_to: b\n"
        f"  - was: {YUNLING}/\n    moved_to: d/\n"
        "  - was: c/\n    moved_to: d/\n"
        "  - kind: 事项\n    briefing: d\n    was: pier-opened\n    moved_to: f\n"
        "  - kind: 事项\n    briefing: d\n    was: e\n    moved_to: f\n"
    )


def test_what_was_deleted_before_a_briefing_is_renamed_is_found_from_all_its_names(
    project: Path, run: Run
) -> None:
    command = ("--project", str(project))
    assert run(*command, "rename", "briefing", YUNLING, "b").exit_code == 0
    with (project / MOVED).open("a", encoding="utf-8") as file:
        file.write("  - was: b/sections/2025-2/\n    moved_to: b/sections/2025-1/#item-1\n")
    assert run(*command, "rename", "briefing", "b", "c").exit_code == 0

    text = (project / MOVED).read_text("utf-8")
    assert text.partition("moved:\n")[2] == (
        f"  - was: {YUNLING}/\n    moved_to: c/\n"
        "  - was: c/sections/2025-2/\n    moved_to: c/sections/2025-1/#item-1\n"
        "  - was: b/\n    moved_to: c/\n"
    )
    visitor = _build(project, text)
    for name in (YUNLING, "b", "c"):
        address = Address(f"zh-hans/{name}/sections/2025-2/")
        assert visitor.arrived(address) == Address("zh-hans/c/sections/2025-1/", "item-1")
        assert visitor.redirected(address) == visitor.arrived(address)


def test_comments_and_line_ends_stay(project: Path, run: Run) -> None:
    written = (
        "# 上\r\nmoved:\r\n- was: 'x/' # 甲\r\n  moved_to: \"hong-kong-macao/\" # 乙\r\n"
        "# 中\r\n- was: sar/\r\n  moved_to: hong-kong-macao/\r\n# 下\r\n"
    )
    (project / MOVED).write_bytes(written.encode("utf-8-sig"))

    result = run("--project", str(project), "rename", "topic", "hong-kong-macao", "sar")

    assert result.exit_code == 0, result.output
    assert (project / MOVED).read_bytes().decode("utf-8-sig") == (
        "# 上\r\nmoved:\r\n- was: 'x/' # 甲\r\n  moved_to: \"sar/\" # 乙\r\n"
        "# 中\r\n# 下\r\n- was: hong-kong-macao/\r\n  moved_to: sar/\r\n"
    )


LED_ON = {
    "zh-Hans": "已删去 content/another/。\n它的网址会引到 {to}，记在 content/moved.yml 里。\n",
    "en": "Removed: content/another/.\nIts addresses lead to {to}; content/moved.yml says so.\n",
}
TARGETS = {
    f"{YUNLING}/": ("sections/2025-1/", "sections/2026-1/"),
    "hong-kong-macao/": (
        *(f"{page.value}/" for page in PAGES_OF_ONE_REPORT),
        *("sections/2025-1/", "sections/2026-1/"),
    ),
}
"""To what a briefing's addresses lead, and its pages to which there is none alike."""


@pytest.mark.parametrize("language", LED_ON)
@pytest.mark.parametrize("to", TARGETS)
def test_what_is_thrown_away_leads_to_something(
    project: Path, run: Run, to: str, language: str
) -> None:
    add_briefing(project, "former")
    command = ("--project", str(project), "--lang", language)
    assert run(*command, "rename", "briefing", "former", "another").exit_code == 0
    rename = ("rename", "milestone", "pier-opened", "pier", "--briefing", "another")
    assert run(*command, *rename).exit_code == 0
    stood = {f"former/{page}" for page in ("", "timeline/", "sections/2025-1/")}

    result = run(*command, "discard", "another", "--moved-to", to, "--yes")

    assert result.exit_code == 0, result.output
    assert result.stderr.endswith(LED_ON[language].format(to=to))
    written = (project / MOVED).read_text("utf-8").partition("moved:\n")[2]
    # A site of one series has no page about itself, and one of one briefing none of indicators.
    moved = {
        "former/": "another/",
        "about/": to,
        **{f"another/{page}": to for page in ("", *TARGETS[to])},
        **{f"{page}": f"{YUNLING}/{page}" for page in ("indicators/", "data/")},
        **{f"indicators/{name}/": f"{YUNLING}/indicators/#{name}" for name in RECURRING},
    }
    assert {*re.findall(r"  - was: (.+)\n    moved_to: (.+)\n", written)} == {*moved.items()}
    assert written.count("\n") == 2 * len(moved)
    visitor = _build(project, (project / MOVED).read_text("utf-8"))
    for page in stood:
        arrived = visitor.arrived(Address(f"zh-hans/{page}"))
        is_twin = to == f"{YUNLING}/" and page == "former/timeline/"
        assert arrived == Address(f"zh-hans/{to}{'timeline/' if is_twin else ''}")
        assert visitor.redirected(Address(f"zh-hans/{page}")) == arrived


def test_what_a_series_loses_with_a_report_leads_on_too(project: Path, run: Run) -> None:
    (add_the_year_before(project) / "figures.yml").unlink()
    command = ("--project", str(project))
    assert run(*command, "rename", "series", "yunling-ports", "ports").exit_code == 0
    text = (project / MOVED).read_text("utf-8").partition("moved:\n")[2]
    assert text == "".join(
        f"  - was: series/yunling-ports/{page}\n    moved_to: series/ports/{page}\n"
        for page in ("", "data/", "timeline/")
    )

    result = run(*command, "discard", EARLIER, "--moved-to", YUNLING, "--yes")

    assert result.exit_code == 0, result.output
    visitor = _build(project, (project / MOVED).read_text("utf-8"))
    for page in ("series/ports/", "series/yunling-ports/timeline/", f"{YUNLING}/targets/"):
        assert visitor.arrived(Address(f"zh-hans/{page}")) == Address(f"zh-hans/{YUNLING}/")


def test_a_series_of_one_report_has_no_address(project: Path, run: Run) -> None:
    make_one_series(project)
    result = run("--project", str(project), "rename", "series", "yunling-ports", "ports")
    assert result.exit_code == 0, result.output
    assert "网址" not in result.output
    assert (project / MOVED).read_text("utf-8").endswith("moved: []\n")


def test_without_a_target_nothing_leads_to_what_is_gone(project: Path, run: Run) -> None:
    before = tree(project)
    add_briefing(project, "another")
    head = add_briefing(project, "third") / "briefing.yml"
    head.write_text(head.read_text("utf-8").replace("另一份", "第三份"), "utf-8")
    for command in (
        ("rename", "briefing", "another", "again"),
        ("rename", "milestone", "pier-opened", "pier", "--briefing", "third"),
        ("discard", "again", "--moved-to", "third/sections/2025-1/#item-1", "--yes"),
    ):
        result = run("--project", str(project), *command)
        assert result.exit_code == 0, result.output
    assert "moved_to: third/sections/2025-1/#item-1" in (project / MOVED).read_text("utf-8")

    assert run("--project", str(project), "discard", "third", "--yes").exit_code == 0
    assert tree(project) == before


NOWHERE = {
    "another/": (
        "content/moved.yml:1:1: 错误：现在没有「another/」，引不到那里。\n"
        f"  可用的：hong-kong-macao/、search/、terms/、{YUNLING}/、"
        f"{'、'.join(sorted(page.below(YUNLING) for page in PAGES_OF_ONE_REPORT)[:4])}"
        "……不再有去处的，删去这一组。\n\n"
    ),
    "yunling-2025": (
        "content/moved.yml:1:1: 错误：现在没有「yunling-2025/」，引不到那里。\n"
        "  是不是「yunling-2025-2026/」？不再有去处的，删去这一组。\n\n"
    ),
    "/terms/": (
        "content/moved.yml:1:1: 错误：「/terms/」不是本站的网址，也不是编号。\n"
        "  网址从版本的文件夹后面写起，以「/」结尾，例如「yunling-2025/sections/2025-1/」；"
        "「#」和页内的位置只能写在 moved_to 里。\n\n"
    ),
}


@pytest.mark.parametrize("to", NOWHERE)
def test_a_target_that_is_none_is_told_before_anything_goes(
    project: Path, run: Run, to: str
) -> None:
    add_briefing(project, "another")
    before = tree(project)

    result = run("--project", str(project), "discard", "another", "--moved-to", to, "--yes")

    assert result.exit_code == 1
    assert result.output == f"{NOWHERE[to]}共 1 处要改；没有写任何文件。\n"
    assert tree(project) == before


def test_what_is_pruned_takes_its_old_names_along(project: Path, run: Run) -> None:
    before = tree(project)
    command = ("--project", str(project))
    with (project / "content/indicators.yml").open("a", encoding="utf-8") as file:
        file.write("  - id: berths\n    name: 泊位\n    subject: green\n    unit: 个\n")
    assert run(*command, "rename", "indicator", "berths", "piers").exit_code == 0
    assert run(*command, "prune", "--yes").exit_code == 0
    assert tree(project) == before
