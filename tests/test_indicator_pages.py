"""The pages of indicators of which several reports have figures."""

from __future__ import annotations

import json
import re
import shutil
from itertools import product
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from lxml.html import HtmlElement

from tests.conftest import Run
from tests.html_page import HtmlPage, pages
from tests.series import EARLIER, LATEST, OTHER, add_the_year_before
from tests.test_sharing import things
from tests.visitor import Address, Visitor, led_on

SECTION = "content/yunling-2025-2026/sections/2025-1.yml"
RECURRING = [
    "electric-ship-ratio",
    "port-firms",
    "port-firms-green",
    "port-investment",
    "port-throughput",
]


def build(run: Run, project: Path) -> Path:
    result = run("--project", str(project), "build")
    assert result.exit_code == 0, result.output
    return project / "site"


def page_at(site: Path, below: str, edition: str = "zh-hans") -> HtmlPage:
    return HtmlPage(site, site / edition / below / "index.html")


def words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def rows(page: HtmlPage) -> list[list[str]]:
    """The cells of every row: of a figure, or below it of what must be read with it."""
    return [
        [words(cell) for cell in row.xpath("th | td")]
        for row in page.tree.xpath("//table[@class='lines']/tbody/tr")
    ]


def labels(page: HtmlPage, role: str) -> list[list[str]]:
    """The labels of this role in each picture."""
    return [
        [text.text for text in picture.xpath(f".//*[@class='trend__{role}']/text")]
        for picture in page.tree.xpath("//figure[@class='trend']")
    ]


def edit(path: Path, *changes: tuple[str, str]) -> None:
    text = path.read_text("utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


def test_one_report_alone_has_no_page_of_an_indicator(project: Path, run: Run) -> None:
    site = build(run, project)
    for folder in ("indicators", "series", "data"):
        assert not (site / "zh-hans" / folder).exists()
    assert "card__all" not in page_at(site, f"{LATEST}/indicators").path.read_text("utf-8")


@pytest.mark.usefixtures("untraced")
def test_the_years_of_a_series_on_one_page(project: Path, run: Run) -> None:
    add_the_year_before(project)
    site = build(run, project)
    assert sorted(path.parent.name for path in site.glob("zh-hans/indicators/*/index.html")) == (
        RECURRING
    )
    page = page_at(site, "indicators/port-firms")
    assert words(page.tree.xpath("//h1")[0]) == "港口企业"
    assert words(page.tree.xpath("//p[@class='kicker']")[0]) == (
        "投资 · 累计数，当年新增 · 单位：家"
    )
    assert words(page.tree.xpath("//p[@class='lead']")[0]) == (
        "2026年云岭港口报告：2025年结果30家（累计数），2026年目标5家以上（当年新增）；"
        "2025年云岭港口报告：2025年目标5家以上（当年新增）。"
    )
    place = "报告的说法：第一（全省）"
    assert rows(page) == [
        ["2026年新增目标", "5家以上", "2026年云岭港口报告", "2026年部分（一）第一项"],
        ["截至2025年累计", "30家", "2026年云岭港口报告", "2025年部分（一）第一项"],
        [place],
        ["2025年新增目标", "5家以上", "2025年云岭港口报告", "2025年部分（一）第一项"],
        ["截至2024年累计", "25家", "2025年云岭港口报告", "2024年部分（一）第一项"],
        [place],
    ]
    assert page.tree.xpath("//main//h2/@id") == ["meaning", "data"], "one series needs no name"
    figures = [(value, place) for value, place, _ in page.data()]
    assert figures[3:] == [
        ("5", "2026.1.1"),
        ("30", "2025.1.1"),
        ("5", "2025.1.1"),
        ("25", "2024.1.1"),
    ]


@pytest.mark.usefixtures("untraced")
def test_what_is_drawn_is_alike(project: Path, run: Run) -> None:
    """Of as many figures of two kinds the later are drawn, and the others told of."""
    add_the_year_before(project)
    page = page_at(build(run, project), "indicators/port-firms")
    assert labels(page, "value") == [["5以上", "5以上"]]
    assert labels(page, "period") == [["2025", "2026"]]
    (picture,) = page.tree.xpath("//figure[@class='trend']")
    assert words(picture.xpath(".//p[@class='trend__note']")[0]) == (
        "还有2个数字，类别、整体或时期的长短与图中的不同，只列在表格中。"
    )
    assert [words(item) for item in picture.xpath("./ul/li")] == ["目标", "单位：家"]


@pytest.mark.usefixtures("untraced")
def test_results_are_joined_and_what_was_aimed_at_stands_apart(project: Path, run: Run) -> None:
    add_the_year_before(project)
    for name in (LATEST, EARLIER):
        for path in (project / "content" / name).glob("sections/*.yml"):
            edit(path, *[("kind: 新增", "kind: 累计")] * ("新增\n" in path.read_text("utf-8")))
    page = page_at(build(run, project), "indicators/port-firms")
    (picture,) = page.tree.xpath("//svg[contains(@class, 'trend__picture')]")
    dots = picture.xpath("./*[contains(@class, 'mark--result')]/*")
    aims = picture.xpath("./*[contains(@class, 'mark--target')]/*")
    (join,) = picture.xpath("./g[@class='trend__join']/line")
    ends = [(dot.get("cx"), dot.get("cy")) for dot in dots]
    assert [(join.get(f"x{end}"), join.get(f"y{end}")) for end in (1, 2)] == ends
    assert _middle(aims[0]) == _number(dots[1].get("cx")), "of one year"
    assert _number(aims[0].get("y")) > _number(dots[1].get("cy")), "5 is less than 30"
    assert labels(page, "value") == [["25", "30", "5以上", "5以上"]]
    described = picture.get("aria-describedby")
    assert picture.xpath(f"./*[@id='{described}']/text()") == [
        "从2024年到2026年；越高数值越大，最下面的横线是零。"
        "结果用线相连，目标另作记号。数字都在图下的表格中。"
    ]


def _number(hundredths: str) -> float:
    return float(hundredths.removesuffix("%"))


def _middle(bar: HtmlElement) -> float:
    return round(_number(bar.get("x")) + _number(bar.get("width")) / 2, 1)


def test_another_series_stands_beside_by_its_name(many: Path) -> None:
    page = page_at(many, "indicators/port-throughput")
    assert words(page.tree.xpath("//p[@class='lead']")[0]) == (
        "2个系列的报告写到这个指标。各系列的地区、单位和算法可能不同，"
        "所以分开列出，不连在一起比较。"
    )
    headings = page.tree.xpath("//main//h2[starts-with(@id, 'series-')]")
    assert [(heading.get("id"), words(heading)) for heading in headings] == [
        ("series-yunling-ports", "云岭省港口工作报告"),
        (f"series-{OTHER}", "云岭港口（南部）"),
    ]
    assert [words(term) for term in page.tree.xpath("//main//dl[1]/dt")] == [
        "云岭省港口工作报告",
        "云岭港口（南部）",
    ]
    assert labels(page, "period") == [["2024", "2025"]], "one figure alone is not drawn"
    assert [row[:3] for row in rows(page) if len(row) > 1] == [
        ["2025年全年（初步数）", "约1.20亿吨", "2026年云岭港口报告"],
        ["2024年全年（初步数）", "约1.20亿吨", "2025年云岭港口报告"],
        ["2025年全年（初步数）", "约1.20亿吨", "云岭港口（南部）（2026年）"],
    ]


@pytest.mark.usefixtures("untraced")
def test_what_a_later_report_says_otherwise_stands_beside_what_it_said(
    project: Path, run: Run
) -> None:
    """Whether a result or a target; the later counts."""
    add_the_year_before(project)
    figure = "      - {{indicator: port-firms, period: {}, value: {}, kind: {}, status: {}}}\n"
    result = figure.format("2024", "26", "累计", "结果")
    target = figure.format("2025", "4", "新增", "目标")
    before = "      - indicator: port-firms-green\n"
    edit(project / SECTION, (before, result + target + before))
    page = page_at(build(run, project), "indicators/port-firms")
    place = "报告的说法：第一（全省）"
    assert [row[:2] for row in rows(page)][1:] == [
        ["截至2025年累计", "30家"],
        [place],
        ["2025年新增目标", "4家"],
        ["目标重新定过：2025年云岭港口报告曾写5家以上"],
        ["2025年新增目标", "5家以上"],
        ["截至2024年累计", "26家"],
        ["这是修订后的数字：2025年云岭港口报告曾写25家"],
        ["截至2024年累计", "25家"],
        [place],
    ]
    assert words(page.tree.xpath("//p[@class='lead']")[0]).startswith(
        "2026年云岭港口报告：2025年结果30家（累计数），2025年目标4家（当年新增），"
    )


def test_each_figure_leads_to_the_page_of_its_indicator(many: Path) -> None:
    """From its row in its section, and from the table of all."""
    seen = set()
    for path in many.glob("zh-hans/*/sections/*/index.html"):
        page = HtmlPage(many, path)
        for row in page.tree.xpath("//details[@class='row']"):
            (link,) = row.xpath(".//a[.='各年的数字']")
            seen.add(urljoin(f"/{page.url}", link.get("href")))
    assert seen == {f"/zh-hans/indicators/{name}/" for name in RECURRING}
    for path in many.glob("zh-hans/*/indicators/index.html"):
        page = HtmlPage(many, path)
        for row in page.tree.xpath("//table[@class='lines']/tbody/tr[@id]"):
            place, link = row.xpath("td[3]/a")
            assert link.get("aria-label") == f"{words(row.xpath('th')[0])}：各年的数字"
            led = urljoin(f"/{page.url}", link.get("href"))
            assert led in seen
            assert row.get("id").startswith(led.split("/")[-2])
            assert "部分" in words(place)


def test_no_link_of_the_pages_that_are_no_briefings_leads_to_nothing(many: Path) -> None:
    ids = {f"/{page.url}": set(page.ids) for page in pages(many)}
    kinds, seen = ("indicators", "series", "data"), set()
    for page in pages(many):
        edition, _, below = page.url.partition("/")
        kind, _, _ = below.partition("/")
        if kind not in kinds:
            continue
        seen.add((edition, kind))
        assert len(page.ids) == len(set(page.ids)), page.url
        for address in page.tree.xpath("//@href"):
            target = urlsplit(urljoin(f"/{page.url}", address))
            if target.scheme:
                continue
            if target.path in ids:
                assert target.fragment in {"", *ids[target.path]}, (page.url, address)
            else:
                assert (many / target.path[1:]).is_file(), (page.url, address)
    editions = [folder.name for folder in many.glob("zh-*")]
    assert seen == set(product(editions, kinds))


def test_what_is_measured_is_not_in_the_title_of_its_page(many: Path) -> None:
    title = page_at(many, "indicators/port-throughput").tree.xpath("string(//title)")
    assert title == "港口吞吐量 - 测试简报"


def test_all_that_recur_are_listed_by_subject(many: Path) -> None:
    page = page_at(many, "indicators")
    assert [words(heading) for heading in page.tree.xpath("//main//h2")] == ["投资", "绿色低碳"]
    assert rows(page)[:3] == [
        ["港口吞吐量", "2024—2025年", "3份报告，3个数字"],
        ["港口企业", "2024—2026年", "3份报告，6个数字"],
        ["港口投资", "2025—2026年", "3份报告，3个数字"],
    ]
    names = {link.get("href") for link in page.tree.xpath("//table//a")}
    assert names == {f"{name}/" for name in RECURRING}


def test_the_map_of_the_site_has_the_pages(many: Path) -> None:
    text = (many / "sitemap.xml").read_text("utf-8")
    for below in ("indicators/", "indicators/port-firms/", "data/", "series/yunling-ports/data/"):
        for edition in ("zh-hans", "zh-hant-hk", "zh-hant-mo"):
            assert f"<loc>https://example.org/briefings/{edition}/{below}</loc>" in text


def test_a_page_says_to_machines_what_it_measures(many: Path) -> None:
    base = "https://example.org/briefings/zh-hans/indicators/port-firms/"
    dataset, way = things(page_at(many, "indicators/port-firms"))
    assert way["@type"] == "BreadcrumbList"
    assert dataset == {
        "@type": "Dataset",
        "@id": base,
        "url": base,
        "inLanguage": "zh-Hans-CN",
        "datePublished": "2026-02-03",
        "publisher": {"@type": "Organization", "name": "测试组"},
        "spatialCoverage": ["云岭省", "云岭省南部"],
        "temporalCoverage": "2024/2026",
        "name": "港口企业（数据）",
        "description": "登记在册的港口企业。",
        "isAccessibleForFree": True,
        "isBasedOn": [
            {"@type": "CreativeWorkSeries", "name": "云岭省港口工作报告"},
            {"@type": "Report", "name": "云岭省港口工作报告"},
        ],
        "variableMeasured": {
            "@type": "PropertyValue",
            "name": "港口企业",
            "unitText": "家",
            "description": "登记在册的港口企业。",
        },
        "distribution": [
            {
                "@type": "DataDownload",
                "name": f"data.{kind}",
                "encodingFormat": mediatype,
                "contentUrl": f"{base}data.{kind}",
            }
            for kind, mediatype in (("csv", "text/csv"), ("json", "application/json"))
        ],
    }


# Addresses last


@pytest.mark.usefixtures("untraced")
def test_the_address_of_an_indicator_that_is_called_otherwise_leads_on(
    project: Path, run: Run
) -> None:
    add_the_year_before(project)
    for old, new in (("port-firms", "firms"), ("firms", "harbour-firms")):
        renamed = run("--project", str(project), "rename", "indicator", old, new)
        assert renamed.exit_code == 0, renamed.output
    visitor = Visitor(build(run, project), "/briefings/")
    for was in ("port-firms", "firms"):
        address = Address(f"zh-hans/indicators/{was}/")
        arrived = visitor.arrived(address)
        assert arrived == Address("zh-hans/indicators/harbour-firms/")
        assert visitor.redirected(address) == arrived


@pytest.mark.usefixtures("untraced")
def test_the_address_of_what_one_report_alone_has_leads_to_it_until_another_has_it_again(
    project: Path, run: Run
) -> None:
    earlier = add_the_year_before(project)
    kept = shutil.copytree(earlier, project.parent / "kept")
    command = ("discard", EARLIER, "--moved-to", f"{LATEST}/", "--yes")
    assert run("--project", str(project), *command).exit_code == 0
    visitor = Visitor(build(run, project), "/briefings/")
    leads = {
        "indicators/": Address(f"zh-hans/{LATEST}/indicators/"),
        "indicators/port-firms/": Address(f"zh-hans/{LATEST}/indicators/", "port-firms"),
        "series/yunling-ports/data/": Address(f"zh-hans/{LATEST}/data/"),
        "data/": Address(f"zh-hans/{LATEST}/data/"),
    }
    for was, now in leads.items():
        assert visitor.arrived(Address(f"zh-hans/{was}")) == now
        assert visitor.redirected(Address(f"zh-hans/{was}")) == now

    shutil.copytree(kept, earlier)
    # What is there again is deleted from the list, as the check says; of these pages none need be.
    text = (project / "content/moved.yml").read_text("utf-8")
    there = rf"{EARLIER}/.*|series/yunling-ports/(?:timeline/)?|{LATEST}/targets/"
    text = re.sub(rf"  - was: (?:{there})\n    moved_to: .*\n", "", text)
    (project / "content/moved.yml").write_text(text, "utf-8")
    site = build(run, project)
    rules = site / "_redirects"
    told = rules.read_text("utf-8") if rules.exists() else ""
    for was in leads:
        assert led_on(page_at(site, was)) is None
        assert f"/zh-hans/{was} " not in told


@pytest.mark.usefixtures("untraced")
def test_a_range_is_drawn_from_its_lower_to_its_upper_end(project: Path, run: Run) -> None:
    add_the_year_before(project)
    plan = project / "content/yunling-2025-2026/sections/2026-1.yml"
    edit(plan, ("value: 5\n        qualifier: 以上\n", "value: 5\n        upper: 8\n"))
    edit(plan, ("港口企业 5 家以上", "港口企业 5—8 家"))
    page = page_at(build(run, project), "indicators/port-firms")
    assert rows(page)[0][:2] == ["2026年新增目标", "5—8家"]
    assert labels(page, "value") == [["5以上", "5—8"]]
    (bar,) = page.tree.xpath("//line[contains(@class, 'mark__range--target')]")
    (picture,) = page.tree.xpath("//*[contains(@class, 'trend__picture')]")
    aims = picture.xpath("./*[contains(@class, 'mark--target')]/*")
    ends = [_number(aim.get("y")) for aim in aims if _middle(aim) == _number(bar.get("x1"))]
    upper, lower = ends
    assert [lower, upper] == [_number(bar.get(f"y{end}")) for end in (1, 2)]
    assert upper < lower, "from the top"


def test_a_search_finds_an_indicator_by_its_reports_and_the_list_of_those_that_recur(
    many: Path,
) -> None:
    """An indicator's own page would be the same hit once more."""
    entries: dict[str, list[list[str]]] = {}
    for file in sorted((many / "zh-hans/search/entries").rglob("*.json")):
        for entry in json.loads(file.read_bytes()):
            if "indicators/" in str(entry):
                entries.setdefault(file.parent.name, []).append(entry)
    assert entries.keys() == {LATEST, EARLIER, OTHER, "shared"}
    ((_, _, path, *_),) = entries["shared"]
    assert path == "zh-hans/indicators/"
