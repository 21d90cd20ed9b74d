"""Blocks → parts and sections, before anything in a section is numbered."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from generator.numerals.script import plain
from generator.report_parser.blocks import Block, head_and_body
from generator.report_parser.kinds import are_review_and_plan, is_timed
from generator.report_parser.levels import Levels
from generator.report_parser.paragraphs import is_title


@dataclass
class SectionBlocks:
    heading: str = ""
    blocks: list[Block] = field(default_factory=list)
    is_marked: bool = True


@dataclass
class PartBlocks:
    heading: str = ""
    preamble: list[Block] = field(default_factory=list)
    sections: list[SectionBlocks] = field(default_factory=list)


@dataclass
class ReportBlocks:
    """`opening` is what stands before the first part: the title, the author, an address."""

    opening: list[Block] = field(default_factory=list)
    parts: list[PartBlocks] = field(default_factory=list)


def group(blocks: Sequence[Block], levels: Levels) -> ReportBlocks:
    """Parts and sections; where the report heads no parts, sections that begin anew make one."""
    report = ReportBlocks()
    heads = _unmarked_heads(blocks, levels)
    for at, block in enumerate(blocks):
        style = block.mark.style if block.mark else None
        if style and style == levels.part:
            heading, rest = head_and_body(block)
            report.parts.append(PartBlocks(heading))
            if rest:
                report.parts[-1].preamble.append(Block(None, rest, True))
        elif at in heads:
            report.parts.append(PartBlocks(block.text))
        elif block.mark and style == levels.section:
            is_first = block.mark.number == 1 and levels.part is None and not heads
            _begin_section(report, block, anew=is_first)
        elif not report.parts:
            report.opening.append(block)
        elif report.parts[-1].sections:
            report.parts[-1].sections[-1].blocks.append(block)
        else:
            report.parts[-1].preamble.append(block)
    if not heads:
        _mend_opening(report, levels)
    for part in report.parts:
        if not part.sections:
            part.sections.append(SectionBlocks("", part.preamble, is_marked=False))
            part.preamble = []
    return report


def _unmarked_heads(blocks: Sequence[Block], levels: Levels) -> Collection[int]:
    """Where lines without a number head what was done and what is planned, and nothing else does.

    Sections that begin anew tell of as many parts by themselves.
    """
    if levels.part is not None:
        return ()
    heads = {at: block.text for at, block in enumerate(blocks) if _is_title(block)}
    timed = {at: text for at, text in heads.items() if is_timed(text)}
    begun = [block for block in blocks if block.mark and block.mark[:2] == (levels.section, 1)]
    return timed if are_review_and_plan(timed.values()) and len(begun) < len(timed) else ()


def _begin_section(report: ReportBlocks, block: Block, *, anew: bool) -> None:
    if anew or not report.parts:
        report.parts.append(_untitled_part(report))
    heading, rest = head_and_body(block)
    report.parts[-1].sections.append(SectionBlocks(heading))
    if rest:
        lead = Block(None, rest, True, runs_on=True)
        report.parts[-1].sections[-1].blocks.append(lead)


def _untitled_part(report: ReportBlocks) -> PartBlocks:
    """A part whose heading has no number: what stood before its first section belongs to it."""
    part = PartBlocks()
    if report.parts:
        before = report.parts[-1].sections[-1].blocks
        titles = [at for at, block in enumerate(before) if _is_title(block)]
        if titles:
            part.heading = before[titles[-1]].text
            part.preamble = before[titles[-1] + 1 :]
            del before[titles[-1] :]
    return part


def _mend_opening(report: ReportBlocks, levels: Levels) -> None:
    """What an opening holds beside titles is the first part's, if nothing heads that part."""
    if levels.part is not None:
        return
    kept = next((at for at, block in enumerate(report.opening) if not _is_title(block)), None)
    titles = report.opening if kept is None else report.opening[:kept]
    rest = [] if kept is None else report.opening[kept:]
    if not report.parts:
        report.parts.append(PartBlocks())
    first = report.parts[0]
    if len(report.parts) > 1 and report.parts[1].heading and len(titles) > 1:
        first.heading = titles.pop().text
    first.preamble = rest + first.preamble
    report.opening = titles


def _is_title(block: Block) -> bool:
    return block.mark is None and block.opens and is_title(plain(block.text))
