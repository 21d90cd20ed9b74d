"""BCP 47 locales of Chinese."""

from __future__ import annotations

import re

from generator.model.base import CheckedStr, refusal

_LOCALE = re.compile(r"zh-(Hans(-(CN|HK|MO|MY|SG))?|Hant(-(HK|MO|MY|TW))?)", re.ASCII)


class Locale(CheckedStr):
    """A BCP 47 tag of written Chinese, such as zh-Hant-HK."""

    @classmethod
    def check(cls, text: str) -> str:
        if not _LOCALE.fullmatch(text):
            raise refusal("bad-locale", value=text)
        return text

    @property
    def script(self) -> str:
        """ISO 15924: Hans or Hant."""
        return self.split("-")[1]

    @property
    def region(self) -> str | None:
        """ISO 3166: HK; nothing for a script that is nowhere in particular."""
        _, _, *region = self.split("-")
        return region[0] if region else None

    @property
    def is_source(self) -> bool:
        """Whether texts are written in this script, and so need no conversion."""
        return self.script == "Hans"
