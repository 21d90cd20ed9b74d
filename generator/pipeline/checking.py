"""Reading and checking a project, of its briefings those alone that are not as they were."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.diagnostic import BuildStopped, Diagnostic, errors, most_useful_first
from generator.load import (
    BriefingFiles,
    broken_by_days,
    broken_by_others,
    broken_by_shared,
    deduplicated,
    each_once,
    listed,
    load_labels,
    read_briefing,
    read_shared,
    to_site,
    unread,
    with_ids,
    wrong_labels,
)
from generator.model.labels import Labels
from generator.model.series import newest_first
from generator.model.site import Site
from generator.pipeline.agreed import Agreed
from generator.pipeline.checked import Checked
from generator.pipeline.checked_briefings import CheckContext, checked_briefings
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.keys import key_of, program_key

_AGREEMENT = "agreement"


def check(
    project: Path, theme: Path, *, this_year: int | None = None, processes: int | None = None
) -> Checked:
    """Read and check the project in the folder `project`, with the words of the folder `theme`.

    What cannot have been done yet is told where it is known which is `this_year`.

    Raises BuildStopped with every problem of every file.
    """
    files = listed(project)
    beside = unread(project, files)
    shared, problems = read_shared(project, files)
    labels, of_labels = _labels(theme)
    problems += of_labels
    site = to_site(shared, labels) if labels and not errors(problems) else None
    reading = CheckContext(
        project, files, shared, beside, tuple(problems), broken_by_shared(shared), site
    )
    briefings = checked_briefings(reading, processes)
    facts = tuple(briefing.facts for briefing in briefings.values() if briefing.facts)
    known = replace(shared, facts=facts)
    problems += broken_by_shared(known)
    problems += broken_by_others(known, lambda name: _read_again(reading, name))
    if this_year:
        problems += broken_by_days(known, lambda name: _read_again(reading, name), this_year)
    problems = with_ids(known, problems)
    findings = (finding for checked in briefings.values() for finding in checked.findings)
    problems = each_once(deduplicated([*problems, *findings, *beside]))
    agreed = _agreement(project, site) if site and not errors(problems) else None
    problems += agreed.problems if agreed else ()
    if errors(problems) or not site or not agreed:
        raise BuildStopped(problems)
    return Checked(
        project=project,
        found=files,
        site=site,
        facts=tuple(newest_first(facts)),
        digest_keys={name: briefing.digest_key for name, briefing in briefings.items()},
        page_keys={name: briefing.page_key for name, briefing in briefings.items()},
        read={name: briefing.read for name, briefing in briefings.items() if briefing.read},
        pairs=tuple(
            {*agreed.pairs, *(pair for briefing in briefings.values() for pair in briefing.pairs)}
        ),
        warnings=most_useful_first(problems),
    )


def _agreement(project: Path, site: Site) -> Agreed:
    """That of the texts which all briefings share, as the last check knew it or anew."""
    kept, key = DiskCache(project), key_of(program_key(), site)
    if about := kept.about(_AGREEMENT, key):
        return Agreed(tuple((one, other) for one, other in about["pairs"]), ())
    from generator.pipeline.agreement import agreement  # noqa: PLC0415 - converts

    agreed = agreement(site, site)
    if not agreed.problems:
        kept.keep(_AGREEMENT, key, {"pairs": agreed.pairs})
    return agreed


def _labels(theme: Path) -> tuple[Labels | None, list[Diagnostic]]:
    """The words of the interface, None where they cannot be read, and what is wrong with them."""
    try:
        return load_labels(theme), [*wrong_labels(theme)]
    except BuildStopped as stopped:
        return None, [*stopped.diagnostics]


def _read_again(reading: CheckContext, name: str) -> BriefingFiles:
    read = read_briefing(reading.project, reading.found, name, reading.beside).files
    assert read, "its title was read"
    return read
