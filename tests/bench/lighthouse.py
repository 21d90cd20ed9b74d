"""Lighthouse on a phone: the median of several runs for the home page and a section.

Builds the site for the address at which it is then served on this machine, compressed, so that
canonical addresses, robots.txt and the sitemap name the site that is measured. Needs what make
audit installs. Fails when a score is below its bar.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from click.testing import CliRunner

from generator.cli import briefings
from tests.browser.chromium import FLAGS, with_windows
from tests.conftest import copy_inputs
from tests.host import serve

ROOT = Path(__file__).resolve().parents[2]
LIGHTHOUSE = ROOT / "tests" / "audit" / "node_modules" / ".bin" / "lighthouse"
PAGES = ("zh-hans/", "zh-hant-hk/guangdong-2023-2024/sections/2023-4/")
BARS = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 100}
METRICS = {
    "first-contentful-paint": "first paint, ms",
    "largest-contentful-paint": "largest paint, ms",
    "total-blocking-time": "blocked, ms",
    "cumulative-layout-shift": "shift",
    "total-byte-weight": "bytes",
}


def build_for(project: Path, address: str) -> None:
    """Build the real site in `project`, as if it were published at `address`."""
    copy_inputs(project)
    path = project / "site_config.yml"
    config = yaml.safe_load(path.read_text("utf-8"))
    path.write_text(yaml.safe_dump({**config, "url": address}, allow_unicode=True), "utf-8")
    result = CliRunner().invoke(briefings, ["--project", str(project), "build"])
    if result.exit_code:
        sys.exit(result.output)


def measure(url: str) -> dict[str, float]:
    """Scores and metrics of one run."""
    command = [
        str(LIGHTHOUSE),
        url,
        "--quiet",
        "--output=json",
        f"--chrome-flags=--headless=new {' '.join(FLAGS)}",
    ]
    environment = {**os.environ, "CHROME_PATH": with_windows() or ""}
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if run.returncode:
        sys.exit(run.stderr)
    report = json.loads(run.stdout)
    for name, audit in report["audits"].items():
        if audit["score"] == 0 and audit["scoreDisplayMode"] == "binary":
            sys.stderr.write(f"{url} fails {name}: {audit['title']}\n")
    scores = {name: round(100 * report["categories"][name]["score"]) for name in BARS}
    metrics = {name: report["audits"][key]["numericValue"] for key, name in METRICS.items()}
    return scores | metrics


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    if not LIGHTHOUSE.exists():
        sys.exit("Lighthouse is not installed: run make audit first.")
    with tempfile.TemporaryDirectory() as name:
        project = Path(name)
        server, address = serve(project / "site")
        build_for(project, address)
        result = {}
        for page in PAGES:
            measured = [measure(address + page) for _ in range(runs)]
            result[page] = {
                key: round(statistics.median(run[key] for run in measured), 3)
                for key in measured[0]
            }
        server.shutdown()
    sys.stdout.write(json.dumps({"runs": runs, "pages": result}, indent=2) + "\n")
    low = [
        f"{page}: {name} {scores[name]}, at least {bar} expected"
        for page, scores in result.items()
        for name, bar in BARS.items()
        if scores[name] < bar
    ]
    if low:
        sys.exit("\n".join(low))


if __name__ == "__main__":
    main()
