"""What pages say to machines, in the words of schema.org.

What the source does not state, such as who issued it and when, has no key.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from generator.model.page import Link
from generator.model.series import Series
from generator.render import urls
from generator.render.context import BriefingContext, EditionContext
from generator.render.open_data.json_text import present

Thing = Mapping[str, object]

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_ESCAPES = str.maketrans({char: f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"})


def script(things: Sequence[Thing]) -> str:
    """The things as JSON-LD which, whatever it says, cannot end the script that it stands in."""
    if not things:
        return ""
    # Most pages have one thing; a graph is for several.
    whole = things[0] if len(things) == 1 else {"@graph": things}
    document = {"@context": "https://schema.org", **whole}
    return _encode(document).translate(_ESCAPES)


def breadcrumbs(context: EditionContext, links: Iterable[Link], title: str) -> Thing:
    """The way to the page called `title`; its own address is that of the page."""
    steps: list[dict[str, object]] = [
        {"name": link.title, "item": context.address(link.path)} for link in links
    ]
    steps.append({"name": title})
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, **step}
            for position, step in enumerate(steps, 1)
        ],
    }


def report(context: BriefingContext) -> Thing:
    """The briefing, and the report that it is based on."""
    briefing = context.briefing
    return present(
        **{"@type": "Report"},
        **about(context, urls.briefing(context.config, briefing)),
        name=briefing.title,
        alternateName=_told_apart(context),
        description=briefing.summary,
        isBasedOn=source(context),
        isPartOf=_series(context.parent, context.series) if context.series else None,
    )


def series(context: EditionContext, told: Series, reports: Iterable[BriefingContext]) -> Thing:
    """A series, and its reports that the site has briefings of."""
    return present(
        **_series(context, told),
        url=context.address(urls.series(context.config, told.id)),
        inLanguage=context.config.locale,
        publisher=publisher(context),
        spatialCoverage=told.region,
        hasPart=[
            {
                "@type": "Report",
                "@id": context.address(urls.briefing(context.config, own.briefing)),
                "name": own.report_name,
            }
            for own in reports
        ],
    )


def _series(context: EditionContext, told: Series) -> Thing:
    address = context.address(urls.series(context.config, told.id))
    return {"@type": "CreativeWorkSeries", "@id": address, "name": told.name}


def web_site(context: EditionContext) -> Thing:
    """An edition, of which no briefing is the only one."""
    config, address = context.site.config, context.address(urls.home(context.config))
    return present(
        **{"@type": "WebSite", "@id": address},
        url=address,
        inLanguage=context.config.locale,
        name=config.title,
        description=config.description,
        publisher=publisher(context),
    )


def span(years: Sequence[str]) -> str:
    """From the first year to the last: 2013/2016."""
    return years[0] if years[0] == years[-1] else f"{years[0]}/{years[-1]}"


def about(context: BriefingContext, path: str) -> dict[str, object]:
    """What the briefing and its data have in common; `path` is the page of the one or the other."""
    briefing, address = context.briefing, context.address(path)
    years = sorted({part.about for part in briefing.parts if part.about})
    return {
        "@id": address,
        "url": address,
        "inLanguage": context.config.locale,
        "datePublished": briefing.published,
        "dateModified": briefing.revised,
        "publisher": publisher(context.parent),
        "spatialCoverage": briefing.region,
        "temporalCoverage": span(years),
    }


def publisher(context: EditionContext) -> Thing:
    own = context.site.config.publisher
    return present(**{"@type": "Organization"}, name=own.name, url=own.url)


def source(context: BriefingContext) -> Thing:
    own = context.briefing.source
    return present(
        **{"@type": "Report"},
        name=own.title,
        alternateName=_told_apart(context),
        publisher=own.issuer and {"@type": "Organization", "name": own.issuer},
        datePublished=own.date and own.date.machine,
        url=own.url,
    )


def _told_apart(context: BriefingContext) -> str | None:
    """What the report is called where there are several."""
    return context.report_name if context.parent.extent.several_reports else None
