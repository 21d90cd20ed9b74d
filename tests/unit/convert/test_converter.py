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
    text = "469.60 亿元、22.2%、7.1 万家、5G（IPO）2023-06  https://example.org/后"
    converted = converter(Locale("zh-Hant-HK"), TABLES)(text)
    assert converted == "469.60 億元、22.2%、7.1 萬家、5G（IPO）2023-06  https://example.org/後"
