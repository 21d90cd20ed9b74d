"""A library that is missing, too old or too new is named before it makes anything odd."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.libraries import Mismatch, mismatches
from tests.conftest import ROOT

_PIP = f"{sys.executable} -m pip install --require-hashes -r {ROOT / 'requirements.txt'}"


def _start(found_first: Path, *arguments: str) -> tuple[int, str, str]:
    """How the program ends that finds libraries in this folder before all others."""
    ended = subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(found_first)},
        capture_output=True,
        text=True,
        check=False,
    )
    return ended.returncode, ended.stdout, ended.stderr


def _installed(folder: Path, name: str, version: str) -> None:
    described = folder / f"{name}-{version}.dist-info"
    described.mkdir()
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    (described / "METADATA").write_text(metadata)


@pytest.mark.parametrize("command", ["check", "--help"])
def test_a_library_that_does_not_fit_is_named(tmp_path: Path, command: str) -> None:
    _installed(tmp_path, "opencc", "1.1.9")
    _installed(tmp_path, "babel", "1.0.0")

    assert _start(tmp_path, command) == (
        3,
        "",
        "程序库 babel 的版本是 1.0.0，需要 >=2.18。\n"
        "程序库 opencc 的版本是 1.1.9，需要 >=1.4.2,<2。\n"
        f"请运行：{_PIP}\n"
        "或者删去 .venv，再运行 make site。\n",
    )
    for asked in (("--lang", "en"), ("--lang=en",)):
        assert _start(tmp_path, *asked, command)[2] == (
            "The library babel is of version 1.0.0; >=2.18 is needed.\n"
            "The library opencc is of version 1.1.9; >=1.4.2,<2 is needed.\n"
            f"Run: {_PIP}\n"
            "or delete .venv and run make site.\n"
        )


def test_a_library_that_is_not_there_is_named(tmp_path: Path) -> None:
    """By a Python that has none of them."""
    ended = subprocess.run(
        [sys.executable, "-S", "-m", "generator", "--lang", "en", "check"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 3
    first, *_, last, or_else = ended.stderr.splitlines()
    assert first == "The library babel is missing; >=2.18 is needed."
    assert (last, or_else) == (f"Run: {_PIP}", "or delete .venv and run make site.")


def test_a_library_that_is_only_said_to_be_there(tmp_path: Path) -> None:
    (tmp_path / "opencc.py").write_text("raise ImportError('libopencc.so: no such file')\n")
    assert _start(tmp_path, "build") == (
        3,
        "",
        "程序没有装好：ImportError: libopencc.so: no such file\n请删去 .venv，再运行 make site。\n",
    )


@pytest.mark.parametrize(
    ("installed", "needed", "fits"),
    [
        ("1.4.2", ">=1.4.2", True),
        ("1.4.10", ">=1.4.2", True),
        ("1.4", ">=1.4.0", True),
        ("1.4.0", ">=1.4", True),
        ("2", ">=1.4,<2", False),
        ("2.0rc1", ">=1.4,<2", False),
        ("1.99.post1", ">=1.4, <2", True),
        ("1.4.1", ">=1.4.2; python_version >= '3.11'", False),
    ],
)
def test_versions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, installed: str, needed: str, fits: bool
) -> None:
    _installed(tmp_path, "fitting", installed)
    monkeypatch.syspath_prepend(tmp_path)
    asking = tmp_path / "pyproject.toml"
    asking.write_text(f'[project]\ndependencies = ["fitting{needed}"]\n')
    mismatch = Mismatch("fitting", installed, needed.partition(";")[0])
    assert mismatches(asking) == (() if fits else (mismatch,))


@pytest.mark.parametrize("text", ["[project", "[project]", ""])
def test_what_cannot_be_read_asks_for_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    assert mismatches(tmp_path / "pyproject.toml") == ()
    assert mismatches(tmp_path / "missing.toml") == ()


def test_what_is_installed_here_fits() -> None:
    assert mismatches(ROOT / "pyproject.toml") == ()
