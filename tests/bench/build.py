"""Times `briefings build` of all editions against stock mkdocs-material building one.

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
from pathlib import Path

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


def measure(command: list[str], folder: Path) -> tuple[float, int]:
    """Seconds by the wall and peak memory in KiB of one run."""
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} failed")
    return time.perf_counter() - start, usage.ru_maxrss


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as name:
        ours = Path(name) / "ours"
        shutil.copytree(ROOT / "content", ours / "content")
        shutil.copy(ROOT / "site_config.yml", ours)
        build = [str(BIN / "briefings"), "build"]
        measure(build, ours)
        measure([str(BIN / "briefings"), "export", str(Path(name) / "exported")], ours)
        docs = Path(name) / "exported" / "docs"
        first = next(path for path in sorted(docs.iterdir()) if (path / "index.md").exists())
        theirs = stock_project(Path(name) / "stock", first)
        mkdocs = [str(BIN / "mkdocs"), "build", "--quiet"]
        measure(mkdocs, theirs)
        pairs = [(measure(build, ours), measure(mkdocs, theirs)) for _ in range(runs)]
        pages = len(list((ours / "site").rglob("*.html"))), len(list(first.rglob("*.md")))
    ratios = [our[0] / their[0] for our, their in pairs]
    result = {
        "machine": f"{os.cpu_count()} cores, Python {platform.python_version()}",
        "runs": runs,
        "pages": {"ours": pages[0], "stock": pages[1]},
        "seconds": {
            "ours": round(statistics.median(our[0] for our, _ in pairs), 2),
            "stock": round(statistics.median(their[0] for _, their in pairs), 2),
        },
        "ratio": {
            "median": round(statistics.median(ratios), 2),
            "min": round(min(ratios), 2),
            "max": round(max(ratios), 2),
        },
        "peak MiB": {
            "ours": round(max(our[1] for our, _ in pairs) / 1024),
            "stock": round(max(their[1] for _, their in pairs) / 1024),
        },
    }
    sys.stdout.write(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
