"""Servers for this machine alone: the site while it is edited, and the review of the conversion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.deferred import deferred

if TYPE_CHECKING:
    from generator.serving.preview import Preview
    from generator.serving.review_server import ReviewServer
    from generator.serving.server import PreviewServer
    from generator.serving.watch import Watch

__all__ = ["Preview", "PreviewServer", "ReviewServer", "Watch"]

# The process that builds a preview answers nobody.
__getattr__ = deferred(
    __name__,
    {
        "preview": ("Preview",),
        "review_server": ("ReviewServer",),
        "server": ("PreviewServer",),
        "watch": ("Watch",),
    },
)
