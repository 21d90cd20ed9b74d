"""The conversion of each Traditional edition."""

from __future__ import annotations

from pathlib import Path

from generator.convert import Conversion
from generator.load import load_tables
from generator.model.conversion import ConversionTables
from generator.model.site import SiteConfig


def conversions(project: Path) -> dict[str, Conversion]:
    """The conversion of each Traditional edition, by locale.

    Needs site_config.yml and content/conversion/ alone; raises BuildStopped if they have problems.
    """
    return {conversion.locale: conversion for conversion in conversions_of(*load_tables(project))}


def conversions_of(config: SiteConfig, tables: ConversionTables) -> list[Conversion]:
    """The same, of what was read."""
    locales = [edition.locale for edition in config.editions if not edition.locale.is_source]
    return [Conversion(locale, tables) for locale in locales]
