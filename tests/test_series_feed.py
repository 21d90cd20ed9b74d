"""A series has a feed of its reports."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from tests.html_page import HtmlPage
from tests.series import EARLIER, LATEST, OTHER
from tests.test_sharing import ATOM

BASE = "https://example.org/briefings/"


def _feed(site: Path, below: str) -> ElementTree.Element:
    return ElementTree.parse(site / "zh-hans" / below / "feed.xml").getroot()


def _entries(site: Path, below: str) -> dict[str, str]:
    """The titles by their addresses."""
    return {
        str(entry.findtext(f"{ATOM}id")): str(entry.findtext(f"{ATOM}title"))
        for entry in _feed(site, below).findall(f"{ATOM}entry")
    }


def test_a_series_has_a_feed_of_its_reports(many: Path) -> None:
    assert [path.relative_to(many).as_posix() for path in many.glob("zh-hans/**/feed.xml")] == [
        "zh-hans/feed.xml",
        "zh-hans/series/yunling-ports/feed.xml",
    ]
    feed = _feed(many, "series/yunling-ports")
    assert feed.findtext(f"{ATOM}title") == "云岭省港口工作报告：测试简报"
    assert feed.findtext(f"{ATOM}subtitle") == "“云岭省港口工作报告”各年的简报和更正。"
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links == {
        "self": f"{BASE}zh-hans/series/yunling-ports/feed.xml",
        "alternate": f"{BASE}zh-hans/series/yunling-ports/",
    }
    assert feed.findtext(f"{ATOM}id") == links["self"]
    entries = _entries(many, "series/yunling-ports")
    every = _entries(many, "")
    assert entries == {path: title for path, title in every.items() if f"/{OTHER}/" not in path}
    assert {path.split("/")[5] for path in entries} == {LATEST, EARLIER}


def test_a_page_about_a_series_leads_to_its_feed(many: Path) -> None:
    page = HtmlPage(many, many / "zh-hans/series/yunling-ports/index.html")
    links = page.tree.xpath("//head/link[@type='application/atom+xml']")
    assert [(feed.get("title"), feed.get("href")) for feed in links] == [
        ("云岭省港口工作报告", "../../../zh-hans/series/yunling-ports/feed.xml"),
        ("测试简报", "../../../zh-hans/feed.xml"),
    ]
    (link,) = page.tree.xpath("//main//a[text()='订阅这个系列的更新']/@href")
    assert link == "feed.xml"


def test_hosts_send_each_feed_as_one(many: Path) -> None:
    lines = (many / "_headers").read_text("utf-8").splitlines()
    typed = [
        lines[number - 1]
        for number, line in enumerate(lines)
        if line == "  Content-Type: application/atom+xml"
    ]
    assert typed == [
        f"/briefings/{edition}/{below}feed.xml"
        for edition in ("zh-hans", "zh-hant-hk", "zh-hant-mo")
        for below in ("", "series/yunling-ports/")
    ]
