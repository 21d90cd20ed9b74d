"""The oldest Chromiums that npm has, 79 and 88: layout, search, filters and copying.

`python -m tests.audit.old_browsers site` visits each type of page at two widths.
"""

from __future__ import annotations

import platform
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.audit.devtools import Tab, chromium
from tests.browser.layout import CUT_OR_COVERED
from tests.browser.page_types import every_type, page_type
from tests.conftest import EDITIONS, ROOT
from tests.host import serve
from tests.html_page import pages

_VERSIONS = ("79", "88")
_WIDTHS = (360, 1280)
_STATUS = "done"
_UNPACK = (
    "const fs = require('fs'), [, from, to] = process.argv;"
    "fs.writeFileSync(to, require('zlib').brotliDecompressSync(fs.readFileSync(from)));"
)

# What stands in a row touches where its gap is not known.
_LOOK = f"""(() => {{
  Element.prototype.checkVisibility = Element.prototype.checkVisibility || function () {{
    return this.getClientRects().length > 0 && getComputedStyle(this).visibility === "visible";
  }};
  const isClose = ([, one], [, next]) => next.top < one.bottom && next.left < one.right + 4;
  const rows = ".top ul, .breadcrumbs ol, .contents ul, .neighbours, .reading__source, .filters";
  const touching = [...document.querySelectorAll(rows)].map(row => {{
    const boxes = [...row.children].map(each => [each.textContent, each.getBoundingClientRect()])
      .filter(([, box]) => box.width);
    return boxes.slice(1).filter((next, at) => isClose(boxes[at], next))
      .map(([text]) => `touches what is before it: ${{text.trim()}}`);
  }});
  return [].concat(({CUT_OR_COVERED})(), ...touching);
}})()"""
_OPEN = "document.querySelectorAll('details').forEach(each => { each.open = true; })"
# Hits, or what is said instead of them, may take a moment; so may buttons, and what they say.
_UNTIL = """new Promise(done => {{
  const isSo = () => {condition};
  const ask = left => isSo() || !left ? done(isSo()) : setTimeout(ask, 50, left - 1);
  ask(200);
}})"""
_SEEN = """(() => {
  const of = selector => [...document.querySelectorAll(selector)];
  const isSeen = each => each.checkVisibility();
  return {
    address: location.search.slice(1),
    isOffered: of("form").every(isSeen) && !of("#search-without").some(isSeen),
    statuses: of(".milestone").filter(isSeen).map(each => each.classList[1]),
  };
})()"""
_HITS = "document.querySelector('#results:not(.results--nearest) > li')"
_BUTTON = "document.querySelector('.references button')"
_IS_COPIED = f"{_BUTTON}.textContent === {_BUTTON}.closest('.references').dataset.copied"


def main(site: Path) -> int:
    """What is wrong, one a line."""
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        sys.stdout.write("Chromium 79 and 88 are not asked: they run on Linux x86-64 alone.\n")
        return 0
    urls = [*every_type(site), *_asking(site)]
    server, address = serve(site)
    with ThreadPoolExecutor(len(_VERSIONS)) as pool:
        answers = pool.map(partial(_wrong, address, urls), _VERSIONS)
        wrong = [line for lines in answers for line in lines]
    server.shutdown()
    told = f"Chromium {' and '.join(_VERSIONS)}: {len(urls)} pages, search and filters right."
    sys.stdout.write("\n".join(wrong or [told]) + "\n")
    return bool(wrong)


def _asking(site: Path) -> Iterator[str]:
    """In each edition, a link to a search for the name of an indicator, and one to what is done."""
    for edition in EDITIONS:
        urls = {page_type(page): page for page in pages(site / edition)}
        name = urls["indicators"].tree.xpath("string(//main//th[@scope='row']/a)")
        yield f"{edition}/search/?q={quote(name.strip())}"
        yield f"{edition}/{urls['timeline'].url}?status={_STATUS}"


def _wrong(address: str, urls: list[str], version: str) -> list[str]:
    faults = []
    with chromium(_unpacked(version)) as tab:
        for width in _WIDTHS:
            tab.set_width(width)
            for url in urls:
                tab.open(address + url)
                lines = dict.fromkeys(_wrong_at(tab, url))
                faults += [f"Chromium {version} at {width} px, {url}: {line}" for line in lines]
    return faults


def _unpacked(version: str) -> Path:
    """The program, out of what the lock file has the hash of."""
    browser = ROOT / f"tests/audit/node_modules/chromium-{version}/bin/chromium"
    if not browser.exists():
        unpacked = browser.with_suffix(".new")
        subprocess.run(["node", "-e", _UNPACK, browser.with_suffix(".br"), unpacked], check=True)
        unpacked.chmod(0o755)
        unpacked.rename(browser)
    return browser


def _wrong_at(tab: Tab, url: str) -> Iterator[str]:
    if "?q=" in url and not _becomes(tab, _HITS):
        yield "finds nothing"
    yield from tab.evaluate(_LOOK)
    seen: dict[str, Any] = tab.evaluate(_SEEN)
    if not seen["isOffered"]:
        yield "offers no form"
    if seen["address"] != url.partition("?")[2]:
        yield f"the address becomes {seen['address']}"
    if "?status=" in url and set(seen["statuses"]) != {_STATUS}:
        yield f"shows {sorted(set(seen['statuses']))}"
    tab.evaluate(_OPEN)
    if "/indicators/" in url:
        if not _becomes(tab, _BUTTON):
            yield "offers no copying"
        tab.evaluate(f"{_BUTTON}.click()")
        if not _becomes(tab, _IS_COPIED):
            yield "does not copy"
    yield from tab.evaluate(_LOOK)
    yield from tab.thrown


def _becomes(tab: Tab, condition: str) -> bool:
    return bool(tab.evaluate(_UNTIL.format(condition=f"Boolean({condition})")))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
