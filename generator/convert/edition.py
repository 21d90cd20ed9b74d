"""A Site → the same site in an edition's script."""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import cache, lru_cache
from typing import TypeAlias, TypeVar, cast

from generator.convert.converter import converter
from generator.model.base import Frozen
from generator.model.conversion import ConversionTables
from generator.model.locale import Locale
from generator.model.site import Edition, EditionConfig, Site
from generator.model.spacing import unspaced
from generator.model.text import Prose
from generator.model.texts import text_fields

Value = TypeVar("Value")
_Print: TypeAlias = Callable[[str], Prose]

_REMEMBERED = 8192
"""Texts: those of several briefings, and what all of them share."""


def edition(site: Site, config: EditionConfig) -> Edition:
    """The edition that `config` describes: every Prose of `site`, wherever it stands, as it is
    published there.
    """
    return Edition(
        config=converted(config, config.locale, site.conversion),
        site=converted(site, config.locale, site.conversion),
    )


def converted(value: Value, locale: Locale, tables: ConversionTables) -> Value:
    """A record, or a tuple of such, with every Prose in it as the locale writes and prints it."""
    return cast(Value, _converted(value, _printing(locale, tables)))


@cache
def _printing(locale: Locale, tables: ConversionTables) -> _Print:
    """How a text is written and printed; approvals know it as typed, so its blanks go last."""
    convert = str if locale.is_source else converter(locale, tables)

    # A site says the same thing in several places, and is built again while it is being edited.
    @lru_cache(maxsize=_REMEMBERED)
    def printed(text: str) -> Prose:
        return Prose(unspaced(convert(text)))

    return printed


def _converted(value: object, printed: _Print) -> object:
    """What reads the same stays what it is."""
    if isinstance(value, Prose):
        text = printed(value)
        return value if text == value else text
    if isinstance(value, tuple):
        parts = [_converted(part, printed) for part in value]
        return value if all(map(operator.is_, parts, value)) else tuple(parts)
    if isinstance(value, Frozen):
        known, changes = vars(value), dict[str, object]()
        for name in text_fields(type(value)):
            # A record may be known in part.
            if field := known.get(name):
                changed = _converted(field, printed)
                if changed is not field:
                    changes[name] = changed
        return value.model_copy(update=changes) if changes else value
    return value
