"""Where readers report what is wrong on a page or in a figure."""

from __future__ import annotations

from generator.model.site import SiteConfig


def letters_to(config: SiteConfig) -> str:
    """The mail address for that; empty where there is none, or a form in its place."""
    address = config.report_errors_to
    return "" if not address or address.is_page else address.partition(":")[2]


def report_about(path: str, config: SiteConfig) -> str:
    """A letter with the `path` as its subject, or a form that is given it; empty if none is asked.

    More of the path may be put after it.
    """
    address = config.report_errors_to
    if not address:
        return ""
    said = path.replace("#", "%23")
    if not address.is_page:
        return f"{address}?subject={said}"
    form = address.partition("#")[0]
    return f"{form}{'&' if '?' in form else '?'}page={said}"
