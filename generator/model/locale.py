"""BCP 47 locales of Chinese."""

from __future__ import annotations

import re

from generator.model.base import CheckedStr


class Locale(CheckedStr):
    """A BCP 47 tag of written Chinese, such as zh-Hant-HK."""

    form = re.compile(r"zh-(Hans(-(CN|HK|MO|MY|SG))?|Hant(-(HK|MO|MY|TW))?)")
    refusal_code = "bad-locale"

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
