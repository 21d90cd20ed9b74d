"""In one sentence each: what became of targets, and what of a plan can be checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from generator.account import Account, Check, Observed, Relation, planned_items
from generator.model.briefing_page import BriefingPage
from generator.model.page import Link
from generator.render import urls
from generator.render.account.groups import account_of
from generator.render.context import BriefingContext


def target_counts(context: BriefingContext) -> str:
    """Of how many targets of the report before it this report says what; empty if none is before.

    2013年政府工作报告定下、2013年到期的数字目标共15个。对照2014年政府工作报告：
    高于目标的5个；….
    """
    account = account_of(context)
    return counts_of(context, account) if account else ""


def counts_of(context: BriefingContext, account: Account) -> str:
    """The same of what became of the targets."""
    told = (_due(context, account), _passed(context, account))
    if any(told):
        return "".join(told)
    assert context.earlier
    return context.words.phrase("targets.none", report=context.earlier.report_name)


def _passed(context: BriefingContext, account: Account) -> str:
    """How many targets are of years on which this report does not look back."""
    if not account.passed:
        return ""
    words, earlier = context.words, context.earlier
    assert earlier
    return words.phrase(
        "targets.passed",
        report=earlier.report_name,
        years=_years(context, account.passed),
        count=len(account.passed),
    )


def _years(context: BriefingContext, targets: Iterable[Observed]) -> str:
    years = sorted({target.observation.period.year for target in targets})
    return context.words["targets.and"].join(map(context.words.year, years))


def _due(context: BriefingContext, account: Account) -> str:
    if not account.due:
        return ""
    words, earlier = context.words, context.earlier
    assert earlier
    counts = Counter(answered.judgement.relation for answered in account.due)
    return words.phrase(
        "targets.counts",
        report=earlier.report_name,
        years=_years(context, [answered.target for answered in account.due]),
        count=len(account.due),
        later=context.report_name,
        tally=words["list.semicolon"].join(
            words.phrase(
                "targets.count",
                relation=words[f"relation.{relation.value}"],
                count=counts[relation],
            )
            for relation in Relation
            if counts[relation]
        ),
    )


def checkable(context: BriefingContext) -> str:
    """Of how many items of the plan the report gives a number or a date; empty without items."""
    counts = Counter(item.check for item in planned_items(context.briefing))
    if not counts:
        return ""
    words = context.words
    if set(counts) == {Check.NEITHER}:
        return words.phrase("checkable.none", count=counts.total())
    counted = [
        words.phrase(f"checkable.counted_{check.value}", count=counts[check])
        for check in Check
        if counts[check]
    ]
    told = words["list.comma"].join(counted)
    return words.phrase("checkable.counts", count=counts.total(), counted=told)


def account_lines(context: BriefingContext) -> Iterator[Link]:
    """Both, where there is something to say; the first leads to the page that has both."""
    if counts := target_counts(context):
        path = urls.page(context.config, context.briefing, BriefingPage.TARGETS)
        yield Link(title=counts, path=path)
    if counts := checkable(context):
        yield Link(title=counts, path="")
