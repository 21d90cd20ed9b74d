"""What is kept of a build saves work, and never tells in the site."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator import pipeline
from generator.model.page import Page
from generator.pipeline import checked, checked_briefings, last_made, made_briefings
from generator.publish import MadePage, Surroundings
from generator.render.pages import series, series_timeline
from tests.conftest import ROOT, Run, add_briefing
from tests.series import EARLIER, OTHER, make_two_series

KEPT = Path(".briefings_cache") / "made"
YUNLING = "yunling-2025-2026"


def _site(project: Path) -> dict[str, bytes]:
    site = project / "site"
    files = (path for path in sorted(site.rglob("*")) if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


def _build(project: Path, processes: int = 1) -> dict[str, bytes]:
    read = pipeline.check(project, pipeline.THEME, processes=processes)
    pipeline.build(read, pipeline.THEME, project / "site", processes=processes)
    return _site(project)


def _kept(project: Path) -> list[Path]:
    return [path for path in sorted((project / KEPT).rglob("*")) if path.is_file()]


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _flip(data: bytes) -> bytes:
    return data[:-30] + bytes([data[-30] ^ 1]) + data[-29:] if len(data) > 30 else b""


def _of_another_version(data: bytes) -> bytes:
    return b"0" * 64 + data[64:]


@pytest.mark.parametrize("damage", [_cut, _flip, _of_another_version, lambda _: b""])
def test_what_is_damaged_is_made_anew(project: Path, damage: Callable[[bytes], bytes]) -> None:
    before = _build(project)
    for path in _kept(project):
        path.write_bytes(damage(path.read_bytes()))
    assert _build(project) == before


def _leaves(value: object) -> Iterator[object]:
    if isinstance(value, tuple):
        for part in value:
            yield from _leaves(part)
    else:
        yield value


def test_what_is_known_of_a_report_is_plain_from_the_first(project: Path) -> None:
    anew, again = (pipeline.check(project, pipeline.THEME).facts for _ in range(2))
    assert anew == again
    assert {type(leaf) for leaf in _leaves(anew)} == {str, int, bool}


# In a process of its own: one that has threads, as that of the tests may, is not copied.
_MADE_AHEAD = """
import os, sys
from pathlib import Path
from generator import pipeline
from generator.pipeline import made_assets, searching

def made_ahead():
    with pipeline.made_ahead(project, pipeline.THEME):
        pass

def fail(*_):
    raise AssertionError("this is not to be made")

os.cpu_count = lambda: 2
project, make = Path(sys.argv[1]), made_assets.assets
"""
_BUILD = """
made_ahead()
made_assets.assets = searching.readings = fail
checked = pipeline.check(project, pipeline.THEME, processes=1)
pipeline.build(checked, pipeline.THEME, project / "site", processes=1)
"""
_WRONG = """
made_assets.assets = fail
made_ahead()
made_assets.assets = make
(project / "content" / "terms.yml").write_text("terms: [", "utf-8")
made_ahead()
"""


def _said_by(script: str, project: Path) -> str:
    command = [sys.executable, "-c", _MADE_AHEAD + script, str(project)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    return (ended.stdout + ended.stderr).decode()


def test_the_shared_is_made_while_content_is_checked(project: Path) -> None:
    assert _said_by(_BUILD, project) == ""
    assert (project / "site" / "assets" / "briefings.css").exists()


def test_what_cannot_be_made_ahead_is_not_told(project: Path) -> None:
    assert _said_by(_WRONG, project) == ""


def test_what_is_kept_may_go(project: Path) -> None:
    before = _build(project)
    for number, path in enumerate(_kept(project)):
        if number % 2:
            path.unlink()
    assert _build(project) == before


def test_a_change_by_hand_does_not_reach_the_next_build(project: Path) -> None:
    before = _build(project)
    for path in (project / "site").rglob("*.html"):
        with path.open("a", encoding="utf-8") as file:
            file.write("by hand")
    (project / "site" / "by-hand.html").write_text("by hand")
    assert _build(project) == before


def test_a_file_changed_by_hand_with_its_size_kept_is_made_anew(project: Path) -> None:
    """It is one file with the one that is kept."""
    before = _build(project)
    page = project / "site" / "zh-hans" / YUNLING / "index.html"
    with page.open("r+b") as file:
        file.write(b"x")
    assert _build(project) == before


def test_on_a_disk_without_links(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _build(project)

    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", refuse)
    assert _build(project) == before
    for path in _kept(project):
        path.unlink()
    assert _build(project) == before


def test_one_process_or_many(project: Path) -> None:
    add_briefing(project, "yunling-2024-2025")
    before = _build(project, processes=1)
    for path in _kept(project):
        path.unlink()
    assert _build(project, processes=2) == before


def test_what_has_not_changed_is_not_read_again(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = add_briefing(project, "yunling-2024-2025").name
    before = _build(project)
    read: list[str] = []

    for module in (checked_briefings, checked):
        original = module.read_briefing

        def reading(folder: Path, files: object, name: str, *rest: object) -> object:
            read.append(name)
            return original(folder, files, name, *rest)  # type: ignore[arg-type]  # noqa: B023

        monkeypatch.setattr(module, "read_briefing", reading)

    assert _build(project) == before
    assert read == []
    timeline = project / "content" / other / "timeline.yml"
    timeline.write_text(f"# 备注\n{timeline.read_text('utf-8')}", "utf-8")
    assert _build(project) == before
    # The pages that tell of all read what is kept of each.
    assert set(read) == {other}


def test_a_definition_is_of_those_that_use_it(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what a term means stands on no page of a briefing."""
    made: list[str] = []
    make = last_made.make_page

    def making(page: Page, around: Surroundings) -> MadePage:
        made.append(page.path)
        return make(page, around)

    _build(project)
    drawn = _drawn(monkeypatch)
    monkeypatch.setattr(last_made, "make_page", making)
    monkeypatch.setattr(checked_briefings, "read_briefing", None)  # none is checked again
    terms = project / "content" / "terms.yml"
    terms.write_text(terms.read_text("utf-8").replace("explanation: ", "explanation: 即"), "utf-8")
    _build(project)
    assert drawn == []
    indicators = project / "content" / "indicators.yml"
    text = indicators.read_text("utf-8")
    indicators.write_text(text.replace("definition: ", "definition: 即", 1), "utf-8")
    _build(project)
    assert set(drawn) == {YUNLING}
    # The others are as they were.
    assert {path.partition("/")[2] for path in made} == {"terms/", f"{YUNLING}/sections/2025-1/"}


def test_what_surrounds_a_page_is_of_no_check_and_no_digest(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A home page, which tells of all briefings, is there at once under the site's new title."""
    add_briefing(project, "yunling-2024-2025")
    _build(project)
    config = project / "site_config.yml"
    titled = re.sub("(?m)^title: .*$", "title: 另一个名称", config.read_text("utf-8"))
    config.write_text(titled, "utf-8")
    with monkeypatch.context() as patched:
        for module in (checked_briefings, checked):
            patched.setattr(module, "read_briefing", None)  # none is read
        table = pipeline.desk(pipeline.check(project, pipeline.THEME), pipeline.THEME)
        home = pipeline.page_alone(table, "zh-hans/")
    assert home
    assert "另一个名称" in home.decode()
    assert _build(project)["zh-hans/index.html"] == home


def test_a_process_may_outlive_templates(project: Path, tmp_path: Path) -> None:
    """Those of pages, what they draw with, and what is around them."""
    theme = Path(shutil.copytree(pipeline.THEME, tmp_path / "theme"))
    templates = ("pages/section.md.j2", "pages/rows.html.j2", "overrides/main.html")
    page = project / "site" / "zh-hans" / YUNLING / "sections" / "2025-1" / "index.html"
    for name in (None, *templates):
        if name:
            path = theme / name
            text = path.read_text("utf-8").replace("<div", f'<div data-new="{name}"', 1)
            path.write_text(text if name != templates[0] else f"{text}\n\n{name}\n", "utf-8")
        read = pipeline.check(project, theme)
        pipeline.build(read, theme, project / "site", processes=1)
        assert not name or name in page.read_text("utf-8")


def _drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Will have the ids of the briefings that are drawn from now on."""
    drawn: list[str] = []
    draw = made_briefings.draw_briefing

    def drawing(table: object, config: object, read: object, last: object) -> object:
        drawn.append(read.briefing.id)  # type: ignore[attr-defined]
        return draw(table, config, read, last)  # type: ignore[arg-type]

    monkeypatch.setattr(made_briefings, "draw_briefing", drawing)
    return drawn


def test_a_milestone_is_told_by_linked_reports_alone(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = make_two_series(project) / "content" / EARLIER / "timeline.yml"
    _build(project)
    drawn = _drawn(monkeypatch)
    earlier.write_text(
        earlier.read_text("utf-8").replace("    title: ", "    title: 又", 1), "utf-8"
    )
    _build(project)
    assert set(drawn) == {EARLIER}
    text = earlier.read_text("utf-8")
    name = re.search("- id: (.+)", text)
    assert name
    later = project / "content" / YUNLING / "timeline.yml"
    linked = later.read_text("utf-8").replace(
        "    title: ", f"    follows: [{EARLIER}/{name[1]}]\n    title: ", 1
    )
    later.write_text(linked, "utf-8")
    _build(project)
    drawn.clear()
    earlier.write_text(text.replace("    title: ", "    title: 再", 1), "utf-8")
    _build(project)
    assert set(drawn) == {EARLIER, YUNLING}


@pytest.mark.parametrize(("briefing", "times"), [(OTHER, 0), (EARLIER, 3)])
def test_pages_of_a_series_are_drawn_for_its_own_reports(
    project: Path, monkeypatch: pytest.MonkeyPatch, briefing: str, times: int
) -> None:
    """Once in each edition."""
    make_two_series(project)
    _build(project)
    drawn: list[object] = []
    for module in (series, series_timeline):

        def draw(*given: object, page: Callable[..., Page] = module.page) -> Page:
            drawn.append(page)
            return page(*given)

        monkeypatch.setattr(module, "page", draw)
    timeline = project / "content" / briefing / "timeline.yml"
    text = timeline.read_text("utf-8").replace("    title: ", "    title: 又", 1)
    timeline.write_text(text, "utf-8")
    after = _build(project)
    assert len(drawn) == 2 * times
    shutil.rmtree(project / KEPT)
    assert _build(project) == after


def test_a_fault_in_one_process_is_told_as_one(project: Path, tmp_path: Path) -> None:
    """The first edition is drawn in the process that the others are copies of."""
    add_briefing(project, "yunling-2024-2025")
    theme = Path(shutil.copytree(pipeline.THEME, tmp_path / "theme"))
    fault = '{{ 1 // (words["nav.home"] != "首頁") }}'
    (theme / "pages" / "section.md.j2").write_text(fault, "utf-8")
    read = pipeline.check(project, theme)
    with pytest.raises(ZeroDivisionError):
        pipeline.build(read, theme, project / "site", processes=2)
    assert not (project / "site").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_kill_leaves_the_site_whole_and_no_process(project: Path, run: Run) -> None:
    for number in range(6):
        add_briefing(project, f"yunling-{number}")
        head = project / "content" / f"yunling-{number}" / "briefing.yml"
        head.write_text(head.read_text("utf-8").replace("（另一份）", f"（另{number}）"), "utf-8")
    before = _build(project)
    for path in _kept(project):
        path.unlink()
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "--project", str(project), "build"],
        cwd=ROOT,
        start_new_session=True,
    )
    while not list((project / KEPT).rglob("zh-hans")):
        assert process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert _site(project) == before
    # Its processes end by themselves.
    while True:
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            break
    assert _build(project) == before
