"""All figures of a briefing, by subject."""

from __future__ import annotations

from generator.model.briefing_page import BriefingPage
from generator.model.page import Link, Page
from generator.render import urls
from generator.render.citation import references
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing, briefing_link, data_link
from generator.render.figure_table import chips, explained, figure_tables
from generator.render.json_ld_data import dataset
from generator.render.open_data import OpenData


def page(drawing: Drawing, context: BriefingContext, data: OpenData) -> Page:
    path = urls.page(context.config, context.briefing, BriefingPage.INDICATORS)
    words = context.words
    tables = list(figure_tables(context, path))
    observed = {placed.observation.indicator for placed in context.observations}
    count = len(context.observations)
    lead = words.phrase("indicators.lead", indicators=len(observed), observations=count)
    title = words["nav.indicators"]
    values = {
        "lead": lead,
        "data": data_link(context, path),
        "all_reports": _all_reports(context, path),
        "chips": chips(context),
        "tables": tables,
        "explained": list(explained(context)),
        "references": references(context, title, path),
    }
    return drawing.page(
        "indicators",
        path,
        title=title,
        description=words.phrase("description.within", briefing=context.briefing.title, text=lead),
        values=values,
        menu=context,
        breadcrumbs=[briefing_link(context)],
        contents=[Link(title=table.title, path=f"{path}#{table.anchor}") for table in tables],
        kicker=context.report_name,
        scripts=("indicators.js",),
        things=[dataset(context, data)],
    )


def _all_reports(context: BriefingContext, page: str) -> Link | None:
    """The way to the indicators that have pages of their own, if some of the briefing's do."""
    if not context.joined.indicators:
        return None
    path = urls.recurring(context.config)
    return Link(title=context.words["recurring.title"], path=urls.markdown_relative(path, page))
