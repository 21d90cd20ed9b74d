"""A series has a feed of its reports; in each feed an entry says of which report it is."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

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
    assert links["self"] == f"{BASE}zh-hans/series/yunling-ports/feed.xml"
    assert feed.findtext(f"{ATOM}id") == links["self"]
    entries = _entries(many, "series/yunling-ports")
    every = _entries(many, "")
    assert entries == {path: title for path, title in every.items() if f"/{OTHER}/" not in path}
    assert {path.split("/")[5] for path in entries} == {LATEST, EARLIER}


def test_an_entry_says_of_which_report_it_is(many: Path) -> None:
    entries = _entries(many, "")
    assert entries[f"{BASE}zh-hans/{LATEST}/"] == (
        "云岭港口：2025 年与 2026 年——2026 年云岭港口报告"
    )
    anchor = "port-throughput-2024-preliminary-corrected-2025-03-10"
    assert entries[f"{BASE}zh-hans/{EARLIER}/indicators/#{anchor}"] == (
        "更正：港口吞吐量（2024 年初步数）——2025 年云岭港口报告"
    )


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
