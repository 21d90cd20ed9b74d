"""The samples of bad input that are not part of the project."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from generator.diagnostic import BuildStopped
from tests.conftest import SOURCES
from tests.repair.kinds import FILES, FREE_TEXTS, Told, shown

_REFUSED = {
    "A34": "yaml-tag", "A35": "yaml-tag", "A37": "yaml-tag", "A38": "yaml-alias",
    "A40": "yaml-alias", "A41": "too-deep", "A44": "bad-character", "P08": "tab-indent",
    "P10": "fullwidth-colon", "P11": "no-space-after-colon", "P14": "second-colon",
    "P16": "not-utf-8", "P17": "not-utf-8", "P22": "unclosed-quote", "P23": "bad-character",
    "P25": "fullwidth-indent", "P26": "odd-space", "P28": "bad-start", "P29": "yaml-alias",
    "P31": "bad-indent", "P32": "unindented-text", "P34": "wants-fields",
    "P35": "several-documents", "P43": "bad-character",
}  # fmt: skip


@pytest.mark.source
def test_the_samples_that_are_no_yaml_of_ours(tmp_path: Path) -> None:
    """As whole files: refused for what is wrong with them, whatever kind of file they stand for."""
    samples = {path.name[:3]: path for path in (SOURCES / "bad-input").glob("*.yml")}
    assert len(samples) == 64
    for number, sample in sorted(samples.items()):
        for file in FILES:
            file.write(tmp_path, sample.read_bytes())
            with pytest.raises(BuildStopped) as stopped:
                file.read(tmp_path)
            codes = [diagnostic.code for diagnostic in stopped.value.diagnostics]
            if number in _REFUSED:
                # A list that can be told for that of a field is told as one without its name.
                expected = {_REFUSED[number], "nameless-list" if number == "P34" else ""}
                assert expected & {*codes}, (number, file.name, codes)
            else:
                assert not set(codes) & {"yaml-syntax"}, (number, file.name, codes)


@pytest.mark.source
def test_the_samples_in_every_field(told: Told, tmp_path: Path) -> None:
    """What each sample has after a colon, after each of ours: as YAML reads it, or refused."""
    typed = 0
    for sample in sorted((SOURCES / "bad-input").glob("*.yml")):
        number = sample.name[:3]
        if number in ("P16", "P17"):
            continue
        for block in re.findall(r"(?ms)^\w+: (.*?)(?=^\S|\Z)", sample.read_text("utf-8")):
            for field in FREE_TEXTS:
                if not field.key:
                    continue
                lines = block.rstrip("\n").split("\n")
                below = "".join(f"\n{field.below}{line}" if line else "\n" for line in lines[1:])
                diagnostics = told(field, field.typed(lines[0]) + below)
                end = field.number + len(lines) - 1
                assert all(
                    field.number <= diagnostic.span.line <= end for diagnostic in diagnostics
                ), (number, diagnostics)
                if not diagnostics:
                    meant = yaml.load(f"x: {block}", yaml.BaseLoader)["x"]
                    # Where a line ends no space stands between Chinese characters.
                    assert str(shown(field, tmp_path)).split() in (
                        meant.split(),
                        ["".join(meant.split())],
                    ), number
                typed += 1
    assert typed > 4000
