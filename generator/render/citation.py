"""How to quote a figure, in a sentence; and how a page, in references to the report and to us."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.briefing_page import BriefingPage
from generator.model.place import Place
from generator.model.spacing import unspaced
from generator.render import urls
from generator.render.context import BriefingContext, PlacedObservation


@dataclass(frozen=True)
class Quoting:
    """How the figures of a page are quoted: a sentence that can be printed as it is, with {name},
    {figure}, {details} and {source} of a figure to be filled in, what its caveat is put into, and
    the absolute address of the page where each has its own.
    """

    sentence: str
    caveat: str
    address: str


@dataclass(frozen=True)
class Quoted:
    """What a quoted figure needs besides what its row says: the way to its own address, what it
    must not be quoted without, the indicator's name in Simplified where it is written otherwise.
    """

    href: str
    details: str
    original: str


def quoting(context: BriefingContext) -> Quoting:
    """All that a journalist needs to quote figures of a briefing, as a reader's browser puts it
    together: written out it would be a third of a page.
    """
    words, briefing = context.words, context.briefing
    issuer = briefing.source.issuer
    return Quoting(
        sentence=words.phrase(
            "cite.sentence",
            issuer=issuer or words.phrase("cite.no_issuer", region=briefing.region),
            title=briefing.source.title,
            whose=_whose(context, [*([briefing.region] if issuer else []), *_year(context)]),
            name="{name}",
            figure="{figure}",
            details="{details}",
            source="{source}",
        ),
        caveat=words.phrase(
            "cite.caveat",
            publisher=context.parent.site.config.publisher.name,
            caveat="{caveat}",
        ),
        address=context.address(urls.page(context.config, briefing, BriefingPage.INDICATORS)),
    )


def quoted(context: BriefingContext, placed: PlacedObservation, page: str) -> Quoted:
    """That of a figure which stands on `page`."""
    indicator = placed.observation.indicator
    name = context.parent.indicators[indicator].name
    original = context.parent.original_names[indicator]
    path = urls.indicator(context.config, context.briefing, placed.observation.anchor)
    return Quoted(
        href=urls.relative(path, page),
        details="".join(
            context.words["list.comma"] + detail for detail in _details(context, placed)
        ),
        original=original if original != name else "",
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
        changed=max([briefing.published, *(correction.date for correction in corrections)]),
        address=context.address(path),
    )
    return report, site


def report_told_apart(context: BriefingContext) -> str:
    """What stands after the report's title where another may have the same: （国务院，2014年）."""
    source = context.briefing.source
    return _whose(context, [source.issuer or context.briefing.region, *_year(context)])


def _details(context: BriefingContext, placed: PlacedObservation) -> Iterator[str]:
    """What a figure must not be quoted without, besides what it is and of when."""
    words, observation = context.words, placed.observation
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
