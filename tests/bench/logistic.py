"""Logistic regression by Newton's method, for few features and many rows."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

_STEPS = 30
_PENALTY = 1.0  # ridge, on all but the constant
_LONGEST_STEP = 4.0
_ENOUGH = 1e-5
_START = -5.0  # log odds of something rare

Row = tuple[float, ...]


def fitted(counts: Mapping[tuple[Row, bool], int]) -> list[float]:
    """The weights, given how often each row of features had each outcome.

    The first feature is the constant.
    """
    size = len(next(iter(counts))[0])
    weights = [_START] + [0.0] * (size - 1)
    for _ in range(_STEPS):
        gradient, curvature = _slopes(counts, weights)
        step = _solved(curvature, gradient)
        longest = max(map(abs, step))
        shorten = min(1.0, _LONGEST_STEP / longest)
        weights = [weight + shorten * change for weight, change in zip(weights, step, strict=True)]
        if longest < _ENOUGH:
            break
    return weights


def _slopes(
    counts: Mapping[tuple[Row, bool], int], weights: Sequence[float]
) -> tuple[list[float], list[list[float]]]:
    size = len(weights)
    gradient = [-_PENALTY * weight if index else 0.0 for index, weight in enumerate(weights)]
    curvature = [
        [(_PENALTY if row else 0.0) if row == column else 0.0 for column in range(size)]
        for row in range(size)
    ]
    for (features, outcome), count in counts.items():
        odds = sum(x * weight for x, weight in zip(features, weights, strict=True))
        chance = 1 / (1 + math.exp(-odds))
        miss, spread = count * (outcome - chance), count * chance * (1 - chance)
        for row, x in enumerate(features):
            if x:
                gradient[row] += miss * x
                for column, y in enumerate(features):
                    curvature[row][column] += spread * x * y
    return gradient, curvature


def _solved(matrix: list[list[float]], right: Sequence[float]) -> list[float]:
    """x of matrix · x = right, by Gauss and Jordan."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(len(rows)):
        pivot = max(range(at, len(rows)), key=lambda row: abs(rows[row][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        for other in range(len(rows)):
            if other != at:
                share = rows[other][at] / rows[at][at]
                rows[other] = [x - share * y for x, y in zip(rows[other], rows[at], strict=True)]
    return [row[-1] / row[at] for at, row in enumerate(rows)]
