"""Which marks number the parts of a report, and which its sections."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from generator.numerals.dates import first_year
from generator.numerals.script import plain
from generator.report_parser.blocks import Block, head_and_body
from generator.report_parser.kinds import are_review_and_plan
from generator.report_parser.marks import ITEM_STYLES, PART_STYLES

_OUTER = PART_STYLES | {"章", "壹、", "一、"}


class Levels(NamedTuple):
    """The styles of mark (see marks.py) that number parts and sections; None where none do."""

    part: str | None
    section: str | None


def find_levels(blocks: Sequence[Block]) -> Levels:
    """What is met first is outermost; a style counts if it goes from 1 to 2, or begins anew."""
    headed = [block for block in blocks if block.mark and block.mark.style not in ITEM_STYLES]
    numbers = defaultdict(list)
    for block in headed:
        if block.mark:
            numbers[block.mark.style].append(block.mark.number)
    styles = [style for style, seen in numbers.items() if seen.count(1) > 1 or {1, 2} <= {*seen}]
    if not styles:
        return Levels(None, None)
    outer, *inner = styles
    if not inner:
        return Levels(outer, None) if _are_parts(outer, headed) else Levels(None, outer)
    nested = inner[0]
    if outer not in _OUTER:
        return Levels(None, outer)
    if nested == "1." and _are_items(nested, blocks):
        return Levels(outer, None) if _are_parts(outer, headed) else Levels(None, outer)
    return Levels(outer, nested)


def _are_parts(style: str, headed: Sequence[Block]) -> bool:
    """Whether headings of this style are parts by themselves.

    So are 第一部分, those that each have their own year, and what was done and what is planned.
    """
    if style in PART_STYLES:
        return True
    heads = [
        head_and_body(block)[0] for block in headed if block.mark and block.mark.style == style
    ]
    if are_review_and_plan(heads):
        return True
    years = [first_year(plain(head)) for head in heads]
    return len(years) > 1 and all(years) and len(set(years)) == len(years)


def _are_items(style: str, blocks: Sequence[Block]) -> bool:
    """Whether the text of each runs on in its own paragraph, with nothing numbered inside."""
    if any(block.mark and block.mark.style in ITEM_STYLES for block in blocks):
        return False
    of_style = [block for block in blocks if block.mark and block.mark.style == style]
    return sum("。" in block.text for block in of_style) * 2 > len(of_style)
