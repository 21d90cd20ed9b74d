"""Types at random into every file of the invented project, and into reports.

    python -m tests.fuzz [--inputs N | --minutes N]

Slips in its files, documents that are made up, and reports in every kind of file, in turn. Without
--minutes the inputs are the same every time. Prints how many inputs there were, the longest time
that one took and the peak of memory, and every input that has no answer, or whose answer names a
place outside the file.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import tempfile
import time
import traceback
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from hypothesis.configuration import set_hypothesis_home_dir

from generator.load import KINDS
from tests.fuzz.answers import Fuzzed
from tests.fuzz.documents import files
from tests.fuzz.mutations import mutated
from tests.fuzz.reports import report

_ROUND = 200
"""Inputs of either sort before it is the other's turn; hypothesis remembers all of a round."""


def issues(fuzzed: Fuzzed, number: int) -> None:
    chance = random.Random(number)
    for turn in range(_ROUND):
        subject = fuzzed.subjects[turn % len(fuzzed.subjects)]
        fuzzed.answer(subject, mutated(subject.text, chance))


def made_up(fuzzed: Fuzzed, number: int) -> None:
    @seed(number)
    @settings(
        max_examples=_ROUND,
        database=None,
        deadline=None,
        suppress_health_check=[*HealthCheck],
    )
    @given(st.data())
    def answer(data: st.DataObject) -> None:
        subject = data.draw(st.sampled_from(fuzzed.subjects))
        record = next((kind.record for kind in KINDS if kind.has(subject.name)), None)
        fuzzed.answer(subject, data.draw(files(record)))

    answer()


def reports(fuzzed: Fuzzed, number: int) -> None:
    chance = random.Random(number)
    for _ in range(_ROUND):
        fuzzed.answer_report(*report(chance))


_SORTS = (made_up, issues, reports)


def _peak() -> int:
    """MiB of this program's own; getrusage gives those of the program that started it, if more."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1024


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--minutes", type=float)
    asked = parser.parse_args()
    first = 0 if asked.minutes is None else time.time_ns()
    until = time.monotonic() + 60 * (asked.minutes or 0)
    with tempfile.TemporaryDirectory() as folder:
        set_hypothesis_home_dir(folder)
        fuzzed = Fuzzed(Path(folder))
        failed = False
        for number in count(first):
            try:
                _SORTS[number % len(_SORTS)](fuzzed, number)
            except AssertionError:
                failed = True
                traceback.print_exc()
            done = fuzzed.inputs >= asked.inputs
            if done if asked.minutes is None else time.monotonic() >= until:
                break
    sys.stdout.write(
        f"{fuzzed.inputs} inputs, {fuzzed.refused} refused; "
        f"longest {fuzzed.longest:.2f} s, peak {_peak()} MiB\n"
    )
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
