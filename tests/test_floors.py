"""The floors are walls: what the contracts of import-linter forbid is refused, in every room."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT

_PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
_CONTRACTS: list[dict[str, Any]] = _PYPROJECT["tool"]["importlinter"]["contracts"]
_OF_LIBRARIES = {
    contract["name"]: contract
    for contract in _CONTRACTS
    if not any(
        name.startswith("generator") for name in contract.get("forbidden_modules", ["generator"])
    )
}
_FLOORS = "Floors: each stands only on those below, and knows none beside it"
_REPORT = "report.py stands on findings and their messages alone"
_COMMAND_LINE = "The command line knows nothing of the conversion"
_IMPORT = re.compile(r"^- +(?P<importer>[\w.]+) -> (?P<imported>[\w.]+) \(", re.MULTILINE)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the program with its contracts, to break them in."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    ignored = shutil.ignore_patterns("__pycache__")
    return Path(shutil.copytree(ROOT / "generator", tmp_path / "generator", ignore=ignored))


def _intrude(package: Path, room: str, imported: Iterable[str]) -> str:
    """Import these in a room, a folder or a file of the package; returns the module that does."""
    folder = package / room
    file = folder / "intruder.py" if folder.is_dir() else package / f"{room}.py"
    with file.open("a", encoding="utf-8") as module:
        module.writelines(f"import {name}\n" for name in imported)
    return f"generator.{room}.intruder" if folder.is_dir() else f"generator.{room}"


def _refused(package: Path) -> Mapping[str, frozenset[tuple[str, str]]]:
    """What each broken contract refuses: who imports what."""
    linter = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run(
        [linter, "--no-logo", "--no-cache"],
        cwd=package.parent,
        env={**os.environ, "COLUMNS": "300"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    _, _, told = result.stdout.partition("Broken contracts")
    names = "|".join(re.escape(contract["name"]) for contract in _CONTRACTS)
    _, *parts = re.split(rf"^({names})$", told, flags=re.MULTILINE)
    refused = {
        name: frozenset(_IMPORT.findall(part))
        for name, part in zip(parts[::2], parts[1::2], strict=True)
    }
    assert (result.returncode == 0) == (refused == {}), result.stdout + result.stderr
    return refused


def _may(importer: str, imported: str, contract: Mapping[str, Any]) -> bool:
    """Whether the contract lets the module import this, in the wildcards of import-linter."""
    return any(
        re.fullmatch(re.escape(allowed).replace(r"\*\*", ".+").replace(r"\*", r"[^.]+"), importer)
        for allowed, _, library in (
            exception.partition(" -> ") for exception in contract.get("ignore_imports", ())
        )
        if library == imported
    )


def test_no_library_is_known_in_a_room_that_has_no_business_with_it(package: Path) -> None:
    """Every room, a new one too, imports every library that a contract confines."""
    libraries = sorted(
        {name for contract in _OF_LIBRARIES.values() for name in contract["forbidden_modules"]}
    )
    (package / "newcomer").mkdir()
    (package / "newcomer" / "__init__.py").touch()
    rooms = {path.stem for path in package.iterdir() if path.stem != "__init__"}

    intruders = [_intrude(package, room, libraries) for room in sorted(rooms)]

    refused = _refused(package)
    for name, contract in _OF_LIBRARIES.items():
        assert refused[name] == {
            (intruder, library)
            for intruder in intruders
            for library in contract["forbidden_modules"]
            if not _may(intruder, library, contract)
        }, name
        assert ("generator.newcomer.intruder", contract["forbidden_modules"][0]) in refused[name]


@pytest.mark.parametrize(
    ("broken", "room", "imported"),
    [
        (_FLOORS, "model", "generator.load"),
        (_FLOORS, "model", "generator.messages"),
        (_FLOORS, "messages", "generator.model"),
        (_FLOORS, "load", "generator.convert"),
        (_FLOORS, "publish", "generator.pipeline"),
        (_REPORT, "report", "generator.load"),
        (_COMMAND_LINE, "command_line", "generator.convert"),
    ],
)
def test_an_import_that_runs_back_up_or_beside_is_refused(
    broken: str, room: str, imported: str, package: Path
) -> None:
    intruder = _intrude(package, room, [imported])
    assert {name: (intruder, imported) in told for name, told in _refused(package).items()} == {
        broken: True
    }


def test_a_room_on_no_floor_is_refused(package: Path) -> None:
    (package / "newcomer").mkdir()
    (package / "newcomer" / "__init__.py").touch()
    assert [*_refused(package)] == [_FLOORS]


def test_the_program_as_it_is_keeps_every_contract(package: Path) -> None:
    assert _refused(package) == {}


def test_every_contract_is_proved() -> None:
    names = [contract["name"] for contract in _CONTRACTS]
    assert sorted(names) == sorted({*_OF_LIBRARIES, _FLOORS, _REPORT, _COMMAND_LINE})


def test_every_library_that_the_program_needs_has_a_contract() -> None:
    needed = {
        re.split(r"[^\w-]", requirement, maxsplit=1)[0]
        for requirement in _PYPROJECT["project"]["dependencies"]
    }
    modules = {
        module
        for module, distributions in packages_distributions().items()
        if not module.startswith("_") and not needed.isdisjoint(map(str.lower, distributions))
    }
    confined = {name for library in _OF_LIBRARIES.values() for name in library["forbidden_modules"]}
    assert modules - confined == set()


def test_the_tests_of_a_module_stand_where_it_stands() -> None:
    """Below tests/unit as below generator/: in the same folder, or with the name of the file."""
    unit, generator = ROOT / "tests" / "unit", ROOT / "generator"
    places = {path.relative_to(unit) for path in unit.rglob("test_*.py")}
    in_rooms = {place for place in places if (generator / place.parent / "__init__.py").is_file()}
    assert places - in_rooms == set()
    at_the_top = {place.name.removeprefix("test_") for place in places if len(place.parts) == 1}
    assert at_the_top <= {path.name for path in generator.iterdir()}
