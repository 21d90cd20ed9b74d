"""A place is added by an edition in site_config.yml and files in content/, without code."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.convert import Conversion
from generator.load import load_tables
from generator.model.locale import Locale
from tests.conftest import ROOT, Run
from tests.html_page import HtmlPage, pages

TAIWAN = "  - locale: zh-Hant-TW\n    path: zh-hant-tw\n    name: 繁体（台湾）\n"
LAYERS = "content/conversion"


@pytest.fixture
def fourth(project: Path) -> Path:
    """The invented project with an edition for Taiwan."""
    return _with(project, TAIWAN)


def _with(project: Path, edition: str) -> Path:
    with (project / "site_config.yml").open("a", encoding="utf-8") as config:
        config.write(edition)
    return project


def _written(project: Path, file: str, lines: str) -> None:
    (project / LAYERS / file).write_text(lines, "utf-8")


def _converted(project: Path, run: Run, locale: str, text: str, *options: str) -> str:
    file = project / "文稿.txt"
    file.write_text(text, "utf-8")
    return run("--project", str(project), "convert", "--to", locale, *options, str(file)).output


def test_a_place_without_forms_has_those_of_opencc_and_is_told_so(fourth: Path, run: Run) -> None:
    """The words of the warning are those of its case."""
    text = "群众在里面，为了卫生和税务“公布”说明"
    assert _converted(fourth, run, "zh-Hant-TW", text) == "群眾在裡面，為了衛生和稅務“公佈”說明"
    assert _converted(fourth, run, "zh-Hant-TW", "为", "--explain") == (
        "为\t為\topencc-characters 为→爲; opencc-variants 爲→為\n\n"
    )

    result = run("--project", str(fourth), "build")

    assert result.exit_code == 0
    assert (
        "「繁体（台湾）」还没有用字的对照表「content/conversion/forms.zh-Hant-TW.yml」"
        in result.stderr
    )
    site = fourth / "site"
    for page in pages(site / "zh-hant-tw"):
        for other in page.tree.xpath("//*[@lang][not(self::html)]"):
            other.drop_tree()
        assert set("羣爲裏衆啓衞「」").isdisjoint(page.tree.text_content()), page.url


def test_a_release_waits_for_the_forms(fourth: Path, run: Run) -> None:
    released = run("--project", str(fourth), "check", "--release")
    assert released.exit_code == 1
    assert "site_config.yml:19:13: 错误：「繁体（台湾）」还没有用字的对照表" in released.output
    assert "印作發佈，" in released.output, "and for the decisions of the new edition"


def test_the_forms_of_a_place_are_those_of_its_file_alone(fourth: Path, run: Run) -> None:
    _written(fourth, "forms.zh-Hant-TW.yml", "爲: 為\n“: 「\n”: 」\n")
    _written(fourth, "vocabulary.zh-Hant-TW.yml", "码头: 碼頭區\n")

    assert run("--project", str(fourth), "check").output == ""
    assert _converted(fourth, run, "zh-Hant-TW", "为“群众”，码头") == "為「羣衆」，碼頭區"


def test_what_hong_kong_has_chosen_stays_there(project: Path, run: Run) -> None:
    """Neither its forms nor its words reach a place that OpenCC does not know."""
    _with(project, TAIWAN.replace("TW", "MY").replace("tw", "my").replace("台湾", "马来西亚"))
    text = "群众在里面，软件“公布”"
    assert _converted(project, run, "zh-Hant-MY", text) == "羣衆在裏面，軟件“公佈”"
    assert (
        "「繁体（马来西亚）」还没有用字的对照表" in run("--project", str(project), "check").output
    )


@pytest.mark.parametrize(
    ("text", "hong_kong", "taiwan"),
    [
        ("汇报、复核、复查、搜集", "匯報、覆核、覆查、搜集", "彙報、複核、複查、蒐集"),
        ("借鉴、泛滥、局限、巨额", "借鑒、泛濫、局限、巨額", "借鑑、氾濫、侷限、鉅額"),
        ("捱打、厘清、厘米、账目", "捱打、釐清、厘米、帳目", "捱打、釐清、釐米、賬目"),
        ("并为群众、为准许", "並為群眾、為准許", "並為群眾、為准許"),
        ("同比、短信、“”", "按年、短訊、「」", "同比、短信、“”"),
    ],
)
def test_our_own_content_keeps_the_choices_of_hong_kong_there(
    text: str, hong_kong: str, taiwan: str
) -> None:
    _, tables = load_tables(ROOT)
    assert Conversion(Locale("zh-Hant-HK"), tables).convert(text) == hong_kong
    assert Conversion(Locale("zh-Hant-TW"), tables).convert(text) == taiwan


def test_an_edition_for_no_place_needs_no_forms(project: Path, run: Run) -> None:
    config = project / "site_config.yml"
    config.write_text(config.read_text("utf-8").replace("    hreflang: [zh-Hant]\n", ""), "utf-8")
    _with(project, TAIWAN.replace("-TW", "").replace("-tw", "").replace("台湾", "通用"))
    assert run("--project", str(project), "check").output == ""
    assert _converted(project, run, "zh-Hant", "群众") == "羣衆"


def test_a_new_edition_is_known_to_all_others(fourth: Path, run: Run) -> None:
    _written(fourth, "forms.zh-Hant-TW.yml", "爲: 為\n羣: 群\n衆: 眾\n")
    assert run("--project", str(fourth), "build").output == ""
    site = fourth / "site"
    of_edition = {
        edition: {page.url.partition("/")[2] for page in pages(site / edition)}
        for edition in ("zh-hans", "zh-hant-hk", "zh-hant-mo", "zh-hant-tw")
    }
    assert all(urls == of_edition["zh-hans"] for urls in of_edition.values())
    for page in pages(site):
        languages = page.tree.xpath("//link[@rel='alternate']/@hreflang")
        assert page.url.endswith("404.html") or "zh-Hant-TW" in languages, page.url
    home = HtmlPage(site, site / "index.html")
    assert "繁體（臺灣）" in home.text
    assert (site / "zh-hant-tw" / "feed.xml").exists()
    assert "/zh-hant-tw/" in (site / "sitemap.xml").read_text("utf-8")


def test_an_edition_whose_picture_nobody_has_drawn_has_none(fourth: Path, run: Run) -> None:
    assert run("--project", str(fourth), "build").exit_code == 0
    page = HtmlPage(fourth / "site", fourth / "site" / "zh-hant-tw" / "index.html")
    assert page.tree.xpath("//meta[@property='og:locale']/@content") == ["zh_TW"]
    assert not page.tree.xpath("//meta[starts-with(@property, 'og:image')]")
    assert page.tree.xpath("//meta[@name='twitter:card']/@content") == ["summary"]
