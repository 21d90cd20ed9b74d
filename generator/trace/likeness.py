"""Whether a text is a report at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.diagnostic import BuildStopped, Span
from generator.messages import Finding
from generator.model.choice import FigureSort
from generator.model.figure import Figure
from generator.trace.outline import Passage, Role

_HAN = re.compile("[㐀-鿿]")
_SPEECH = re.compile('[。！？…][”」』"]|[道说問问說][：:，,] ?[“「『"]')
_LEAST_HAN = 20
_HAN_A_FIGURE = 1500
_HAN_A_FIGURE_UNNUMBERED = 300
# 三年 is in any novel, 三十四所 and 百分之六 are not.
_MEASURED = re.compile(
    "[0-9０-９].*|.*[%亿億万萬成倍]|.*分之.*|.*[一二三四五六七八九十百千〇零]{2}.*"
)


def refuse_other_texts(
    name: str, text: str, passages: Sequence[Passage], found: Sequence[Figure]
) -> None:
    """Raise BuildStopped unless the text has figures enough, and is not mostly speech.

    A text with numbered parts, sections or items may have fewer figures than one without.
    """
    han = len(_HAN.findall(text))
    numbered = any(each.role in (Role.PART, Role.SECTION) for each in passages)
    told = sum(
        figure.kind in (FigureSort.QUANTITY, FigureSort.YEAR, FigureSort.DATE)
        and bool(_MEASURED.fullmatch(figure.printed))
        for figure in found
    )
    spoken = len(_SPEECH.findall(text))
    enough = told * (_HAN_A_FIGURE if numbered else _HAN_A_FIGURE_UNNUMBERED) >= han
    if han < _LEAST_HAN or not enough or spoken > told:
        raise BuildStopped([Finding("not-a-report", {"file": name}).at(Span(name))])
