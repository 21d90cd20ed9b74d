"""The briefing after which another is drafted: of an earlier report on the same region."""

from __future__ import annotations

from collections.abc import Iterable

from generator.authoring.change import briefing_of, stop
from generator.diagnostic import BuildStopped, Diagnostic, Span
from generator.load import BriefingFiles, Project
from generator.model.briefing import year_of
from generator.model.placeholder import PLACEHOLDER
from generator.report_parser import Overview


def earlier_briefing(
    project: Project, name: str, briefing: str, about: Overview, problems: Iterable[Diagnostic]
) -> BriefingFiles:
    """The files of the briefing `name`, after which `briefing` is drafted; `about` is its report.

    Raises BuildStopped if there is no such briefing, with `problems` if its files cannot be read,
    or if it is not of an earlier report on the same region.
    """
    earlier = briefing_of(project, name)
    if not earlier.whole or not earlier.head:
        raise BuildStopped(problems)
    source, head = earlier.head.source, earlier.head.value
    if name == briefing:
        raise stop("draft-after-itself", Span(f"content/{name}"), value=name)
    year = max(about.years)
    if year_of(head) >= int(year):
        details = {"value": name, "year": str(year_of(head)), "own": year}
        raise BuildStopped([source.problem(("parts",), "draft-after-later", **details)])
    over = next(
        (candidate.head for candidate in project.briefings if candidate.id == briefing),
        None,
    )
    regions = [head.region, over.value.region] if over else []
    if len({*regions}) > 1 and not any(map(PLACEHOLDER.search, regions)):
        details = {"value": name, "region": regions[0], "own": regions[1]}
        raise BuildStopped([source.problem(("region",), "draft-after-another-region", **details)])
    return earlier
