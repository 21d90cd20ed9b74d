"""What is said of a report to be left unsaid by it: 报告没有写明与什么时候相比."""

from __future__ import annotations

import re

from generator.numerals.simplified import simplified

_UNSAID = re.compile(
    "(?:没有?|未|不)(?:再|曾)?(?:说|写|讲明|注明|标明|列明|指明|交代|明确|提[到及])(?!入)[^，。；]*"
)


def says_unsaid(text: str) -> bool:
    return bool(_UNSAID.search(simplified(text)))


def what_is_said(text: str) -> str:
    """The text in Simplified, without the clauses that say that something is not said."""
    return _UNSAID.sub("", simplified(text))
