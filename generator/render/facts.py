"""What is known of a report, and what is not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.render.context import BriefingContext

_CHAPTERS = ("source", "method", "traced", "corrections", "editions", "publisher")


class Fact(NamedTuple):
    """What is called by a `name`; `url` is where the text leads, if it does."""

    name: str
    text: str
    url: str = ""


def chapters(context: BriefingContext) -> Iterator[str]:
    """Those of the page on source and method, by their anchors."""
    return (name for name in _CHAPTERS if name != "traced" or context.briefing.figures)


def source_facts(context: BriefingContext) -> Iterator[Fact]:
    """The report's title, issuer, date and so on; what it does not state is said to be unstated."""
    words, briefing, source = context.words, context.briefing, context.briefing.source
    yield Fact(words["fact.report"], words.phrase("fact.title", title=source.title))
    yield Fact(words["fact.issuer"], source.issuer or words["fact.unstated"])
    yield Fact(
        words["fact.date"], words.period(source.date) if source.date else words["fact.unstated"]
    )
    yield Fact(words["fact.region"], briefing.region)
    yield Fact(words["fact.period"], briefing.period)
    yield Fact(words["fact.published"], words.period(briefing.published))
    if briefing.revised != briefing.published:
        yield Fact(words["fact.revised"], words.period(briefing.revised))
    if source.url:
        yield Fact(words["fact.url"], source.url, source.url)
