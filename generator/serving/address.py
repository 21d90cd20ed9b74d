"""What a browser may ask for: the path of a page or file of the site, and no other."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

# Of these the names of our pages and files are made. Nothing else is looked for on the disk, so
# that nobody learns what is there: no "..", no second slash, no drive, no name that is too long.
_NAME = r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}"
_PATH = re.compile(rf"({_NAME}/)*({_NAME})?")
_LONGEST = 1000


def decoded(path: str) -> str:
    """The path as it stands in a request, without its first slash and its escapes."""
    return unquote_to_bytes(path.removeprefix("/")).decode("utf-8", "replace")


def normal(path: str) -> str | None:
    """The path if it is one that a page or file of the site can have."""
    return path if len(path) <= _LONGEST and _PATH.fullmatch(path) else None
