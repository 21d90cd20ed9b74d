"""What can be mended without an editor's judgement: the encoding of a file."""

from __future__ import annotations

from pathlib import Path

from generator.edit import write_as_utf8
from generator.load import Misencoded, misencoded

__all__ = ["convert", "misencoded", "sample"]


def sample(file: Misencoded) -> str:
    """The first line by which a person can tell whether the encoding is right."""
    lines = (line.strip() for line in file.text.splitlines())
    return next((line for line in lines if not line.isascii()), "")


def convert(project: Path, file: Misencoded) -> str:
    """Write the file in UTF-8; returns where the original is kept, relative to the project."""
    return write_as_utf8(project / file.file, file.text).relative_to(project).as_posix()
