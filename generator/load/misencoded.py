"""Files that are not UTF-8, and what they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator.encoding import likely_encoding
from generator.load.content_files import list_content
from generator.load.file_bytes import MAX_BYTES
from generator.load.files import SITE_CONFIG


class Misencoded(NamedTuple):
    """A file, relative to the project, that reads as Chinese by `codec`; its text by that."""

    file: str
    codec: str
    text: str


def misencoded(project: Path) -> Iterator[Misencoded]:
    """The project's files that an old tool has written.

    Raises BuildStopped where content/ cannot be listed.
    """
    names = [name for name in list_content(project).plain if name.endswith(".yml")]
    for name in (SITE_CONFIG, *names):
        path = project / name
        if path.is_symlink() or not path.is_file() or path.stat().st_size > MAX_BYTES:
            continue
        data = path.read_bytes()
        if not _is_utf8(data) and (codec := likely_encoding(data)):
            text = data.decode(codec).removeprefix("\N{BYTE ORDER MARK}")
            yield Misencoded(name, codec, text)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
