"""The report series that a draft belongs to: that of the earlier briefing, or a new one."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.authoring.drafting.ids import free, slug
from generator.edit import Fields
from generator.load import Project
from generator.model.briefing import BriefingHead
from generator.model.placeholder import PLACEHOLDER, placeholder
from generator.model.series import Series
from generator.numerals import plain
from generator.report_parser import Overview, Report

_YEARS = re.compile(r"[（(]?(?:[0-9]{4}|[〇零一二三四五六七八九]{4}) ?年?度?[）)]?|[—–－~～-]+")
_ID_YEARS = re.compile("-?(?:19|20)[0-9]{2}")
_LEAST = 3
_BLANKS = re.compile(r"[\s《》“”]+")
_OPENING = 3
_COUNTRY = ("全国", "中国")


class InSeries(NamedTuple):
    """`id` is that of the series, `added` its entry where it is new; the rest goes for all reports.

    What nobody has written yet is None.
    """

    id: str
    region: str | None
    issuer: str | None
    added: Fields | None = None


def series_after(
    project: Project, briefing: str, earlier: BriefingHead, about: Overview
) -> InSeries:
    """That of the earlier `briefing`; a new one for both where it has none."""
    region, issuer = _written(earlier.region), _written(earlier.source.issuer)
    known = project.series.value.series if project.series else ()
    if earlier.series:
        of_series = (series.region for series in known if series.id == earlier.series)
        return InSeries(earlier.series, region or next(of_series, None), issuer)
    title = _written(earlier.source.title) or about.title
    name = _without_years(title) if title else ""
    own = _ID_YEARS.sub("", briefing)
    wanted = own if len(own) >= _LEAST else slug(name) or "report"
    new = free(wanted, {entry.id for entry in known})
    added: Fields = {
        "id": new,
        "name": name or placeholder("系列的名称"),
        "short_name": name or placeholder("系列的短名"),
        "issuer": issuer,
        "region": region or placeholder("地区"),
    }
    return InSeries(new, region, issuer, added)


def series_of(project: Project, report: Report, about: Overview) -> InSeries | None:
    """The only one that has a report of this title, but for the years, and of this region."""
    if not about.title:
        return None
    title = _without_years(about.title)
    known = {series.id: series for series in project.series.value.series} if project.series else {}
    heads = {
        head.series: head
        for briefing in project.briefings
        if briefing.head and (head := briefing.head.value).series in known
        if _without_years(head.source.title) == title
        if _is_told(known[head.series], report)
    }
    if len(heads) != 1:
        return None
    ((name, head),) = heads.items()
    return InSeries(name, known[name].region, _written(head.source.issuer))


def names_region(report: Report, region: str) -> bool:
    """Whether the report says 云岭 of 云岭省; every report may be of the whole country."""
    name = region[:-1] if len(region) >= _LEAST else region
    return region in _COUNTRY or any(name in plain(passage.text) for passage in report.passages)


def _is_told(series: Series, report: Report) -> bool:
    """Whether the report says of which region it is, or in its opening who gives it."""
    if series.region not in _COUNTRY:
        return names_region(report, series.region)
    opening = "".join(plain(passage.text) for passage in report.passages[:_OPENING])
    return series.issuer is not None and series.issuer in opening


def _written(text: str | None) -> str | None:
    return text if text and not PLACEHOLDER.search(text) else None


def _without_years(title: str) -> str:
    return _BLANKS.sub("", _YEARS.sub("", title))
