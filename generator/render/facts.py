"""What is known of a report, and what is not."""

from __future__ import annotations

from collections.abc import Iterator

from generator.render.context import BriefingContext

_CHAPTERS = ("source", "method", "traced", "corrections", "editions", "publisher")


def chapters(context: BriefingContext) -> Iterator[str]:
    """Those of the page on source and method, by their anchors."""
    return (name for name in _CHAPTERS if name != "traced" or context.briefing.figures)


def source_facts(context: BriefingContext) -> list[dict[str, str]]:
    """The report's title, issuer, date and so on; what it does not state is said to be unstated."""
    return [{"name": name, "text": text, "url": ""} for name, text in _facts(context)] + [
        {"name": context.words["fact.url"], "text": url, "url": url}
        for url in [context.briefing.source.url]
        if url
    ]


def _facts(context: BriefingContext) -> Iterator[tuple[str, str]]:
    words, briefing, source = context.words, context.briefing, context.briefing.source
    yield words["fact.report"], words.phrase("fact.title", title=source.title)
    yield words["fact.issuer"], source.issuer or words["fact.unstated"]
    yield words["fact.date"], words.period(source.date) if source.date else words["fact.unstated"]
    yield words["fact.region"], briefing.region
    yield words["fact.period"], briefing.period
    yield words["fact.published"], words.period(briefing.published)
    if briefing.revised != briefing.published:
        yield words["fact.revised"], words.period(briefing.revised)
