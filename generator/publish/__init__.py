"""Pages → HTML → site/. The only floor that knows MkDocs, and the only writer of site/."""

from generator.publish.publication import publish

__all__ = ["publish"]
