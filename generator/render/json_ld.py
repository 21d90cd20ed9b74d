"""What pages say to machines, in the words of schema.org.

What the source does not state, such as who issued it and when, has no key.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from generator.model.indicator import Indicator
from generator.model.page import Link
from generator.model.series import Series
from generator.render import urls
from generator.render.context import BriefingContext, EditionContext
from generator.render.history import SeriesHistory
from generator.render.open_data import OpenData
from generator.render.open_data.description import Description
from generator.render.open_data.indicator import FILES as INDICATOR_FILES
from generator.render.open_data.json_text import present
from generator.render.open_data.resource import DATA, FileKind

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
        **_about(context, urls.briefing(context.config, briefing)),
        name=briefing.title,
        alternateName=_told_apart(context),
        description=briefing.summary,
        isBasedOn=_source(context),
        isPartOf=_series(context.parent, context.series) if context.series else None,
    )


def series(context: EditionContext, found: Series, reports: Iterable[BriefingContext]) -> Thing:
    """A series, and its reports that the site has briefings of."""
    return present(
        **_series(context, found),
        url=context.address(urls.series(context.config, found.id)),
        inLanguage=context.config.locale,
        publisher=_publisher(context),
        spatialCoverage=found.region,
        hasPart=[
            {
                "@type": "Report",
                "@id": context.address(urls.briefing(context.config, each.briefing)),
                "name": each.report_name,
            }
            for each in reports
        ],
    )


def _series(context: EditionContext, found: Series) -> Thing:
    address = context.address(urls.series(context.config, found.id))
    return {"@type": "CreativeWorkSeries", "@id": address, "name": found.name}


def web_site(context: EditionContext) -> Thing:
    """An edition, of which no briefing is the only one."""
    config, address = context.site.config, context.address(urls.home(context.config))
    return present(
        **{"@type": "WebSite", "@id": address},
        url=address,
        inLanguage=context.config.locale,
        name=config.title,
        description=config.description,
        publisher=_publisher(context),
    )


def dataset(context: BriefingContext, data: OpenData, *, measured: bool = False) -> Thing:
    """The briefing's figures and milestones, and the files that hold them.

    If it is to be said, with what is `measured`.
    """
    config, briefing = context.config, context.briefing
    path = urls.data(config, briefing)
    names = {found.observation.indicator for found in context.observations} if measured else ()
    return present(
        **{"@type": "Dataset"},
        **_about(context, path),
        name=data.described.title,
        description=data.described.text,
        **_use(context.parent),
        isBasedOn=_source(context),
        variableMeasured=[
            _variable(context.parent, each, urls.indicator(config, briefing, each.id))
            for each in context.parent.site.indicators
            if each.id in names
        ]
        or None,
        distribution=[_download(context.parent, each, path) for each in DATA],
    )


def collection_dataset(context: EditionContext, told: Description) -> Thing:
    """The data of several briefings as one."""
    address = context.address(told.path)
    return present(
        **{"@type": "Dataset", "@id": address, "url": address},
        inLanguage=context.config.locale,
        datePublished=told.published,
        dateModified=told.revised,
        publisher=_publisher(context),
        name=told.title,
        description=told.text,
        **_use(context),
        isBasedOn=[
            present(**{"@type": "Report"}, name=title, url=url) for title, url in told.sources
        ],
        distribution=[_download(context, each, told.path) for each in DATA],
    )


def indicator_dataset(
    context: EditionContext, indicator: Indicator, histories: Sequence[SeriesHistory]
) -> Thing:
    """An indicator's figures in all reports."""
    path = urls.indicator_page(context.config, indicator.id)
    address = context.address(path)
    reports = [report for each in histories for report in each.reports]
    years = sorted(figure.observation.period[:4] for each in histories for figure in each.figures)
    return present(
        **{"@type": "Dataset", "@id": address, "url": address},
        inLanguage=context.config.locale,
        datePublished=max(each.briefing.published for each in reports),
        publisher=_publisher(context),
        spatialCoverage=list(dict.fromkeys(each.briefing.region for each in reports)),
        temporalCoverage=_span(years),
        name=context.words.phrase("data.package", title=indicator.name),
        description=indicator.definition or context.words["data.no_definition"],
        **_use(context),
        isBasedOn=[{"@type": "Report", "name": each.report_title} for each in reports],
        variableMeasured=_variable(context, indicator, path),
        distribution=[_download(context, each, path) for each in INDICATOR_FILES],
    )


def _use(context: EditionContext) -> dict[str, object]:
    """On what terms data may be used."""
    licence = context.site.config.licence
    return present(license=licence.url if licence else None, isAccessibleForFree=True)


def _download(context: EditionContext, file: FileKind, folder: str) -> Thing:
    return {
        "@type": "DataDownload",
        "name": file.name,
        "encodingFormat": file.mediatype,
        "contentUrl": context.address(folder + file.name),
    }


def _variable(context: EditionContext, indicator: Indicator, path: str) -> Thing:
    """What an indicator measures; `path` leads to its figures."""
    return present(
        **{"@type": "PropertyValue"},
        name=indicator.name,
        unitText=indicator.unit,
        description=indicator.definition,
        url=context.address(path),
    )


def _span(years: Sequence[str]) -> str:
    return years[0] if years[0] == years[-1] else f"{years[0]}/{years[-1]}"


def _about(context: BriefingContext, path: str) -> dict[str, object]:
    """What the briefing and its data have in common; `path` is the page of the one or the other."""
    briefing, address = context.briefing, context.address(path)
    years = sorted({part.about for part in briefing.parts if part.about})
    return {
        "@id": address,
        "url": address,
        "inLanguage": context.config.locale,
        "datePublished": briefing.published,
        "dateModified": briefing.revised,
        "publisher": _publisher(context.parent),
        "spatialCoverage": briefing.region,
        "temporalCoverage": _span(years),
    }


def _publisher(context: EditionContext) -> Thing:
    publisher = context.site.config.publisher
    return present(**{"@type": "Organization"}, name=publisher.name, url=publisher.url)


def _source(context: BriefingContext) -> Thing:
    source = context.briefing.source
    return present(
        **{"@type": "Report"},
        name=source.title,
        alternateName=_told_apart(context),
        publisher=source.issuer and {"@type": "Organization", "name": source.issuer},
        datePublished=source.date and source.date.machine,
        url=source.url,
    )


def _told_apart(context: BriefingContext) -> str | None:
    """What the report is called where there are several."""
    return context.report_name if context.parent.extent.several_reports else None
