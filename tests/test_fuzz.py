"""Three thousand inputs at random: each has an answer, and memory stays small.

`python -m tests.fuzz --minutes 60` goes on for an hour, with other inputs every time.
"""

from __future__ import annotations

import re
import subprocess
import sys

from tests.conftest import ROOT

INPUTS = 3_000
MOST_MEMORY = 190  # MiB, which is 200 MB


def test_every_input_has_an_answer() -> None:
    """The program fails at an input that stops it, takes a second, or is told of in no file."""
    command = [sys.executable, "-m", "tests.fuzz", "--inputs", str(INPUTS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    said = re.fullmatch(r"(\d+) inputs, (\d+) refused; longest .* s, peak (\d+) MiB\n", done.stdout)
    assert said, done.stdout
    inputs, refused, peak = map(int, said.groups())
    assert inputs >= INPUTS
    assert inputs / 2 < refused < inputs * 0.95, "some are refused, some are not"
    assert peak < MOST_MEMORY
