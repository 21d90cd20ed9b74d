"""How to quote a figure: a sentence with its caveat, and references to the report and to us."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from generator.render import urls
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.words import printed, qualified


@dataclass(frozen=True)
class Citation:
    """`address` is absolute; `original` is the name in Simplified where it is written otherwise."""

    address: str
    sentence: str
    standard: str
    plain: Markup
    original: str


def citation(context: BriefingContext, found: PlacedObservation, facts: list[str]) -> Citation:
    """All that a journalist needs to quote `found`; the report comes first, this site second."""
    words, site, briefing = context.words, context.parent.site, context.briefing
    observation = found.observation
    indicator = context.parent.indicators[observation.indicator]
    path = f"{urls.indicators(context.config, briefing)}#{indicator.id}"
    address = context.parent.address(path)
    source, original = briefing.source, context.original.source
    details = {
        "name": indicator.name,
        "title": source.title,
        "original": words.html("cite.original_title", original=_simplified(original.title))
        if original.title != source.title
        else "",
        "issuer": words.phrase("cite.issuer", issuer=source.issuer) if source.issuer else "",
        "date": words.period(source.date) if source.date else words["cite.undated"],
        "place": words.place(found.place),
        "publisher": site.config.publisher.name,
        "site": site.config.title,
        "briefing": briefing.short_title,
        "published": briefing.published,
        "published_in_words": words.period(briefing.published),
        "address": address,
    }
    unit = context.unit_of(observation)
    figure = qualified(words, observation, Markup(printed(observation, unit)))
    sentence = words.phrase(
        "cite.sentence",
        region=briefing.region,
        period=words.period(observation.period),
        status=words[f"status.{observation.status.code}"],
        kind=words[f"kind.{observation.kind.code}.name"],
        figure=figure,
        facts="".join(words["list.comma"] + fact for fact in facts),
        caveat=observation.caveat or "",
        **details,
    )
    indicators = {each.id: each for each in context.parent.original.indicators}
    name = indicators[indicator.id].name
    return Citation(
        address=address,
        sentence=sentence,
        standard=words.phrase("cite.standard", **details),
        plain=words.html("cite.plain", **details),
        original=name if name != indicator.name else "",
    )


def _simplified(title: str) -> Markup:
    return Markup('<span lang="zh-Hans">{}</span>').format(title)
