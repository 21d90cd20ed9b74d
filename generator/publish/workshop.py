"""The folder beside a site in which it is built, and what builds that were ended left there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock

from generator.publish.exchange import SiteAside, aside_of, put_back, stands_aside
from generator.publish.removal import cleared, is_folder, remove

# What is worth nothing once a build has ended; earlier versions made a project, and pages alone.
# In "site" the next site will be made, out of the last but one.
_LEFT_OVER = re.compile(r"(site\.old|page|project)(\.[0-9]+)?|site\.[0-9]+")


def _work(site: Path) -> Path:
    return site.parent / ".build"


def staging(work: Path) -> Path:
    """Where in the workshop `work` the site is made."""
    return work / "site"


@contextmanager
def workshop(site: Path) -> Iterator[Path]:
    """The folder in which `site` is built; two builds at once wait for each other.

    What an earlier build left there is put right first.
    """
    work = _work(site)
    work.mkdir(exist_ok=True)
    with _lock(work):
        put_back(site, aside_of(staging(work)))
        sweep(work)
        yield work


def restored(site: Path) -> bool:
    """Put `site` back where a build was ended while it stood aside; whether that was so.

    Raises SiteAside.
    """
    work = _work(site)
    aside = aside_of(staging(work))
    if not stands_aside(site, aside):
        return False
    try:
        # It may stand there because another build is just putting its own in the place.
        with _lock(work):
            return put_back(site, aside)
    except OSError as error:
        raise SiteAside(error, aside) from error


def in_the_way(project: Path, site: Path) -> tuple[Path, ...]:
    """What is no folder, or a link to one, where `site` and its workshop go in the project."""
    above = [path for path in site.parents if project in path.parents]
    places = (*above, site, _work(site))
    return tuple(path for path in places if os.path.lexists(path) and not is_folder(path))


def left_over(site: Path) -> tuple[Path, ...]:
    """What builds of `site` left in their workshop and cannot be removed."""
    return sweep(_work(site))


def sweep(work: Path) -> tuple[Path, ...]:
    """Remove what earlier builds left; returns what of that cannot be removed."""
    left_over: list[Path] = []
    with suppress(OSError):
        left_over += sorted(path for path in work.iterdir() if _LEFT_OVER.fullmatch(path.name))
    for path in left_over:
        remove(path)
    return tuple(path for path in left_over if os.path.lexists(path))


def _lock(work: Path) -> FileLock:
    """It ends with the process that holds it, so that a file which was left locks nothing."""
    lock = work / "lock"
    return FileLock(lock if lock.is_file() and not lock.is_symlink() else cleared(lock))
