"""Times `briefings build` of many briefings: from nothing, and after edits of one line.

    python -m tests.bench.many 30 [--stock]

The briefings are made from the real one, five years of a series each. Processor seconds are of all
processes, and so is the memory, each page of it counted once. With --stock, mkdocs-material as
released builds the Markdown of one edition beside it. Needs Linux, and requirements-bench.txt for
--stock.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.bench.build import BIN, stock_project
from tests.bench.projects import make

SECTION = Path("content") / "guangdong-2023-2024" / "sections" / "2023-4.yml"


class Cost(NamedTuple):
    """Seconds by the wall and of the processor, and MiB at the most."""

    wall: float
    processor: float
    memory: float

    def __str__(self) -> str:
        return f"{self.wall:.2f} | {self.processor:.2f} | {self.memory:.0f}"


def cost(command: list[str], folder: Path) -> Cost:
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.DEVNULL) as process:
        most = [0.0]
        watcher = threading.Thread(target=watch, args=(process.pid, most), daemon=True)
        watcher.start()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command} failed")
    return Cost(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, most[0])


# Twenty times a second takes a twentieth of the wall, where all cores are at work.
def watch(pid: int, most: list[float], every: float = 0.2) -> None:
    """Look at the memory of a process every so many seconds until it ends; `most` is the most."""
    while Path(f"/proc/{pid}").exists():
        most[0] = max(most[0], memory_of(pid))
        time.sleep(every)


def memory_of(pid: int) -> float:
    """MiB of a process and all that it began, of what they share each its part."""
    return sum(map(_memory, tree(pid))) / 1024


def tree(pid: int) -> Iterator[int]:
    """A process, and all that it and they began."""
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from tree(int(child))


def _memory(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def _replace(path: Path, old: str, new: str, times: int = 1) -> None:
    path.write_text(path.read_text("utf-8").replace(old, new, times), "utf-8")


def _edits(project: Path) -> Iterator[tuple[str, Callable[[], None]]]:
    content = project / "content"
    yield "nothing changed", lambda: None
    yield "one line of a section", lambda: _replace(project / SECTION, "lead: ", "lead: 又，")
    yield (
        "one definition that one uses",
        lambda: _replace(content / "indicators.yml", "only-here的定义", "only-here的另一定义"),
    )
    yield (
        "one definition that all use",
        # The first is that of the one indicator which one briefing has for itself.
        lambda: _replace(content / "indicators.yml", " definition: ", " definition: 又，", times=2),
    )


def _with_an_indicator_of_its_own(project: Path) -> None:
    """Give the newest briefing's first indicator an id that no other briefing uses."""
    content = project / "content"
    head, first, rest = (content / "indicators.yml").read_text("utf-8").split("  - id: ", 2)
    old = first.split("\n", 1)[0]
    own = first.replace(old, "only-here", 1)
    own = "\n".join(
        "    definition: only-here的定义。" if line.startswith("    definition:") else line
        for line in own.replace("name: ", "name: 另一个", 1).split("\n")
    )
    text = f"{head}  - id: {own}  - id: {first}  - id: {rest}"
    (content / "indicators.yml").write_text(text, "utf-8")
    for path in (content / "guangdong-2023-2024").rglob("*.yml"):
        text = re.sub(rf"(?<=: ){old}$", "only-here", path.read_text("utf-8"), flags=re.M)
        path.write_text(text, "utf-8")


def largest_indicator(site: Path) -> float:
    """Kilobytes of the page of an indicator that has most to tell."""
    pages = site.glob("*/indicators/*/index.html")
    return max((path.stat().st_size for path in pages), default=0) / 1000


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("briefings", type=int)
    parser.add_argument("--stock", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        project = make(Path(name) / "ours", given.briefings)
        _with_an_indicator_of_its_own(project)
        build = [str(BIN / "briefings"), "build"]
        say("what | wall, s | processor, s | memory, MiB")
        say(f"from nothing | {cost(build, project)}")
        say(f"largest page of an indicator, KB | {largest_indicator(project / 'site'):.1f}")
        for what, edit in _edits(project):
            edit()
            say(f"{what} | {cost(build, project)}")
        if given.stock:
            exported = Path(name) / "exported"
            subprocess.run([str(BIN / "briefings"), "export", exported], cwd=project, check=True)
            editions = sorted(path.parents[1] for path in exported.glob("docs/*/terms/index.md"))
            stock = stock_project(Path(name) / "stock", editions[0])
            say(f"stock | {cost([str(BIN / 'mkdocs'), 'build', '--quiet'], stock)}")
            shutil.rmtree(stock)


if __name__ == "__main__":
    main()
