"""How long after a save the browser shows the new page, and all pages are new.

    python -m tests.bench.serve [--briefings N] [--times N] [--kinds N] [--idle SECONDS]

Edits one line of a project of so many briefings, again and again, while `briefings serve` runs and
a Chromium shows a page that prints it: in a file of each kind, or of the first few. Prints the
median and the worst in seconds, and the processor's time that `serve` takes for a save, which other
work on the machine does not lengthen much. Then what it takes while nothing happens, and the memory
of all processes, now and at the most.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page, sync_playwright

from tests.bench.many import memory_of, say, tree, watch
from tests.bench.projects import make
from tests.browser.chromium import launch
from tests.conftest import ROOT

BRIEFING = "zh-hant-hk/guangdong-2023-2024/"
STEMS = "甲乙丙丁戊己庚辛壬癸"  # alike in every edition
SECTION = f"{BRIEFING}sections/2023-4/"
FIRST_SECTION = f"{BRIEFING}sections/2023-1/"  # in which the first indicator's figures stand

_AT_REST = 0.05
"""Seconds of the processor that nobody's work takes in two."""

_A_LOOK = 0.5
"""Seconds from one look at the memory to the next, which takes some time itself."""

Serving = subprocess.Popen[str]


class Edit(NamedTuple):
    """One line of `file`: what stands for `old`, `new` with a mark in it, appears on `page`."""

    file: str
    old: str
    new: str
    page: str


EDITS = (
    Edit("content/guangdong-2023-2024/sections/2023-4.yml", "lead: ", "lead: {}", SECTION),
    Edit(
        "content/guangdong-2023-2024/timeline.yml",
        "    title: ",
        "    title: {}",
        f"{BRIEFING}timeline/",
    ),
    Edit("content/guangdong-2023-2024/briefing.yml", "\nsummary: ", "\nsummary: {}", BRIEFING),
    Edit("content/indicators.yml", " definition: ", " definition: {}", FIRST_SECTION),
    Edit("content/terms.yml", "explanation: ", "explanation: {}", "zh-hant-hk/terms/"),
    Edit("site_config.yml", "\ntitle: ", "\ntitle: {}", "zh-hant-hk/"),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--briefings", type=int, default=1)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--kinds", type=int, default=len(EDITS))
    parser.add_argument("--idle", type=int, default=60)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        project = make(Path(folder), given.briefings)
        tab = launch(playwright).new_page()
        with _served(project) as (process, address):
            most = [0.0]
            watched = (process.pid, most, _A_LOOK)
            threading.Thread(target=watch, args=watched, daemon=True).start()
            for turn, edit in enumerate(EDITS[: given.kinds]):
                mark = [f"{STEMS[turn]}{STEMS[n // 10]}{STEMS[n % 10]}" for n in range(given.times)]
                marks = [f"某{letters}某" for letters in mark]
                tab.goto(address + edit.page)
                say(f"{edit.file}: {_measured(edit, marks, project, tab, process)}")
            before = _settled(process.pid)
            time.sleep(given.idle)
            spent = _processor_time(process.pid) - before
            say(f"nothing happening for {given.idle} s: {spent:.2f} s of the processor")
            say(f"memory: {memory_of(process.pid):.0f} MiB, at the most {most[0]:.0f}")


@contextmanager
def _served(project: Path) -> Iterator[tuple[Serving, str]]:
    """The project with its first build done, and its address; ended whatever happens."""
    command = [sys.executable, "-m", "generator", "--project", str(project)]
    process = subprocess.Popen(
        [*command, "serve", "--no-open", "--port", "0"], cwd=ROOT, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr
    try:
        match = re.search("http://[0-9.:]+/", process.stderr.readline())
        assert match
        process.stderr.readline()
        yield process, match[0]
    finally:
        process.terminate()


def _measured(edit: Edit, marks: Sequence[str], project: Path, tab: Page, process: Serving) -> str:
    """One save for each mark: the median and the worst of each kind of seconds."""
    path = project / edit.file
    text = path.read_text("utf-8")
    seconds: dict[str, list[float]] = {"on screen": [], "all pages": [], "processor": []}
    assert process.stderr
    for mark in marks:
        before = _processor_time(process.pid)
        path.write_text(text.replace(edit.old, edit.new.format(mark), 1), "utf-8")
        saved = time.perf_counter()
        tab.wait_for_function("mark => document.documentElement.outerHTML.includes(mark)", arg=mark)
        seconds["on screen"].append(time.perf_counter() - saved)
        process.stderr.readline()
        seconds["all pages"].append(time.perf_counter() - saved)
        seconds["processor"].append(_processor_time(process.pid) - before)
    return "   ".join(
        f"{name} {statistics.median(times):.2f} / {max(times):.2f}"
        for name, times in seconds.items()
    )


def _processor_time(process: int) -> float:
    """In seconds, of it and all that it began, those that have ended too; as Linux counts it."""
    return sum(map(_ticks, tree(process))) / os.sysconf("SC_CLK_TCK")


def _settled(process: int) -> float:
    """The same, once the last build has cleared up."""
    before, now = 0.0, _processor_time(process)
    while now - before > _AT_REST:
        time.sleep(2)
        before, now = now, _processor_time(process)
    return now


def _ticks(process: int) -> int:
    fields = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()
    return sum(map(int, fields[11:15]))


if __name__ == "__main__":
    main()
