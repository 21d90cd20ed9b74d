"""The line at the head of a file that leads an editor's program to its schema."""

from __future__ import annotations

FOLDER = ".schema"
"""Where the schemas stand in a project."""


def header(file: str, kind: str) -> str:
    """The line for `file`, relative to the project; without its end."""
    up = "../" * file.count("/")
    return f"# yaml-language-server: $schema={up}{FOLDER}/{kind}.json"
