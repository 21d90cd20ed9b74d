"""What pages load, made or as it is kept: to find what they use of Material takes a while."""

from __future__ import annotations

from pathlib import Path

from generator.model.page import DataFile
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.keys import theme_key
from generator.publish import assets

_NAME = "assets"


def made_assets(kept: DiskCache, theme: Path) -> tuple[DataFile, ...]:
    """The files of a site with the templates of the folder `theme`."""
    key = theme_key(theme)
    files = kept.files(_NAME, key)
    if files is None:
        files = assets(theme)
        kept.keep(_NAME, key, {}, files)
    return files


def are_assets_kept(kept: DiskCache, theme: Path) -> bool:
    """Whether they seem to be; they may yet be damaged."""
    return kept.has(_NAME, theme_key(theme))
