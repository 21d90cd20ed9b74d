"""An item of the report that a briefing does not write: the others stay as they were."""

from __future__ import annotations

import json
import re
from pathlib import Path

from tests.conftest import EDITIONS, Run, copy_inputs

_BRIEFING = "guangdong-2023-2024"
_GONE = "2023.4.2"


def test_an_item_in_the_midst_is_taken_out(site: Path, tmp_path: Path, run: Run) -> None:
    """What leads to it is told, each once; when that is mended, the other pages are the same."""
    project = copy_inputs(tmp_path)
    before = run("--project", str(project), "check").output
    section = project / "content" / _BRIEFING / "sections" / "2023-4.yml"
    text = section.read_text("utf-8")
    item = re.search(rf"(?ms)^  - place: {re.escape(_GONE)}\n.*?(?=^  - place: )", text)
    assert item
    section.write_text(text.replace(item[0], ""), "utf-8")
    leading = {
        path.relative_to(project).as_posix(): len(re.findall(rf"\b{_GONE}\b", _plain(path)))
        for path in (project / "content").rglob("*.yml")
        if path.name != "figures.yml"
    }

    checked = run("--project", str(project), "check", "--format", "json")

    told_of = json.loads(checked.output)
    # A place may have no forms yet.
    codes = {problem["code"] for problem in told_of} - {"missing-forms"}
    assert codes == {"unwritten-place", "unused-indicator"}
    unwritten = [problem for problem in told_of if problem["code"] == "unwritten-place"]
    told = [problem["file"] for problem in unwritten]
    assert {name: told.count(name) for name in leading} == leading

    for name in leading:
        path = project / name
        path.write_text(_without(path.read_text("utf-8")), "utf-8")
    assert run("--project", str(project), "prune", "--yes").exit_code == 0
    built = run("--project", str(project), "build")

    assert (built.output, built.exit_code) == (before, 0)
    for edition in EDITIONS:
        pages = f"{edition}/{_BRIEFING}/sections/"
        changed = {
            path.parent.name
            for path in (site / pages).glob("*/index.html")
            if path.read_bytes()
            != (project / "site" / pages / path.parent.name / path.name).read_bytes()
        }
        assert changed == {"2023-4", "2024-6"}
        _holds_no_link_to_it(project / "site" / edition / _BRIEFING)
        left = _items(project / "site" / pages / "2023-4" / "index.html")
        assert left == [
            item for item in _items(site / pages / "2023-4" / "index.html") if item != "2"
        ]
    figures = project / "site" / "zh-hans" / _BRIEFING / "figures" / "index.html"
    assert "简报没有写这一项。" in figures.read_text("utf-8")


_ALL_SAY = "计划的每一项都注明它延续哪些已做的工作，或说明它是新的"
_SOME_SAY = "没有注明的，不等于是新的。已做的工作没有注明后续计划的，也不等于报告没有再作安排。"


def test_what_items_say_of_each_other_is_told_as_it_is(project: Path, run: Run) -> None:
    """Where an item of the plan is not written, what was done need not say that none follows."""
    sections = project / "content/yunling-2025-2026/sections"
    about = project / "site/zh-hans/yunling-2025-2026/about/index.html"

    assert run("--project", str(project), "build").exit_code == 0
    assert _ALL_SAY in about.read_text("utf-8")
    assert _SOME_SAY not in about.read_text("utf-8")

    _take_out(sections / "2026-1.yml", r"(?s)  - place: 2026\.1\.2\n.*")
    _take_out(sections / "2025-1.yml", r"    unplanned: .*\n")
    built = run("--project", str(project), "build")

    assert (built.output, built.exit_code) == ("", 0)
    assert _ALL_SAY not in about.read_text("utf-8")
    assert _SOME_SAY in about.read_text("utf-8")


def _take_out(path: Path, what: str) -> None:
    text, count = re.subn(what, "", path.read_text("utf-8"))
    assert count == 1
    path.write_text(text, "utf-8")


def _plain(path: Path) -> str:
    return re.sub("(?m)^ *#.*$", "", path.read_text("utf-8"))


def _without(text: str) -> str:
    """As an editor mends it: what leads to the item leads to its section, or is taken out."""
    text = re.sub(rf"(?<=continues: \[)(.*){_GONE}(?:, )?", r"\1", text).replace(", ]", "]")
    text = re.sub(rf"(?m)^(    place: ){_GONE}$", r"\g<1>2023.4.0", text)
    return re.sub(rf"(?m)^(        place: ){_GONE}$", r"\g<1>2023.4.1", text)


def _holds_no_link_to_it(folder: Path) -> None:
    for path in folder.rglob("*.html"):
        assert 'sections/2023-4/#item-2"' not in path.read_text("utf-8")


def _items(page: Path) -> list[str]:
    """The numbers of the items, as a reader is led to them."""
    return re.findall(r'id="item-(\d+)"', page.read_text("utf-8"))
