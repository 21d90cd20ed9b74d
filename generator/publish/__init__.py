"""Pages → HTML → site/, or a project for other programs. The only writer of site/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.deferred import deferred
from generator.publish.assets import assets
from generator.publish.exchange import SiteAside
from generator.publish.files import link_files, write_files
from generator.publish.hosting import hosting
from generator.publish.links import dead_links
from generator.publish.sitemap import sitemap
from generator.publish.surroundings import Surroundings, surroundings

if TYPE_CHECKING:
    from generator.publish.page import MadePage, address_of, make_page, missing_page
    from generator.publish.publication import staged
    from generator.publish.standard_project import export
    from generator.publish.workshop import in_the_way, left_over, restored

__all__ = [
    "MadePage",
    "SiteAside",
    "Surroundings",
    "address_of",
    "assets",
    "dead_links",
    "export",
    "hosting",
    "in_the_way",
    "left_over",
    "link_files",
    "make_page",
    "missing_page",
    "restored",
    "sitemap",
    "staged",
    "surroundings",
    "write_files",
]

# No name of a module is among these: once read, it would stand for itself.
__getattr__ = deferred(
    __name__,
    {
        "page": (
            "MadePage",
            "address_of",
            "make_page",
            "missing_page",
        ),
        "publication": ("staged",),
        "standard_project": ("export",),
        "workshop": (
            "in_the_way",
            "left_over",
            "restored",
        ),
    },
)
