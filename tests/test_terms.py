"""Which briefings use a term, and what the report of one means by it."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from lxml import html

from tests.conftest import Run, add_briefing
from tests.html_page import HtmlPage
from tests.series import add_the_year_before

OWN = "yunling-2025-2026"
SENSE = """\
senses:
  - term: shore-power
    explanation: 这里只指货船靠泊时用的电。
    place: 2025.1.2
"""


def _with_sense(folder: Path) -> None:
    head = folder / "briefing.yml"
    head.write_text(head.read_text("utf-8") + SENSE, "utf-8")


def _page(project: Path, run: Run, path: str) -> HtmlPage:
    built = run("--project", str(project), "build")
    assert built.exit_code == 0, built.output
    return HtmlPage(project / "site", project / f"site/{path}index.html")


def _below(page: HtmlPage, term: str) -> list[str]:
    """The paragraphs about a term."""
    paragraphs = page.tree.xpath("//details[@id=$term]/p", term=term)
    return [paragraph.text_content() for paragraph in paragraphs]


@pytest.fixture
def two(untraced: Path) -> Path:
    """The invented briefing, and that of the year before, of one series."""
    add_the_year_before(untraced)
    return untraced


def test_a_term_says_which_briefings_use_it(two: Path, run: Run) -> None:
    """Once each, by the report's name; a link leads to where a text first has the term."""
    page = _page(two, run, "zh-hans/terms/")

    assert _below(page, "shore-power")[1:] == [
        "依据：《港口法》（虚构机构，2020年）",
        "见于：2026年云岭港口报告，2025年部分（一）第一项；2025年云岭港口报告",
    ]
    used = page.tree.xpath("//a[text()='2025年云岭港口报告']/@href")
    assert used == ["../yunling-2024-2025/sections/2024-1/"]
    section = HtmlPage(
        two / "site", two / "site/zh-hans/yunling-2024-2025/sections/2024-1/index.html"
    )
    assert "岸电" in section.tree.xpath("//a[@class='term']/text()")


def test_a_term_that_no_report_explains_says_it_too(two: Path, run: Run) -> None:
    terms = two / "content/terms.yml"
    text = terms.read_text("utf-8").replace("match: []", "match: [泊位]")
    terms.write_text(text, "utf-8")

    page = _page(two, run, "zh-hant-hk/terms/")

    assert _below(page, "smart-port")[1:] == [
        "依據：《虛構辦法》",
        "見於：2026年雲嶺港口報告；2025年雲嶺港口報告",
    ]


def test_a_site_of_one_briefing_is_about_nothing_else(project: Path, run: Run) -> None:
    terms = project / "content/terms.yml"
    text = terms.read_text("utf-8").replace("match: []", "match: [泊位]")
    terms.write_text(text, "utf-8")

    page = _page(project, run, "zh-hans/terms/")

    assert _below(page, "smart-port")[1:] == ["依据：《虚构办法》"]


def test_of_many_briefings_the_newest_are_listed(project: Path, run: Run) -> None:
    others = "甲乙丙丁戊己庚辛壬癸子丑寅卯"
    for number, name in enumerate(others):
        head = add_briefing(project, f"another-{number}") / "briefing.yml"
        text = head.read_text("utf-8").replace("（另一份）", f"（{name}）")
        text = re.sub("(?m)^region: .*$", f"region: {name}省", text)
        text = re.sub("(?m)^published: .*$", f"published: 2026-02-{number + 10}", text)
        head.write_text(text, "utf-8")

    page = _page(project, run, "zh-hans/terms/")

    newest = "；".join(f"云岭港口（{name}）（2026年）" for name in reversed(others[10:]))
    assert _below(page, "shore-power")[-1] == (
        f"见于：云岭港口（2026年），2025年部分（一）第一项；{newest}等15份简报"
    )


def test_a_report_may_mean_something_of_its_own(two: Path, run: Run) -> None:
    """Readers of its briefing are led to that, readers of another to what the term means."""
    _with_sense(two / "content" / OWN)

    page = _page(two, run, "zh-hans/terms/")

    assert _below(page, "shore-power")[:2] == [
        "船停靠码头时改用岸上的电，停开自己的柴油机。",
        "2026年云岭港口报告，2025年部分（一）第二项的用法：这里只指货船靠泊时用的电。",
    ]
    assert page.ids.count(f"shore-power--{OWN}") == 1
    assert page.tree.xpath(f"//p[@id='shore-power--{OWN}']/a/@href") == [
        f"../{OWN}/sections/2025-1/#item-2"
    ]
    sections = (f"{OWN}/sections/2025-1", "yunling-2024-2025/sections/2024-1")
    led = [
        HtmlPage(two / "site", two / f"site/zh-hans/{name}/index.html").tree.xpath(
            "//a[@class='term'][text()='岸电']/@href"
        )
        for name in sections
    ]
    assert led == [
        [f"../../../terms/#shore-power--{OWN}"],
        ["../../../terms/#shore-power"],
    ]


def test_a_site_of_one_briefing_has_its_sense(project: Path, run: Run) -> None:
    _with_sense(project / "content" / OWN)

    assert _below(_page(project, run, "zh-hant-hk/terms/"), "shore-power")[1] == (
        "2025年部分（一）第二項的用法：這裏只指貨船靠泊時用的電。"
    )


def test_a_search_finds_the_term_by_what_a_report_means(project: Path, run: Run) -> None:
    _with_sense(project / "content" / OWN)
    _page(project, run, "zh-hans/terms/")

    files = sorted((project / "site/zh-hant-hk/search/entries/shared").rglob("*.json"))
    entries = [entry for file in files for entry in json.loads(file.read_text("utf-8"))]

    (sense,) = [entry for entry in entries if "貨船靠泊" in str(entry)]
    assert "岸電" in str(sense)


def test_what_is_published_and_what_is_exported_agree(two: Path, run: Run, tmp_path: Path) -> None:
    _with_sense(two / "content" / OWN)
    page = _page(two, run, "zh-hans/terms/")

    exported = tmp_path / "exported"
    assert run("--project", str(two), "export", str(exported)).exit_code == 0

    markdown = (exported / "docs/zh-hans/terms/index.md").read_text("utf-8")
    entries = html.fromstring(markdown.partition("\n---\n")[2]).xpath("//details//a/@href")
    assert entries == page.tree.xpath("//details//a/@href") != []


def test_a_sense_that_changes_is_told(project: Path, run: Run) -> None:
    head = project / "content" / OWN / "briefing.yml"
    _with_sense(head.parent)
    old = shutil.copytree(project, project.with_name("old"))
    head.write_text(head.read_text("utf-8").replace("货船", "客船"), "utf-8")

    told = run("--project", str(project), "diff", str(old))

    assert told.output == (
        "政策用语（1 处）\n"
        "  岸电（云岭港口）  terms/#shore-power--yunling-2025-2026\n"
        "    解释\n"
        "      简体：这里只指货船靠泊时用的电。 → 这里只指客船靠泊时用的电。\n"
        "      繁體（香港）、繁體（澳門）：這裏只指貨船靠泊時用的電。 → 這裏只指客船靠泊時用的電。\n"  # noqa: E501
    )


def test_an_id_in_a_sense_is_changed_with_the_term(project: Path, run: Run) -> None:
    head = project / "content" / OWN / "briefing.yml"
    _with_sense(head.parent)

    changed = run("--project", str(project), "rename", "term", "shore-power", "quay-power")

    assert changed.exit_code == 0, changed.output
    assert "  - term: quay-power\n" in head.read_text("utf-8")
    assert _below(_page(project, run, "zh-hans/terms/"), "quay-power")[1].endswith(
        "的用法：这里只指货船靠泊时用的电。"
    )
