"""The way through: a check of all content, then the site; one briefing at a time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator.deferred import deferred
from generator.pipeline.checked import Checked
from generator.pipeline.checking import check

if TYPE_CHECKING:
    from generator.pipeline.ahead import made_ahead
    from generator.pipeline.building import Built, build, refuse_what_is_in_the_way
    from generator.pipeline.drawing import BuildContext, desk
    from generator.pipeline.pages import page_alone
    from generator.pipeline.whole import convert, export_project

__all__ = [
    "THEME",
    "BuildContext",
    "Built",
    "Checked",
    "build",
    "check",
    "convert",
    "desk",
    "export_project",
    "made_ahead",
    "page_alone",
    "refuse_what_is_in_the_way",
]

THEME = Path(__file__).resolve().parents[2] / "theme"

__getattr__ = deferred(
    __name__,
    {
        "ahead": ("made_ahead",),
        "building": (
            "Built",
            "build",
            "refuse_what_is_in_the_way",
        ),
        "drawing": (
            "BuildContext",
            "desk",
        ),
        "pages": ("page_alone",),
        "whole": (
            "convert",
            "export_project",
        ),
    },
)
