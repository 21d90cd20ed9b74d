"""How long browsers may keep what a host has given them."""

from __future__ import annotations

import re
from collections.abc import Iterable

SECONDS = 365 * 24 * 60 * 60
KEPT = f"public, max-age={SECONDS}, immutable"
"""What has a version in its address has another address once it is another."""

ANEW = "no-cache"
"""It may be kept, but the host is asked each time whether it is still the same."""

VERSION = "v=[0-9a-f]+"
"""The query that is a version, as a regular expression."""

_ASSET = re.compile(r"assets/[^/]+\.(css|js)")
VERSIONED = (
    r"(assets/[^/]+\.(css|js)|search/p[0-9]+\.json|[^/]+/search/names/[a-z]\.json"
    r"|[^/]+/search/entries/.+/[0-9]+\.json)"
)
"""What our pages ask for with a version, and never without one, as a regular expression."""


def kept_assets(files: Iterable[str]) -> tuple[str, ...]:
    """Those of the assets that are asked for with a version only, of the files at these paths."""
    return tuple(sorted(filter(_ASSET.fullmatch, files)))
