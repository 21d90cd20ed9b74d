"""Which targets an item of the next report answers in words."""

from __future__ import annotations

import pytest

from generator.account import Observed
from generator.account.in_words import items_in_words
from generator.model.indicator import Indicator
from generator.model.observation import Observation
from generator.model.place import Place
from generator.model.section import Item

NAMES = {"deficit": "财政赤字", "local-bonds": "地方债券", "m2": "广义货币 M2", "pilots": "引航员"}
INDICATORS = {
    name: Indicator.model_validate({"id": name, "name": title, "subject": "money", "unit": "元"})
    for name, title in NAMES.items()
}


def target(indicator: str, place: str) -> Observed:
    fields = {"indicator": indicator, "period": "2025", "value": "1", "kind": "全年"}
    return Observed(Place(place), Observation.model_validate(fields | {"status": "目标"}))


def item(place: str, summary: str, *continues: str, points: tuple[str, ...] = ()) -> Item:
    fields = {"place": place, "title": "宏观调控", "summary": summary, "continues": continues}
    return Item.model_validate(
        fields | {"points": [{"title": "一", "summary": point} for point in points]}
    )


@pytest.mark.parametrize(
    ("left", "told", "items", "expected"),
    [
        # One that is continued, though it is named otherwise.
        (
            ["deficit 1.1.1"],
            [],
            [item("1.1.4", "赤字减少。", "before/1.1.1")],
            {"deficit": "1.1.4"},
        ),
        # Of another briefing, of another item, of this report.
        (["deficit 1.1.1"], [], [item("1.1.4", "财政赤字减少。", "other/1.1.1")], {}),
        (["deficit 1.1.1"], [], [item("1.1.4", "财政赤字减少。", "before/1.1.2")], {}),
        (["deficit 1.1.1"], [], [item("1.1.4", "财政赤字减少。", "1.1.1")], {}),
        # Both, if neither is named.
        (
            ["deficit 1.1.1", "local-bonds 1.1.1"],
            [],
            [item("1.1.4", "债务减少。", "before/1.1.1")],
            {"deficit": "1.1.4", "local-bonds": "1.1.4"},
        ),
        # That which is named, and by the item that names it.
        (
            ["deficit 1.1.1", "local-bonds 1.1.1"],
            [],
            [
                item("1.1.4", "债务减少。", "before/1.1.1"),
                item("1.1.5", "财政 赤字减少。", "before/1.1.1"),
            ],
            {"deficit": "1.1.5"},
        ),
        (
            ["m2 1.1.1"],
            ["1.1.1"],
            [item("1.1.4", "平稳。", "before/1.1.1", points=("广义货币M2平稳。",))],
            {"m2": "1.1.4"},
        ),
        # What a figure tells of the item leaves nothing to words that do not name it.
        (["pilots 1.1.2"], ["1.1.2"], [item("1.1.4", "培训。", "before/1.1.2")], {}),
        (
            ["pilots 1.1.2"],
            ["1.1.1"],
            [item("1.1.4", "培训。", "before/1.1.2")],
            {"pilots": "1.1.4"},
        ),
    ],
)
def test_an_item_answers_what_it_names_or_all_that_nothing_else_tells(
    left: list[str], told: list[str], items: list[Item], expected: dict[str, str]
) -> None:
    targets = [target(*text.split()) for text in left]
    answers = items_in_words(targets, [*map(Place, told)], "before", items, INDICATORS)
    assert {name.split("-2025")[0]: item.place for name, item in answers.items()} == expected
