"""How links to an edition's pages look where people share them."""

from __future__ import annotations

from pathlib import Path

from generator.model.locale import Locale
from generator.model.page import Image
from generator.render import urls
from generator.render.context import EditionContext

WIDTH, HEIGHT = 1200, 630


def image(context: EditionContext, theme: Path) -> Image | None:
    """The theme's picture for the edition's locale, if it has one."""
    path = urls.social_image(context.config)
    if not (theme / path).is_file():
        return None
    words = context.words
    text = words["social.title"] + words["list.colon"] + words["social.tagline"]
    return Image(path=path, width=WIDTH, height=HEIGHT, text=text)


def territory(locale: Locale) -> str | None:
    """The locale as Open Graph writes it: zh_HK. It knows no scripts."""
    return f"zh_{locale.region}" if locale.region else None
