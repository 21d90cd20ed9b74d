"""How long it takes to read many files, with the place of every value.

    python -m tests.bench.load [FILES]

Copies the real content's longest section under as many names; prints seconds and peak memory.
Nothing looks for garbage, as in a command.
"""

from __future__ import annotations

import gc
import resource
import sys
import tempfile
import time
from pathlib import Path

from generator.load.validate import read_as
from generator.model.section import Section
from tests.conftest import ROOT

SECTION = ROOT / "content" / "guangdong-2023-2024" / "sections" / "2023-4.yml"


def main(files: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for number in range(files):
            path = Path(folder) / f"{number}.yml"
            path.write_text(f"{SECTION.read_text('utf-8')}# {number}\n", "utf-8")
        gc.disable()
        began = time.perf_counter()
        for number in range(files):
            read_as(Section, Path(folder), f"{number}.yml")
        took = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(f"{files} files: {took:.2f} s, peak {peak:.0f} MiB\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
