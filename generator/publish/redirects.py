"""Permanent redirects, as each host reads them, for what has another address in every edition."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement

from generator.model.moved_addresses import Way


def netlify_redirects(root: str, editions: Sequence[str], moved: Sequence[Way]) -> Iterator[str]:
    """_redirects; Netlify heeds a rule only where no page stands."""
    for way in moved:
        for edition in editions:
            old, new = f"{root}{edition}/{way.was}", f"{root}{edition}/{way.now}"
            yield f"{old}* {new}:splat 301\n" if way.folder else f"{old} {new} 301\n"


def nginx_redirects(root: str, editions: Sequence[str], moved: Sequence[Way]) -> Iterator[str]:
    for pattern, target in _patterns(root, editions, moved):
        # A query would be written after the place in the page; at this end it is left out.
        end = "?" if "#" in target else ""
        yield f'rewrite "{pattern}" "{target}{end}" permanent;\n'


def apache_redirects(root: str, editions: Sequence[str], moved: Sequence[Way]) -> Iterator[str]:
    for pattern, target in _patterns(root, editions, moved):
        # As above: where there is a query, though an empty one, none is added.
        alone = target.replace("#", "?#")
        yield f'  RedirectMatch permanent "{pattern}" "{alone}"\n'


def _patterns(
    root: str, editions: Sequence[str], moved: Sequence[Way]
) -> Iterator[tuple[str, str]]:
    """What an address matches that has moved, and where it leads."""
    edition = f"^{re.escape(root)}({'|'.join(map(re.escape, editions))})/"
    for way in moved:
        rest, led = ("(.*)", "$2") if way.folder else ("", "")
        yield f"{edition}{re.escape(way.was)}{rest}$", f"{root}$1/{way.now}{led}"


def iis_redirects(
    configuration: Element, root: str, editions: Sequence[str], moved: Sequence[Way]
) -> None:
    """What of an address stands after that of a folder, IIS writes after the new one by itself."""
    for way in moved:
        for edition in editions:
            place = SubElement(configuration, "location", path=f"{edition}/{way.was}".rstrip("/"))
            SubElement(
                SubElement(place, "system.webServer"),
                "httpRedirect",
                enabled="true",
                destination=f"{root}{edition}/{way.now}".removesuffix("/" if way.folder else ""),
                exactDestination="false" if way.folder else "true",
                httpResponseStatus="Permanent",
            )
