"""Postings of a group of things, and how the groups' are put together."""

from __future__ import annotations

import json

from generator.index import Group, Shown, index_files, postings
from generator.index.files import MOST_CHARACTERS
from generator.model.search import Fold

FOLD = Fold(characters="網", folded="网")


def _shown(title: str, text: str) -> Shown:
    return Shown(title, text, "page/", "")


def test_a_gram_leads_to_the_things_that_hold_it_in_any_edition() -> None:
    simplified = [_shown("信息", "网"), _shown("港", "口"), _shown("息", "信")]
    traditional = [_shown("資訊", "網"), _shown("港", "口"), _shown("息", "信")]

    found = postings([simplified, traditional], FOLD)

    assert found["信"] == "0;2"
    assert found["資"] == "0"
    assert found["网"] == ";0"
    assert found["息"] == "0 2"
    assert "網" not in found


def _manifest_and_shards(groups: list[Group]) -> tuple[dict[str, object], dict[str, str]]:
    files = {
        file.path: json.loads(file.content) for file in index_files("search/", groups, FOLD, ())
    }
    manifest = files.pop("search/manifest.json")
    return manifest, {gram: line for shard in files.values() for gram, line in shard.items()}


def _group(name: str, version: str = "1", **found: str) -> Group:
    return Group(name, f"briefings/{name}/", (1, 0, 0, 0, 0), version, found)


def test_each_group_is_named_by_its_number() -> None:
    manifest, lines = _manifest_and_shards([_group("b", 港="0 1;2"), _group("a", 港=";3", 网="0")])

    assert lines == {"港": "0:0 1;2|1:;3", "网": "1:0"}
    assert manifest["groups"] == [
        ["b", "briefings/b/", [1, 0, 0, 0, 0]],
        ["a", "briefings/a/", [1, 0, 0, 0, 0]],
    ]


def test_what_is_too_much_of_one_gram_is_left_out_and_said_so() -> None:
    long = " ".join(["1"] * (MOST_CHARACTERS // 5))
    _, lines = _manifest_and_shards([_group(name, 港=long, 网="0") for name in "abc"])

    assert lines["港"] == f"0:{long}|1:{long}+"
    assert lines["网"] == "0:0|1:0|2:0"


def test_what_is_shown_otherwise_has_another_version() -> None:
    before, _ = _manifest_and_shards([_group("a", 港="0")])
    after, _ = _manifest_and_shards([_group("a", version="2", 港="0")])

    assert before["version"] != after["version"]
