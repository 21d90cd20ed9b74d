"""Punctuation in a Chinese text is full-width, and marks that come in pairs do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.traversal import prose_with
from generator.model.placeholder import PLACEHOLDER

_WIDE = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。"}
_NARROW = re.compile("(?<=[\u4e00-\u9fff”）》])[,;:?!.] *(?=[\u4e00-\u9fff“（《]|[\"']?$)")
_PAIRS = {"“": "”", "《": "》", "（": "）", "【": "】", "「": "」", "『": "』"}
_OPENING = {close: opening for opening, close in _PAIRS.items()}
_NUMBER = re.compile("(?:^|(?<=[，。；：、 ]))[0-9A-Za-z一二三四五六七八九十]+）")  # 1）甲；2）乙
_ENOUGH = 6  # characters by which a mark is found again
_MARKS = re.compile(f"[{''.join((*_PAIRS, *_OPENING))}]")


def check(project: Project) -> Iterator[Diagnostic]:
    for source, path, text in prose_with(project, re.compile("[,;:?!.]")):
        if narrow := _NARROW.search(text):
            sign = narrow[0].strip()
            details = {"sign": sign, "meant": _WIDE[sign]}
            part = text[narrow.start() - 1 : narrow.end()].strip()
            diagnostic = source.problem_in(path, part, "narrow-punctuation", **details)
            at_sign = diagnostic.span._replace(column=diagnostic.span.column + 1)
            yield source.reworded(replace(diagnostic, span=at_sign), path, _reworded)
    for source, path, text in prose_with(project, _MARKS):
        if alone := _alone(text):
            mark, part = alone[0], text[alone.start() : alone.start() + _ENOUGH]
            other = _PAIRS.get(mark) or _OPENING[mark]
            yield source.problem_in(path, part, "mark-alone", mark=mark, other=other)


def _reworded(line: str) -> str:
    return _NARROW.sub(lambda match: _WIDE[match[0].strip()], line)


def _alone(text: str) -> re.Match[str] | None:
    """The first mark in the text that has no other; a draft's own texts are cut anywhere."""
    if PLACEHOLDER.search(text):
        return None
    opened: list[re.Match[str]] = []
    for mark in _MARKS.finditer(_NUMBER.sub(lambda match: " " * len(match[0]), text)):
        if mark[0] in _PAIRS:
            opened.append(mark)
        elif opened and _PAIRS[opened[-1][0]] == mark[0]:
            opened.pop()
        else:
            return opened[-1] if opened else mark
    return opened[0] if opened else None
