"""How long after a save the browser shows the new page, and all pages are new.

    python -m tests.bench.serve [TIMES]

Edits one line of the real content's longest section, again and again, while `briefings serve` runs
and a Chromium shows the section; prints the median and the worst in seconds, and the processor's
time that `serve` takes for a save, which other work on the machine does not lengthen much.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.chromium import FLAGS, installed
from tests.conftest import ROOT, copy_inputs

SECTION = "content/guangdong-2023-2024/sections/2023-4.yml"
PAGE = "zh-hant-hk/guangdong-2023-2024/sections/2023-4/"


def main(times: int) -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        project = copy_inputs(Path(folder))
        command = [sys.executable, "-m", "generator", "--project", str(project)]
        process = subprocess.Popen(
            [*command, "serve", "--no-open", "--port", "0"],
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stderr
        found = re.search("http://[0-9.:]+/", process.stderr.readline())
        assert found
        process.stderr.readline()
        tab = playwright.chromium.launch(executable_path=installed(), args=list(FLAGS)).new_page()
        tab.goto(found[0] + PAGE)
        first, whole, processor = [], [], []
        path = project / SECTION
        text = path.read_text("utf-8")
        for number in range(times):
            mark = f"甲{number}乙"
            before = _processor_time(process.pid)
            path.write_text(text.replace("lead: ", f"lead: {mark}"), "utf-8")
            saved = time.perf_counter()
            tab.wait_for_function(
                "mark => document.querySelector('main')?.textContent.includes(mark)", arg=mark
            )
            first.append(time.perf_counter() - saved)
            process.stderr.readline()
            whole.append(time.perf_counter() - saved)
            processor.append(_processor_time(process.pid) - before)
        process.terminate()
    measured = (
        ("the page on screen", first),
        ("all pages", whole),
        ("the processor's time", processor),
    )
    for name, seconds in measured:
        told = f"{name}: median {statistics.median(seconds):.2f} s, worst {max(seconds):.2f} s\n"
        sys.stdout.write(told)


def _processor_time(process: int) -> float:
    """In seconds, as Linux counts it."""
    fields = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
