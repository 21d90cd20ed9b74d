"""How a result stands to a target, by what is printed of both."""

from __future__ import annotations

import pytest

from generator.account import Judgement, Obstacle, Relation, relation
from generator.model.observation import Observation

BASE = {"indicator": "port-jobs", "period": "2025", "kind": "新增"}

ABOVE, BELOW, EQUAL = map(Judgement, (Relation.ABOVE, Relation.BELOW, Relation.EQUAL))
FELL_MORE, FELL_LESS = map(Judgement, (Relation.FELL_MORE, Relation.FELL_LESS))
MET, MISSED = Judgement(Relation.MET), Judgement(Relation.MISSED)
WITHIN, OUTSIDE = Judgement(Relation.WITHIN), Judgement(Relation.OUTSIDE)


def _not_comparable(obstacle: Obstacle) -> Judgement:
    return Judgement(Relation.INCOMPARABLE, obstacle)


OPEN = _not_comparable(Obstacle.BOUND)


def _figure(text: str, status: str = "结果", **fields: str) -> Observation:
    """As it is printed: 约 7.5, 900 以上, 6.5—7."""
    given = dict(BASE, status=status, **fields)
    for word in ("约", "超", "近", "以上", "以下"):
        if word in text:
            given["qualifier"], text = word, text.replace(word, "")
    given["value"], _, upper = text.strip().partition("—")
    return Observation.model_validate(given | ({"upper": upper} if upper else {}))


@pytest.mark.parametrize(
    ("target", "answer", "expected"),
    [
        # A point, whichever way it is about.
        ("约 7.5", "7.7", ABOVE),
        ("约 7.5", "7.50", EQUAL),
        ("约 7.5", "约 7.5", EQUAL),
        ("7.5", "约 7.4", BELOW),
        ("近 30", "31", ABOVE),
        ("600", "超 600", ABOVE),
        ("600", "超 590", OPEN),
        ("600", "600 以上", OPEN),
        ("600", "610 以上", ABOVE),
        ("600", "近 600", BELOW),
        ("600", "600 以下", OPEN),
        ("600", "590 以下", BELOW),
        ("7", "6.5—6.9", BELOW),
        ("7", "6.5—7.5", OPEN),
        ("7", "7.1—7.5", ABOVE),
        # A bound.
        ("900 以上", "1310", MET),
        ("900 以上", "900", MET),
        ("900 以上", "899", MISSED),
        ("900 以上", "超 900", MET),
        ("900 以上", "近 900", MISSED),
        ("900 以上", "近 1000", OPEN),
        ("900 以上", "约 910", MET),
        ("900 以上", "约 900", OPEN),
        ("900 以上", "约 890", MISSED),
        ("1000 以上", "超 1300", MET),
        ("4.6 以下", "4.1", MET),
        ("4.6 以下", "4.6", MET),
        ("4.6 以下", "4.7", MISSED),
        ("5 以下", "4.8 以上", OPEN),
        ("5 以下", "超 5", MISSED),
        ("5 以下", "近 5", MET),
        ("超 5000", "5001", MET),
        ("超 5000", "5000", MISSED),
        ("超 5000", "约 5000", OPEN),
        ("超 5000", "超 5700", MET),
        ("超 5000", "5000 以上", OPEN),
        # A range.
        ("6.5—7", "6.7", WITHIN),
        ("6.5—7", "6.5", WITHIN),
        ("6.5—7", "7", WITHIN),
        ("6.5—7", "7.1", OUTSIDE),
        ("6.5—7", "6.4", OUTSIDE),
        ("6.5—7", "约 7", OPEN),
        ("6.5—7", "超 7", OUTSIDE),
        ("6.5—7", "超 6.5", OPEN),
        ("约 6.5—7", "6.7", WITHIN),
        ("6.5—7", "6.6—6.8", WITHIN),
        ("6.5—7", "6.6—7.1", OPEN),
        # A fall that is negative goes further down.
        ("-2 以上", "-3", MET),
        ("-2 以上", "-1", MISSED),
        ("-2", "超 -2", FELL_MORE),
        ("-2", "-5.6", FELL_MORE),
        ("-2", "-1", FELL_LESS),
        ("-2", "1", ABOVE),
        ("-2 以下", "-1", MET),
        ("-2", "近 -2", FELL_LESS),
    ],
)
def test_sizes_are_compared_as_they_are_printed(
    target: str, answer: str, expected: Judgement
) -> None:
    assert relation(_figure(target, "目标"), _figure(answer), "人") == expected


def test_sizes_are_compared_in_the_unit_of_the_indicator() -> None:
    target = _figure("900 以上", "目标", unit="万人")
    assert relation(target, _figure("9100000"), "人") == MET
    assert relation(target, _figure("0.08", unit="亿人"), "人") == MISSED


@pytest.mark.parametrize(
    ("target", "answer", "expected"),
    [
        ({"kind": "新增"}, {"kind": "全年"}, ABOVE),
        ({"kind": "数量"}, {"kind": "存量"}, ABOVE),
        ({"kind": "累计"}, {"kind": "数量"}, ABOVE),
        ({"kind": "累计"}, {"kind": "新增"}, _not_comparable(Obstacle.MEASURE)),
        ({"kind": "数量"}, {"kind": "增速"}, _not_comparable(Obstacle.MEASURE)),
        ({"kind": "计划额"}, {"kind": "数量"}, _not_comparable(Obstacle.MEASURE)),
        (
            {"kind": "占比", "of": "全省"},
            {"kind": "占比", "of": "全国"},
            _not_comparable(Obstacle.DENOMINATOR),
        ),
        ({"part_of": "jobs"}, {}, _not_comparable(Obstacle.DENOMINATOR)),
        ({}, {"value": "9/2"}, _not_comparable(Obstacle.UNIT)),
        ({}, {"unit": "户"}, _not_comparable(Obstacle.UNIT)),
        ({}, {"period": "2025-H1"}, _not_comparable(Obstacle.PERIOD)),
        # What it is comes before when it was.
        ({"kind": "新增"}, {"kind": "存量", "period": "2024"}, _not_comparable(Obstacle.MEASURE)),
    ],
)
def test_only_like_is_compared_with_like(
    target: dict[str, str], answer: dict[str, str], expected: Judgement
) -> None:
    one = Observation.model_validate(BASE | {"value": "4", "status": "目标"} | target)
    other = Observation.model_validate(BASE | {"value": "5"} | answer)
    assert relation(one, other, "人") == expected
