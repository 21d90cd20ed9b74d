"""Projects of many briefings, made from the real one: its figures stay true to its report."""

from __future__ import annotations

import re
import shutil
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_REAL = ROOT / "content" / "guangdong-2023-2024"
_VALUES = ("24454", "41672")


def make(folder: Path, count: int) -> Path:
    """A project of `count` briefings in `folder`, each with titles and some texts of its own."""
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copy(ROOT / "site_config.yml", folder)
    for number in range(1, count):
        _copy(folder / "content", number)
    return folder


def _copy(content: Path, number: int) -> None:
    """Another briefing, older than the real one."""
    target = content / f"{_REAL.name}-{number}"
    shutil.copytree(_REAL, target)
    mark = _letters(number)
    published = date(2024, 2, 1) + timedelta(days=number)
    for path in target.rglob("*.yml"):
        text = path.read_text("utf-8")
        for value in _VALUES:
            text = text.replace(value, str(int(value) + number))
        if path.name == "briefing.yml":
            text = re.sub("^(title|short_title): (.+)$", rf"\1: \2（{mark}）", text, flags=re.M)
            text = re.sub("^published: .+$", f"published: {published}", text, flags=re.M)
        elif path.name != "figures.yml":
            text = re.sub("^(    title|  - title): (.+)$", rf"\1: \2（{mark}）", text, flags=re.M)
        path.write_text(text, "utf-8")


def _letters(number: int) -> str:
    """A mark that is no figure: a, b … z, ba, bb …"""
    last = chr(ord("a") + number % 26)
    return _letters(number // 26) + last if number >= 26 else last
