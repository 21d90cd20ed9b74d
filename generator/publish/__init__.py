"""Pages → HTML → site/, or a project for other programs. The only writer of site/."""

from generator.publish.publication import publish, publish_page
from generator.publish.standard_project import export

__all__ = ["export", "publish", "publish_page"]
