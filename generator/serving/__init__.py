"""Servers for this machine alone: the site while it is edited, and the review of the conversion."""

from generator.serving.preview import Preview
from generator.serving.review_server import ReviewServer
from generator.serving.server import PreviewServer
from generator.serving.watch import Watch

__all__ = ["Preview", "PreviewServer", "ReviewServer", "Watch"]
