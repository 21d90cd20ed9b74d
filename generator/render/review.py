"""The review of the conversion, for a colleague without a terminal."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from generator.model.review import Review
from generator.model.site import SiteConfig
from generator.render.templates import html_environment


def render_review(config: SiteConfig, review: Review, templates_folder: Path) -> str:
    """One self-contained page: every text with a decision, the editions side by side."""
    files = [
        {"name": name, "rows": list(rows)}
        for name, rows in groupby(review.rows, key=lambda row: row.span.file)
    ]
    template = html_environment(templates_folder).get_template("review.html.j2")
    return template.render(config=config, review=review, files=files)
