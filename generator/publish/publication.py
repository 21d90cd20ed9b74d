"""The published folder: filled aside, and put in its place in one step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.publish.exchange import exchange
from generator.publish.stage import Stage
from generator.publish.workshop import staging, sweep, workshop


@contextmanager
def staged(site: Path) -> Iterator[Stage]:
    """A folder that takes the place of the folder `site` once it has been filled.

    Until then `site` stays as it was, and for ever if filling raises. What stood there is filled
    the next time.
    """
    with workshop(site) as work:
        stage = Stage(staging(work))
        yield stage
        stage.end()
        exchange(stage.folder, site)
        sweep(work)
