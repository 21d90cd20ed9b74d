"""Postings of a group of things, and how the groups' are put together."""

from __future__ import annotations

import json

from generator.index import (
    PARTS,
    Group,
    Normalizer,
    Shown,
    Words,
    manifest,
    parted,
    postings,
    shard_count,
    shards,
    size_of,
)
from generator.index.shards import MOST_CHARACTERS
from generator.model.search import Fillers, Fold
from generator.model.text import Prose

FOLD = Fold(characters="網", folded="网")


def _shown(title: str, text: str) -> Shown:
    return Shown(title, text, "page/", "")


def test_a_gram_leads_to_the_things_that_hold_it_in_any_edition() -> None:
    simplified = [_shown("信息", "网"), _shown("港", "口"), _shown("息", "信")]
    traditional = [_shown("資訊", "網"), _shown("港", "口"), _shown("息", "信")]

    by_gram = postings([simplified, traditional], FOLD)

    assert by_gram["信"] == "0;2~", "not every edition has it"
    assert by_gram["資"] == "0~"
    assert by_gram["网"] == ";0"
    assert by_gram["息"] == "0 2~"
    assert by_gram["港"] == "1"
    assert "網" not in by_gram


def _lines(*groups: dict[str, str]) -> dict[str, str]:
    """Each gram's line, from whichever file it is in."""
    count = shard_count(sum(map(size_of, groups)))
    parts = [parted(group) for group in groups]
    files = [
        file
        for part in range(PARTS)
        for file in shards("search/", part, (divided[part] for divided in parts), count, "v1")
    ]
    assert sorted(file.path for file in files) == sorted(f"search/p{n}.json" for n in range(count))
    contents = [json.loads(file.content) for file in files]
    assert {lines.pop("") for lines in contents} == {"v1"}
    return {gram: line for lines in contents for gram, line in lines.items()}


def test_each_group_is_named_by_its_number() -> None:
    assert _lines({"港": "0 1;2"}, {"港": ";3", "网": "0"}) == {"港": "0:0 1;2|1:;3", "网": "1:0"}


def test_what_is_too_much_of_one_gram_is_left_out_and_said_so() -> None:
    long = " ".join(["1"] * (MOST_CHARACTERS // 5))
    lines = _lines(*({"港": long, "网": "0"} for _ in "abc"))

    assert lines["港"] == f"0:{long}|1:{long}+"
    assert lines["网"] == "0:0|1:0|2:0"


def _manifest(version: str) -> dict[str, object]:
    groups = [Group(name, f"briefings/{name}/", (1, 0), version, 9) for name in "ba"]
    fillers = Fillers(amount=(Prose("多少"), Prose("有多少")))
    first = manifest("search/", groups, 8, Normalizer(FOLD), Words((), fillers, "gz"))
    content: dict[str, object] = json.loads(first.file.content)
    assert content["version"] == first.version
    return content


def test_what_is_shown_otherwise_has_another_version() -> None:
    before, after = _manifest("1"), _manifest("2")

    assert before["groups"] == [["b", "briefings/b/", [1, 0]], ["a", "briefings/a/", [1, 0]]]
    assert before["fillers"] == {"amount": ["有多少", "多少"], "meaning": []}
    assert before.pop("version") != after.pop("version")
    assert before == after
