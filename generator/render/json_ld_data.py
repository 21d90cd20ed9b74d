"""What pages say to machines of data: what it is of, what it measures, where its files are."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.briefing_page import BriefingPage
from generator.model.indicator import Indicator
from generator.render import urls
from generator.render.context import BriefingContext, EditionContext
from generator.render.history import SeriesHistory
from generator.render.json_ld import Thing, about, publisher, source, span
from generator.render.open_data import OpenData
from generator.render.open_data.description import Description
from generator.render.open_data.indicator import FILES as INDICATOR_FILES
from generator.render.open_data.json_text import present
from generator.render.open_data.resource import DATA, FileKind


def dataset(context: BriefingContext, data: OpenData, *, measured: bool = False) -> Thing:
    """The briefing's figures and milestones, and the files that hold them.

    If it is to be said, with what is `measured`.
    """
    config, briefing = context.config, context.briefing
    path = urls.page(config, briefing, BriefingPage.DATA)
    names = {placed.observation.indicator for placed in context.observations} if measured else ()
    return present(
        **{"@type": "Dataset"},
        **about(context, path),
        name=data.described.title,
        description=data.described.text,
        **_use(context.parent),
        isBasedOn=source(context),
        # Without their definitions, which would weigh more than the page.
        variableMeasured=[
            _variable(indicator)
            for indicator in context.parent.site.indicators
            if indicator.id in names
        ]
        or None,
        distribution=[_download(context.parent, kind, path) for kind in DATA],
    )


def collection_dataset(context: EditionContext, told: Description) -> Thing:
    """The data of several briefings as one."""
    address = context.address(told.path)
    return present(
        **{"@type": "Dataset", "@id": address, "url": address},
        inLanguage=context.config.locale,
        datePublished=told.published,
        dateModified=told.revised,
        publisher=publisher(context),
        name=told.title,
        description=told.text,
        **_use(context),
        isBasedOn=[
            present(**{"@type": "Report"}, name=title, url=url) for title, url in told.sources
        ],
        distribution=[_download(context, kind, told.path) for kind in DATA],
    )


def indicator_dataset(
    context: EditionContext, indicator: Indicator, histories: Sequence[SeriesHistory]
) -> Thing:
    """An indicator's figures in all reports."""
    path = urls.indicator_page(context.config, indicator.id)
    address = context.address(path)
    reports = [report for history in histories for report in history.reports]
    years = sorted(
        figure.observation.period[:4] for history in histories for figure in history.figures
    )
    return present(
        **{"@type": "Dataset", "@id": address, "url": address},
        inLanguage=context.config.locale,
        datePublished=max(report.briefing.published for report in reports),
        publisher=publisher(context),
        spatialCoverage=list(dict.fromkeys(report.briefing.region for report in reports)),
        temporalCoverage=span(years),
        name=context.words.phrase("data.package", title=indicator.name),
        description=indicator.definition or context.words["data.no_definition"],
        **_use(context),
        isBasedOn=[_reports(history) for history in histories],
        variableMeasured={**_variable(indicator), **present(description=indicator.definition)},
        distribution=[_download(context, kind, path) for kind in INDICATOR_FILES],
    )


def _reports(history: SeriesHistory) -> Thing:
    """The reports of a series, or one that is in none."""
    report = history.reports[0]
    if report.briefing.series:
        return {"@type": "CreativeWorkSeries", "name": history.name}
    return {"@type": "Report", "name": report.report_title}


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


def _variable(indicator: Indicator) -> dict[str, object]:
    """What an indicator measures, in which unit."""
    return {"@type": "PropertyValue", "name": indicator.name, "unitText": indicator.unit}
