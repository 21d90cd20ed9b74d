"""Weighs and times the search of a site of many briefings in Chromium.

python -m tests.bench.search BRIEFINGS
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.bench.build import BIN
from tests.bench.projects import make
from tests.browser.chromium import launch
from tests.host import serve

EDITION = "zh-hans"
QUERIES = ("产业集群", "469.60亿元", "芯片", "新型储能", "硅", "企业数字化转型", "广东", "中小企业")


def first_query(browser: Browser, address: str, query: str) -> dict[str, float]:
    """A visitor's first query: bytes over the wire, milliseconds to results; then keystrokes."""
    context = browser.new_context()
    tab = context.new_page()
    sizes: list[int] = []
    client = context.new_cdp_session(tab)
    client.send("Network.enable")
    tab.goto(f"{address}{EDITION}/search/")
    client.on("Network.loadingFinished", lambda done: sizes.append(done["encodedDataLength"]))
    # The widget itself was fetched with the page.
    widget = tab.evaluate(
        """performance.getEntriesByType("resource").filter((one) => one.name.includes("search.js"))
           .reduce((sum, one) => sum + one.transferSize, 0)"""
    )
    timed = """async (query) => {
      const box = document.querySelector("input[type=search]");
      const status = document.querySelector("#search-status");
      status.textContent = "";
      const start = performance.now();
      box.value = query;
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise((done) => {
        const observer = new MutationObserver(() => { observer.disconnect(); done(); });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
      });
      return performance.now() - start;
    }"""
    cold = tab.evaluate(timed, query)
    tab.wait_for_load_state("networkidle")
    fetched = sum(sizes) + widget
    warm = [tab.evaluate(timed, typed) for typed in (query[:-1] or query, query)]
    context.close()
    return {"bytes": fetched, "cold ms": cold, "key ms": max(warm)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("briefings", type=int)
    briefings = parser.parse_args().briefings
    with tempfile.TemporaryDirectory() as name:
        project = make(Path(name), briefings)
        subprocess.run([BIN / "briefings", "build"], cwd=project, check=True, capture_output=True)
        server, address = serve(project / "site")
        with sync_playwright() as playwright:
            browser = launch(playwright)
            queries = [first_query(browser, address, query) for query in QUERIES]
            browser.close()
        server.shutdown()
        index = [path.stat().st_size for path in (project / "site" / "search").iterdir()]
    result = {
        "briefings": briefings,
        "files of the index": len(index),
        **{
            f"{key}, {name}": round(of([one[key] for one in queries]))
            for key in ("bytes", "cold ms", "key ms")
            for name, of in (("median", statistics.median), ("worst", max))
        },
    }
    sys.stdout.write(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
