"""What the rest of a site needs of what was drawn, as plain data, to be kept."""

from __future__ import annotations

import zlib
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any

from generator.model.digest import Digest
from generator.model.page import ListedPage
from generator.pipeline.drawn import PageFacts, held_once

_FAST = 1


def as_data(digest: Digest, told: PageFacts) -> dict[str, Any]:
    """Both in lists, texts and numbers; the digest packed, for few read it and many are held."""
    return {"digest": _packed(digest), "counts": digest.counts, "told": told._asdict()}


def _packed(digest: Digest) -> str:
    """Its JSON, compressed, in letters."""
    return b64encode(zlib.compress(digest.model_dump_json().encode(), _FAST)).decode()


def unpacked(digest: str) -> Digest:
    """What was packed."""
    return Digest.model_validate_json(zlib.decompress(b64decode(digest)))


def facts_from_data(told: Mapping[str, Any]) -> PageFacts:
    """What `_asdict` took apart."""
    pages = (
        ListedPage(path, held_once(tuple((tag, twin) for tag, twin in twins)))
        for path, twins in told["pages"]
    )
    return PageFacts(
        pages=tuple(pages),
        files=tuple(told["files"]),
        links=tuple((page, target) for page, target in told["links"]),
        characters=told["characters"],
    )
