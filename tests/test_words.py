"""Every word of a page is in its edition's language: texts, titles, labels and descriptions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import opencc
import pytest
import yaml

from tests.conftest import ROOT, TRADITIONAL
from tests.html_page import HtmlPage, pages

_LATIN = re.compile(r"[A-Za-z]+")
# Addresses, names of files, of schemas and of columns, placeholders of labels: no words.
_NAMES = re.compile(r"https?://\S+|[\w.]+\.(csv|json)|[a-z]+-\d|[a-z]*_\w*|\{\w+\}", re.ASCII)
_READ_ALOUD = ("title", "alt", "aria-label", "aria-description", "placeholder")
# What the interface may say in Latin letters, for it has no other name.
# GB/T 7714 is how a report [R] or a page [EB/OL] is quoted; H1 and Q3 are parts of a year.
_TERMS = {
    "GDP",
    "G",
    "JavaScript",
    "CSV",
    "JSON",
    "Excel",
    "KB",
    "GB",
    "T",
    "R",
    "EB",
    "OL",
    "H",
    "Q",
}


def _words(page: HtmlPage) -> Iterator[tuple[str, str]]:
    """Every text that a reader meets, with the language that the page says it has."""
    for element in page.tree.iter():
        if element.tag in ("script", "style", "code") or not isinstance(element.tag, str):
            continue
        language = element.xpath("string(ancestor-or-self::*[@lang][1]/@lang)")
        yield from ((language, text) for text in element.xpath("text()"))
        yield from ((language, element.get(name)) for name in _READ_ALOUD if element.get(name))
        if element.get("name") == "description":
            yield language, element.get("content")


def _has(encoding: str, char: str) -> bool:
    return char.encode(encoding, "ignore") != b""


@cache
def _preferred(locale: str) -> str:
    forms = ROOT / "content" / "conversion" / f"forms.{locale}.yml"
    return str(yaml.safe_load(forms.read_text("utf-8"))) if forms.exists() else ""


@cache
def _to_traditional() -> opencc.OpenCC:
    return opencc.OpenCC("s2t")


@cache
def _is_simplified_only(char: str, locale: str) -> bool:
    """In the mainland's character set, not in Taiwan's, and no form that the place prefers."""
    return (
        _has("gb2312", char)
        and not _has("big5", char)
        and _to_traditional().convert(char) != char
        and char not in _preferred(locale)
    )


def _texts(node: object) -> Iterator[str]:
    """The texts of a YAML file; keys and identifiers are small letters."""
    if isinstance(node, dict):
        node = list(node.values())
    if isinstance(node, list):
        yield from (text for child in node for text in _texts(child))
    elif re.search(r"[A-Z\u3400-\u9fff]", str(node)):
        yield str(node)


def _latin(*texts: str) -> set[str]:
    return {word for text in texts for word in _LATIN.findall(_NAMES.sub("", text))}


def _latin_of(path: Path) -> set[str]:
    return _latin(*_texts(yaml.safe_load(path.read_text("utf-8"))))


def test_the_interface_has_no_latin_words() -> None:
    """But terms, and the names of the table's columns where they are explained."""
    labels = ROOT / "theme" / "labels.yml"
    columns = set(yaml.safe_load(labels.read_text("utf-8"))["data"]["column"])
    assert _latin_of(labels) <= _TERMS | columns


def test_latin_words_on_pages_are_the_editors(site: Path) -> None:
    """So none comes from a template or a library."""
    sources = [*(ROOT / "content").rglob("*.yml"), ROOT / "site_config.yml"]
    known = _TERMS.union(_latin_of(ROOT / "theme" / "labels.yml"), *map(_latin_of, sources))
    unknown = {
        (page.url, word)
        for page in pages(site)
        for _, text in _words(page)
        for word in _latin(text) - known
    }
    assert unknown == set()


@pytest.mark.parametrize("edition", TRADITIONAL)
def test_traditional_editions_have_no_simplified_characters(
    site: Path, many: Path, edition: str
) -> None:
    """But where a page says that the words are another edition's, as on the switch."""
    simplified = {
        (page.url, text)
        for page in (*pages(site / edition), *pages(many / edition))
        for language, text in _words(page)
        for char in text
        if language.startswith("zh-Hant") and _is_simplified_only(char, language)
    }
    assert simplified == set()


def test_the_name_of_an_edition_says_its_language(site: Path) -> None:
    """Wherever it stands alone: a voice and the fonts then follow it."""
    names = {"简体": "zh-Hans-CN", "繁體（香港）": "zh-Hant-HK", "繁體（澳門）": "zh-Hant-MO"}
    for page in pages(site):
        for language, text in _words(page):
            if name := names.get(text.strip()):
                assert language == name, page.url
