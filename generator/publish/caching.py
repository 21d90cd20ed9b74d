"""How long browsers may keep what a host has given them."""

from __future__ import annotations

from pathlib import Path

SECONDS = 365 * 24 * 60 * 60
KEPT = f"public, max-age={SECONDS}, immutable"
"""What has a version in its address has another address once it is another."""

ANEW = "no-cache"
"""It may be kept, but the host is asked each time whether it is still the same."""

VERSION = "v=[0-9a-f]+"
"""The query that is a version, as a regular expression."""

VERSIONED = r"(assets/[^/]+\.(css|js)|search/p[0-9]+\.json|[^/]+/search/entries/.+/[0-9]+\.json)"
"""What our pages ask for with a version, and never without one, as a regular expression."""


def kept_assets(site: Path) -> tuple[str, ...]:
    """Those of the assets that are asked for with a version only, relative to the folder `site`."""
    found = (path for suffix in ("css", "js") for path in (site / "assets").glob(f"*.{suffix}"))
    return tuple(sorted(path.relative_to(site).as_posix() for path in found))
