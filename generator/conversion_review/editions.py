"""The conversion of each Traditional edition."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from generator.convert import Conversion
from generator.diagnostic import BuildStopped
from generator.load import load_tables
from generator.messages.vocabulary import TRADITIONAL
from generator.model.conversion import ConversionTables, Replacement
from generator.model.locale import Locale
from generator.model.site import SiteConfig

_FOR_EDITORS = Locale("zh-Hant-HK")


def conversions(project: Path) -> dict[str, Conversion]:
    """The conversion of each Traditional edition, by locale.

    Needs site_config.yml and content/conversion/ alone; raises BuildStopped if they have problems.
    """
    return {each.locale: each for each in conversions_of(*load_tables(project))}


def conversions_of(config: SiteConfig, tables: ConversionTables) -> list[Conversion]:
    """The same, of what was read."""
    locales = [edition.locale for edition in config.editions if not edition.locale.is_source]
    return [Conversion(locale, tables) for locale in locales]


def traditional(project: Path | None) -> Callable[[str], str]:
    """Simplified → Traditional for what we say to editors, by the project's tables if it has any.

    They may be what an editor has to mend, so problems in them are not told here.
    """
    tables = ConversionTables()
    if project:
        with suppress(BuildStopped):
            _, tables = load_tables(project)
    vocabulary = tuple(Replacement(found=found, meant=meant) for found, meant in TRADITIONAL)
    ours = tables.of(_FOR_EDITORS).model_copy(update={"vocabulary": vocabulary})
    return Conversion(_FOR_EDITORS, tables.model_copy(update={"locales": (ours,)})).convert
