"""No two elements of a page have one id, whatever an editor calls things."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from tests.conftest import Run, add_briefing
from tests.html_page import HtmlPage, pages

BRIEFING = "yunling-2025-2026"
LIKELY = [
    "contents", "data-2025", "filters", "footnote", "history-port-firms-text", "id",
    "legend", "main-2", "name", "page", "port-firms",
    "port-firms-2025", "port-firms-2025-result-text", "port-firms-green-2025-result-title",
    "pier-opened", "shore-power", "subject", "subject-green", "title-text", "toc",
    "year", "year-2030",
]  # fmt: skip

MILESTONE = """
  - {{id: {id}, title: 事项{n}, date: 2025, status: 已完成, kind: 文件, subject: {subject},
     place: 2025.1.1}}"""
INDICATOR = """
  - {{id: {id}, name: 指标{n}号, subject: {subject}, unit: 家, definition: 测试用的指标。}}"""
RESULT = """
      - {{indicator: {id}, period: 2025, value: 3, kind: 累计, part_of: port-firms}}"""
TARGET = """
      - {{indicator: {id}, period: 2026, value: 4, kind: 累计, status: 目标}}"""
COMPARISON = """
  - {{id: {id}, title: 图{n}号, indicators: [port-firms, port-firms-green]}}"""
TERM = """
  - {{id: {id}, term: 术语{n}号, subject: {subject}, explanation: 测试用的术语。,
     sources: [{{title: 办法}}]}}"""
SUBJECT = """
  - {{id: {id}, title: 领域{n}号}}"""
TOPIC = """
  - {{id: {id}, title: 专题{n}号, summary: 测试用的专题。}}"""
NOTE = """
      - {{topic: {id}, note: 测试。}}"""
# Where the entries of each kind go: a file, the line after which they stand, and their form.
PLACES = {
    "subject": [("subjects.yml", "subjects:", SUBJECT)],
    "topic": [
        ("topics.yml", "topics:", TOPIC),
        (f"{BRIEFING}/sections/2025-1.yml", "    topics:", NOTE),
    ],
    "term": [("terms.yml", "terms:", TERM)],
    "milestone": [(f"{BRIEFING}/timeline.yml", "milestones:", MILESTONE)],
    "comparison": [(f"{BRIEFING}/briefing.yml", "comparisons:", COMPARISON)],
    "indicator": [
        ("indicators.yml", "indicators:", INDICATOR),
        (f"{BRIEFING}/sections/2025-1.yml", "    observations:", RESULT),
        (f"{BRIEFING}/sections/2026-1.yml", "    observations:", TARGET),
    ],
}  # fmt: skip


def _add(project: Path, kind: str, ids: Iterable[str], subjects: Iterable[str] = ()) -> None:
    """Add a thing of the kind with each id that none of the kind has yet."""
    of = [*subjects] or ["green"]
    free = [name for name in ids if name not in _used(project, kind)]
    for file, above, form in PLACES[kind]:
        path = project / "content" / file
        entries = "".join(
            form.format(id=name, n=n, subject=of[n % len(of)]) for n, name in enumerate(free)
        )
        text = path.read_text("utf-8")
        path.write_text(re.sub(f"(?m)^{above}$", above + entries, text, count=1), "utf-8")


def _used(project: Path, kind: str) -> list[str]:
    """The ids of the things of the kind that there are."""
    file, *_ = PLACES[kind][0]
    return re.findall("id: (.*)", (project / "content" / file).read_text("utf-8"))


def _refused(project: Path, run: Run) -> set[str]:
    """The ids that the check refuses, for being names that others have."""
    told = json.loads(run("--project", str(project), "check", "--format", "json").stdout)
    wrong = [problem for problem in told if problem["severity"] == "error"]
    codes = {problem["code"] for problem in wrong}
    assert codes <= {"taken-anchor", "reserved-page"}, wrong
    return {re.findall("“(.+?)”|「(.+?)」", problem["message"])[0][1] for problem in wrong}


def _ids(html_pages: Iterable[HtmlPage]) -> set[str]:
    return {name for page in html_pages for name in page.ids}


@pytest.fixture
def hostile(untraced: Path, run: Run) -> list[str]:
    """Every id on a page of the invented project that an editor can give, and others that one may
    think of.
    """
    assert run("--project", str(untraced), "build").exit_code == 0
    given = {name for name in _ids(pages(untraced / "site")) if re.fullmatch("[a-z0-9-]+", name)}
    return sorted({*given, *LIKELY})


def _unlike(page: HtmlPage) -> Iterator[str]:
    """What of a page's names is twice, or leads nowhere."""
    yield from (name for name in set(page.ids) if page.ids.count(name) > 1)
    for labels in page.tree.xpath("//@aria-labelledby | //@aria-describedby | //@for"):
        yield from (name for name in labels.split() if name not in page.ids)
    for address in page.tree.xpath("//@href"):
        target = urlsplit(urljoin(f"/{page.url}", address))
        if target.path == f"/{page.url}" and target.fragment and target.fragment not in page.ids:
            yield address


@pytest.mark.parametrize(
    ("kind", "where"),
    [
        ("term", ["terms"]),
        ("milestone", [f"{BRIEFING}/timeline"]),
        ("indicator", [f"{BRIEFING}/indicators", f"{BRIEFING}/sections/2025-1"]),
    ],
)
def test_an_id_that_a_page_has_is_refused(
    *, kind: str, where: list[str], project: Path, hostile: list[str], run: Run
) -> None:
    site = project / "site"
    there = _ids(HtmlPage(site, site / "zh-hans" / page / "index.html") for page in where)
    there -= {*_used(project, kind)}

    _add(project, kind, hostile)

    refused = _refused(project, run)
    assert refused >= there.intersection(hostile)
    assert refused.isdisjoint(
        {"footnote", "toc", "lane", "year", "subject", "page", "name", "port-firms-2025", "query"}
    ), "what no page has may be used"


def test_no_id_is_twice_on_a_page(project: Path, hostile: list[str], run: Run) -> None:
    """All that is not refused, of every kind at once, and in a second briefing."""
    accepted: dict[str, list[str]] = {}
    for kind in PLACES:
        files = {path: path.read_text("utf-8") for path in (project / "content").rglob("*.yml")}
        # A topic's id is the name of a page, and of no place in one.
        ids = LIKELY if kind == "topic" else hostile
        _add(project, kind, ids, accepted.get("subject", ()))
        refused = _refused(project, run)
        for path, text in files.items():
            path.write_text(text, "utf-8")
        accepted[kind] = [name for name in ids if name not in refused]
        _add(project, kind, accepted[kind], accepted["subject"])
    add_briefing(project, "hostile")

    assert run("--project", str(project), "build").exit_code == 0
    for page in pages(project / "site"):
        assert [*_unlike(page)] == [], page.url


def test_briefings_do_not_share_a_name_on_a_topic_page(project: Path, run: Run) -> None:
    """`a` has an item 2025.1.1, `a-2025-1` a part 1: both would be a-2025-1-1."""
    other = add_briefing(project, f"{BRIEFING}-2025-1")
    for path in sorted(other.rglob("*.yml")):
        text = re.sub(r"\b2025\.1\b", "1.1", path.read_text("utf-8"))
        path.write_text(text.replace("id: 2025\n", "id: 1\n    year: 2025\n"), "utf-8")
        if path.name == "2025-1.yml":
            path.rename(path.with_name("1-1.yml"))
    (other / "figures.yml").unlink()

    assert _refused(project, run) == {other.name}


def test_figures_out_of_order_stand_under_one_heading(project: Path, run: Run) -> None:
    kept = project / "content" / BRIEFING / "figures.yml"
    head, figures = kept.read_text("utf-8").split("figures:\n")
    first, second, *others = figures.splitlines(keepends=True)
    kept.write_text(f"{head}figures:\n{''.join([first, *others, second])}", "utf-8")

    assert run("--project", str(project), "build").exit_code == 0

    site = project / "site"
    page = HtmlPage(site, site / "zh-hans" / BRIEFING / "figures" / "index.html")
    assert [*_unlike(page)] == []
    assert len(page.tree.xpath("//table//tr[@id]")) == len([first, second, *others])
