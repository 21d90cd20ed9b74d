"""A Site → the same site in an edition's script."""

from __future__ import annotations

import operator
from typing import TypeVar, cast

from generator.convert.converter import converter
from generator.convert.opencc_config import Convert
from generator.model.base import Frozen
from generator.model.conversion import ConversionTables
from generator.model.locale import Locale
from generator.model.site import Edition, EditionConfig, Site
from generator.model.spacing import unspaced
from generator.model.text import Prose
from generator.model.texts import text_fields

Value = TypeVar("Value")


def edition(site: Site, config: EditionConfig) -> Edition:
    """The edition that `config` describes: every Prose of `site`, wherever it stands, as it is
    published there.
    """
    return Edition(
        config=converted(config, config.locale, site.conversion),
        site=converted(site, config.locale, site.conversion),
    )


def converted(value: Value, locale: Locale, tables: ConversionTables) -> Value:
    """A record, or a tuple of such, with every Prose in it as the locale writes and prints it.

    Approvals know a text as it was typed, so its blanks go last.
    """
    return _converted(value, str if locale.is_source else converter(locale, tables))


def _converted(value: Value, convert: Convert) -> Value:
    """What reads the same stays what it is."""
    changed: object = value
    if isinstance(value, Prose):
        text = unspaced(convert(value))
        changed = value if text == value else Prose(text)
    elif isinstance(value, tuple):
        parts = [_converted(part, convert) for part in value]
        is_same = all(map(operator.is_, parts, value))
        changed = value if is_same else tuple(parts)
    elif isinstance(value, Frozen):
        known = vars(value)
        # A record may be known in part.
        fields = [name for name in text_fields(type(value)) if known.get(name)]
        texts = {name: _converted(known[name], convert) for name in fields}
        changes = {name: text for name, text in texts.items() if text is not known[name]}
        changed = value.model_copy(update=changes) if changes else value
    return cast(Value, changed)
