"""Reading a file into which an issue was typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostic import BuildStopped, Diagnostic
from tests.repair.fields import Field
from tests.repair.kinds import Told


@pytest.fixture
def told(tmp_path: Path) -> Told:
    def check(field: Field, instead: str) -> tuple[Diagnostic, ...]:
        field.write(tmp_path, instead)
        try:
            field.file.read(tmp_path)
        except BuildStopped as stopped:
            return stopped.diagnostics
        return ()

    return check
