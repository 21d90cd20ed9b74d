"""In which language an editor is answered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

import click


class Language(Enum):
    """BCP 47 tags; Traditional is in the forms of Hong Kong."""

    SIMPLIFIED = "zh-Hans"
    TRADITIONAL = "zh-Hant"
    ENGLISH = "en"


# As BCP 47 and as POSIX write it: zh-Hant-MO, zh_HK.UTF-8.
_TRADITIONAL = re.compile(r"zh-(Hant|HK|MO|TW)\b.*", re.IGNORECASE)
_SIMPLIFIED = re.compile(r"zh(-.*)?", re.IGNORECASE)
_ENGLISH = re.compile(r"en(-.*)?", re.IGNORECASE)
_POSIX = ("LC_ALL", "LC_MESSAGES", "LANG")


def language(given: str | None, environment: Mapping[str, str]) -> Language:
    """The language asked for, else Traditional where the system speaks it, else Simplified.

    A system in English does not tell that its user reads English rather than Chinese.
    """
    if given:
        return _read(given)
    system = next((environment[name] for name in _POSIX if environment.get(name)), "")
    return Language.TRADITIONAL if _matches(_TRADITIONAL, system) else Language.SIMPLIFIED


def _read(tag: str) -> Language:
    if _matches(_TRADITIONAL, tag):
        return Language.TRADITIONAL
    if _matches(_SIMPLIFIED, tag):
        return Language.SIMPLIFIED
    if _matches(_ENGLISH, tag):
        return Language.ENGLISH
    raise click.UsageError(f"没有语言「{tag}」。可用的：zh-Hans、zh-Hant、en。")


def _matches(pattern: re.Pattern[str], tag: str) -> bool:
    return bool(pattern.fullmatch(tag.replace("_", "-")))
