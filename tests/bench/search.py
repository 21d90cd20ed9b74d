"""Times the search at scale: generated pages, indexed, then searched in Chromium.

python -m tests.bench.search PAGES
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from generator import pipeline
from generator.convert import edition, fold
from generator.index import index_files, synonym_groups
from generator.load import load_site
from generator.model.page import Search, Searchable
from generator.model.search import Entry
from generator.model.site import Site
from generator.render import render
from tests.browser.chromium import FLAGS, installed
from tests.host import serve

ROOT = Path(__file__).resolve().parents[2]
EDITION = "zh-hans"
ENTRIES_A_PAGE = 5
QUERIES = ("产业集群", "469.60亿元", "芯片", "新型储能", "硅", "企业数字化转型", "广东", "中小企业")


def generated(real: tuple[Entry, ...], pages: int) -> Iterator[Entry]:
    """Entries of as many pages: the phrases of the real ones in new orders, with numbers."""
    chance = random.Random(1)
    phrases = [part for entry in real for part in entry.text.split("，") if part]
    titles = [entry.title for entry in real]
    for number in range(pages * ENTRIES_A_PAGE):
        text = "，".join(chance.choices(phrases, k=6)) + f"，共 {chance.randrange(10**5)} 家。"
        title = chance.choice(titles) + chance.choice(titles)[:4]
        yield real[0].model_copy(
            update={"title": title, "text": text, "kind": _kind(number, pages)}
        )


def _kind(number: int, pages: int) -> str:
    return ("section", "item", "indicator", "term", "milestone")[number // pages]


def write_index(site: Site, search: Search, target: Path) -> float:
    """Write the index; returns the seconds that indexing took."""
    texts = (text for entry in search.editions[0].entries for text in (entry.title, entry.text))
    start = time.perf_counter()
    folding = fold(site.conversion, texts)
    synonyms = synonym_groups(site.synonyms, site.conversion, folding)
    files = list(index_files(search, folding, synonyms))
    seconds = time.perf_counter() - start
    for file in files:
        path = target / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    return seconds


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
    warm = [tab.evaluate(timed, each) for each in (query[:-1] or query, query)]
    context.close()
    return {"bytes": sum(sizes) + widget, "cold ms": cold, "key ms": max(warm)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=int)
    pages = parser.parse_args().pages
    site = load_site(ROOT, pipeline.THEME).site
    config = next(each for each in site.config.editions if each.path == EDITION)
    real = render([edition(site, config)], pipeline.THEME).search
    entries = tuple(generated(real.editions[0].entries, pages))
    folder = real.editions[0].folder
    search = Search(folder=real.folder, editions=(Searchable(folder=folder, entries=entries),))
    with tempfile.TemporaryDirectory() as name:
        target = Path(name)
        for part in (f"{EDITION}/search/index.html", "assets"):
            source = ROOT / "site" / part
            copy = shutil.copytree if source.is_dir() else shutil.copy
            (target / part).parent.mkdir(parents=True, exist_ok=True)
            copy(source, target / part)
        seconds = write_index(site, search, target)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        server, address = serve(target)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=installed(), args=list(FLAGS))
            found = [first_query(browser, address, query) for query in QUERIES]
            browser.close()
        server.shutdown()
    result = {
        "pages": pages,
        "entries": len(entries),
        "indexing, ms a page": round(1000 * seconds / pages, 2),
        "peak MiB": round(peak),
        **{
            f"{key}, {name}": round(of([one[key] for one in found]))
            for key in ("bytes", "cold ms", "key ms")
            for name, of in (("median", statistics.median), ("worst", max))
        },
    }
    sys.stdout.write(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
