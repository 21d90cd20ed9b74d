"""A folder that held an earlier site comes to hold the next one, and nothing else."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.model.page import DataFile
from generator.publish.files import link_files, write_files
from generator.publish.stage import Stage

PATHS = ("index.html", "a/index.html", "a/b/index.html", "c/index.html")


def _filled(folder: Path, kept: Path, paths: tuple[str, ...] = PATHS) -> dict[str, bytes]:
    kept.mkdir(exist_ok=True)
    for number, path in enumerate(PATHS):
        file = kept / str(number)
        if not file.exists():
            file.write_text(path)
    stage = Stage(folder)
    link_files(((str(kept / str(PATHS.index(path))), path) for path in paths), folder)
    write_files([DataFile(path="d/e.txt", content=b"e")], folder)
    stage.expect([*paths, "d/e.txt"])
    stage.end()
    written = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in written}


def _link_to_folder(folder: Path) -> None:
    outside = folder.parent / "outside"
    outside.mkdir()
    (outside / "mine").write_text("mine")
    shutil.rmtree(folder / "a")
    (folder / "a").symlink_to(outside)


def _file_for_folder(folder: Path) -> None:
    shutil.rmtree(folder / "a")
    (folder / "a").write_text("by hand")


def _folder_for_file(folder: Path) -> None:
    (folder / "index.html").unlink()
    (folder / "index.html" / "by hand").mkdir(parents=True)
    (folder / "index.html" / "file").write_text("by hand")


def _others(folder: Path) -> None:
    (folder / "by" / "hand").mkdir(parents=True)
    (folder / "by" / "hand" / "page.html").write_text("by hand")
    (folder / "a" / "empty").mkdir()
    (folder / "link").symlink_to("/nowhere")
    os.mkfifo(folder / "a" / "pipe")


def _another_file(folder: Path) -> None:
    (folder / "c" / "index.html").unlink()
    (folder / "c" / "index.html").write_text("by hand")


def _nothing(folder: Path) -> None:
    shutil.rmtree(folder)


CHANGES = (_link_to_folder, _file_for_folder, _folder_for_file, _others, _another_file, _nothing)


@pytest.mark.parametrize("change", CHANGES)
def test_what_was_done_by_hand_is_gone(tmp_path: Path, change: Callable[[Path], None]) -> None:
    folder, kept = tmp_path / "site", tmp_path / "kept"
    before = _filled(folder, kept)
    change(folder)

    assert _filled(folder, kept) == before

    assert not any(path.is_symlink() for path in folder.rglob("*"))
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_dir()} == {
        "a",
        "a/b",
        "c",
        "d",
    }
    if (outside := tmp_path / "outside").exists():
        assert [path.name for path in outside.iterdir()] == ["mine"]


def test_what_is_no_part_of_it_any_more_is_gone(tmp_path: Path) -> None:
    folder, kept = tmp_path / "site", tmp_path / "kept"
    _filled(folder, kept)

    files = _filled(folder, kept, ("index.html", "c/index.html"))

    assert files == {"index.html": b"index.html", "c/index.html": b"c/index.html", "d/e.txt": b"e"}
    assert not (folder / "a").exists()


def test_what_is_the_same_stays_the_same_file(tmp_path: Path) -> None:
    folder, kept = tmp_path / "site", tmp_path / "kept"
    _filled(folder, kept)
    before = (folder / "a").stat().st_ino
    _filled(folder, kept)

    assert (folder / "a").stat().st_ino == before
    assert (folder / "a" / "index.html").samefile(kept / "1")


def test_nothing_is_written_into_what_is_kept(tmp_path: Path) -> None:
    folder, kept = tmp_path / "site", tmp_path / "kept"
    _filled(folder, kept)

    write_files([DataFile(path="a/index.html", content=b"another")], folder)

    assert (folder / "a" / "index.html").read_bytes() == b"another"
    assert (kept / "1").read_text() == "a/index.html"
