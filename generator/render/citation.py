"""How to quote a figure: a sentence with its caveat, and references to the report and to us."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.render import urls
from generator.render.context import BriefingContext, PlacedObservation


@dataclass(frozen=True)
class Citation:
    """`address` is absolute; `original` is the name in Simplified where it is written otherwise.

    `references` follow GB/T 7714: the report first, this site second.
    """

    address: str
    sentence: str
    references: tuple[Markup, Markup]
    plain: Markup
    original: str


def citation(context: BriefingContext, found: PlacedObservation, anchor: str) -> Citation:
    """All that a journalist needs to quote `found`, which stands at `anchor`."""
    words, site, briefing = context.words, context.parent.site, context.briefing
    indicator = context.parent.indicators[found.observation.indicator]
    address = context.address(urls.indicator(context.config, briefing, anchor))
    source, original = briefing.source, context.original.source
    changed = max([briefing.published, *(each.date for each in found.observation.corrections)])
    year = _year(context)
    details = {
        "name": indicator.name,
        "region": words["list.comma"].join([briefing.region, *year]),
        "title": source.title,
        "original_title": _simplified(original.title),
        "place": words.place(found.place),
        "publisher": site.config.publisher.name,
        "site": site.config.title,
        "briefing": context.report_name,
        "changed": changed,
        "changed_in_words": words.period(changed),
        "address": address,
    }
    converted = original.title != source.title
    sentence = words.phrase(
        "cite.sentence",
        figure=words.in_full(found.observation, indicator.unit),
        details=words["list.comma"].join(_details(context, found)),
        caveat=found.observation.caveat or "",
        **details,
    )
    plain = words.html(
        "cite.plain",
        also_titled=words.html("cite.also_titled", **details) if converted else "",
        whose=report_told_apart(context),
        unsaid="" if source.issuer and source.date else words["cite.unsaid"],
        **details,
    )
    report = words.html(
        "cite.report",
        author=source.issuer or words["cite.no_author"],
        whose=_whose(context, [*([] if source.issuer else [briefing.region]), *year]),
        date=source.date or words["cite.no_date"],
        **details,
    )
    originals = {each.id: each.name for each in context.parent.original.indicators}
    return Citation(
        address=address,
        sentence=sentence,
        references=(report, words.html("cite.site", **details)),
        plain=plain,
        original=originals[indicator.id] if originals[indicator.id] != indicator.name else "",
    )


def report_told_apart(context: BriefingContext) -> str:
    """What stands after the report's title where another may have the same: （国务院，2014 年）."""
    source = context.briefing.source
    return _whose(context, [source.issuer or context.briefing.region, *_year(context)])


def _details(context: BriefingContext, found: PlacedObservation) -> Iterator[str]:
    """What a figure must not be quoted without: period, status, kind, whole, change, rank."""
    words, observation = context.words, found.observation
    yield words.period(observation.period) + words[f"status.{observation.status.code}"]
    yield words[f"kind.{observation.kind.code}.name"]
    if observation.of:
        yield words.phrase("cite.of", whole=observation.of)
    if observation.part_of:
        yield words.phrase(
            "cite.part_of", whole=context.parent.indicators[observation.part_of].name
        )
    if observation.change:
        yield words.change(observation.change)
    if rank := observation.rank:
        yield words.phrase("cite.rank", claim=rank.claim, scope=rank.scope)


def _year(context: BriefingContext) -> list[str]:
    """That of the report, if its title does not say it and others may have the same title."""
    briefing = context.briefing
    is_said = str(briefing.year) in briefing.source.title
    if is_said or not context.parent.extent.several_reports:
        return []
    return [context.words.year(briefing.year)]


def _whose(context: BriefingContext, said: list[str]) -> str:
    """What tells the report from others, if there are any: its issuer, its region, its year."""
    if not said or not context.parent.extent.several_reports:
        return ""
    words = context.words
    return words.phrase("cite.whose", said=words["list.comma"].join(said))


def _simplified(title: str) -> Markup:
    return Markup('<span lang="zh-Hans">{}</span>').format(title)
