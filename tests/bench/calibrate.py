"""Learns what each kind of evidence weighs, and measures the chances that come of it.

Each line of hansard-dev.txt is simplified and converted back. What is learnt is learnt from the
conversion as it is and from one without phrases.yml, whose lines were written with this text at
hand: it errs as often as ours did on text that nobody had seen. Measured is the conversion as it
is, by cross-validation.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from generator.convert import Conversion
from generator.convert.evidence import scoring
from generator.convert.evidence.characters import printed_characters
from generator.convert.evidence.features import Features, features
from generator.load import load_tables
from generator.model.locale import Locale
from tests.bench.judged import Judged, judged
from tests.bench.logistic import fitted
from tests.conftest import ROOT, SOURCES

LOCALE = Locale("zh-Hant-HK")
WEIGHTS = Path(scoring.__file__).parent / "weights.json"

PARTS = 10
_BLOCK = 60  # lines that stay together: one speech says the same thing again
_SHOWN = (0.005, 0.01, 0.02, 0.05)
_BINS = (0.0, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.01)

Row = tuple[Features, bool, int]
"""The features of a decision, whether it was wrong, and to which part of the text it belongs."""


def rows(decisions: Sequence[Judged]) -> list[Row]:
    """The decisions that there is evidence for or against."""
    made = []
    for decision in decisions:
        printed = tuple(
            printed_characters(decision.text, decision.start, decision.end, decision.prints)
        )
        if printed:
            numbers = features(decision.text, decision.start, decision.end, printed)
            made.append((numbers, decision.wrong, decision.line // _BLOCK % PARTS))
    return made


def learnt(of: Sequence[Row]) -> Features:
    """The weights that fit the rows; the numbers are rounded so that equal rows are one."""
    counts = Counter(
        ((*(round(number, 1) for number in numbers),), wrong) for numbers, wrong, _ in of
    )
    return Features(*(round(weight, 3) for weight in fitted(counts)))


def validated(of: Sequence[Row], by: Sequence[Row]) -> list[tuple[float, bool]]:
    """The chance of each row of `of` by what the other parts of `by` teach, and its outcome."""
    chances = []
    for part in range(PARTS):
        weights = learnt([row for row in by if row[2] != part])
        chances += [
            (scoring.chance(numbers, weights), wrong)
            for numbers, wrong, its_part in of
            if its_part == part
        ]
    return chances


def caught(decisions: Sequence[tuple[float, bool]]) -> dict[str, float]:
    """Which share of the errors is among the likeliest decisions."""
    likeliest = sorted(decisions, key=lambda decision: -decision[0])
    errors = sum(wrong for _, wrong in decisions)
    return {
        f"{share:.1%}": round(
            sum(w for _, w in likeliest[: int(len(decisions) * share)]) / errors, 3
        )
        for share in _SHOWN
    }


def bins(decisions: Sequence[tuple[float, bool]]) -> list[dict[str, float]]:
    """Told and found chances, by how high they were told."""
    told = []
    for low, high in itertools.pairwise(_BINS):
        inside = [decision for decision in decisions if low <= decision[0] < high]
        if inside:
            told.append(
                {
                    "from": low,
                    "decisions": len(inside),
                    "told": round(sum(chance for chance, _ in inside) / len(inside), 5),
                    "wrong": round(sum(wrong for _, wrong in inside) / len(inside), 5),
                }
            )
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write weights.json")
    write = parser.parse_args().write
    lines = (SOURCES / "conversion" / "hansard-dev.txt").read_text("utf-8").splitlines()
    _, tables = load_tables(ROOT)
    bare = tables.model_copy(update={"phrases": (), "protected": ()})
    ours = rows(list(judged(Conversion(LOCALE, tables), lines)))
    both = [*ours, *rows(list(judged(Conversion(LOCALE, bare), lines)))]
    decisions = validated(ours, both)
    result = {
        "decisions": len(decisions),
        "wrong": sum(wrong for _, wrong in decisions),
        "caught": caught(decisions),
        "at least 1 in 100": round(
            sum(chance >= 0.01 for chance, _ in decisions) / len(decisions), 4
        ),
        "bins": bins(decisions),
    }
    sys.stdout.write(json.dumps(result, indent=1) + "\n")
    if write:
        weights = learnt(both)._asdict()
        WEIGHTS.write_text(json.dumps(weights, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
