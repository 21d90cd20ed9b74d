"""Pages → HTML → site/. The only floor that knows MkDocs, and the only writer of site/."""

from generator.publish.publication import publish, publish_page

__all__ = ["publish", "publish_page"]
