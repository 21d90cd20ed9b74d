"""The index of the search, and that Python and the browser make the same of a text."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest

from generator.index.normal import Normalizer, grams
from generator.index.numbers import values
from generator.index.shards import shard_of
from generator.model.search import Fold
from tests.conftest import EDITIONS, ROOT, Run, copy_inputs
from tests.html_page import HtmlPage

VECTORS: dict[str, list[Any]] = json.loads((ROOT / "tests/search_vectors.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def manifest(site: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((site / "search/manifest.json").read_text("utf-8"))
    return content


def test_texts_are_normalized_as_the_vectors_say(manifest: dict[str, Any]) -> None:
    normalize = Normalizer(Fold(characters=manifest["fold"][0], folded=manifest["fold"][1]))
    for text, normal in VECTORS["normal"]:
        assert normalize(text) == normal.replace("\n", "")
    for text, numbers in VECTORS["numbers"]:
        assert [*values(normalize.folded(text))] == numbers
    for text, parts in VECTORS["grams"]:
        assert grams(normalize.folded(text)) == {*parts}
    for gram, count, shard in VECTORS["shard"]:
        assert shard_of(gram, count) == shard


def test_every_pair_of_every_text_leads_to_it(site: Path, manifest: dict[str, Any]) -> None:
    """In all editions, read as the widget reads it."""
    shards = [
        json.loads((site / f"search/p{number}.json").read_text("utf-8"))
        for number in range(manifest["shards"])
    ]
    normalize = Normalizer(Fold(characters=manifest["fold"][0], folded=manifest["fold"][1]))
    for edition in EDITIONS:
        for group, (_, folder, counts) in enumerate(manifest["groups"]):
            entries = _entries(site / edition / "search/entries" / folder)
            assert len(entries) == sum(counts) > 0
            for number, (title, text, path, note, names) in enumerate(entries):
                assert (site / path.partition("#")[0] / "index.html").exists()
                for part in (title, text, note, *names):
                    for gram in grams(normalize.folded(part)):
                        shard = shards[shard_of(gram, manifest["shards"])]
                        assert (group, number) in _numbers(shard[gram]), (gram, title)


def _entries(folder: Path) -> list[list[Any]]:
    names = sorted(folder.iterdir(), key=lambda path: int(path.stem))
    return [entry for name in names for entry in json.loads(name.read_text("utf-8"))]


def _numbers(listed: str) -> set[tuple[int, int]]:
    """The groups and the numbers in them."""
    numbers = set()
    for part in listed.removesuffix("+").split("|"):
        group, lists = part.removesuffix("~").split(":")
        for deltas in lists.split(";"):
            number = 0
            for delta in deltas.split():
                number += int(delta)
                numbers.add((int(group), number))
    return numbers


def test_the_widget_is_light(site: Path) -> None:
    widget = (site / "assets/search.js").read_bytes()
    assert len(gzip.compress(widget)) <= 12_000


def test_a_word_that_editions_write_apart_is_named(project: Path, run: Run) -> None:
    """At the line that does it, until an editor makes the two forms synonyms."""
    forms = project / "content/conversion/forms.zh-Hant-HK.yml"
    forms.write_text(forms.read_text("utf-8") + "碼頭: 渡口\n", "utf-8")
    number = len(forms.read_text("utf-8").splitlines())
    refused = run("--project", str(project), "build")
    assert refused.exit_code == 1
    assert refused.output == (
        f"content/conversion/forms.zh-Hant-HK.yml:{number}:1: 错误：查找时，"
        "「船停靠码头时改用岸上的电，停开自己的柴油机。」"
        "和它的繁体「船停靠渡口時改用岸上的電，停開自己的柴油機。」对不上。\n"
        "  请把两边不同的词写进 content/synonyms.yml，例如「words: [码头, 渡口]」。\n"
        "\n共 1 处要改；没有发布，原来的网站没有变。\n"
    )
    assert run("--project", str(project), "check").output == refused.output
    (project / "content/synonyms.yml").write_text("synonyms:\n  - words: [码头, 渡口]\n", "utf-8")
    assert run("--project", str(project), "build").exit_code == 0


def test_a_word_that_is_no_synonym_any_more_is_named_again(project: Path, run: Run) -> None:
    """Also in a briefing, of which nothing has changed since it was checked."""
    forms = project / "content/conversion/forms.zh-Hant-HK.yml"
    forms.write_text(forms.read_text("utf-8") + "泊位: 渡口\n", "utf-8")
    synonyms = project / "content/synonyms.yml"
    text = synonyms.read_text("utf-8")
    synonyms.write_text(f"{text}  - words: [泊位, 渡口]\n", "utf-8")
    built = run("--project", str(project), "build")
    assert built.exit_code == 0, built.output
    synonyms.write_text(text, "utf-8")
    refused = run("--project", str(project), "build")
    assert refused.exit_code == 1
    advice = "请把两边不同的词写进 content/synonyms.yml，例如「words: [泊位, 渡口]」。"
    assert advice in refused.output


_FORMS = re.compile(r"content/conversion/forms\.[\w-]+\.yml")


@pytest.mark.parametrize("content", [None, b"", "# 还没有\n".encode()])
def test_a_layer_may_be_empty_or_missing(tmp_path: Path, run: Run, content: bytes | None) -> None:
    """Each alone, and all of them: what OpenCC writes by itself is found as well."""
    project = copy_inputs(tmp_path)
    layers = project / "content/conversion"
    files = {
        path: path.read_bytes() for path in (*layers.iterdir(), layers.parent / "synonyms.yml")
    }
    at_first = set(_FORMS.findall(run("--project", str(project), "check").output))
    for lacking in (*([path] for path in files), [*files]):
        for path, written in files.items():
            if path not in lacking:
                path.write_bytes(written)
            elif content is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(content)
        checked = run("--project", str(project), "check")
        told = set(_FORMS.findall(checked.output))
        of_forms = at_first | set(_FORMS.findall(str(lacking)))
        assert (told, checked.exit_code) == (of_forms, 0), lacking
        assert told or checked.output == "", "nothing is told but of forms"
    built = run("--project", str(project), "build")
    assert built.exit_code == 0, built.output
    manifest = json.loads((project / "site/search/manifest.json").read_text("utf-8"))
    normalize = Normalizer(Fold(characters=manifest["fold"][0], folded=manifest["fold"][1]))
    assert normalize("什么") == normalize("什麼")


def test_what_only_opencc_exchanges_in_a_word_is_found(project: Path, run: Run) -> None:
    """复苏 becomes 復甦, where 甦 is another character to it."""
    (project / "content/conversion/phrases.yml").unlink()
    topics = project / "content/topics.yml"
    topics.write_text(topics.read_text("utf-8").replace("与港澳有关", "港口复苏"), "utf-8")

    assert run("--project", str(project), "build").exit_code == 0

    manifest = json.loads((project / "site/search/manifest.json").read_text("utf-8"))
    normalize = Normalizer(Fold(characters=manifest["fold"][0], folded=manifest["fold"][1]))
    assert normalize("復甦") == normalize("复苏")


def test_what_a_topic_lists_is_found_by_its_names(project: Path, run: Run) -> None:
    """The page as by its title; the items by what they have to do with it, as its page says."""
    topics = project / "content/topics.yml"
    topics.write_text(topics.read_text("utf-8") + "    names: [香江, 濠江]\n", "utf-8")

    assert run("--project", str(project), "build").exit_code == 0

    entries = _entries(project / "site/zh-hant-hk/search/entries/shared")
    (names,) = (names for _, _, path, _, names in entries if path.endswith("hong-kong-macao/"))
    assert names == ["香江", "濠江"]
    entries = _entries(project / "site/zh-hant-hk/search/entries/briefings/yunling-2025-2026")
    told = [text for _, text, _, _, _ in entries if "與港澳有關（香江、濠江）：" in text]
    listed = HtmlPage(project / "site", project / "site/zh-hant-hk/hong-kong-macao/index.html")
    assert len(told) == len(listed.tree.xpath("//main//h3")) > 0
