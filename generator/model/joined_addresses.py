"""Addresses, below an edition's folder, of what stands on pages that are no briefing's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.model.briefing_page import BriefingPage
from generator.model.joined import Coverage, Joined
from generator.model.series import Dated, by_series

INDICATORS = "indicators/"


def series(series_id: str) -> str:
    return f"series/{series_id}/"


def series_timeline(series_id: str) -> str:
    return f"{series(series_id)}timeline/"


def indicator(indicator_id: str) -> str:
    return f"{INDICATORS}{indicator_id}/"


def collection(series_id: str) -> str:
    """Of the data of a series, or where that is "" of all."""
    return f"{series(series_id)}data/" if series_id else "data/"


def addresses(joined: Joined) -> Iterator[str]:
    """All that there are."""
    if joined.indicators:
        yield INDICATORS
    yield from map(indicator, joined.indicators)
    yield from map(collection, joined.collections)


def pages_of_several(reports: Iterable[Dated]) -> set[str]:
    """The pages that an edition has because it tells of several reports."""
    pages = set()
    grouped = by_series(reports)
    for name, years in grouped.items():
        pages |= {BriefingPage.TARGETS.below(year.id) for year in years[:-1]}
        if len(years) > 1:
            pages |= {series(name), series_timeline(name)}
    return pages | ({"about/"} if len(grouped) > 1 else set())


def without_twin(every: Sequence[Coverage], briefing: str) -> Mapping[str, str]:
    """What there is no more without a briefing, and what another has instead.

    `every` is what each briefing covers, that one among them, newest first.
    """
    left = [coverage for coverage in every if coverage.id != briefing]
    before, after = Joined.of(every), Joined.of(left)
    instead: dict[str, str] = {}
    if not left:
        return instead
    if before.indicators and not after.indicators:
        instead[INDICATORS] = BriefingPage.INDICATORS.below(left[0].id)
    for name in sorted(before.indicators - after.indicators):
        has = next(coverage for coverage in left if name in coverage.indicators)
        instead[indicator(name)] = f"{BriefingPage.INDICATORS.below(has.id)}#{name}"
    for name in sorted(before.collections - after.collections):
        has = next(coverage for coverage in left if name in {"", coverage.series})
        instead[collection(name)] = BriefingPage.DATA.below(has.id)
    return instead
