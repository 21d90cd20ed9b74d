"""Measures reading a report: an invented one of about 10,000 characters, the longest allowed, and
texts made to be slow."""

from __future__ import annotations

import json
import resource
import sys
import time
from contextlib import suppress
from pathlib import Path

from generator.diagnostic import BuildStopped
from generator.report_parser import read_report

MAX_BYTES = 512 * 1024

ROOT = Path(__file__).resolve().parents[2]
WHOLE = "".join(path.read_text("utf-8") for path in sorted((ROOT / "tests/reports").glob("*.txt")))
SLOW = (
    "一",
    "9",
    "9,",
    "每1个",
    "（一）",
    "一是",
    "第一",
    "“1",
    "十百千",
    "1.",
    "。”",
    "一\n",
    "2024年",
    "近",
)


def measure(text: str) -> float:
    """Seconds to read `text`, be it a report or not."""
    data = text.encode()[:MAX_BYTES].decode(errors="ignore").encode()
    start = time.perf_counter()
    with suppress(BuildStopped):
        read_report("a text", data)
    return round(time.perf_counter() - start, 3)


def main() -> None:
    enough = WHOLE * (MAX_BYTES // len(WHOLE))
    measure(WHOLE)
    result = {
        "10,000 characters": measure((WHOLE * 4)[:10_000]),
        "longest allowed": measure(enough),
        "longest allowed, one line": measure(enough.replace("\n", "")),
        "slow": {part: measure(part * MAX_BYTES) for part in SLOW},
        "peak MiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    sys.stdout.write(json.dumps(result, ensure_ascii=False, indent=2) + "\n")


if __name__ == "__main__":
    main()
