"""What the next report says of a target, where the target itself is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from generator.account import Answered, Relation
from generator.model import anchors
from generator.model.briefing_page import BriefingPage
from generator.render import urls
from generator.render.account.groups import said_by_later
from generator.render.account.words import relation, when
from generator.render.context import BriefingContext
from generator.render.printed_figure import named_figure


@dataclass(frozen=True)
class SaidLater:
    """2014年政府工作报告：2013年结果7.7%，高于目标; `href` leads to more."""

    text: Markup
    href: str


def said_later(context: BriefingContext, page: str) -> Iterator[tuple[str, SaidLater]]:
    """With the name of each target that was due, as it is told on the page at the path `page`."""
    later = context.later
    for name, answered in said_by_later(context).items():
        assert later
        path = urls.page(context.config, later.briefing, BriefingPage.TARGETS)
        path += f"#{anchors.target(answered.target.observation)}"
        yield name, SaidLater(_text(later, answered), urls.relative(path, page))


def _text(later: BriefingContext, answered: Answered) -> Markup:
    words, report = later.words, later.report_name
    if answered.judgement.relation is Relation.SILENT:
        return words.html("targets.unsaid", report=report)
    told = escape(relation(later, answered))
    if answered.answer:
        answer = answered.answer.observation
        result = named_figure(when(later, answer), later, *answered.answer)
        told = Markup(words["list.comma"]).join((result, told))
    return words.html("targets.said", report=report, told=told)
