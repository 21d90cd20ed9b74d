"""In which language an editor is answered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

VARIABLE = "BRIEFINGS_LANG"


class Language(Enum):
    """BCP 47 tags; Traditional is in the forms of Hong Kong."""

    SIMPLIFIED = "zh-Hans"
    TRADITIONAL = "zh-Hant"
    ENGLISH = "en"


# As BCP 47 and as POSIX write it: zh-Hant-MO, zh_HK.UTF-8.
_PATTERNS = {
    Language.TRADITIONAL: re.compile(r"zh-(Hant|HK|MO|TW)\b.*", re.IGNORECASE),
    Language.SIMPLIFIED: re.compile(r"zh(-.*)?", re.IGNORECASE),
    Language.ENGLISH: re.compile(r"en(-.*)?", re.IGNORECASE),
}
_POSIX = ("LC_ALL", "LC_MESSAGES", "LANG")


def language(given: str | None, environment: Mapping[str, str]) -> Language:
    """The language asked for, else Traditional where the system speaks it, else Simplified.

    A system in English does not tell that its user reads English rather than Chinese.
    """
    for asked in (given, environment.get(VARIABLE)):
        if spoken := asked and tagged(asked):
            return spoken
    system = next((environment[name] for name in _POSIX if environment.get(name)), "")
    speaks = tagged(system)
    return Language.TRADITIONAL if speaks is Language.TRADITIONAL else Language.SIMPLIFIED


def tagged(tag: str) -> Language | None:
    """The language of a tag, if it is one of ours."""
    tag = tag.replace("_", "-")
    return next((language for language, form in _PATTERNS.items() if form.fullmatch(tag)), None)
