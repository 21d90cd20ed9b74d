"""What the pages and the digests of each briefing are made of, as keys."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from generator.model.facts import Facts
from generator.model.series import by_series
from generator.pipeline.drawing import BuildContext
from generator.pipeline.keys import key_of


class BriefingKeys(NamedTuple):
    """Of each briefing the key of all that its `pages` are made of, newest first; and of all of
    which other pages tell, which is in its `digests`: that has nothing of what surrounds a page.
    """

    pages: dict[str, str]
    digests: dict[str, str]


def briefing_keys(table: BuildContext, made_by: str) -> BriefingKeys:
    """Those of a site; `made_by` is the key of the program and the theme."""
    checked = table.checked
    # To a page of the newest briefing all pages lead, if all briefings are of one series.
    newest = "" if table.extent.several_series else checked.facts[0].id
    recurs = bool(table.joined.indicators)
    common = key_of(made_by, checked.site.labels, table.extent, newest, recurs)
    indicators = {str(indicator.id): key_of(indicator) for indicator in checked.site.indicators}
    figures = {pair: key_of(known) for pair, known in table.series_figures.items()}
    names = {
        series: key_of([report.names() for report in reports])
        for series, reports in by_series(checked.facts).items()
    }
    beside = {
        report.id: key_of(
            common,
            [figures[report.in_series, indicator] for indicator in report.indicators],
            [indicators[name] for name in (*report.indicators, *table.near[report.id].indicators)],
            [_outline_key(*near) for near in table.near[report.id].all()],
            names[report.in_series],
            [*map(sorted, table.joined.seen_by(report.indicators, report.series))],
        )
        for report in checked.facts
    }
    return BriefingKeys(
        pages={name: key_of(checked.page_keys[name], key) for name, key in beside.items()},
        digests={name: key_of(checked.digest_keys[name], key) for name, key in beside.items()},
    )


# While a site is being edited nearly all are as they were, with those that stand beside them.
@lru_cache(maxsize=1024)
def _outline_key(facts: Facts, is_linked: bool) -> str:
    return key_of(facts.outline(is_linked=is_linked))
