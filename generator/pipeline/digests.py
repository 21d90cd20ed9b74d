"""What the rest of a site needs of what was drawn, as plain data, to be kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.model.digest import Digest
from generator.model.page import ListedPage
from generator.pipeline.drawing import PageFacts


def as_data(digest: Digest, told: PageFacts) -> dict[str, Any]:
    """Both in lists, texts and numbers; the digest as JSON by itself, for few read it."""
    counts, text = digest.counts, digest.model_dump_json()
    return {"digest": text, "counts": counts, "told": told._asdict()}


def facts_from_data(told: Mapping[str, Any]) -> PageFacts:
    """What `_asdict` took apart."""
    pages = (
        ListedPage(path, tuple((tag, twin) for tag, twin in twins)) for path, twins in told["pages"]
    )
    return PageFacts(
        pages=tuple(pages),
        files=tuple(told["files"]),
        links=tuple((page, target) for page, target in told["links"]),
        characters=told["characters"],
    )
