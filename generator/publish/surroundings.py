"""What the pages of a site share, as the templates around them read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from generator.model.page import Chrome, DataFile, Menu
from generator.publish.assets import READING_STYLES, STYLES, versioned
from generator.publish.policy import POLICY
from generator.templating import Stamp, stamp

OVERRIDES = "overrides"


@dataclass(frozen=True)
class Surroundings:
    """The folder of the templates with its stamp, and what they read as `config`: plain data, fit
    to be sent.
    """

    templates: Path
    stamp: Stamp
    config: Mapping[str, Any]

    def with_menus(self, menus: Iterable[Menu]) -> Surroundings:
        """The same, with the menus that pages name."""
        groups = {menu.key: menu.model_dump()["groups"] for menu in menus}
        config = {**self.config, "extra": {**self.config["extra"], "menus": groups}}
        return replace(self, config=config)


def surroundings(
    base_url: str, chromes: Sequence[Chrome], assets: Iterable[DataFile], theme: Path
) -> Surroundings:
    """What surrounds each page of a site with these editions, published with `assets`."""
    addresses = versioned(assets)
    scripts = {path.rpartition("/")[2]: address for path, address in addresses.items()}
    return Surroundings(
        templates=theme / OVERRIDES,
        stamp=stamp(theme / OVERRIDES),
        config={
            "extra_css": [addresses[STYLES]],
            "extra": {
                "reading_css": [addresses[READING_STYLES]],
                "scripts": {name: scripts[name] for name in scripts if name.endswith(".js")},
                "policy": POLICY,
                "root_path": urlsplit(base_url).path,
                "base_url": base_url,
                "editions": [chrome.edition for chrome in chromes],
                "chromes": {
                    chrome.edition: {**chrome.model_dump(), "labels": dict(chrome.labels)}
                    for chrome in chromes
                },
                "menus": {},
            },
        },
    )
