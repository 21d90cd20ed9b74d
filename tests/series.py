"""Projects with reports of several years, of one series or of more."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import yaml

from tests.conftest import ROOT, add_briefing

ACCOUNT = ROOT / "tests/account/content"

LATEST = "yunling-2025-2026"
EARLIER = "yunling-2024-2025"
OTHER = "yunling-south"


def make_one_series(project: Path) -> None:
    """Of all briefings, each of which must be of another year."""
    series = {"id": "yunling-ports", "name": "云岭省港口工作报告", "short_name": "云岭港口报告"}
    listed = {"series": [{**series, "issuer": "云岭省港口局", "region": "云岭省"}]}
    text = yaml.safe_dump(listed, allow_unicode=True)
    (project / "content/series.yml").write_text(text, "utf-8")
    for head in project.glob("content/*/briefing.yml"):
        text = re.sub(
            "(?m)^region: .*$", "series: yunling-ports\nregion: 云岭省", head.read_text("utf-8")
        )
        head.write_text(text, "utf-8")


def add_the_year_before(project: Path) -> Path:
    """The invented briefing once more, each year a year earlier, in one series with it.

    Returns its folder.
    """
    earlier = add_briefing(project, EARLIER)
    for path in sorted(earlier.rglob("*.yml")):
        text = _a_year_earlier(path.read_text("utf-8")).replace("value: 30\n", "value: 25\n")
        path.unlink()
        path.with_name(_a_year_earlier(path.name)).write_text(text, "utf-8")
    make_one_series(project)
    return earlier


def make_two_series(project: Path) -> Path:
    """Three briefings: two years of one series, and an older one beside it; returns the project.

    The report of the year before is not at hand: its figures would be others.
    """
    (add_the_year_before(project) / "figures.yml").unlink(missing_ok=True)
    head = add_briefing(project, OTHER) / "briefing.yml"
    text = head.read_text("utf-8").replace("series: yunling-ports\n", "")
    text = text.replace("（另一份）", "（南部）").replace("2026-02-03", "2026-02-01")
    head.write_text(text, "utf-8")
    return project


def add_answered_targets(project: Path) -> None:
    """The year before, with targets of every sort; the later report tells of each otherwise."""
    (project / "content/yunling-2025-2026/figures.yml").unlink()
    add_the_year_before(project)
    shutil.copytree(ACCOUNT, project / "content", dirs_exist_ok=True)


def _a_year_earlier(text: str) -> str:
    return text.replace("2025", "2024").replace("2026", "2025")
