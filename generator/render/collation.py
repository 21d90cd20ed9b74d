"""The report beside its briefing: one page without a script, for this machine alone."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from markupsafe import Markup

from generator.model.collation import Collation, FigureState
from generator.render.templates import html_environment


def render_collation(collation: Collation, templates_folder: Path) -> str:
    """The page as HTML, its style in it."""
    style = (templates_folder / "collation.css").read_text("utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return (
        html_environment(templates_folder)
        .get_template("collation.html.j2")
        .render(
            collation=collation,
            states=[(state, collation.counts.get(state, 0)) for state in FigureState],
            style=Markup(style),
            policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'",
        )
    )
