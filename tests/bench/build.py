"""Times `briefings build` of all editions, from nothing, against stock mkdocs-material's of one.

Both build the same content: stock MkDocs gets the Markdown of the first edition, with Material's
default navigation and its search (`lang: zh`, jieba). The two run in turn after a warm-up, so that
a machine whose speed drifts is fair to both. Needs requirements-bench.txt.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent

STOCK = """\
site_name: stock
site_url: https://briefings.example/
theme:
  name: material
plugins:
  - search:
      lang: zh
markdown_extensions: [attr_list, def_list]
"""


def stock_project(folder: Path, edition: Path) -> Path:
    """Lay out the edition's Markdown as a project that stock MkDocs builds."""
    shutil.copytree(edition, folder / "docs")
    (folder / "mkdocs.yml").write_text(STOCK, "utf-8")
    return folder


class Run(NamedTuple):
    """Seconds by the wall and of the processor, and peak memory in KiB, of one run."""

    wall: float
    processor: float
    peak: int


def measure(command: list[str], folder: Path) -> Run:
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} failed")
    wall = time.perf_counter() - start
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def measure_ours(project: Path) -> Run:
    """A build of which nothing is kept.

    What was made before is moved aside: files that are removed make new ones dear for a while.
    """
    aside = Path(tempfile.mkdtemp(dir=project.parent))
    for name in (".briefings_cache", "site"):
        if (project / name).exists():
            (project / name).rename(aside / name)
    return measure([str(BIN / "briefings"), "build"], project)


def of_pairs(pairs: Sequence[tuple[Run, Run]], kind: str) -> dict[str, float]:
    """The medians of one kind of seconds, and how the two compare pair by pair."""
    seconds = [(getattr(ours, kind), getattr(stock, kind)) for ours, stock in pairs]
    ratios = [ours / stock for ours, stock in seconds]
    numbers = {
        "ours": statistics.median(ours for ours, _ in seconds),
        "stock": statistics.median(stock for _, stock in seconds),
        "ratio": statistics.median(ratios),
        "least": min(ratios),
        "most": max(ratios),
    }
    return {name: round(value, 2) for name, value in numbers.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as name:
        ours = Path(name) / "ours"
        shutil.copytree(ROOT / "content", ours / "content")
        shutil.copy(ROOT / "site_config.yml", ours)
        measure_ours(ours)
        measure([str(BIN / "briefings"), "export", str(Path(name) / "exported")], ours)
        docs = Path(name) / "exported" / "docs"
        first = next(path for path in sorted(docs.iterdir()) if (path / "index.md").exists())
        theirs = stock_project(Path(name) / "stock", first)
        mkdocs = [str(BIN / "mkdocs"), "build", "--quiet"]
        measure(mkdocs, theirs)
        pairs = [(measure_ours(ours), measure(mkdocs, theirs)) for _ in range(runs)]
        pages = len(list((ours / "site").rglob("*.html"))), len(list(first.rglob("*.md")))
    result = {
        "machine": f"{os.cpu_count()} cores, Python {platform.python_version()}",
        "runs": runs,
        "pages": {"ours": pages[0], "stock": pages[1]},
        "wall": of_pairs(pairs, "wall"),
        "processor": of_pairs(pairs, "processor"),
        "peak MiB": {
            "ours": round(max(ours.peak for ours, _ in pairs) / 1024),
            "stock": round(max(stock.peak for _, stock in pairs) / 1024),
        },
    }
    sys.stdout.write(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
