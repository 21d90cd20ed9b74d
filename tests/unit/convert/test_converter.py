from __future__ import annotations

import pytest

from generator.convert.converter import converter
from generator.model.conversion import ConversionTables, LocaleTables, Replacement
from generator.model.locale import Locale

TABLES = ConversionTables(
    phrases=(Replacement(found="制氢", meant="製氫"),),
    locales=(
        LocaleTables(
            locale=Locale("zh-Hant-HK"),
            forms=(Replacement(found="羣", meant="群"), Replacement(found="“", meant="「")),
        ),
    ),
)


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("zh-Hant-HK", "海水製氫「集群"),
        ("zh-Hant-MO", "海水製氫“集羣"),
    ],
)
def test_phrases_serve_every_edition_and_forms_their_own(locale: str, expected: str) -> None:
    assert converter(Locale(locale), TABLES)("海水制氢“集群") == expected


def test_digits_units_latin_and_spaces_stay() -> None:
    text = "469.60 亿元、22.2%、7.1 万家、5G（IPO）2023-06  后"
    converted = converter(Locale("zh-Hant-HK"), TABLES)(text)
    assert converted == "469.60 億元、22.2%、7.1 萬家、5G（IPO）2023-06  後"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "见 https://example.org/后台/发布?词=干部#里 之后",
            "見 https://example.org/后台/发布?词=干部#里 之後",
        ),
        ("见https://example.org/a，后台", "見https://example.org/a，後臺"),
        ("见www.example.org/后台。后台", "見www.example.org/后台。後臺"),
        ("见https://政策.example.org/a之后", "見https://政策.example.org/a之後"),
        ("用 `发布(后台)` 发布", "用 `发布(后台)` 發佈"),
        ('<a href="后台.html" title="发布">发布</a>', '<a href="后台.html" title="发布">發佈</a>'),
        ("<code>发布 “后台”</code>发布<!-- 后台 -->", "<code>发布 “后台”</code>發佈<!-- 后台 -->"),
        ("1<2，后台>1", "1<2，後臺>1"),
        ("后\0台，“后台”", "後\0臺，「後臺”"),
    ],
)
def test_addresses_and_code_stay(text: str, expected: str) -> None:
    assert converter(Locale("zh-Hant-HK"), TABLES)(text) == expected


def convert(text: str, *lines: tuple[str, str]) -> str:
    phrases = tuple(Replacement(found=words, meant=meant) for words, meant in lines)
    return converter(Locale("zh-Hant-HK"), ConversionTables(phrases=phrases))(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("署长发展，长发及肩", "署長發展，長髮及肩"),
        ("两地的关系，相关系统的", "兩地的關係，相關系統的"),
        ("总结发言前会长发表结发夫妻", "總結發言前會長發表結髮夫妻"),
    ],
)
def test_counts_choose_where_phrases_overlap_and_disagree(text: str, expected: str) -> None:
    assert convert(text) == expected
    assert convert(expected) == expected


def test_a_line_of_ours_is_never_overruled_by_counts() -> None:
    assert convert("署长发展", ("长发", "長髮")) == "署長髮展"
