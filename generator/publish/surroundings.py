"""What the pages of a site share, as the templates around them read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from generator.model.page import DataFile, Rendering
from generator.publish.assets import STYLES, versioned
from generator.publish.policy import POLICY

OVERRIDES = "overrides"


@dataclass(frozen=True)
class Surroundings:
    """The folder of the templates, and what they read as `config`: plain data, fit to be sent."""

    templates: Path
    config: Mapping[str, Any]


def surroundings(rendering: Rendering, assets: Iterable[DataFile], theme: Path) -> Surroundings:
    """What surrounds each page of `rendering`, which is published with `assets`."""
    addresses = versioned(assets)
    scripts = {path.rpartition("/")[2]: address for path, address in addresses.items()}
    return Surroundings(
        templates=theme / OVERRIDES,
        config={
            "extra_css": [addresses[path] for path in STYLES],
            "extra": {
                "scripts": {name: scripts[name] for name in scripts if name.endswith(".js")},
                "policy": POLICY,
                "root_path": urlsplit(rendering.base_url).path,
                "base_url": rendering.base_url,
                "editions": [chrome.edition for chrome in rendering.chromes],
                "chromes": {
                    chrome.edition: {**chrome.model_dump(), "labels": dict(chrome.labels)}
                    for chrome in rendering.chromes
                },
                "menus": {menu.key: menu.model_dump()["groups"] for menu in rendering.menus},
            },
        },
    )
