"""A corrected figure says what it was, when and why, wherever it stands."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.conftest import Run
from tests.html_page import HtmlPage
from tests.test_sharing import ATOM, things

SECTION = Path("content/yunling-2025-2026/sections/2025-1.yml")
BRIEFING = "yunling-2025-2026"
ANCHOR = "port-throughput-2025-preliminary-corrected"
NOTES = {
    "zh-hans": [
        "更正2026年4月2日：原写“约1.20亿吨，同比下降0.6%”。降幅看错了一行。",
        "更正2026年3月10日：原写“约1.02亿吨”。录入时把数字颠倒了。",
    ],
    "zh-hant-hk": [
        "更正2026年4月2日：原寫「約1.20億噸，同比下降0.6%」。降幅看錯了一行。",
        "更正2026年3月10日：原寫「約1.02億噸」。錄入時把數字顛倒了。",
    ],
}


@pytest.fixture
def built(project: Path, run: Run) -> Path:
    """The invented project with a figure that was corrected twice."""
    section = project / SECTION
    first = "        reason: 录入时把数字颠倒了。\n"
    second = (
        "      - date: 2026-04-02\n"
        "        was: 约 1.20 亿吨，同比下降 0.6%\n"
        "        reason: 降幅看错了一行。\n"
    )
    text = section.read_text("utf-8")
    assert first in text
    section.write_text(text.replace(first, first + second), "utf-8")
    result = run("--project", str(project), "build")
    assert result.exit_code == 0, result.output
    return project / "site"


def _page(site: Path, path: str) -> HtmlPage:
    return HtmlPage(site, site / path / "index.html")


def _texts(page: HtmlPage, query: str) -> list[str]:
    return [" ".join(element.text_content().split()) for element in page.tree.xpath(query)]


@pytest.mark.parametrize("edition", NOTES)
def test_everywhere_the_figure_has_the_notes_the_latest_first(built: Path, edition: str) -> None:
    home = _page(built, f"{edition}/")
    note = "p[strong[@class='corrected']]"
    assert _texts(home, f"//article[contains(., '1.20')]//{note}") == NOTES[edition]
    table = _page(built, f"{edition}/{BRIEFING}/indicators")
    below = "//tr[@id='port-throughput-2025-preliminary']/following-sibling::tr[1]"
    assert _texts(table, f"{below}//{note}") == NOTES[edition]
    section = _page(built, f"{edition}/{BRIEFING}/sections/2025-1")
    row = "//details[@id='port-throughput']/following-sibling::*"
    assert _texts(section, f"{row}/self::{note}") == NOTES[edition]
    for page in (home, table, section):
        assert _texts(page, f"//{note}") == NOTES[edition], "no other figure's"
    whole = _page(built, f"{edition}/{BRIEFING}/print")
    told = _texts(whole, f"//{note}")
    assert told
    assert all(" ".join(NOTES[edition]) in text for text in told)


def test_the_about_page_lists_every_correction(built: Path, site: Path) -> None:
    page = _page(built, f"zh-hans/{BRIEFING}/about")
    chapter = "//h2[@id='corrections']/following-sibling::dl[1]"
    assert _texts(page, f"{chapter}/dt") == ["2026年4月2日", "2026年3月10日"]
    assert _texts(page, f"{chapter}/dd") == [
        "港口吞吐量（2025年初步数）：原写“约1.20亿吨，同比下降0.6%”，"
        "现写“约1.20亿吨，同比下降0.5%”。降幅看错了一行。",
        "港口吞吐量（2025年初步数）：原写“约1.02亿吨”，现写“约1.20亿吨”。录入时把数字颠倒了。",
    ]
    anchors = _page(built, f"zh-hans/{BRIEFING}/indicators").ids
    links = page.tree.xpath(f"{chapter}//a/@href")
    assert links == [f"../indicators/#{ANCHOR}-{day}" for day in ("2026-04-02", "2026-03-10")]
    assert {link.partition("#")[2] for link in links} <= set(anchors)
    assert "最近更正 2026年4月2日" in page.text

    real = _page(site, "zh-hant-mo/guangdong-2023-2024/about")
    assert "本簡報還沒有更正過數字。" in real.text
    assert "最近更正" not in real.text


def test_the_feed_tells_every_correction(built: Path) -> None:
    for edition in sorted(path.parent.name for path in built.glob("*/feed.xml")):
        feed = ElementTree.parse(built / edition / "feed.xml").getroot()
        entries = [
            [entry.findtext(f"{ATOM}{name}") for name in ("id", "published", "updated")]
            for entry in feed.findall(f"{ATOM}entry")
        ]
        briefing = f"https://example.org/briefings/{edition}/{BRIEFING}/"
        assert entries == [
            [f"{briefing}indicators/#{ANCHOR}-2026-04-02", *["2026-04-02T00:00:00Z"] * 2],
            [f"{briefing}indicators/#{ANCHOR}-2026-03-10", *["2026-03-10T00:00:00Z"] * 2],
            [briefing, *["2026-02-03T00:00:00Z"] * 2],
        ]
        assert feed.findtext(f"{ATOM}updated") == "2026-04-02T00:00:00Z"
    feed = ElementTree.parse(built / "zh-hant-hk" / "feed.xml").getroot()
    entry = feed.findall(f"{ATOM}entry")[1]
    assert entry.findtext(f"{ATOM}title") == "更正：港口吞吐量（2025年初步數）"
    assert entry.findtext(f"{ATOM}summary") == (
        "原寫「約1.02億噸」，現寫「約1.20億噸」。錄入時把數字顛倒了。"
    )


def test_the_data_has_the_corrections(built: Path) -> None:
    data = built / "zh-hans" / BRIEFING / "data"
    first, *others = json.loads((data / "indicators.json").read_text("utf-8"))["observations"]
    assert first["corrections"] == [
        {"date": "2026-03-10", "was": "约1.02亿吨", "reason": "录入时把数字颠倒了。"},
        {
            "date": "2026-04-02",
            "was": "约1.20亿吨，同比下降0.6%",
            "reason": "降幅看错了一行。",
        },
    ]
    assert not [observation for observation in others if "corrections" in observation]
    with (data / "indicators.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [row["corrections"] for row in csv.DictReader(file)]
    assert cells == [
        "2026-04-02：原写“约1.20亿吨，同比下降0.6%”。降幅看错了一行。"
        "2026-03-10：原写“约1.02亿吨”。录入时把数字颠倒了。",
        *[""] * 5,
    ]
    assert json.loads((data / "datapackage.json").read_text("utf-8"))["version"] == "2026.4.2"


def test_machines_and_quotations_have_the_day_of_the_correction(built: Path) -> None:
    (report,) = things(_page(built, "zh-hans"))
    assert (report["datePublished"], report["dateModified"]) == ("2026-02-03", "2026-04-02")
    for below in ("indicators", "sections/2025-1"):
        page = _page(built, f"zh-hans/{BRIEFING}/{below}")
        (corrected,) = _texts(page, "//details[@class='references']//p[contains(., 'EB/OL')]")
        assert "(2026-04-02)[引用日期]" in corrected
