"""Slips of whole files: code, line, column of the first that is told."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.diagnostic import BuildStopped
from tests.repair.kinds import FILES


def _lines(text: str) -> str:
    """The fields of the text, without its notes."""
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#"))


def _indented(space: str, text: str) -> str:
    """The text with another space in the place of two."""
    return re.sub("^ +", lambda match: space * (len(match[0]) // 2), text, flags=re.M)


# What becomes of a whole file: the code, the line and the column of the first finding.
WHOLE: dict[str, tuple[Callable[[str], bytes], str, tuple[int, int] | None]] = {
    "UTF-16": (lambda text: text.encode("utf-16"), "not-utf-8", None),
    "UTF-16 without a mark": (lambda text: text.encode("utf-16-le"), "not-utf-8", None),
    "UTF-16, big end first": (lambda text: text.encode("utf-16-be"), "not-utf-8", None),
    "UTF-32": (lambda text: text.encode("utf-32"), "not-utf-8", None),
    "UTF-32 without a mark": (lambda text: text.encode("utf-32-le"), "not-utf-8", None),
    "the last character half saved": (
        lambda text: text.encode() + b"\xe7\x94",
        "unknown-encoding",
        None,
    ),
    "two marks": (lambda text: f"\ufeff\ufeff{text}".encode(), "bad-character", (1, 1)),
    "ends of lines of other systems": (
        lambda text: text.replace("\n", "\x85").encode(), "bad-character", None,
    ),
    "GBK": (lambda text: text.encode("gb18030"), "not-utf-8", None),
    "an unknown byte": (lambda text: text.encode() + b"#\xff\n", "unknown-encoding", None),
    "empty": (lambda text: b"", "empty-file", (1, 1)),
    "a mark alone": (lambda text: b"\xef\xbb\xbf", "empty-file", (1, 1)),
    "notes alone": (lambda text: "# 甲\n\n#乙\n".encode(), "empty-file", (1, 1)),
    "blank": (lambda text: " \n\t\n\u3000\n".encode(), "empty-file", (1, 1)),
    "dashes alone": (lambda text: b"---\n", "empty-file", (1, 1)),
    "a list": (lambda text: b"- a: b\n- c\n", "wants-fields", (1, 1)),
    "a word": (lambda text: "甲".encode(), "missing-colon", (1, 1)),
    "two documents": (lambda text: text.encode() + b"---\nid: x\n", "several-documents", None),
    "all colons full-width": (
        lambda text: _lines(text).replace(": ", "：").replace(":\n", "：\n").encode(),
        "fullwidth-colon",
        None,
    ),
    "no space after any colon": (
        lambda text: _lines(text).replace(": ", ":").encode(),
        "no-space-after-colon",
        None,
    ),
    "tabs for all indentation": (
        lambda text: _indented("\t", text).encode(),
        "tab-indent",
        None,
    ),
    "full-width spaces for all indentation": (
        lambda text: _indented("\u3000", text).encode(),
        "fullwidth-indent",
        None,
    ),
    "another encoding's escapes": (lambda text: text.encode() + b"\x1b[31m", "bad-character", None),
    "a merge left undone": (lambda text: b"<<<<<<< HEAD\n" + text.encode(), "merge-mark", (1, 1)),
    "the end of a merge left": (
        lambda text: f"{text}>>>>>>> theirs\n".encode(), "merge-mark", None,
    ),
    "the middle of a merge left": (lambda text: f"{text}=======\n".encode(), "merge-mark", None),
    "a directive": (lambda text: b"%YAML 9.9\n---\n" + text.encode(), "bad-start", (1, 1)),
    "an unknown directive": (lambda text: b"%A b\n---\n" + text.encode(), "bad-start", (1, 1)),
    "too large": (lambda text: text.encode() + b"#" * 17_000_000, "file-too-large", (1, 1)),
}  # fmt: skip


@pytest.mark.parametrize("name", WHOLE)
def test_a_slip_of_a_whole_file(name: str, tmp_path: Path) -> None:
    change, code, place = WHOLE[name]
    for file in FILES:
        if (changed := change(file.text)) == file.text.encode():
            assert file.name.endswith(("figures.yml", "moved.yml")), "it has no indentation"
            continue
        file.write(tmp_path, changed)
        with pytest.raises(BuildStopped) as stopped:
            file.read(tmp_path)
        diagnostic = stopped.value.diagnostics[0]
        assert diagnostic.code == code, file
        assert place is None or (diagnostic.span.line, diagnostic.span.column) == place, file


@pytest.mark.parametrize("end", ["\r\n", "\r"])
@pytest.mark.parametrize("begin", ["", "\ufeff", "---\n", "# 甲\n\n"])
def test_other_ends_of_lines_and_beginnings_change_nothing(
    begin: str, end: str, tmp_path: Path
) -> None:
    for file in FILES:
        file.write(tmp_path / "as-it-is", file.text.encode())
        file.write(tmp_path, (begin + file.text).replace("\n", end).encode())
        assert file.read(tmp_path) == file.read(tmp_path / "as-it-is")
