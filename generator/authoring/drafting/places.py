"""Where in the report an editor finds what a placeholder asks for, said in a comment beside it."""

from __future__ import annotations

import re
from collections import defaultdict

from generator.model.choice import FigureSort
from generator.model.place import Place
from generator.numerals.simplified import simplified
from generator.report_parser import Report

TOLD = re.compile(
    "# 报告(?:第 [0-9]+ [行页]（[0-9.]+）| [0-9.]+)，(?:分 [0-9]+ 点，)?(?:没有数字|数字有：).*。"
)
"""The comment above what is to be written at a place."""

_MOST_FIGURES = 8


class ReportPlaces:
    """What a report has at its places, for an editor who has it at hand."""

    def __init__(self, report: Report) -> None:
        self._locations = report.locations
        self._printed: dict[str, list[str]] = defaultdict(list)
        for figure in report.figures:
            if figure.kind is FigureSort.QUANTITY:
                printed = simplified(" ".join(figure.printed.split()))
                self._printed[figure.place.item].append(printed)
        self._texts: dict[str, list[str]] = defaultdict(list)
        self._points: dict[str, int] = defaultdict(int)
        for passage in report.passages:
            part, section, number, *point = passage.place.split(".")
            item = f"{part}.{section}.{number}"
            self._points[item] = max(self._points[item], *map(int, point), 0)
            self._texts[item].append(simplified(passage.text))

    def where(self, place: str) -> str:
        """The line or the page, and the place itself where the file has neither."""
        location = self._locations.get(place)
        if location and location.page:
            return f"报告第 {location.page} 页（{place}）"
        if location:
            return f"报告第 {location.line} 行（{place}）"
        return f"报告 {place}"

    def told(self, place: Place) -> str:
        """Where it is, and the figures that stand there."""
        printed = self._printed[place]
        points = f"分 {self._points[place]} 点，" if self._points[place] > 1 else ""
        if not printed:
            return f"{self.where(place)}，{points}没有数字。"
        more = f"等 {len(printed)} 个" if len(printed) > _MOST_FIGURES else ""
        return f"{self.where(place)}，{points}数字有：{'、'.join(printed[:_MOST_FIGURES])}{more}。"

    def text(self, place: Place) -> str:
        """What the report says at the place, never to be written into a briefing."""
        return "".join(self._texts[place])
