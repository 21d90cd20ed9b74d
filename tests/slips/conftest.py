"""Reading a file into which a slip was typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostic import BuildStopped, Diagnostic
from tests.slips.fields import Field
from tests.slips.kinds import Told


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
