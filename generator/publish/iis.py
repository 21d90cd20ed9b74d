"""web.config, by which IIS sends our headers, our types and the right page for what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from generator.publish.caching import SECONDS
from generator.publish.policy import HEADERS

# In another case IIS would ask for another status, or a list.
_NO_PAGE = ({"statusCode": "404"}, {"statusCode": "403", "subStatusCode": "14"})
_DAY = 24 * 60 * 60


def web_config(
    root: str, editions: Sequence[str], types: dict[str, str], kept: Sequence[str]
) -> Element:
    """The configuration for a site at `root`; `kept` is what is asked for with a version only.

    IIS does not see the version: what is asked for without one is kept as long.
    """
    configuration = Element("configuration")
    server = SubElement(configuration, "system.webServer")
    headers = SubElement(SubElement(server, "httpProtocol"), "customHeaders")
    for name, value in HEADERS:
        SubElement(headers, "add", name=name, value=value)
    content = _asked_anew(server)
    for suffix, kind in types.items():
        # A type that the server knows already must be taken away before it is given again.
        SubElement(content, "remove", fileExtension=suffix)
        SubElement(content, "mimeMap", fileExtension=suffix, mimeType=kind)
    _missing(server, f"{root}404.html")
    for edition in editions:
        _missing(_at(configuration, edition), f"{root}{edition}/404.html")
        for folder in ("entries", "names"):
            _kept(_at(configuration, f"{edition}/search/{folder}"))
    for path in (*kept, "search"):
        _kept(_at(configuration, path))
    _asked_anew(_at(configuration, "search/manifest.json"))
    return configuration


def _at(configuration: Element, path: str) -> Element:
    return SubElement(SubElement(configuration, "location", path=path), "system.webServer")


def _asked_anew(server: Element) -> Element:
    content = SubElement(server, "staticContent")
    SubElement(content, "clientCache", cacheControlMode="DisableCache")
    return content


def _kept(server: Element) -> None:
    SubElement(
        SubElement(server, "staticContent"),
        "clientCache",
        cacheControlMode="UseMaxAge",
        cacheControlMaxAge=f"{SECONDS // _DAY}.00:00:00",
        cacheControlCustom="public, immutable",
    )


def _missing(server: Element, page: str) -> None:
    """The page as a file: as an address it would be sent as if it were what was asked for."""
    errors = SubElement(server, "httpErrors", errorMode="Custom")
    file = page.removeprefix("/").replace("/", "\\")
    for error in _NO_PAGE:
        SubElement(errors, "remove", error)
        SubElement(errors, "error", {**error, "path": file, "responseMode": "File"})
