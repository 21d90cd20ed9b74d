from __future__ import annotations

from pathlib import Path

import pytest

from generator.publish import exchange as module
from generator.publish.exchange import exchange


def _folder(path: Path, text: str) -> Path:
    path.mkdir()
    (path / "page").write_text(text)
    return path


@pytest.mark.parametrize("at_once", [True, False])
def test_the_new_folder_takes_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    if not at_once:
        monkeypatch.setattr(module, "_exchanged_at_once", lambda new, place: False)
    place = tmp_path / "site"
    for text in ("first", "second"):
        exchange(_folder(tmp_path / "new", text), place)
        assert (place / "page").read_text() == text
        assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_failed_rename_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_exchanged_at_once", lambda new, place: False)
    place = _folder(tmp_path / "site", "old")

    with pytest.raises(FileNotFoundError):
        exchange(tmp_path / "missing", place)

    assert (place / "page").read_text() == "old"
