"""The published folder: filled aside, and put in its place in one step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.publish.exchange import exchange
from generator.publish.removal import fresh_folder
from generator.publish.workshop import staging, sweep, workshop


@contextmanager
def staged(site: Path) -> Iterator[Path]:
    """An empty folder that takes the place of the folder `site` once it has been filled.

    Until then `site` stays as it was, and for ever if filling raises.
    """
    with workshop(site) as work:
        made = fresh_folder(staging(work))
        yield made
        exchange(made, site)
        sweep(work)
