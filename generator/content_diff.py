"""What readers will find changed, before it is published."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from generator.compare import changes
from generator.load import load_site
from generator.load.files import SITE_CONFIG
from generator.model.change import Change
from generator.model.records import EditionRecords
from generator.pipeline import THEME, convert
from generator.render import read
from generator.revisions import write_out

_CONTENT = (SITE_CONFIG, "content")


def readings(project: Path) -> tuple[EditionRecords, ...]:
    """What readers read in every edition; raises BuildStopped if it cannot be published."""
    site = load_site(project, THEME).site
    return read(site, convert(site), THEME)


def compared(old: Sequence[EditionRecords], new: Sequence[EditionRecords]) -> tuple[Change, ...]:
    """What changes from the old to the new."""
    return changes(old, new)


@contextmanager
def earlier(project: Path, old: str) -> Iterator[Path | None]:
    """The folder of the earlier project: `old` itself, else the project at the revision `old`.

    None where it is neither.
    """
    if (Path(old) / SITE_CONFIG).is_file():
        yield Path(old)
        return
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) if write_out(project, old, _CONTENT, Path(folder)) else None
