"""In one sentence each: what became of targets, and what of a plan can be checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.account import Account, Check, Relation, planned_items
from generator.model.page import Link
from generator.render import urls
from generator.render.account.groups import account_of
from generator.render.context import BriefingContext


def target_counts(context: BriefingContext) -> str:
    """Of how many targets of the report before it this report says what; empty if none is before.

    2013 年政府工作报告定下、2013 年到期的数字目标共 15 个。对照 2014 年政府工作报告：
    高于目标的 5 个；….
    """
    account = account_of(context)
    return counts_of(context, account) if account else ""


def counts_of(context: BriefingContext, account: Account) -> str:
    """The same of what became of the targets."""
    words, earlier = context.words, context.earlier
    assert earlier
    if not account.due:
        return words.phrase("targets.none", report=earlier.report_name)
    years = sorted({each.target.observation.period.year for each in account.due})
    counts = Counter(each.judgement.relation for each in account.due)
    return words.phrase(
        "targets.counts",
        report=earlier.report_name,
        years=words["targets.and"].join(map(words.year, years)),
        count=len(account.due),
        later=context.report_name,
        tally=words["list.semicolon"].join(
            words.phrase(
                "targets.count", relation=words[f"relation.{each.value}"], count=counts[each]
            )
            for each in Relation
            if counts[each]
        ),
    )


def checkable(context: BriefingContext) -> str:
    """Of how many items of the plan the report gives a number or a date; empty without items."""
    found = Counter(each.check for each in planned_items(context.briefing))
    if not found:
        return ""
    counts = {each.value: found[each] for each in Check}
    return context.words.phrase("checkable.counts", count=found.total(), **counts)


def account_lines(context: BriefingContext) -> Iterator[Link]:
    """Both, where there is something to say; the first leads to the page that has both."""
    if counts := target_counts(context):
        yield Link(title=counts, path=urls.targets(context.config, context.briefing))
    if counts := checkable(context):
        yield Link(title=counts, path="")
