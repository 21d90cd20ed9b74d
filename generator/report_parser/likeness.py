"""Whether a text is a report at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.diagnostic import BuildStopped, LocalizedText, Span
from generator.messages import Finding
from generator.model.choice import FigureSort
from generator.model.figure import Figure
from generator.report_parser.outline import Passage, Role

_HAN = re.compile("[㐀-鿿]")
_SPEECH = re.compile('[。！？…][”」』"]|[道说問问說][：:，,] ?[“「『"]')
_LEAST_HAN = 20
_HAN_A_FIGURE = 1500
_HAN_A_FIGURE_UNNUMBERED = 400
_DIGIT = re.compile("[0-9０-９]")
_MEASURE = re.compile("[%‰‱成倍万亿]|个?百分点|千分")
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_MORE_THAN_FINGERS = 20


def refuse_other_texts(
    name: str, text: str, passages: Sequence[Passage], figures: Sequence[Figure]
) -> None:
    """Raise BuildStopped unless the text measures enough, and is not mostly speech.

    A text with numbered parts, sections or items may have fewer figures than one without.
    """
    han = len(_HAN.findall(text))
    numbered = any(passage.role in (Role.PART, Role.SECTION) for passage in passages)
    told = sum(map(is_measured, figures))
    spoken = len(_SPEECH.findall(text))
    enough = told * (_HAN_A_FIGURE if numbered else _HAN_A_FIGURE_UNNUMBERED) >= han
    if han < _LEAST_HAN or not enough or spoken > told:
        words = "likeness.too-much-speech" if enough and spoken > told else "likeness.too-few"
        why = LocalizedText(words, {"han": str(han), "count": str(told)})
        raise BuildStopped([Finding("not-a-report", {"file": name, "why": why}).at(Span(name))])


def is_measured(figure: Figure) -> bool:
    """Whether it is a quantity that nobody counts on the fingers; 五大 and 七个 are none."""
    if figure.kind is not FigureSort.QUANTITY:
        return False
    if _DIGIT.search(figure.printed) or _MEASURE.match(figure.unit) or "/" in figure.value:
        return True
    return bool(_NUMBER.fullmatch(figure.value)) and float(figure.value) >= _MORE_THAN_FINGERS
