"""How to quote a figure, in a sentence; and how a page, in references to the report and to us."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.place import Place
from generator.model.spacing import gap, unspaced
from generator.render import urls
from generator.render.context import BriefingContext, PlacedObservation

_INNER_BRACKETS = str.maketrans("（）", "〔〕")


@dataclass(frozen=True)
class Citation:
    """`sentence` can be printed as it is; `address` is absolute; `original` is the indicator's name
    in Simplified where it is written otherwise.
    """

    sentence: str
    address: str
    original: str


def citation(context: BriefingContext, found: PlacedObservation, anchor: str) -> Citation:
    """All that a journalist needs to quote `found`, which stands at `anchor`."""
    words, briefing = context.words, context.briefing
    observation = found.observation
    indicator = context.parent.indicators[observation.indicator]
    issuer = briefing.source.issuer
    figure = words.in_full(observation, indicator.unit)
    sentence = words.phrase(
        "cite.sentence",
        issuer=issuer or words.phrase("cite.no_issuer", region=briefing.region),
        title=briefing.source.title,
        whose=_whose(context, [*([briefing.region] if issuer else []), *_year(context)]),
        name=indicator.name,
        figure=gap(indicator.name, figure) + figure,
        details=words["list.comma"].join(_details(context, found)).translate(_INNER_BRACKETS),
        place=words.place(found.place),
    )
    if observation.caveat:
        publisher = context.parent.site.config.publisher.name
        sentence += words.phrase("cite.caveat", publisher=publisher, caveat=observation.caveat)
    originals = {each.id: unspaced(each.name) for each in context.parent.original.indicators}
    return Citation(
        sentence=sentence,
        address=context.address(urls.indicator(context.config, briefing, anchor)),
        original=originals[indicator.id] if originals[indicator.id] != indicator.name else "",
    )


def references(
    context: BriefingContext, title: str, path: str, place: Place | None = None
) -> tuple[Markup, Markup]:
    """The report, of which a page summarises the `place`, and the page itself, after GB/T 7714."""
    words, briefing, source = context.words, context.briefing, context.briefing.source
    report = words.html(
        "cite.report",
        author=source.issuer or words["cite.no_author"],
        original_title=_simplified(context.original.source.title),
        whose=_whose(context, [*([] if source.issuer else [briefing.region]), *_year(context)]),
        date=source.date or words["cite.no_date"],
        place=words.phrase("cite.place", place=words.place(place)) if place else "",
    )
    corrections = (note for one in context.observations for note in one.observation.corrections)
    site = words.html(
        "cite.site",
        publisher=context.parent.site.config.publisher.name,
        title=title,
        briefing=context.report_name,
        changed=max([briefing.published, *(each.date for each in corrections)]),
        address=context.address(path),
    )
    return report, site


def report_told_apart(context: BriefingContext) -> str:
    """What stands after the report's title where another may have the same: （国务院，2014年）."""
    source = context.briefing.source
    return _whose(context, [source.issuer or context.briefing.region, *_year(context)])


def _details(context: BriefingContext, found: PlacedObservation) -> Iterator[str]:
    """What a figure must not be quoted without: what it is and of when, whole, change, rank."""
    words, observation = context.words, found.observation
    yield words.meaning(observation)
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
    return Markup('<span lang="zh-Hans">{}</span>').format(unspaced(title))
