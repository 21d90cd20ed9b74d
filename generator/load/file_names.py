"""What the name of a file or folder says: garbage, a copy, content that is named wrongly."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from typing import NamedTuple

from pydantic_core import PydanticCustomError

from generator.encoding import likely_encoding
from generator.model.ids import BriefingId

_GARBAGE = re.compile(r"[.~#].*|.*~", re.DOTALL)
"""Hidden files and the locks of WPS, Word, Emacs, vi and macOS."""

_YAML = re.compile(r"(?P<stem>.+?)\s*[.．。]\s*ya?ml(?P<after>.*)", re.IGNORECASE | re.DOTALL)
_TEXT = re.compile(r"(?P<stem>[0-9]{1,4}-[0-9]{1,3}.*?)\.txt", re.IGNORECASE | re.DOTALL)
_AFTER = re.compile(r"\s*(\.txt)?\s*", re.IGNORECASE)

_COPY = r"副本|複本|複製|复制|复件|拷贝|拷貝|备份|備份|冲突|衝突"
_IN_ENGLISH = r"(?i:copy|conflict(?:ed)?|backup)(?![a-z])"
# Windows, browsers and chats: (1), - 副本, - Copy; clouds: (张三的冲突副本 …), .sync-conflict-…;
# macOS: 副本, copy 2, and a number alone.
_ENDS_AS_COPY = re.compile(
    rf"(?P<own>.+?)(?:[\s._-]*的?(?:{_COPY}).*"
    rf"|[\s._-]+(?:sync-|case )?{_IN_ENGLISH}.*"
    rf"|[\s_-]*[(（\[【](?:[0-9]+|.*(?:{_COPY}|{_IN_ENGLISH}).*)[)）\]】]\s*"
    r"|\s+[0-9]+)",
    re.DOTALL,
)
_LONE = re.compile("[\ud800-\udfff]")  # bytes that are no characters
_BEGINS_AS_COPY = re.compile(
    rf"(?:{_COPY}|{_IN_ENGLISH})(?:\s+of)?[\s._-]*(?:[(（][0-9]+[)）])?[\s._-]*(?P<own>.+?)"
    r"(?:[\s._-]+20[0-9]{2}[-._0-9]*)?",
    re.DOTALL,
)
_BACKUP = re.compile("备份|備份|backup", re.IGNORECASE)
_NOT_YET_HERE = re.compile(
    r"\.(?P<hidden>.+\.yml)\.icloud|(?P<own>.+\.yml)\.(?:crdownload|download|part|partial)",
    re.IGNORECASE,
)


class FileName(NamedTuple):
    """`meant` is the name that a file or folder has when it is no copy and rightly written."""

    meant: str
    is_copy: bool


def is_garbage(name: str) -> bool:
    """Whether a file or folder of this name is some program's own."""
    return bool(_GARBAGE.fullmatch(name))


# Most briefings have files of the same names.
@lru_cache(maxsize=4096)
def yaml_named(name: str, *, in_sections: bool) -> FileName | None:
    """What a file of YAML is named for; None for one that nobody takes for content.

    Where sections stand, a .txt named like one was meant to be one.
    """
    match = _YAML.fullmatch(name) or (_TEXT.fullmatch(name) if in_sections else None)
    if not match:
        return None
    after = match.groupdict().get("after", "")
    stem = match["stem"] if _AFTER.fullmatch(after) else match["stem"] + after
    if own := _original(stem):
        return FileName(f"{own}.yml", is_copy=True)
    return FileName(f"{stem.strip()}.yml", is_copy=False) if stem == match["stem"] else None


def copied_folder(name: str) -> str | None:
    """The folder of content of which one so named is a copy; None if it is none."""
    own = _original(name) if not _is_id(name) else None
    return own if own and _is_id(own) else None


def is_backup(name: str) -> bool:
    """Whether the file or folder of this name was made to keep what was."""
    return bool(_BACKUP.search(name)) and not _is_id(name)


def awaited(name: str) -> str | None:
    """The file of YAML that a cloud or a browser has not yet brought here."""
    match = _NOT_YET_HERE.fullmatch(name)
    return match["hidden"] or match["own"] if match else None


def shown(name: str) -> str:
    """The name for people to read, also where its bytes are in another encoding than the system's.

    So it is with names out of an old zip.
    """
    if not _is_broken(name):
        return name
    data = os.fsencode(name)
    return data.decode(likely_encoding(data) or "utf-8", "replace")


def is_whole(name: str) -> bool:
    """Whether the name's bytes are characters, in UTF-8 if not in the system's encoding."""
    if not _is_broken(name):
        return True
    try:
        return bool(os.fsencode(name).decode())
    except UnicodeDecodeError:
        return False


def _is_broken(name: str) -> bool:
    return not name.isascii() and bool(_LONE.search(name))


def _original(stem: str) -> str | None:
    begun = _BEGINS_AS_COPY.fullmatch(stem)
    ended = _ENDS_AS_COPY.fullmatch(begun["own"] if begun else stem)
    match = ended or begun
    return match["own"].strip() or None if match else None


def _is_id(name: str) -> bool:
    try:
        return bool(BriefingId.read(name))
    except PydanticCustomError:
        return False
