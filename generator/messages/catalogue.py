"""The words of every language, as gettext keeps them."""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path

LOCALES = Path(__file__).parent / "locale"
DOMAIN = "messages"


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """Phrase → its words in `language`, a locale as gettext writes it (`zh_Hans`).

    A finding's code has two: `code.wrong` and `code.instead`. The {fields} stay as they are.
    """
    return gettext.translation(DOMAIN, LOCALES, [language])
