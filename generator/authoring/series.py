"""What makes reports one series: its entry in series.yml, and its id in their briefings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from generator.authoring.append import with_entries
from generator.authoring.schemas import header_of
from generator.edit import entry, inserted
from generator.load import BriefingFiles, Project, files


def with_series(
    project: Path, parsed: Project, record: Sequence[str], guide: Sequence[str] = ()
) -> dict[str, bytes]:
    """series.yml with the lines of one more entry; begun, with a `guide`, where there is none."""
    if parsed.series:
        return {files.SERIES: with_entries(project, parsed.series, [record])}
    title = files.SeriesFile.model_config["title"]
    lines = [header_of(files.SERIES), f"# {title}", *guide, "series:", *entry(record, 2)]
    return {files.SERIES: "".join(f"{line}\n" for line in lines).encode()}


def in_series(project: Path, briefing: BriefingFiles, series: str) -> dict[str, bytes]:
    """briefing.yml with its series, above its region; all else stays as it is."""
    assert briefing.head
    source = briefing.head.source
    line = next(at for at, text in enumerate(source.lines, 1) if re.match("region *:", text))
    data = (project / source.name).read_bytes()
    return {source.name: inserted(data, [(line, [f"series: {series}"])])}
