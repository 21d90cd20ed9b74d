"""Pages → HTML → site/. The only floor that knows MkDocs, and the only writer of site/."""

from generator.publish.publication import export, publish, publish_page

__all__ = ["export", "publish", "publish_page"]
