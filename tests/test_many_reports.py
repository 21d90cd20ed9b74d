"""A site of several reports: of whatever is shown a reader can tell which report it is of."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree

import pytest
from lxml.html import HtmlElement

from tests.conftest import Run
from tests.html_page import HtmlPage, pages
from tests.series import EARLIER, LATEST, OTHER, add_the_year_before, make_two_series
from tests.test_sharing import ATOM, things

NAMES = {
    LATEST: "2026年云岭港口报告",
    EARLIER: "2025年云岭港口报告",
    OTHER: "云岭港口（南部）（2026年）",
}
"""What each report is called, wherever others may be meant."""


def _page(site: Path, below: str) -> HtmlPage:
    return HtmlPage(site, site / "zh-hans" / below / "index.html")


def _of_briefings(site: Path) -> Iterator[tuple[str, HtmlPage]]:
    for briefing in NAMES:
        for page in pages(site / "zh-hans" / briefing):
            yield briefing, HtmlPage(site, page.path)


def _text(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_every_page_of_a_briefing_names_its_report(many: Path) -> None:
    for briefing, page in _of_briefings(many):
        heading = page.tree.xpath("//main//h1 | //main//p[@class='kicker']")
        assert NAMES[briefing] in "".join(map(_text, heading)), page.url
        assert NAMES[briefing] in page.tree.xpath("string(//title)"), page.url
        assert NAMES[briefing] in page.tree.xpath("string(//meta[@property='og:title']/@content)")


def test_every_page_has_a_title_of_its_own(many: Path) -> None:
    titles = [page.tree.xpath("string(//title)") for page in pages(many / "zh-hans")]
    assert len(titles) == len(set(titles))


def test_no_link_leads_to_nothing(many: Path) -> None:
    ids = {f"/{page.url}": set(page.ids) for page in pages(many)}
    broken = []
    for page in pages(many):
        if page.url.endswith("404.html"):
            continue  # Its links begin at the server's root.
        assert len(page.ids) == len(set(page.ids)), page.url
        for address in page.tree.xpath("//a/@href"):
            target = urlsplit(urljoin(f"/{page.url}", address))
            if target.scheme or target.path.endswith((".xml", ".csv", ".json")):
                continue
            if target.fragment not in {"", *ids.get(target.path, ())} or target.path not in ids:
                broken.append((page.url, address))
    assert broken == []


def _own_figures(site: Path, briefing: str) -> set[tuple[str, str]]:
    """The values and places of a briefing's observations, and of its report's figures."""
    indices = pages(site / "zh-hans" / briefing)
    rows = csv.DictReader(
        (site / "zh-hans" / briefing / "data/indicators.csv").read_text("utf-8-sig").splitlines()
    )
    observed = {(row[value], row["place"]) for row in rows for value in ("value", "change_value")}
    in_texts = {
        (value.get("value"), value.get("data-place"))
        for page in indices
        for value in page.tree.xpath("//a[@class='traced']/data")
    }
    return observed | in_texts


def _named(figure: HtmlElement) -> tuple[str, HtmlElement] | None:
    """The report that is named where the figure stands: in its cell, its paragraph or its row."""
    for around in ("ancestor::td[1]", "ancestor::p[1]", "ancestor::tr[1]"):
        for place in figure.xpath(around):
            if names := [name for name in NAMES if NAMES[name] in _text(place)]:
                (name,) = names
                return name, place
    return None


def test_a_figure_of_another_report_stands_with_its_name_and_leads_there(many: Path) -> None:
    others = set()
    for briefing, page in _of_briefings(many):
        own = _own_figures(many, briefing)
        for figure in page.tree.xpath("//main//data"):
            named = _named(figure)
            if named and named[0] != briefing:
                whose, around = named
                ways = [urljoin(f"/{page.url}", href) for href in around.xpath(".//a/@href")]
                assert all(way.startswith(f"/zh-hans/{whose}/") for way in ways)
                assert ways or page.url.endswith("print/"), "on paper nothing leads anywhere"
                others.add((briefing, whose))
            else:
                assert (figure.get("value"), figure.get("data-place")) in own, page.url
    assert others == {(LATEST, EARLIER), (EARLIER, LATEST)}, "within the series alone"


def test_a_figure_on_a_page_of_all_stands_with_the_name_of_its_report(many: Path) -> None:
    for below, told in (("", "p[@class='finding']"), ("series/yunling-ports/", "ul//data")):
        page = _page(many, below)
        blocks = page.tree.xpath(f"//main//section[{told}]")
        assert blocks
        for block in blocks:
            name = _text(block.xpath("h2 | h3")[0])
            briefing = next(known for known in NAMES if NAMES[known] == name)
            for href in block.xpath(".//a/@href"):
                assert urljoin(f"/{page.url}", href).startswith(f"/zh-hans/{briefing}/")


def test_what_concerns_a_topic_is_gathered_newest_first(many: Path) -> None:
    page = _page(many, "hong-kong-macao")
    headings = [_text(heading) for heading in page.tree.xpath("//main//h2")]
    assert headings == [
        f"{NAMES[LATEST]}：2025年工作",
        f"{NAMES[OTHER]}：2025年工作",
        f"{NAMES[EARLIER]}：2024年工作",
    ]
    ids = page.tree.xpath("//main//h2/@id")
    years = page.tree.xpath("//main//nav[@class='contents']//a")
    assert [(_text(year), year.get("href")) for year in years] == [
        ("2026年", f"#{ids[0]}"),
        ("2025年", f"#{ids[2]}"),
    ]


def test_a_term_says_in_which_report_it_is_seen(many: Path) -> None:
    places = _page(many, "terms").tree.xpath("//p[@class='sources']/a")
    assert [_text(place) for place in places] == [
        f"{NAMES[LATEST]}，2025年部分（一）第一项",
        NAMES[EARLIER],
        NAMES[OTHER],
    ]


def test_every_hit_of_a_search_is_of_a_report_that_has_a_name(many: Path) -> None:
    manifest = json.loads((many / "search/manifest.json").read_text("utf-8"))
    options = {
        (group.get("label"), option.get("value")): _text(option)
        for group in _page(many, "search").tree.xpath("//select[@name='briefing']/optgroup")
        for option in group
    }
    assert options == {
        ("云岭省港口工作报告", LATEST): NAMES[LATEST],
        ("云岭省港口工作报告", EARLIER): NAMES[EARLIER],
        ("云岭省南部", OTHER): NAMES[OTHER],
    }
    groups = {briefing for briefing, *_ in manifest["groups"]}
    assert groups == {*NAMES, ""}


def test_every_entry_of_the_feed_names_its_report(many: Path) -> None:
    feed = ElementTree.parse(many / "zh-hans/feed.xml").getroot()
    titles = [entry.findtext(f"{ATOM}title") for entry in feed.iter(f"{ATOM}entry")]
    assert titles == [
        f"更正：{NAMES[LATEST]}，港口吞吐量（2025年初步数）",
        f"更正：{NAMES[OTHER]}，港口吞吐量（2025年初步数）",
        f"新简报：{NAMES[LATEST]}",
        f"新简报：{NAMES[OTHER]}",
        f"更正：{NAMES[EARLIER]}，港口吞吐量（2024年初步数）",
        f"新简报：{NAMES[EARLIER]}",
    ]


@pytest.mark.parametrize(
    ("briefing", "sentence", "report"),
    [
        (LATEST, "（云岭省，2026年），", "云岭省港口局. 云岭省港口工作报告（2026年）[R]."),
        (EARLIER, "（云岭省，2025年），", "云岭省港口局. 云岭省港口工作报告（2025年）[R]."),
        (OTHER, "（云岭省南部，2026年），", "云岭省港口局. 云岭省港口工作报告（2026年）[R]."),
    ],
)
def test_every_citation_tells_its_report_from_others(
    many: Path, briefing: str, sentence: str, report: str
) -> None:
    sections = [page for page in pages(many / "zh-hans" / briefing) if "sections/" in page.url]
    said = [sentence for page in sections for sentence in page.tree.xpath("//@data-sentence")]
    assert said
    assert all(one.startswith(f"据云岭省港口局《云岭省港口工作报告》{sentence}") for one in said)
    for page in sections:
        of_report, of_site = page.tree.xpath("//details[@class='references']/p[@class='paste']")
        assert _text(of_report).startswith(report)
        assert f"：{NAMES[briefing]}[EB/OL]." in _text(of_site)


def test_data_say_how_to_cite_which_report(many: Path) -> None:
    for briefing, year in ((LATEST, 2026), (EARLIER, 2025)):
        cited = _page(many, f"{briefing}/data").tree.xpath("string(//blockquote)")
        assert f"整理自《云岭省港口工作报告》（云岭省港口局，{year}年），" in cited


def test_every_row_of_data_names_its_report_and_year(many: Path) -> None:
    files = sorted((many / "zh-hans").rglob("*.csv"))
    assert {path.relative_to(many / "zh-hans").parts[0] for path in files} == {
        *(*NAMES, "data", "series", "indicators")
    }
    for path in files:
        for row in csv.DictReader(path.read_text("utf-8-sig").splitlines()):
            name = NAMES[row["briefing"]]
            assert row["report"] == name
            assert row["report_year"] in name
            assert f"/{row['briefing']}/" in row["url"]


def test_every_figure_of_an_indicator_names_its_report(many: Path) -> None:
    paths = sorted((many / "zh-hans/indicators").glob("*/index.html"))
    assert paths
    for path in paths:
        page = HtmlPage(many, path)
        rows = page.tree.xpath("//main//tr[th][.//td//data]")
        assert rows
        for row in rows:
            (name,) = {name for name in NAMES if NAMES[name] in _text(row)}
            ways = [urljoin(f"/{page.url}", href) for href in row.xpath(".//a/@href")]
            assert any(way.startswith(f"/zh-hans/{name}/") for way in ways)


def test_machines_are_told_of_which_series_a_report_is(many: Path) -> None:
    home = "https://example.org/briefings/zh-hans/"
    series = {
        "@type": "CreativeWorkSeries",
        "@id": f"{home}series/yunling-ports/",
        "name": "云岭省港口工作报告",
    }
    for briefing, name in NAMES.items():
        report, _ = things(_page(many, briefing))
        assert report["alternateName"] == report["isBasedOn"]["alternateName"] == name
        assert report.get("isPartOf") == (None if briefing == OTHER else series)
    told, _ = things(_page(many, "series/yunling-ports"))
    assert told == {
        **series,
        "url": series["@id"],
        "inLanguage": "zh-Hans-CN",
        "publisher": {"@type": "Organization", "name": "测试组"},
        "spatialCoverage": "云岭省",
        "hasPart": [
            {"@type": "Report", "@id": f"{home}{report}/", "name": NAMES[report]}
            for report in (LATEST, EARLIER)
        ],
    }
    (site,) = things(_page(many, ""))
    assert (site["@type"], site["@id"], site["name"]) == ("WebSite", home, "测试简报")


def test_home_has_the_latest_of_each_series_then_all_then_what_is_new(many: Path) -> None:
    tree = _page(many, "").tree
    assert _text(tree.xpath("//h1")[0]) == "测试简报"
    assert [_text(heading) for heading in tree.xpath("//main//h2")] == [
        "最新的报告",
        "全部报告",
        "新内容",
    ]
    blocks = tree.xpath("//div[@class='newest']/section")
    assert [_text(block.xpath("h3")[0]) for block in blocks] == [NAMES[LATEST], NAMES[OTHER]]
    assert [_text(block.xpath("p[@class='kicker']")[0]) for block in blocks] == [
        "云岭省港口工作报告",
        "云岭省南部",
    ]
    assert [_text(finding) for finding in blocks[0].xpath("p[@class='finding']")] == [
        "2025年2项工作，1项在2026年有后续计划"
    ]
    listed, news = tree.xpath("//main//dl")
    assert [_text(child) for child in listed] == [
        "云岭省港口工作报告",
        "2026年 · 2025年",
        "云岭省南部",
        NAMES[OTHER],
    ]
    assert listed.xpath(".//@href") == [
        "series/yunling-ports/",
        f"{LATEST}/",
        f"{EARLIER}/",
        f"{OTHER}/",
    ]
    assert len(news.xpath("dt")) == 5


def test_the_links_below_a_report_say_of_which_it_is(many: Path) -> None:
    for below in ("", "series/yunling-ports"):
        for block in _page(many, below).tree.xpath("//section[p[@class='report__links']]"):
            name = _text(block.xpath("h2 | h3")[0])
            links = block.xpath("p[@class='report__links']/a")
            assert links
            assert [link.get("aria-label") for link in links] == [
                f"{name}：{_text(link)}" for link in links
            ]


def test_a_page_for_print_names_its_report_once(project: Path, run: Run) -> None:
    make_two_series(project)
    head = project / "content" / EARLIER / "briefing.yml"
    text = head.read_text("utf-8")
    head.write_text(re.sub("(?m)^title: ", f"title: {NAMES[EARLIER]}：", text), "utf-8")
    built = run("--project", str(project), "build")
    assert built.exit_code == 0, built.output
    named = {
        briefing: _page(project / "site", f"{briefing}/print").tree.xpath(
            "//main//p[@class='kicker']/text()"
        )
        for briefing in NAMES
    }
    assert named == {LATEST: [NAMES[LATEST]], EARLIER: [], OTHER: [NAMES[OTHER]]}


def test_an_overview_has_what_home_would_present_of_a_report_alone(many: Path) -> None:
    for briefing in NAMES:
        tree = _page(many, briefing).tree
        cards = [_text(heading) for heading in tree.xpath("//*[@class='headline']/h3")]
        assert cards == ["港口吞吐量", "港口企业"]
        titles = [_text(link) for link in tree.xpath("//*[@class='chosen']//li/a")]
        assert titles == ["三号泊位启用", "扩建三号泊位"]


def test_a_series_has_its_reports_and_all_their_milestones(many: Path) -> None:
    tree = _page(many, "series/yunling-ports").tree
    assert _text(tree.xpath("//p[@class='lead']")[0]) == (
        "本站有这个系列的2份报告，从2025年到2026年，最新的在前；讲的是云岭省。"
    )
    assert [_text(heading) for heading in tree.xpath("//main//h2")] == [
        NAMES[LATEST],
        NAMES[EARLIER],
    ]

    page = _page(many, "series/yunling-ports/timeline")
    told = {
        _text(year): [_text(heading) for heading in year.xpath("following-sibling::div[1]//h3")]
        for year in page.tree.xpath("//main//h2")
    }
    assert told == {
        "2026年": [f"{NAMES[LATEST]} 计划1项"],
        "2025年": [f"{NAMES[LATEST]} 已完成2项，进行中1项", f"{NAMES[EARLIER]} 计划1项"],
        "2024年": [f"{NAMES[EARLIER]} 已完成2项，进行中1项"],
    }
    assert _text(page.tree.xpath("//main//p[@class='kicker']")[0]) == "云岭省港口工作报告"
    assert _text(page.tree.xpath("//title")[0]) == "各年的事项 - 云岭省港口工作报告 - 测试简报"
    way = [_text(step) for step in page.tree.xpath("//nav[@class='breadcrumbs']//li")]
    assert way == ["首页", "云岭省港口工作报告", "各年的事项"]
    is_open = [details.get("open") is not None for details in page.tree.xpath("//details")]
    assert is_open == [True, False, False, False]
    events = page.tree.xpath("//details//h4")
    assert [_text(event) for event in events[:2]] == ["扩建三号泊位", "三号泊位启用"]
    for link in page.tree.xpath("//details//h4/a"):
        (summary,) = link.xpath("ancestor::details/summary")
        briefing = next(one for one in NAMES if NAMES[one] in _text(summary))
        assert f"/{briefing}/timeline/#" in urljoin(f"/{page.url}", link.get("href"))


@pytest.mark.parametrize(
    ("below", "link", "target"),
    [
        ("", "看2026年云岭港口报告", ""),
        ("sections/2024-1/", "看2026年云岭港口报告的“港口建设”", "sections/2025-1/"),
        ("sections/2025-1/", "看2026年云岭港口报告的“扩建”", "sections/2026-1/"),
        ("indicators/", "看2026年云岭港口报告的“指标”", "indicators/"),
        ("timeline/", "看2026年云岭港口报告的“时间线”", "timeline/"),
        ("data/", "看2026年云岭港口报告的“数据下载”", "data/"),
        ("about/", "看2026年云岭港口报告的“来源与方法”", "about/"),
        ("print/", "看2026年云岭港口报告", ""),
    ],
)
def test_a_page_of_an_older_report_leads_to_the_same_in_the_latest(
    many: Path, below: str, link: str, target: str
) -> None:
    page = _page(many, f"{EARLIER}/{below}")
    told = page.tree.xpath("//article/p[@class='newer']")[0]
    assert _text(told) == f"这里是2025年云岭港口报告的内容，不是最新的。{link}"
    (href,) = told.xpath("a/@href")
    assert urljoin(f"/{page.url}", href) == f"/zh-hans/{LATEST}/{target}"


@pytest.mark.parametrize(
    ("below", "heading", "named"),
    [
        ("indicators", "../preceding-sibling::h2", "../../@id"),
        ("timeline", "../preceding-sibling::summary/h2/text()", "ancestor::details/@id"),
    ],
)
def test_the_figures_and_milestones_of_a_subject_lead_to_the_latest(
    many: Path, below: str, heading: str, named: str
) -> None:
    page = _page(many, f"{EARLIER}/{below}")
    links = page.tree.xpath("//p[@class='newer-subject']/a")
    assert links
    for link in links:
        title = link.xpath(f"normalize-space({heading})")
        assert _text(link) == f"看{NAMES[LATEST]}的“{title}”"
        subject = link.xpath(f"string({named})")
        target = urlsplit(urljoin(f"/{page.url}", link.get("href")))
        assert target.path == f"/zh-hans/{LATEST}/{below}/"
        assert target.fragment == subject


def test_no_other_page_says_that_it_is_old(many: Path) -> None:
    old = [page for page in pages(many / "zh-hans") if page.tree.xpath("//p[@class='newer']")]
    assert {page.url.partition("/")[0] for page in old} == {EARLIER}
    assert {page.url for page in old} == {
        page.url for page in pages(many / "zh-hans") if page.url.startswith(EARLIER)
    }


def test_the_navigation_leads_through_series_and_years(many: Path) -> None:
    def menu(below: str) -> list[tuple[str, list[str]]]:
        groups = _page(many, below).tree.xpath("//nav[@id='menu']/h2")
        return [
            (_text(group), [_text(link) for link in group.xpath("following-sibling::ul[1]//a")])
            for group in groups
        ]

    top = _page(many, "terms").tree.xpath("//nav[@class='main-nav']//a[not(@href='#menu')]")
    assert [(_text(link), link.get("href")) for link in top] == [
        ("首页", "../../zh-hans/"),
        ("报告", "../../zh-hans/#reports"),
        ("指标", "../../zh-hans/indicators/"),
        ("查找", "../../zh-hans/search/"),
        ("政策用语", "../../zh-hans/terms/"),
        ("与港澳有关", "../../zh-hans/hong-kong-macao/"),
        ("关于本站", "../../zh-hans/about/"),
    ]
    every = [
        ("云岭省港口工作报告", ["各年一览", "2026年", "2025年"]),
        ("云岭省南部", [NAMES[OTHER]]),
    ]
    for below in ("terms", "search", "hong-kong-macao", "about", "series/yunling-ports"):
        assert menu(below) == every
    assert menu(f"{EARLIER}/timeline")[0][0] == NAMES[EARLIER]
    assert menu(f"{EARLIER}/timeline")[-1] == ("云岭省港口工作报告", ["各年一览", "2026年"])
    assert menu(OTHER)[-1][0] == "2026年计划", "without a series there are no other years"
    ways = _page(many, f"{EARLIER}/timeline").tree.xpath("//nav[@class='breadcrumbs']//li")
    assert [_text(way) for way in ways] == [
        "首页",
        "云岭省港口工作报告",
        NAMES[EARLIER],
        "时间线",
    ]


@pytest.mark.usefixtures("untraced")
def test_a_site_of_one_series_presents_the_latest_and_leads_to_earlier_years(
    project: Path, run: Run
) -> None:
    add_the_year_before(project)
    assert run("--project", str(project), "build").exit_code == 0

    home = _page(project / "site", "")
    assert _text(home.tree.xpath("//h1")[0]) == "云岭港口：2025年与2026年"
    assert _text(home.tree.xpath("//p[@class='kicker']")[0]) == "最新：2026年云岭港口报告"
    (years,) = home.tree.xpath("//p[@class='years']")
    assert _text(years) == "各年的报告：2025年 · 各年一览"
    assert years.xpath("a/@href") == [f"{EARLIER}/", "series/yunling-ports/"]
    top = home.tree.xpath("//nav[@class='main-nav']//a")
    assert [_text(link) for link in top[:3]] == ["首页", "指标", "时间线"]
    assert not (project / "site/zh-hans/about").exists()
    earlier = _page(project / "site", EARLIER).tree.xpath("//p[@class='years']")
    assert [_text(paragraph) for paragraph in earlier] == ["各年的报告：2026年 · 各年一览"]


def test_a_single_report_has_no_pages_of_a_series(project: Path, run: Run) -> None:
    assert run("--project", str(project), "build").exit_code == 0
    for name in ("series", "about"):
        assert not (project / "site/zh-hans" / name).exists()
    (page,) = (HtmlPage(project / "site", project / "site/zh-hans/index.html"),)
    assert page.tree.xpath("//p[@class='years'] | //p[@class='newer']") == []
