"""The figures of a report as they are kept beside its briefing."""

from __future__ import annotations

from pathlib import Path

from generator.load import files
from generator.load.validate import read_as
from generator.model.figure import Figures


def load_figures(project: Path, briefing: str) -> Figures | None:
    """What content/<briefing>/figures.yml says, if there is one; raises BuildStopped."""
    name = files.figures_file(briefing)
    if not (project / name).exists():
        return None
    return read_as(Figures, project, name)[1]
