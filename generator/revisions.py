"""The project as it was in an earlier revision of its git repository."""

from __future__ import annotations

import io
import subprocess
import zipfile
from pathlib import Path


def write_out(project: Path, revision: str, names: tuple[str, ...], folder: Path) -> bool:
    """Write what `names` were at `revision` into `folder`; False where git knows of no such."""
    commit = f"{revision}^{{commit}}"
    commit_id = _git(project, "rev-parse", "--verify", "--quiet", "--end-of-options", commit)
    if commit_id is None:
        return False
    archive = _git(project, "archive", "--format=zip", commit_id.decode().strip(), "--", *names)
    if archive is None:
        return False
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        files.extractall(folder)
    return True


def _git(project: Path, *arguments: str) -> bytes | None:
    """What git answers; nothing if it fails or is not installed."""
    try:
        answer = subprocess.run(["git", *arguments], cwd=project, capture_output=True, check=False)
    except FileNotFoundError:
        return None
    return answer.stdout if answer.returncode == 0 else None
