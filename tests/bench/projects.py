"""Projects of many briefings, made from the real one: its figures stay true to its report."""

from __future__ import annotations

import re
import shutil
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_REAL = ROOT / "content" / "guangdong-2023-2024"
_VALUES = ("24454", "41672")
_YEARS_OF_A_SERIES = 5
_YEAR = re.compile("(?<![0-9.])(20[0-3][0-9])(?![0-9])")


def make(folder: Path, count: int) -> Path:
    """A project of `count` briefings in `folder`, each with titles and some texts of its own.

    They are of series of five years each, of which the real one is the latest of the first.
    """
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copy(ROOT / "site_config.yml", folder)
    for number in range(1, count):
        _copy(folder / "content", number)
    _number(folder / "content" / _REAL.name, 0)
    series = [_series(number) for number in range(-(-count // _YEARS_OF_A_SERIES))]
    (folder / "content" / "series.yml").write_text("series:\n" + "".join(series), "utf-8")
    return folder


def _copy(content: Path, number: int) -> None:
    """Another briefing, older than the real one: each year in it is so many years earlier."""
    target = content / f"{_REAL.name}-{number}"
    shutil.copytree(_REAL, target)
    mark, earlier = _letters(number), number % _YEARS_OF_A_SERIES
    published = date(2024 - earlier, 2, 1) + timedelta(days=number)
    for path in sorted(target.rglob("*.yml")):
        text = path.read_text("utf-8")
        for value in _VALUES:
            text = text.replace(value, str(int(value) + number))
        text = _shifted(text, earlier)
        if path.name == "briefing.yml":
            text = re.sub("^(title|short_title): (.+)$", rf"\1: \2（{mark}）", text, flags=re.M)
            text = re.sub("^published: .+$", f"published: {published}", text, flags=re.M)
        elif path.name != "figures.yml":
            text = re.sub("^(    title|  - title): (.+)$", rf"\1: \2（{mark}）", text, flags=re.M)
        path.unlink()
        path.with_name(_shifted(path.name, earlier)).write_text(text, "utf-8")
    _number(target, number)


def _shifted(text: str, earlier: int) -> str:
    return _YEAR.sub(lambda match: str(int(match[1]) - earlier), text)


def _number(briefing: Path, number: int) -> None:
    """Say to which series a briefing belongs."""
    head = briefing / "briefing.yml"
    name = _letters(number // _YEARS_OF_A_SERIES)
    said = f"series: reports-{name}\nregion: \\1（{name}）"
    head.write_text(re.sub("(?m)^region: (.+)$", said, head.read_text("utf-8")), "utf-8")


def _series(number: int) -> str:
    name = _letters(number)
    return (
        f"  - id: reports-{name}\n    name: 广东省工业和信息化报告（{name}）\n"
        f"    short_name: 工业和信息化报告（{name}）\n    region: 广东省（{name}）\n"
    )


def _letters(number: int) -> str:
    """A mark that is no figure: a, b … z, ba, bb …"""
    last = chr(ord("a") + number % 26)
    return _letters(number // 26) + last if number >= 26 else last
