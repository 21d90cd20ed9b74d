"""What a report looks back on and what it plans, as a whole."""

from __future__ import annotations

from generator.model.choice import PartKind
from generator.model.section import Item
from generator.render.context import BriefingContext
from generator.render.continuity import says_all


def items_of(context: BriefingContext, kind: PartKind) -> tuple[Item, ...]:
    """The items of all parts of a kind, in the order of the report."""
    parts = {part.id for part in context.briefing.parts if part.kind is kind}
    return tuple(item for item in context.briefing.items() if item.place.part in parts)


def years_of(context: BriefingContext, kind: PartKind) -> str:
    """The years that the parts of a kind are about; nothing where one of them does not say it."""
    about = [part.about for part in context.briefing.parts if part.kind is kind]
    years = sorted({when.year for when in about if when})
    return context.words["targets.and"].join(map(context.words.year, years)) if all(about) else ""


def work(context: BriefingContext, kind: PartKind) -> str:
    """2023年27项工作, 2024年27项计划; or how many of them the briefing tells."""
    told = {"count": len(items_of(context, kind)), "year": years_of(context, kind)}
    key = "done" if kind is PartKind.REVIEW else "planned"
    text = context.words.phrase(f"work.{key}_in" if told["year"] else f"work.{key}", **told)
    is_part = says_all(context) is False
    return context.words.phrase("work.in_part", work=text) if is_part else text
