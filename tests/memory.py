"""Temporary files in memory: a disk is waited for where a file is written anew."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

_IN_MEMORY = Path("/dev/shm")
_ROOM = 4 << 30
"""Bytes; where there is less, as in a container, the disk will do."""


def keep_temporary_files_in_memory() -> None:
    """Of these tests and of what they start, unless the environment says where."""
    if "TMPDIR" in os.environ or not os.access(_IN_MEMORY, os.W_OK | os.X_OK):
        return
    if min(shutil.disk_usage(_IN_MEMORY).free, _available()) >= _ROOM:
        os.environ["TMPDIR"] = tempfile.tempdir = str(_IN_MEMORY)


def _available() -> int:
    """Bytes of memory that can be had."""
    lines = Path("/proc/meminfo").read_text("ascii").splitlines()
    (size,) = (line.split()[1] for line in lines if line.startswith("MemAvailable:"))
    return int(size) << 10
