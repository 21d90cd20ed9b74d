"""The site while it is being edited: built anew at every save, shown in the browser at once."""

from generator.serving.preview import Preview
from generator.serving.server import PreviewServer
from generator.serving.watch import Watch

__all__ = ["Preview", "PreviewServer", "Watch"]
