"""Projects to test on, and the sources that some tests compare with."""

from __future__ import annotations

import gc
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import briefings
from tests.memory import keep_temporary_files_in_memory

ROOT = Path(__file__).resolve().parents[1]
SOURCES = Path(os.environ.get("BRIEFINGS_SOURCES", ROOT.parent / "shared"))

# The editions of the real project: their folders, and the locale of each.
EDITIONS: dict[str, str] = {
    edition["path"]: edition["locale"]
    for edition in yaml.safe_load((ROOT / "site_config.yml").read_text("utf-8"))["editions"]
}
TRADITIONAL = [path for path, locale in EDITIONS.items() if "Hant" in locale]

Run = Callable[..., Result]


keep_temporary_files_in_memory()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--regold", action="store_true", help="rewrite the golden files")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if SOURCES.is_dir():
        return
    without = [item for item in items if item.get_closest_marker("source")]
    config.hook.pytest_deselected(items=without)
    items[:] = [item for item in items if item not in without]


def pytest_collection_finish() -> None:
    """What is there before the first test stays, and is not looked through again."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Iterator[None]:
    """No looking for garbage while a test runs, as none is done while a command does."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_report_header() -> str:
    if SOURCES.is_dir():
        return f"sources: {SOURCES}"
    return f"sources: {SOURCES} is not there; the tests that compare with the report do not run"


@pytest.fixture
def run() -> Run:
    """Run the command as an editor would; returns what click's runner saw."""

    def invoke(*arguments: str, input: str | None = None) -> Result:  # noqa: A002
        return CliRunner().invoke(briefings, arguments, input=input, prog_name="briefings")

    return invoke


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the small invented project, for a test to change."""
    return Path(shutil.copytree(ROOT / "tests" / "project", tmp_path / "project"))


def add_briefing(project: Path, name: str) -> Path:
    """Another briefing, which differs from the invented one by its titles and its region.

    Returns its folder.
    """
    content = project / "content"
    added = Path(shutil.copytree(content / "yunling-2025-2026", content / name))
    head = added / "briefing.yml"
    text = re.sub("(?m)^((?:short_)?title: .*)$", r"\1（另一份）", head.read_text("utf-8"))
    head.write_text(text.replace("region: 云岭省\n", "region: 云岭省南部\n"), "utf-8")
    return added


@pytest.fixture
def untraced(project: Path) -> Path:
    """The same with no figures of a report, for figures that no report ever had."""
    (project / "content/yunling-2025-2026/figures.yml").unlink()
    return project


def copy_inputs(target: Path) -> Path:
    """Copy the real project's inputs, nothing that was built."""
    shutil.copytree(ROOT / "content", target / "content")
    shutil.copy(ROOT / "site_config.yml", target)
    return target


def copy_two_briefings(target: Path) -> Path:
    """The real project's inputs with the invented briefing beside the real one."""
    project = copy_inputs(target)
    invented = ROOT / "tests" / "project" / "content"
    shutil.copytree(invented / "yunling-2025-2026", project / "content" / "yunling-2025-2026")
    _, indicators = (invented / "indicators.yml").read_text("utf-8").split("indicators:\n")
    with (project / "content" / "indicators.yml").open("a", encoding="utf-8") as file:
        file.write(indicators)
    return project


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site, built once for all tests; not to be changed."""
    return _built(copy_inputs(tmp_path_factory.mktemp("real")))


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of three invented reports of two series, built once for all; not to be changed."""
    from tests.series import make_two_series  # noqa: PLC0415 - it stands on what is here

    folder = tmp_path_factory.mktemp("many") / "project"
    return _built(make_two_series(Path(shutil.copytree(ROOT / "tests" / "project", folder))))


@pytest.fixture(scope="session")
def national_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of two real reports of one series, built once for all; not to be changed."""
    folder = tmp_path_factory.mktemp("national") / "project"
    ignored = shutil.ignore_patterns("site", ".briefings_cache")
    return _built(Path(shutil.copytree(ROOT / "tests/national", folder, ignore=ignored)))


def _built(project: Path) -> Path:
    result = CliRunner().invoke(briefings, ["--project", str(project), "build"])
    assert result.exit_code == 0, result.output
    return project / "site"
