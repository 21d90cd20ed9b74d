"""What a build needs beside its briefings, made while these are checked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from generator.diagnostic import errors
from generator.load import listed, load_labels, read_shared, to_site
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.made_assets import are_assets_kept, made_assets
from generator.pipeline.workers import done_beside


class _Sources(NamedTuple):
    project: Path
    theme: Path


@contextmanager
def made_ahead(project: Path, theme: Path) -> Iterator[None]:
    """Meanwhile what takes long to make of the shared files is made and kept, if it is not yet."""
    if are_assets_kept(DiskCache(project), theme):
        yield
        return
    with done_beside(_make, _Sources(project, theme)):
        yield


def _make(of: _Sources) -> None:
    from generator.pipeline.searching import kept_readings  # noqa: PLC0415 - a check needs none

    kept = DiskCache(of.project)
    made_assets(kept, of.theme)
    shared, problems = read_shared(of.project, listed(of.project))
    if not errors(problems):
        kept_readings(kept, to_site(shared, load_labels(of.theme)))
