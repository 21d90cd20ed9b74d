"""The review of the conversion, for a colleague without a terminal."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Any

from markupsafe import Markup

from generator.model.review import Review, ReviewRow
from generator.model.site import EditionConfig, SiteConfig
from generator.render.templates import html_environment


def render_review(
    config: SiteConfig, review: Review, rows: Iterable[ReviewRow], templates_folder: Path
) -> str:
    """One self-contained page: what is open, then every text, the editions side by side."""
    editions = [each for each in config.editions if not each.locale.is_source]
    unapproved = {each.id for each in review.unapproved}
    first: dict[str, str] = {}
    shown = []
    for number, row in enumerate(rows, 1):
        identity = f"text-{number}"
        open_ids = [each.id for each in row.decisions if each.id in unapproved]
        for each in open_ids:
            first.setdefault(each, identity)
        shown.append(_shown(row, editions) | {"id": identity, "open_ids": open_ids})
    files = [
        {"name": name, "rows": list(texts)}
        for name, texts in groupby(shown, key=lambda each: each["file"])
    ]
    template = html_environment(templates_folder).get_template("review.html.j2")
    prints = {each.id: _in_words(each.prints, editions) for each in review.decisions}
    style = (templates_folder / "review.css").read_text("utf-8")
    return template.render(
        config=config,
        review=review,
        files=files,
        first=first,
        prints=prints,
        style=Markup(style),
        policy=_policy(style),
    )


def _policy(style: str) -> str:
    """The page has its one style, and nothing else: no script, no picture, nothing fetched."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _in_words(prints: str, editions: Iterable[EditionConfig]) -> str:
    """What the editions print, each called by the name that readers know."""
    for edition in editions:
        prints = prints.replace(f"{edition.locale} ", f"{edition.name}作")
    return prints


def _shown(row: ReviewRow, editions: Iterable[EditionConfig]) -> dict[str, Any]:
    return {
        "file": row.span.file,
        "line": row.span.line,
        "source": row.source,
        "editions": [
            {"name": edition.name, "locale": edition.locale, "marks": marks}
            for edition, marks in zip(editions, row.editions, strict=True)
        ],
        "decisions": row.decisions,
    }
