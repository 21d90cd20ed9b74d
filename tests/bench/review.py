"""Counts what the review asks from nothing, and times it: found, found again, answered by keys.

    python -m tests.bench.review 30

The briefings are made from the real one, and nothing is approved. Seconds are by the wall: of
finding what is asked after a check, of all briefings and of one, from nothing and again, and of a
person who does nothing but press 1, in Chromium, each answer being written.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from generator.conversion_review import Session, check
from generator.conversion_review.reviewing import open_decisions
from generator.messages import SIMPLIFIED
from generator.model.review import Review
from generator.pipeline import Checked
from generator.serving import ReviewServer
from tests.bench.projects import make
from tests.browser.chromium import launch

ANSWERED = ".decision[data-answer=right]"


def _timed(checked: Checked) -> tuple[float, Review]:
    start = time.perf_counter()
    review = open_decisions(checked)
    return time.perf_counter() - start, review


def _answered(project: Path) -> float:
    """Seconds from the first key to the last answer."""
    server = ReviewServer(0, Session(project, "2026-11-28"), SIMPLIFIED)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    with sync_playwright() as playwright:
        browser = launch(playwright)
        tab = browser.new_page()
        tab.goto(server.address)
        tab.fill("#by", "测试")
        tab.fill("#reason", "对照读过")
        tab.press("#reason", "Enter")
        count = tab.locator(".decision").count()
        start = time.perf_counter()
        for number in range(count):
            while tab.locator(ANSWERED).count() == number:
                tab.keyboard.press("1")
                tab.wait_for_timeout(20)
        seconds = time.perf_counter() - start
        browser.close()
    server.stop()
    thread.join()
    return seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("briefings", type=int)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        for count in (1, given.briefings):
            project = make(Path(name) / str(count), count)
            (project / "content/conversion/approvals.yml").unlink()
            checked = check(project)
            first, review = _timed(checked)
            again, _ = _timed(checked)
            contexts = sum(len(decision.contexts) for decision in review.open)
            sys.stdout.write(
                f"{count} | groups {len(review.open)}, contexts {contexts} | "
                f"from nothing {first:.2f} s, again {again:.3f} s\n"
            )
        sys.stdout.write(f"answered by keys: {_answered(Path(name) / '1'):.1f} s\n")


if __name__ == "__main__":
    main()
