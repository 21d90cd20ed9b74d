from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.publish import exchange as module
from generator.publish.exchange import SiteAside, exchange
from generator.publish.workshop import restored, workshop
from tests.conftest import ROOT


def _folder(path: Path, text: str) -> Path:
    path.mkdir(parents=True)
    (path / "page").write_text(text)
    return path


@pytest.fixture(params=["at once", "by renames"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The two ways; the second is that of systems without an exchange."""
    if request.param == "by renames":
        monkeypatch.setattr(module, "_exchanged_at_once", lambda new, place: False)


@pytest.mark.usefixtures("way")
def test_the_new_folder_takes_the_place(tmp_path: Path) -> None:
    new, place = tmp_path / "new", tmp_path / "site"
    exchange(_folder(new, "first"), place)
    assert (place / "page").read_text() == "first"
    assert not new.exists()
    exchange(_folder(new, "second"), place)
    assert (place / "page").read_text() == "second"
    assert (new / "page").read_text() == "first"
    assert {path.name for path in tmp_path.iterdir()} == {"new", "site"}


@pytest.mark.usefixtures("way")
def test_what_cannot_be_removed_is_in_nobodys_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "rmtree", lambda path, ignore_errors: None)
    site = tmp_path / "site"
    for text in ("first", "second", "third", "fourth"):
        with workshop(site) as work:
            exchange(_folder(module.cleared(work / "site"), text), site)
        assert (site / "page").read_text() == text
    monkeypatch.undo()
    with workshop(site) as work:
        assert {path.name for path in work.iterdir()} == {"lock", "site"}


def test_a_failed_rename_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_exchanged_at_once", lambda new, place: False)
    place = _folder(tmp_path / "site", "old")

    with pytest.raises(FileNotFoundError):
        exchange(tmp_path / "missing", place)

    assert (place / "page").read_text() == "old"


def test_a_rename_that_cannot_be_undone_tells_where_the_site_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def once(path: Path, target: Path) -> None:
        monkeypatch.setattr(Path, "rename", refuse)
        path.replace(target)

    def refuse(path: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path), None, str(target))

    monkeypatch.setattr(module, "_exchanged_at_once", lambda new, place: False)
    new, place = _folder(tmp_path / "new", "new"), _folder(tmp_path / "site", "old")
    monkeypatch.setattr(Path, "rename", once)

    with pytest.raises(SiteAside) as stopped:
        exchange(new, place)

    assert (stopped.value.aside / "page").read_text() == "old"


_KILLED = """
import os, signal, sys
from pathlib import Path
from generator.publish import exchange

renames, rename = int(sys.argv[1]), Path.rename

def then_killed(path, target):
    global renames
    rename(path, target)
    renames -= 1
    if not renames:
        os.kill(os.getpid(), signal.SIGKILL)

Path.rename = then_killed
exchange._exchanged_at_once = lambda new, place: False
exchange.exchange(Path(".build/site"), Path("site"))
"""


@pytest.mark.parametrize(("renames", "text"), [(1, "old"), (2, "new"), (3, "new")])
def test_what_a_kill_leaves_is_mended(tmp_path: Path, renames: int, text: str) -> None:
    site = _folder(tmp_path / "site", "old")
    _folder(tmp_path / ".build" / "site", "new")
    killed = [sys.executable, "-c", _KILLED, str(renames)]
    subprocess.run(killed, cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}, check=False)
    assert site.exists() == (renames > 1)

    assert restored(site) == (renames == 1)

    assert (site / "page").read_text() == text
    with workshop(site) as work:
        assert {path.name for path in work.iterdir()} <= {"lock", "site"}
    assert not restored(site)


def test_ctrl_c_between_the_renames_puts_the_site_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(path: Path, target: Path) -> None:
        monkeypatch.undo()
        path.rename(target)
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "_exchanged_at_once", lambda new, place: False)
    new, place = _folder(tmp_path / "new", "new"), _folder(tmp_path / "site", "old")
    monkeypatch.setattr(Path, "rename", interrupted)

    with pytest.raises(KeyboardInterrupt):
        exchange(new, place)

    assert (place / "page").read_text() == "old"
