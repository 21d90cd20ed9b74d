"""What is in a folder, to see whether a command has changed it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of content/, by its name."""
    content = folder / "content"
    files = (path for path in sorted(content.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def with_another(project: Path, name: str = "yunling-2024-2025", mark: str = "又一份") -> Path:
    """Give the invented project another briefing, older and with other titles; its folder."""
    content = project / "content"
    folder = Path(shutil.copytree(content / "yunling-2025-2026", content / name))
    head = folder / "briefing.yml"
    text = head.read_text("utf-8")
    text = re.sub("^(title|short_title): (.+)$", rf"\1: \2（{mark}）", text, flags=re.M)
    text = re.sub("^published: .+$", "published: 2026-01-05", text, flags=re.M)
    head.write_text(text, "utf-8")
    return folder
