"""A Site → the same site in an edition's script."""

from __future__ import annotations

from typing import TypeVar, cast

from generator.convert.converter import converter
from generator.convert.opencc_config import Convert
from generator.model.base import Frozen
from generator.model.site import Edition, EditionConfig, Site
from generator.model.text import Prose
from generator.model.texts import text_fields

Value = TypeVar("Value")


def edition(site: Site, config: EditionConfig) -> Edition:
    """The edition that `config` describes: every Prose of `site`, wherever it stands, converted."""
    if config.locale.is_source:
        return Edition(config=config, site=site)
    convert = converter(config.locale, site.conversion)
    return Edition(config=_converted(config, convert), site=_converted(site, convert))


def _converted(value: Value, convert: Convert) -> Value:
    changed: object = value
    if isinstance(value, Prose):
        changed = Prose(convert(value))
    elif isinstance(value, tuple):
        changed = tuple(_converted(each, convert) for each in value)
    elif isinstance(value, Frozen):
        fields = text_fields(type(value))
        changes = {name: _converted(getattr(value, name), convert) for name in fields}
        changed = value.model_copy(update=changes)
    return cast(Value, changed)
