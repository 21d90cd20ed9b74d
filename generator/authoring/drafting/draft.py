"""briefings draft: a report → files in content/."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from generator.authoring.append import with_entries
from generator.authoring.change import checked, make, stop
from generator.authoring.drafting.after import After
from generator.authoring.drafting.briefing import Draft
from generator.authoring.drafting.earlier import earlier_briefing
from generator.authoring.drafting.redraft import Redrafted, redraft
from generator.authoring.drafting.series import InSeries, series_after, series_of
from generator.authoring.schemas import header_of
from generator.authoring.series import in_series, with_series
from generator.diagnostic import BuildStopped, Diagnostic, Span
from generator.edit import field_lines, figures_file, with_reasons
from generator.load import DISAGREEMENTS, Project, files, read_project
from generator.model.ids import BriefingId
from generator.model.period import Year
from generator.report_parser import Overview, PartDraft, Report, overview


class DraftedBriefing(NamedTuple):
    """The id of a briefing, and the files that were written, relative to the project.

    `indicators` is how many were added to those of all briefings, `subjects` the titles of those
    that were. `guessed` are the parts of which the report does not say the year, each with what is
    likely. `over` is what a draft over one that was there has kept, added and found changed, and
    `outdated` what in it the report says otherwise now. `after` is what was taken from an earlier
    briefing, `series` that to which the draft belongs.
    """

    briefing: str
    files: tuple[str, ...]
    indicators: int
    subjects: tuple[str, ...]
    guessed: tuple[PartDraft, ...]
    over: Redrafted | None
    outdated: tuple[Diagnostic, ...]
    after: After | None
    series: InSeries | None


_SLUG = re.compile("(?!.{41})[a-z0-9]+(-[a-z0-9]+)*")


def draft_briefing(
    project: Path,
    report: Report,
    source: str,
    name: str | None,
    *,
    year: str | None,
    on: str,
    after: str | None = None,
) -> DraftedBriefing:
    """Write a briefing of the report in the file `source`; `on` is an ISO 8601 day.

    Over one that is there already, of the same report, what was written stays. `year` is that in
    which the report was given, where it does not say so; `after` is the briefing of the report
    before it. Raises BuildStopped if nothing says the year, if such a briefing is of another report
    or `after` of none before it, or if the project would be worse for it.
    """
    parsed, problems = read_project(project)
    about = overview(report, year=year and checked(Year, year, source))
    if about is None:
        raise stop("draft-without-year", Span(source), file=source)
    briefing = checked(BriefingId, name or _name(source, about), f"content/{name}")
    if parsed.indicators is None or parsed.subjects is None:
        raise BuildStopped(problems)
    earlier = earlier_briefing(parsed, after, briefing, about, problems) if after else None
    over = series = None
    if (project / f"content/{briefing}").exists():
        whose = next(
            (candidate for candidate in parsed.briefings if candidate.id == briefing),
            None,
        )
        if whose is None or not whose.whole:
            raise BuildStopped(problems)
        over = redraft(project, parsed, whose, report, about, earlier=earlier)
    elif earlier and earlier.head:
        series = series_after(parsed, earlier.id, earlier.head.value, about)
    else:
        series = series_of(parsed, report, about)
    draft = (
        over.draft
        if over
        else Draft(briefing, report, about, parsed, earlier=earlier, series=series)
    )
    own = over.contents if over else _files(briefing, draft, report, on)
    contents = {**own, **_shared(project, parsed, draft)}
    if earlier and series and series.added:
        if parsed.series is None and (project / files.SERIES).exists():
            raise BuildStopped(problems)
        contents |= with_series(project, parsed, [*field_lines(series.added)])
        contents |= in_series(project, earlier, series.id)
    # What the report says now, a briefing that was right before may say otherwise.
    outdated = make(project, contents, accepted=DISAGREEMENTS if over else ())
    return DraftedBriefing(
        briefing,
        tuple(contents),
        indicators=len(draft.indicators.added),
        subjects=tuple(str(subject["title"]) for subject in draft.subjects.added),
        guessed=tuple(part for part in about.parts if part.is_guessed),
        over=over,
        outdated=outdated,
        after=draft.after,
        series=series,
    )


def _files(briefing: str, draft: Draft, report: Report, on: str) -> dict[str, bytes]:
    """Those of a briefing that is begun."""
    figures = files.figures_file(briefing)
    kept = with_reasons(report.figures, ())
    header = header_of(figures) or ""
    return {
        **dict(draft.files(on)),
        figures: figures_file(header, report.source, report.text, report.paragraphs, kept),
    }


def _shared(project: Path, parsed: Project, draft: Draft) -> dict[str, bytes]:
    """The files of all briefings to which the draft adds."""
    assert parsed.indicators and parsed.subjects
    added = (
        (files.INDICATORS, parsed.indicators, draft.indicators.added),
        (files.SUBJECTS, parsed.subjects, draft.subjects.added),
    )
    return {
        file: with_entries(project, document, [[*field_lines(record)] for record in records])
        for file, document, records in added
        if records
    }


def _name(source: str, about: Overview) -> str:
    """From the file's name, else from the years of the report."""
    stem = Path(source).name.partition(".")[0].lower().replace("_", "-")
    if _SLUG.fullmatch(stem):
        return stem
    return "-".join(["report", *about.years])
